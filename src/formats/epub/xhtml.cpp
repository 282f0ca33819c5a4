#include "formats/epub/xhtml.hpp"

#include "theme/escape.hpp"

namespace handrail {

std::string xml_text(std::string_view text) {
    std::string escaped;
    engine::append_escaped(escaped, text, engine::Escape::html);
    return escaped;
}

std::string xhtml_page(const XhtmlFrame& frame, std::string_view body) {
    const std::string language = xml_text(frame.language);
    std::string page = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n";
    page +=
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"" +
        language + "\" xml:lang=\"" + language + "\" dir=\"" + (frame.right_to_left ? "rtl" : "ltr") +
        "\">\n";
    page += "<head>\n<title>" + xml_text(frame.title) +
            "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"" + frame.root +
            "style.css\"/>\n</head>\n<body>\n";
    page.append(body).append("</body>\n</html>\n");
    return page;
}

}  // namespace handrail
