#include "search/posting_writer.hpp"

#include "search/append_json.hpp"
#include "text/json_writer.hpp"

namespace handrail::lunr {
namespace {

void append_key(std::string& out, std::string_view json) {
    append_separator(out);
    out += json;
    out += ':';
}

}  // namespace

PostingWriter::PostingWriter(const IndexData& data) : data_(data), postings_(data) {
    for (const FieldSpec& field : data.settings.fields) fields_.push_back(to_json_string(field.name));
    refs_.reserve(data.refs.size());
    for (std::uint32_t i = 0; i < data.refs.size(); ++i) refs_.push_back(to_json_string(data.refs[i]));
}

std::string PostingWriter::write(std::span<const std::uint32_t> terms) const {
    std::string out;
    for (const std::uint32_t term : terms) append_term(out, term);
    return out;
}

void PostingWriter::append_term(std::string& out, std::uint32_t term) const {
    append_separator(out);
    out += '[';
    append_json_string(out, data_.vocabulary.terms()[term]);
    out += R"(,{"_index":)";
    append_number(out, term);
    auto rest = postings_.of(term);
    for (std::uint32_t field = 0; field < fields_.size(); ++field) {
        append_key(out, fields_[field]);
        out += '{';
        for (; !rest.empty() && rest.front().field == field; rest = rest.subspan(1)) {
            append_key(out, refs_[rest.front().document]);
            out += '{';
            if (!data_.settings.metadata.empty()) append_metadata(out, rest.front());
            out += '}';
        }
        out += '}';
    }
    out += "}]";
}

void PostingWriter::append_metadata(std::string& out, const Posting& posting) const {
    const auto row = data_.rows[data_.row_of(posting.document, posting.field)];
    const auto places = row.occurrences.subspan(posting.first_occurrence, posting.occurrences);
    for (const Metadata metadata : data_.settings.metadata) {
        append_key(out, '"' + std::string(metadata_name(metadata)) + '"');
        out += '[';
        for (const Occurrence& place : places) {
            append_separator(out);
            append_place(out, metadata, posting.field, row.has_places ? &place : nullptr);
        }
        out += ']';
    }
}

/// One item of metadata. `place` is null for an item of a list, of which lunr knows no place.
void PostingWriter::append_place(std::string& out, Metadata metadata, std::uint32_t field,
                                 const Occurrence* place) const {
    if (metadata == Metadata::fields) {
        out += '[' + fields_[field] + ']';
    } else if (place == nullptr) {
        out += "null";
    } else if (metadata == Metadata::index) {
        append_number(out, place->index);
    } else {
        out += '[';
        append_number(out, place->start);
        out += ',';
        append_number(out, place->length);
        out += ']';
    }
}

}  // namespace handrail::lunr
