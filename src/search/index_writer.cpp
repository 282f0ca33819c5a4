#include "search/index_writer.hpp"

#include <algorithm>
#include <functional>
#include <span>

#include "base/task_pool.hpp"
#include "search/posting_writer.hpp"
#include "search/term_order.hpp"
#include "search/vector_writer.hpp"
#include "text/json_writer.hpp"

namespace handrail::lunr {
namespace {

/// Documents or terms that are written in one go.
constexpr std::size_t part_size = 1024;

using WritePart = std::function<std::string(std::size_t first, std::size_t last)>;

/// Writes the items 0 to `count` - 1 in parts, on several threads, and joins them with commas.
void append_parts(std::string& out, std::size_t count, std::size_t jobs, const WritePart& write) {
    std::vector<std::string> parts((count + part_size - 1) / part_size);
    parallel_for(parts.size(), jobs, [&](std::size_t part) {
        const std::size_t first = part * part_size;
        parts[part] = write(first, std::min(first + part_size, count));
    });
    std::size_t size = out.size();
    for (const std::string& part : parts) size += part.size() + 1;
    out.reserve(size);
    for (std::string& part : parts) {
        if (&part != &parts.front()) out += ',';
        out += part;
        part = {};
    }
}

std::string field_list(const std::vector<FieldSpec>& fields) {
    JsonWriter writer;
    writer.begin_array();
    for (const FieldSpec& field : fields) writer.value(field.name);
    writer.end_array();
    return std::move(writer).text();
}

}  // namespace

std::string write_index(const IndexData& data, std::size_t jobs) {
    const std::vector<std::uint32_t> terms = sorted_terms(data.vocabulary.terms());
    const VectorWriter vectors(data);
    const PostingWriter postings(data);
    std::string out = R"({"version":"2.3.9","fields":)" + field_list(data.settings.fields);
    out += R"(,"fieldVectors":[)";
    const std::size_t documents = data.settings.fields.empty() ? 0 : data.refs.size();
    append_parts(out, documents, jobs,
                 [&](std::size_t first, std::size_t last) { return vectors.write(first, last); });
    out += R"(],"invertedIndex":[)";
    append_parts(out, terms.size(), jobs, [&](std::size_t first, std::size_t last) {
        return postings.write(std::span(terms).subspan(first, last - first));
    });
    out += data.settings.stem ? R"(],"pipeline":["stemmer"]})" : R"(],"pipeline":[]})";
    return out;
}

}  // namespace handrail::lunr
