#include "search/vector_writer.hpp"

#include "search/append_json.hpp"
#include "text/json_writer.hpp"

namespace handrail::lunr {
namespace {

/// Empty and absent fields count with length 0.
std::vector<double> average_lengths(const IndexData& data) {
    std::vector<double> totals(data.settings.fields.size());
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        totals[row % totals.size()] += static_cast<double>(data.rows[row].length);
    }
    for (double& total : totals) total /= static_cast<double>(data.refs.size());
    return totals;
}

}  // namespace

VectorWriter::VectorWriter(const IndexData& data)
    : data_(data),
      scoring_{data.settings.k1, data.settings.b},
      frequencies_(inverse_document_frequencies(data.rows, data.refs.size(), data.vocabulary.terms().size())),
      average_lengths_(average_lengths(data)) {}

std::string VectorWriter::write(std::size_t first, std::size_t last) const {
    std::string out;
    for (std::size_t document = first; document < last; ++document) {
        const std::string ref(data_.refs[static_cast<std::uint32_t>(document)]);
        for (std::size_t field = 0; field < average_lengths_.size(); ++field) {
            append_separator(out);
            out += '[';
            append_json_string(out, data_.settings.fields[field].name + '/' + ref);
            out += ",[";
            append_vector(out, document, field);
            out += "]]";
        }
    }
    return out;
}

void VectorWriter::append_vector(std::string& out, std::size_t document, std::size_t field) const {
    const auto row = data_.rows[data_.row_of(document, field)];
    const double norm = scoring_.length_norm(static_cast<double>(row.length), average_lengths_[field]);
    const double boost = data_.settings.fields[field].boost;
    for (const auto& [term, count] : row.terms) {
        double score = scoring_.score(frequencies_[term], static_cast<double>(count), norm);
        score *= boost == 0 ? 1 : boost;
        score *= data_.boosts[document];
        append_separator(out);
        append_number(out, term);
        out += ',';
        append_rounded(out, score);
    }
}

}  // namespace handrail::lunr
