#include "formats/pdf/svg_cost.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

std::string svg(const std::string& inside) {
    return "<?xml version=\"1.0\"?><!-- <g> --><svg xmlns=\"http://www.w3.org/2000/svg\">" + inside +
           "</svg>";
}

/// Groups of which each shows the one before `copies` times.
std::string nested(int levels, int copies, const std::string& reference) {
    std::string made = "<defs><g id=\"g0\"><path/></g>";
    for (int level = 1; level < levels; ++level) {
        made += "<g id='g" + std::to_string(level) + "'>";
        for (int copy = 0; copy < copies; ++copy) made += reference + std::to_string(level - 1) + "\"/>";
        made += "</g>";
    }
    return made + "</defs>";
}

}  // namespace

TEST_CASE("a plain picture costs its elements") {
    CHECK(svg_cost(svg("<g><path d=\"M0 0\"/><path d='>'/></g>")) == 4);
    CHECK(svg_cost(svg("<path/><![CDATA[<path/>]]>")) == 2);
    CHECK(svg_cost("") == 0);
}

TEST_CASE("what is used again costs as often as it is used") {
    CHECK(svg_cost(svg("<g id=\"a\"><path/><path/></g><use href=\"#a\"/><use xlink:href='#a'/>")) ==
          1 + 3 + 4 + 4);
    CHECK(svg_cost(svg("<use href=\"#a\"/><g id=\"a\"><path/></g>")) == 1 + 3 + 2);
}

TEST_CASE("a pattern costs once for each element that wears it, also by inheriting it") {
    const std::string pattern = "<pattern id=\"p\"><path/><path/></pattern>";
    CHECK(svg_cost(svg(pattern + "<g fill=\"url(#p)\"><path/><path/></g>")) == 1 + 3 + 3 * 4);
}

TEST_CASE("parts that multiply each other, or name themselves, are too much, and soon seen") {
    CHECK(svg_cost(svg(nested(12, 12, "<use href=\"#g"))) > most_svg_cost);
    CHECK(svg_cost(svg(nested(30, 2, "<use href=\"#g"))) > most_svg_cost);
    CHECK(svg_cost(svg(nested(12, 12, "<path mask=\"url(#g\" fill=\"url(#g"))) > most_svg_cost);
    CHECK(svg_cost(svg("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>")) >
          most_svg_cost);
    CHECK(svg_cost("<!DOCTYPE svg [<!ENTITY a \"<path/>\">]>" + svg("&a;")) > most_svg_cost);
}

TEST_CASE("a marker costs at every point of a line") {
    const std::string marker = "<marker id=\"m\"><path/><path/></marker>";
    std::string line = "<path marker-mid=\"url(#m)\" d=\"";
    for (int point = 0; point < 50'000; ++point) line += "L1 1";
    CHECK(svg_cost(svg(marker + line + "\"/>")) > most_svg_cost);
}

TEST_CASE("a style may give its pattern to every element, and gradients cost nothing") {
    CHECK(svg_cost(svg("<style>path{fill:url('#p')}</style><pattern id=\"p\"><path/></pattern><path/>")) ==
          (1 + 1 + 2 + 1) * 3);
    CHECK(svg_cost(svg("<linearGradient id=\"p\"><stop/><stop/></linearGradient><path fill=\"url(#p)\"/>")) ==
          5);
}

TEST_CASE("a picture that ends anywhere is counted without a crash") {
    const std::string whole = svg(nested(3, 2, "<use href=\"#g"));
    for (std::size_t length = 0; length < whole.size(); ++length)
        CHECK(svg_cost(whole.substr(0, length)) <= 100);
}
