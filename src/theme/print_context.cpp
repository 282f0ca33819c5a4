#include "theme/print_context.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "theme/sentence.hpp"

namespace handrail::engine {

namespace {

Refusal stray(char c) {
    return {sentence("A $ is out of place inside a tag.", {std::string(1, c)}),
            "Check that every attribute is written as name=\"value\"."};
}

UrlUse url_use(AttributeKind kind) {
    if (kind == AttributeKind::srcset) return UrlUse::srcset;
    return kind == AttributeKind::own_address ? UrlUse::own_site : UrlUse::any;
}

/// Whether text may be the beginning of `5;url=`, the content of a meta refresh (HTML Standard, 4.2.5.3).
bool may_be_refresh(std::string_view text) {
    while (!text.empty() && ascii::is_digit(text.front())) text.remove_prefix(1);
    if (text.empty()) return true;
    if (text.front() != ';' && text.front() != ',') return false;
    return std::string_view("url=").starts_with(text.substr(1));
}

}  // namespace

std::optional<TemplateFormat> format_of(std::string_view file_name) {
    if (file_name.ends_with(".html")) return TemplateFormat::html;
    if (file_name.ends_with(".xml") || file_name.ends_with(".svg")) return TemplateFormat::xml;
    if (file_name.ends_with(".json") || file_name.ends_with(".webmanifest")) return TemplateFormat::json;
    if (file_name.ends_with(".txt")) return TemplateFormat::plain;
    return std::nullopt;
}

PrintContext::PrintContext(TemplateFormat format) : format_(format) {
    if (format == TemplateFormat::json) state_ = State::json;
    if (format == TemplateFormat::plain) state_ = State::plain;
}

std::optional<Refusal> PrintContext::read(std::string_view literal) {
    for (std::size_t i = 0; i < literal.size(); ++i) {
        if (Outcome refused = read_one(literal[i])) {
            refused->offset = i;
            return refused;
        }
    }
    return std::nullopt;
}

PrintContext::Outcome PrintContext::read_one(char c) {
    switch (state_) {
        case State::plain: return std::nullopt;
        case State::json: json_.read(c); return std::nullopt;
        case State::text:
            if (c == '<') state_ = State::tag_open;
            return std::nullopt;
        case State::raw: read_raw(c); return std::nullopt;
        case State::comment: read_comment(c); return std::nullopt;
        case State::cdata: read_until(c, "]]>"); return std::nullopt;
        case State::instruction:
            read_until(c, format_ == TemplateFormat::xml ? "?>" : ">");
            return std::nullopt;
        default: return read_markup(c);
    }
}

PrintContext::Outcome PrintContext::read_markup(char c) {
    switch (state_) {
        case State::tag_open: return read_tag_open(c);
        case State::tag_name: return read_tag_name(c);
        case State::tag:
        case State::after_name:
        case State::close_tag: return read_tag(c);
        case State::attribute_name: return read_attribute_name(c);
        case State::before_value: return read_before_value(c);
        case State::unquoted: return read_unquoted(c);
        case State::double_quoted: return read_quoted(c, '"');
        case State::single_quoted: return read_quoted(c, '\'');
        case State::after_value: return read_after_value(c);
        default: return read_declaration(c);
    }
}

PrintContext::Outcome PrintContext::read_tag_open(char c) {
    if (ascii::is_letter(c)) {
        state_ = State::tag_name;
        tag_ = ascii::lower(c);
    } else if (c == '/') {
        state_ = State::close_tag;
    } else if (c == '!') {
        state_ = State::declaration;
    } else if (c == '?') {
        state_ = State::instruction;
    } else if (c != '<') {
        state_ = State::text;
    }
    return std::nullopt;
}

PrintContext::Outcome PrintContext::read_tag_name(char c) {
    if (c == '<' || c == '"' || c == '\'' || c == '=') return stray(c);
    if (c != '>' && c != '/' && !ascii::is_space(c)) {
        tag_ += ascii::lower(c);
        return std::nullopt;
    }
    end_tag_name();
    return read_tag(c);
}

void PrintContext::end_tag_name() {
    element_ = format_ == TemplateFormat::xml ? ElementKind::ordinary : element_kind(tag_);
    state_ = State::tag;
}

PrintContext::Outcome PrintContext::read_tag(char c) {
    if (c == '"' || c == '\'' || c == '<') return stray(c);
    if (state_ == State::close_tag) {
        if (c == '>') end_tag();
        return std::nullopt;
    }
    if (c == '=') {
        if (state_ != State::after_name) return stray(c);
        begin_value(State::before_value);
    } else if (c == '>') {
        end_tag();
    } else if (c == '/') {
        state_ = State::tag;
    } else if (!ascii::is_space(c)) {
        begin_attribute(c);
    }
    return std::nullopt;
}

void PrintContext::begin_attribute(char c) {
    leave_attribute();
    attribute_ = ascii::lower(c);
    state_ = State::attribute_name;
}

PrintContext::Outcome PrintContext::read_attribute_name(char c) {
    if (c == '"' || c == '\'' || c == '<') return stray(c);
    if (c == '=')
        begin_value(State::before_value);
    else if (ascii::is_space(c))
        state_ = State::after_name;
    else if (c == '>' || c == '/')
        return read_tag(c);
    else
        attribute_ += ascii::lower(c);
    return std::nullopt;
}

PrintContext::Outcome PrintContext::read_before_value(char c) {
    if (ascii::is_space(c)) return std::nullopt;
    if (c == '>') return stray(c);
    if (c == '"')
        state_ = State::double_quoted;
    else if (c == '\'')
        state_ = State::single_quoted;
    else {
        state_ = State::unquoted;
        return read_unquoted(c);
    }
    return std::nullopt;
}

PrintContext::Outcome PrintContext::read_unquoted(char c) {
    if (c == '"' || c == '\'' || c == '<' || c == '=' || c == '`') return stray(c);
    if (!ascii::is_space(c) && c != '>') return read_value(c);
    if (Outcome refused = end_value()) return refused;
    return read_tag(c);
}

PrintContext::Outcome PrintContext::read_quoted(char c, char quote) {
    if (c != quote) return read_value(c);
    Outcome refused = end_value();
    state_ = State::after_value;
    return refused;
}

PrintContext::Outcome PrintContext::read_after_value(char c) {
    if (!ascii::is_space(c) && c != '>' && c != '/') {
        return Refusal{"Two attributes stand together without a space between them.",
                       "Put a space between them."};
    }
    state_ = State::tag;
    return read_tag(c);
}

PrintContext::Outcome PrintContext::read_value(char c) {
    switch (attribute_kind_) {
        case AttributeKind::address:
        case AttributeKind::own_address:
        case AttributeKind::srcset: return url_.read(c);
        case AttributeKind::meta_content: read_meta_content(c); break;
        case AttributeKind::script_type:
        case AttributeKind::http_equiv: seen_ += ascii::lower(c); break;
        default: break;
    }
    return std::nullopt;
}

void PrintContext::read_meta_content(char c) {
    if (!ascii::is_space(c)) seen_ += ascii::lower(c);
    if (!may_be_refresh(seen_))
        attribute_kind_ = AttributeKind::plain;
    else if (c == '=')
        attribute_kind_ = AttributeKind::address;
    else
        return;
    seen_.clear();
}

PrintContext::Outcome PrintContext::end_value() {
    const AttributeKind kind = attribute_kind_;
    const std::string value = seen_;
    leave_attribute();
    state_ = State::tag;
    if (kind == AttributeKind::script_type && !has_type_) {
        has_type_ = true;
        if (is_json_type(value)) element_ = ElementKind::json_script;
    }
    // "&" begins a character reference, which may spell a letter.
    if (kind == AttributeKind::http_equiv && (value == "refresh" || value.find('&') != std::string::npos)) {
        is_refresh_ = true;
        if (meta_has_value_)
            return Refusal{"The value before would say where this page sends its visitor.",
                           "Write http-equiv before content."};
    }
    return std::nullopt;
}

void PrintContext::begin_value(State state) {
    state_ = state;
    attribute_kind_ = attribute_kind(tag_, attribute_);
    url_ = UrlContext(url_use(attribute_kind_));
}

void PrintContext::leave_attribute() {
    attribute_.clear();
    attribute_kind_ = AttributeKind::plain;
    seen_.clear();
    url_ = UrlContext();
}

void PrintContext::end_tag() {
    const bool is_opaque = element_ != ElementKind::ordinary && element_ != ElementKind::animation;
    leave_attribute();
    state_ = is_opaque && state_ != State::close_tag ? State::raw : State::text;
    has_type_ = is_refresh_ = meta_has_value_ = false;
    json_ = JsonPlace();
    if (state_ == State::raw) return;
    element_ = ElementKind::ordinary;
    tag_.clear();
}

PrintContext::Outcome PrintContext::read_declaration(char c) {
    seen_ += c;
    if (seen_ == "--") {
        state_ = State::comment;
    } else if (seen_ == "[CDATA[" && format_ == TemplateFormat::xml) {
        state_ = State::cdata;
    } else if (seen_ == "[" && format_ != TemplateFormat::xml) {
        return Refusal{"<![ has no meaning in a page.", "Take it away."};
    } else if (c == '>') {
        end_tag();
    }
    return std::nullopt;
}

void PrintContext::read_until(char c, std::string_view end) {
    seen_ += c;
    if (seen_.ends_with(end))
        end_tag();
    else if (seen_.size() > end.size())
        seen_.erase(0, 1);
}

/// A comment ends with --> or --!>, and <!--> and <!---> are whole comments: `seen_` begins as "--".
void PrintContext::read_comment(char c) {
    seen_ += c;
    if (seen_.ends_with("-->") || seen_.ends_with("--!>"))
        end_tag();
    else if (seen_.size() > 4)
        seen_.erase(0, 1);
}

/// Raw content ends with </ and the element's name, whatever stands before it.
void PrintContext::read_raw(char c) {
    if (element_ == ElementKind::json_script) json_.read(c);
    const std::string end = "</" + tag_;
    if (c == '<') {
        seen_ = c;
    } else if (seen_ == end && (ascii::is_space(c) || c == '/' || c == '>')) {
        state_ = State::close_tag;
        seen_.clear();
        if (c == '>') end_tag();
    } else if (!seen_.empty()) {
        seen_ += ascii::lower(c);
        if (!end.starts_with(seen_)) seen_.clear();
    }
}

}  // namespace handrail::engine
