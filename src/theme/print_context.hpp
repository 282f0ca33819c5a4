#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "theme/hole.hpp"
#include "theme/html_names.hpp"
#include "theme/json_place.hpp"
#include "theme/url_context.hpp"
#include "theme/value_type.hpp"

namespace handrail::engine {

/// What a template writes.
enum class TemplateFormat { html, xml, json, plain };

/// By the ending: .html, .xml and .svg, .json and .webmanifest, .txt; empty for any other.
std::optional<TemplateFormat> format_of(std::string_view file_name);

/// The place that a template has come to while it is compiled, in the eyes of the browser that will read the
/// page: a small version of the HTML tokeniser (HTML Standard, 13.2.5). It reads the literal text, says for
/// each value which escape makes it harmless there, and refuses the places where none does. Where a
/// browser would guess what broken markup means, it refuses, too, so that it never differs from the browser.
class PrintContext {
public:
    explicit PrintContext(TemplateFormat format);

    /// Goes past literal text; stops at the first thing that is refused.
    std::optional<Refusal> read(std::string_view literal);

    /// Goes past a value.
    Hole put(ValueKind kind);

    /// What keeps a page from ending here, if anything does.
    std::optional<Refusal> finish() const;

    /// One state that is right after either branch of an `if`; empty if there is none.
    static std::optional<PrintContext> join(const PrintContext& a, const PrintContext& b);

    /// "in the text", `inside the attribute "class"`: for messages.
    std::string where() const;

    friend bool operator==(const PrintContext&, const PrintContext&) = default;

private:
    enum class State {
        text,
        tag_open,
        tag_name,
        close_tag,
        tag,
        attribute_name,
        after_name,
        before_value,
        double_quoted,
        single_quoted,
        unquoted,
        after_value,
        declaration,
        comment,
        cdata,
        instruction,
        raw,
        json,
        plain,
    };
    using Outcome = std::optional<Refusal>;

    Outcome read_one(char c);
    Outcome read_markup(char c);
    Outcome read_tag_open(char c);
    Outcome read_tag_name(char c);
    Outcome read_tag(char c);
    Outcome read_attribute_name(char c);
    Outcome read_before_value(char c);
    Outcome read_unquoted(char c);
    Outcome read_quoted(char c, char quote);
    Outcome read_after_value(char c);
    Outcome read_declaration(char c);
    void read_until(char c, std::string_view end);
    void read_comment(char c);
    void read_raw(char c);
    Outcome read_value(char c);
    void read_meta_content(char c);
    Outcome end_value();
    void begin_attribute(char c);
    void begin_value(State state);
    void leave_attribute();
    void end_tag_name();
    void end_tag();

    Refusal refuse_in_markup();
    Hole put_in_text(ValueKind kind) const;
    Hole put_in_raw(ValueKind kind);
    Hole put_in_attribute(ValueKind kind);
    Hole put_in_plain_attribute();
    bool is_in_tag() const;
    PrintContext settled() const;
    static void join_meta(PrintContext& a, PrintContext& b);

    TemplateFormat format_;
    State state_ = State::text;
    ElementKind element_ = ElementKind::ordinary;
    std::string tag_;  ///< the tag being read, in lower case; of raw content, what must close it
    AttributeKind attribute_kind_ = AttributeKind::plain;
    std::string attribute_;  ///< the attribute being read, in lower case
    std::string seen_;       ///< what was read of a value, name or end mark on which something depends
    UrlContext url_;
    JsonPlace json_;
    bool has_type_ = false;        ///< the script tag has said its type: only the first counts
    bool is_refresh_ = false;      ///< the meta tag has said that it sends the visitor elsewhere
    bool meta_has_value_ = false;  ///< the meta tag's content began with a value
};

}  // namespace handrail::engine
