#pragma once

#include <string_view>

namespace handrail::engine {

/// What an element's content is to an HTML parser (HTML Standard, 13.1.2 "Elements").
enum class ElementKind {
    ordinary,     ///< text and elements
    escapable,    ///< title, textarea: text with character references, no elements
    script,       ///< a program
    json_script,  ///< a script element that holds data
    style,        ///< a style sheet
    raw,          ///< iframe, noembed, noframes, xmp, plaintext: text without character references
    animation,    ///< set, animate and their like: attributes that write other attributes
};

/// What an attribute's value is to a browser.
enum class AttributeKind {
    plain,         ///< text
    address,       ///< one URL
    own_address,   ///< one URL of something that runs in the page: a script, a frame
    srcset,        ///< a list of URLs
    style,         ///< a style sheet
    handler,       ///< a program (on...)
    document,      ///< a page of its own (srcdoc)
    script_type,   ///< says what a script element holds
    http_equiv,    ///< says what a meta element does
    meta_content,  ///< may be a delay and a URL
    animated,      ///< any attribute's value, of an animation
};

/// By the name in lower case.
ElementKind element_kind(std::string_view name);
AttributeKind attribute_kind(std::string_view element, std::string_view name);

/// Whether a script element of this type (lower case) holds JSON.
bool is_json_type(std::string_view type);

}  // namespace handrail::engine
