#include "theme/print_context.hpp"
#include "theme/sentence.hpp"

namespace handrail::engine {

bool PrintContext::is_in_tag() const {
    switch (state_) {
        case State::tag_name:
        case State::tag:
        case State::attribute_name:
        case State::after_name:
        case State::after_value: return true;
        default: return false;
    }
}

/// Inside a tag but not inside a value all places are alike, as long as a space or the tag's end comes next.
PrintContext PrintContext::settled() const {
    PrintContext settled = *this;
    if (!is_in_tag()) return settled;
    if (state_ == State::tag_name) settled.end_tag_name();
    settled.leave_attribute();
    settled.state_ = State::after_value;
    return settled;
}

/// The content of a meta tag is plain text if it is in either branch; a value in either branch counts.
void PrintContext::join_meta(PrintContext& a, PrintContext& b) {
    a.meta_has_value_ = b.meta_has_value_ = a.meta_has_value_ || b.meta_has_value_;
    PrintContext& meta = a.attribute_kind_ == AttributeKind::meta_content ? a : b;
    const PrintContext& other = &meta == &a ? b : a;
    if (meta.attribute_kind_ != AttributeKind::meta_content || other.attribute_kind_ != AttributeKind::plain)
        return;
    meta.attribute_kind_ = AttributeKind::plain;
    meta.seen_.clear();
}

std::optional<PrintContext> PrintContext::join(const PrintContext& a, const PrintContext& b) {
    if (a == b) return a;
    PrintContext joined = a.settled();
    PrintContext other = b.settled();
    join_meta(joined, other);
    const std::optional<UrlContext> url = UrlContext::join(a.url_, b.url_);
    if (url && joined.state_ == other.state_ && !joined.is_in_tag()) joined.url_ = other.url_ = *url;
    if (joined == other) return joined;
    return std::nullopt;
}

std::optional<Refusal> PrintContext::finish() const {
    if (state_ == State::text || state_ == State::plain) return std::nullopt;
    if (state_ == State::json && !json_.is_in_string()) return std::nullopt;
    return Refusal{sentence("The page ends $.", {where()}), "Close what is open."};
}

std::string PrintContext::where() const {
    switch (state_) {
        case State::text:
        case State::plain: return "in the text";
        case State::json:
            return json_.is_in_string() ? "inside a JSON string" : "in JSON, outside of a string";
        case State::comment: return "inside a comment";
        case State::cdata: return "inside a CDATA section";
        case State::instruction: return "inside <?...>";
        case State::declaration: return "inside <!...>";
        case State::raw: return sentence("inside <$>", {tag_});
        case State::before_value:
        case State::unquoted:
        case State::double_quoted:
        case State::single_quoted: return sentence("inside the attribute \"$\"", {attribute_});
        default: return tag_.empty() ? "inside a tag" : sentence("inside the tag <$>", {tag_});
    }
}

}  // namespace handrail::engine
