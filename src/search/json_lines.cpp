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
/// Lines that are read at once, each on its own, before they go into the index one after the other.
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

/// Adds a document; says on which line its ref stood first if there is another.
Diagnostics add_document(IndexBuilder& builder, const JsonDocument& read, std::string_view file,
                         std::vector<std::uint32_t>& lines_of_documents) {
    const auto first = builder.find(read.document->ref);
    auto added = builder.add(*read.document);
    if (added) {
        lines_of_documents.push_back(read.ref_at.line);
        return {};
    }
    Diagnostics problems = std::move(added).diagnostics();
    for (Diagnostic& problem : problems) {
        problem.file = file;
        problem.position = read.ref_at;
        if (first)
            problem.message += " The first is on line " + std::to_string(lines_of_documents[*first]) + '.';
    }
    return problems;
}

}  // namespace

Result<std::string> build_index_file(const JsonLinesSettings& settings, std::string_view bytes,
                                     std::string_view file, std::size_t jobs) {
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    if (auto problem = find_bad_bytes(bytes, file)) return *std::move(problem);
    auto builder = IndexBuilder::create(settings.index);
    if (!builder) return std::move(builder).diagnostics();
    const std::vector<Line> lines = lines_of(bytes);
    std::vector<std::uint32_t> lines_of_documents;
    Diagnostics problems;
    std::vector<JsonDocument> batch;
    for (std::size_t first = 0; first < lines.size() && problems.size() < problem_limit;
         first += batch_size) {
        batch.assign(std::min(batch_size, lines.size() - first), {});
        parallel_for(batch.size(), jobs, [&](std::size_t i) {
            const auto& [text, number] = lines[first + i];
            batch[i] = read_json_document(settings, text, number, file);
        });
        for (JsonDocument& read : batch) {
            append(problems, read.document ? add_document(*builder, read, file, lines_of_documents)
                                           : std::move(read.problems));
        }
    }
    if (problems.size() > problem_limit) problems.resize(problem_limit);
    if (!problems.empty()) return problems;
    return builder->to_json(jobs);
}

}  // namespace handrail::lunr
