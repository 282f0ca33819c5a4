#include "theme/html_names.hpp"

#include <algorithm>
#include <array>

namespace handrail::engine {

namespace {

template <std::size_t Size>
bool is_one_of(std::string_view name, const std::array<std::string_view, Size>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Every attribute of the HTML Standard whose value is a URL ("Attributes" index), and those of
/// older HTML and SVG that browsers still follow.
constexpr std::array<std::string_view, 21> address_attributes = {
    "href",       "src",      "action",   "formaction", "poster",   "data",    "cite",
    "background", "longdesc", "manifest", "icon",       "codebase", "profile", "ping",
    "classid",    "usemap",   "archive",  "xlink:href", "dynsrc",   "lowsrc",  "xml:base"};

constexpr std::array<std::string_view, 5> raw_elements = {"iframe", "noembed", "noframes", "xmp",
                                                          "plaintext"};
constexpr std::array<std::string_view, 6> embedding = {"script", "iframe", "frame",
                                                       "embed",  "object", "applet"};
constexpr std::array<std::string_view, 5> animations = {"set", "animate", "animatemotion", "animatetransform",
                                                        "animatecolor"};

}  // namespace

ElementKind element_kind(std::string_view name) {
    if (name == "script") return ElementKind::script;
    if (name == "style") return ElementKind::style;
    if (name == "title" || name == "textarea") return ElementKind::escapable;
    if (is_one_of(name, raw_elements)) return ElementKind::raw;
    return is_one_of(name, animations) ? ElementKind::animation : ElementKind::ordinary;
}

AttributeKind attribute_kind(std::string_view element, std::string_view name) {
    if (element_kind(element) == ElementKind::animation) return AttributeKind::animated;
    if (name.starts_with("on")) return AttributeKind::handler;
    if (name == "style") return AttributeKind::style;
    if (name == "srcdoc") return AttributeKind::document;
    if (name == "srcset" || name == "imagesrcset") return AttributeKind::srcset;
    if (is_one_of(name, address_attributes)) {
        return is_one_of(element, embedding) ? AttributeKind::own_address : AttributeKind::address;
    }
    if (element == "script" && name == "type") return AttributeKind::script_type;
    if (element != "meta") return AttributeKind::plain;
    if (name == "http-equiv") return AttributeKind::http_equiv;
    return name == "content" ? AttributeKind::meta_content : AttributeKind::plain;
}

bool is_json_type(std::string_view type) {
    constexpr std::array<std::string_view, 2> types = {"application/json", "application/ld+json"};
    return is_one_of(type, types);
}

}  // namespace handrail::engine
