#include "search/json_lines.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "base/task_pool.hpp"
#include "search/index_builder.hpp"
#include "search/json_document.hpp"
#include "text/line_table.hpp"
#include "text/utf8.hpp"

namespace handrail::lunr {
namespace {

constexpr std::size_t problem_limit = 100;
/// Lines that are read on all threads, each line on its own, before they go into the index one by one.
constexpr std::size_t batch_size = 2048;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Line {
    std::string_view text;
    std::uint32_t number = 0;  ///< counted from 1
};

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

std::vector<Line> lines_of(std::string_view bytes) {
    std::vector<Line> lines;
    for (std::uint32_t number = 1; !bytes.empty(); ++number) {
        const std::string_view text = bytes.substr(0, bytes.find('\n'));
        if (!is_blank(text)) lines.push_back({text, number});
        bytes.remove_prefix(std::min(text.size() + 1, bytes.size()));
    }
    return lines;
}

std::optional<Diagnostic> find_bad_bytes(std::string_view bytes, std::string_view file) {
    const auto offset = find_invalid_utf8(bytes);
    if (!offset) return std::nullopt;
    const Position at = LineTable(bytes).position(bytes, *offset);
    return Diagnostic{Severity::error,           "invalid-utf8",
                      std::string(file),         at,
                      "This is not UTF-8 text.", "Save the file again as UTF-8."};
}

/// The index that is growing, and what was wrong so far.
struct Growth {
    IndexBuilder builder;
    std::vector<std::uint32_t> lines;  ///< of each document in the index
    Diagnostics problems;
};

/// Adds a document; says on which line its ref stood first if there is another.
void add_document(Growth& growth, const JsonDocument& read, std::string_view file) {
    const auto first = growth.builder.find(read.document->ref);
    auto added = growth.builder.add(*read.document);
    if (added) return growth.lines.push_back(read.ref_at.line);
    Diagnostics problems = std::move(added).diagnostics();
    for (Diagnostic& problem : problems) {
        problem.file = file;
        problem.position = read.ref_at;
        if (first) problem.message += " The first is on line " + std::to_string(growth.lines[*first]) + '.';
    }
    append(growth.problems, std::move(problems));
}

void add_batch(Growth& growth, std::vector<JsonDocument>& batch, std::string_view file) {
    for (JsonDocument& read : batch) {
        if (read.document) {
            add_document(growth, read, file);
        } else {
            append(growth.problems, std::move(read.problems));
        }
    }
}

}  // namespace

Result<std::string> build_index_file(const JsonLinesSettings& settings, std::string_view bytes,
                                     std::string_view file, std::size_t jobs) {
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    if (auto problem = find_bad_bytes(bytes, file)) return *std::move(problem);
    auto builder = IndexBuilder::create(settings.index);
    if (!builder) return std::move(builder).diagnostics();
    Growth growth{std::move(builder).value(), {}, {}};
    const std::vector<Line> lines = lines_of(bytes);
    std::span<const Line> rest = lines;
    std::vector<JsonDocument> done;
    while ((!rest.empty() || !done.empty()) && growth.problems.size() < problem_limit) {
        const auto batch = rest.first(std::min(batch_size, rest.size()));
        std::vector<JsonDocument> read(batch.size());
        // The first task puts the batch before into the index while the others read this one.
        parallel_for(batch.size() + 1, jobs, [&](std::size_t task) {
            if (task == 0) return add_batch(growth, done, file);
            const auto& [text, number] = batch[task - 1];
            read[task - 1] = read_json_document(settings, text, number, file);
        });
        done = std::move(read);
        rest = rest.subspan(batch.size());
    }
    if (growth.problems.size() > problem_limit) growth.problems.resize(problem_limit);
    if (!growth.problems.empty()) return std::move(growth.problems);
    return growth.builder.to_json(jobs);
}

}  // namespace handrail::lunr
