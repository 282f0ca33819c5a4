#include "search/index_builder.hpp"

#include <algorithm>
#include <cmath>

#include "search/index_data.hpp"
#include "search/index_writer.hpp"
#include "search/tokenizer.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace handrail::lunr {
namespace {

Diagnostic document_error(std::string rule, std::string message, std::string hint) {
    return {Severity::error, std::move(rule), {}, {}, std::move(message), std::move(hint)};
}

bool is_too_long(const FieldValue& value) {
    const auto too_long = [](const std::string& text) { return text.size() > unicode_text_limit; };
    if (const auto* text = std::get_if<std::string>(&value)) return too_long(*text);
    const auto* items = std::get_if<std::vector<std::string>>(&value);
    return items != nullptr && std::any_of(items->begin(), items->end(), too_long);
}

}  // namespace

IndexBuilder::IndexBuilder(Settings settings) : data_(std::make_unique<IndexData>(std::move(settings))) {}
IndexBuilder::IndexBuilder(IndexBuilder&& other) noexcept = default;
IndexBuilder& IndexBuilder::operator=(IndexBuilder&& other) noexcept = default;
IndexBuilder::~IndexBuilder() = default;

Result<IndexBuilder> IndexBuilder::create(Settings settings) {
    if (auto checked = check_settings(settings); !checked) return std::move(checked).diagnostics();
    settings.b = std::clamp(settings.b, 0.0, 1.0);
    return IndexBuilder(std::move(settings));
}

std::size_t IndexBuilder::size() const {
    return data_->refs.size();
}

std::optional<std::size_t> IndexBuilder::find(std::string_view ref) const {
    return data_->refs.find(ref);
}

Result<void> IndexBuilder::check(const Document& document) const {
    if (find_invalid_utf8(document.ref)) {
        return document_error("ref-not-utf8", "A document's ref is not UTF-8 text.",
                              "Save the data as UTF-8.");
    }
    if (find(document.ref)) {
        return document_error("repeated-ref", "Two documents have the ref \"" + document.ref + "\".",
                              "Give each document a ref of its own.");
    }
    if (!std::isfinite(document.boost)) {
        return document_error("document-boost", "The boost of \"" + document.ref + "\" is not a number.",
                              "Use 1.");
    }
    const bool too_long = std::any_of(document.fields.begin(), document.fields.end(),
                                      [](const DocumentField& field) { return is_too_long(field.value); });
    if (!too_long) return {};
    return document_error("document-too-large",
                          "A field of \"" + document.ref + "\" has more than 512 MiB of text.",
                          "Index less of it.");
}

Result<void> IndexBuilder::add(const Document& document) {
    if (auto checked = check(document); !checked) return checked;
    data_->refs.intern(document.ref);
    data_->boosts.push_back(document.boost == 0 ? 1 : document.boost);
    for (const FieldSpec& field : data_->settings.fields) add_field(document.find(field.name));
    return {};
}

void IndexBuilder::add_field(const FieldValue* value) {
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    const auto* items = value == nullptr ? nullptr : std::get_if<std::vector<std::string>>(value);
    if (text != nullptr) add_text(*text);
    if (items != nullptr) add_items(*items);
    data_->rows.end_row(text != nullptr);
}

void IndexBuilder::add_text(std::string_view text) {
    // The whole text at once: whether a capital sigma ends a word depends on what follows it.
    const std::string lowered = lower_case(text);
    Tokenizer tokenizer(lowered);
    std::uint32_t index = 0;
    while (const auto token = tokenizer.next()) {
        const auto term = data_->vocabulary.term_of(token->text);
        if (term) data_->rows.add(*term, {token->start, token->length, index});
        ++index;
    }
}

void IndexBuilder::add_items(const std::vector<std::string>& items) {
    for (const std::string& item : items) {
        const auto term = data_->vocabulary.term_of(lower_case(item));
        if (term) data_->rows.add(*term, {});
    }
}

std::string IndexBuilder::to_json(std::size_t jobs) const {
    return write_index(*data_, jobs);
}

}  // namespace handrail::lunr
