#include "theme/print_context.hpp"
#include "theme/sentence.hpp"

namespace handrail::engine {

namespace {

Refusal refuse_script() {
    return {"A value cannot be printed inside a script, because nothing can make it safe there.",
            "Put it in a data- attribute, or in <script type=\"application/json\">."};
}

Refusal refuse_style() {
    return {"A value cannot be printed inside a style, because nothing can make it safe there.",
            "Choose between classes with {% if %} and put the rules in a style sheet."};
}

Refusal refuse_flag() {
    return {"A flag is yes or no, not a text that can be printed here.", "Choose the words with {% if %}."};
}

Refusal refuse_handler(const std::string& name) {
    return {sentence("A value cannot be printed inside \"$\", because that attribute is a program.", {name}),
            "Put it in a data- attribute that a script can read."};
}

}  // namespace

Hole PrintContext::put(ValueKind kind) {
    switch (state_) {
        case State::text: return put_in_text(kind);
        case State::raw: return put_in_raw(kind);
        case State::json: return json_.put(kind);
        case State::double_quoted:
        case State::single_quoted: return put_in_attribute(kind);
        case State::plain:
            if (kind == ValueKind::html) return Refusal{"Markup cannot be printed in a text file.", {}};
            if (kind == ValueKind::flag) return refuse_flag();
            return Escape::plain;
        default: return refuse_in_markup();
    }
}

/// Goes on as if the value were part of what it stands in, so that one mistake is not told twice.
Refusal PrintContext::refuse_in_markup() {
    switch (state_) {
        case State::tag_open:
        case State::tag_name:
        case State::close_tag:
            return {"A value cannot be the name of a tag.", "Choose between whole tags with {% if %}."};
        case State::before_value:
        case State::unquoted:
            state_ = State::unquoted;
            return {"A value in an attribute needs quotes around it.",
                    sentence("Write $=\"...\" with the value between the quotes.", {attribute_})};
        case State::comment:
        case State::declaration:
        case State::instruction:
        case State::cdata:
            return {sentence("A value cannot be printed $.", {where()}),
                    "Move it out, or use {# #} for a comment."};
        default:
            state_ = State::attribute_name;
            return {"A value cannot be an attribute or its name.",
                    "Write the attribute in the template, with the value between quotes."};
    }
}

Hole PrintContext::put_in_text(ValueKind kind) const {
    if (kind == ValueKind::flag) return refuse_flag();
    if (format_ != TemplateFormat::html) return Escape::html;
    return kind == ValueKind::html ? Escape::raw : Escape::text;
}

Hole PrintContext::put_in_raw(ValueKind kind) {
    if (!seen_.empty())
        return Refusal{"A value cannot be the name of a tag.", "Write the tag in the template."};
    switch (element_) {
        case ElementKind::json_script: return json_.put(kind);
        case ElementKind::script: return refuse_script();
        case ElementKind::style: return refuse_style();
        case ElementKind::escapable:
            if (kind == ValueKind::flag) return refuse_flag();
            if (kind != ValueKind::html) return Escape::html;
            return Refusal{sentence("Markup cannot be printed inside <$>.", {tag_}),
                           "Print a field that is plain text."};
        default: return Refusal{sentence("A value cannot be printed inside <$>.", {tag_}), "Leave it empty."};
    }
}

Hole PrintContext::put_in_attribute(ValueKind kind) {
    switch (attribute_kind_) {
        case AttributeKind::style: return refuse_style();
        case AttributeKind::handler: return refuse_handler(attribute_);
        case AttributeKind::document:
        case AttributeKind::animated:
        case AttributeKind::script_type:
        case AttributeKind::http_equiv:
            return Refusal{sentence("A value cannot be printed inside \"$\" of <$>.", {attribute_, tag_}),
                           "What this attribute says must be known when the template is written."};
        default: break;
    }
    if (kind == ValueKind::html) {
        return Refusal{"Markup cannot be printed inside an attribute.", "Print a field that is plain text."};
    }
    const bool is_address = attribute_kind_ == AttributeKind::address ||
                            attribute_kind_ == AttributeKind::own_address ||
                            attribute_kind_ == AttributeKind::srcset;
    if (!is_address) return put_in_plain_attribute();
    if (kind == ValueKind::flag) return refuse_flag();
    return url_.put(kind);
}

Hole PrintContext::put_in_plain_attribute() {
    if (tag_ == "meta" && attribute_ == "content") {
        if (is_refresh_) {
            return Refusal{
                "A value here would say where the page sends its visitor, in a way that cannot be checked.",
                "Write content=\"0; url=...\" with the value after \"url=\"."};
        }
        meta_has_value_ = true;
        attribute_kind_ = AttributeKind::plain;
        seen_.clear();
    }
    return Escape::html;
}

}  // namespace handrail::engine
