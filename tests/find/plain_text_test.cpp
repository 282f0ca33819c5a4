#include "find/plain_text.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

Inline words(std::string text) {
    Inline part;
    part.text = std::move(text);
    return part;
}

Inline linked(std::string url, std::string text) {
    Inline part;
    part.kind = Inline::Kind::link;
    part.url = std::move(url);
    part.children = {words(std::move(text))};
    return part;
}

Inline of_kind(Inline::Kind kind) {
    Inline part;
    part.kind = kind;
    return part;
}

Block paragraph(std::vector<Inline> inlines) {
    Block block;
    block.inlines = std::move(inlines);
    return block;
}

}  // namespace

TEST_CASE("each block is a line, however deep it lies") {
    Block item;
    item.kind = Block::Kind::item;
    item.children = {paragraph({words("one")})};
    Block list;
    list.kind = Block::Kind::list;
    list.children = {item, item};
    Document document{{paragraph({words("First")}), list, paragraph({words("last")})}};
    CHECK(plain_text(document) == "First\none\none\nlast");
}

TEST_CASE("a soft break is a space and a hard one ends the line") {
    const Document document{{paragraph({words("a"), of_kind(Inline::Kind::soft_break), words("b"),
                                        of_kind(Inline::Kind::line_break), words("c")})}};
    CHECK(plain_text(document) == "a b\nc");
}

TEST_CASE("a link gives its words, and nothing if they are its address") {
    const Document document{{paragraph({linked("../guides/a.html", "the guide"), words(" or "),
                                        linked("https://example.org/a", "https://example.org/a"),
                                        linked("mailto:a@example.org", "a@example.org")})}};
    CHECK(plain_text(document) == "the guide or ");
}

TEST_CASE("a document without blocks has no text") {
    CHECK(plain_text({}).empty());
}
