#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// Text or a quoted attribute's value as XML.
std::string xml_text(std::string_view text);

/// What stands around a page's body.
struct XhtmlFrame {
    std::string title;
    std::string language;
    std::string root;  ///< from the page's folder to the book's: "../"
    bool right_to_left = false;
};

/// A whole page of a book.
std::string xhtml_page(const XhtmlFrame& frame, std::string_view body);

}  // namespace handrail
