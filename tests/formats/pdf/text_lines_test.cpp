#include "formats/pdf/text_lines.hpp"

#include <catch2/catch.hpp>

#include "formats/pdf/kept_together.hpp"

using namespace handrail;

namespace {

RichText text_of(std::string words) {
    RichText text;
    text.text = std::move(words);
    add_glue(text.text, text.glue);
    return text;
}

struct Setting {
    PdfFonts fonts = PdfFonts::open().value();
    TextSetter setter{fonts, "en-GB", false};

    std::vector<std::string> lines(const std::string& words, double width, double first_indent = 0) {
        const RichText text = text_of(words);
        std::vector<std::string> lines;
        for (const TextLine& line : setter.set(text, 18, {width, first_indent, false}).lines) {
            lines.emplace_back();
            for (const LinePart& part : line.parts)
                lines.back() += text.text.substr(part.words.begin, part.words.end - part.words.begin);
        }
        return lines;
    }
};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines end at spaces, keep the space, and hold all of the text") {
    Setting setting;
    const std::string words = "A drop-in for children and/or young people who find it hard to talk.";
    const Lines lines = setting.lines(words, 200);
    CHECK(lines.size() > 2);
    std::string all;
    for (const std::string& line : lines) all += line;
    CHECK(all == words);
    for (std::size_t line = 0; line + 1 < lines.size(); ++line) CHECK(lines[line].back() == ' ');
}

TEST_CASE("a phone number moves to the next line as a whole") {
    Setting setting;
    CHECK(setting.lines("Ring 01632 960 123", 130) == Lines{"Ring ", "01632 960 123"});
}

TEST_CASE("an address longer than a line ends it after a slash, and nothing is added to it") {
    Setting setting;
    const Lines lines = setting.lines("https://example.org/services/speech-and-language", 260);
    REQUIRE(lines.size() == 2);
    CHECK(lines.front() == "https://example.org/services/");
}

TEST_CASE("a word longer than a line is broken where it has to be, and nowhere else") {
    Setting setting;
    const Lines lines = setting.lines("A Donaudampfschifffahrtsgesellschaft.", 150);
    CHECK(lines.front() == "A ");
    CHECK(lines.size() >= 3);
}

TEST_CASE("a script without spaces ends lines between its characters") {
    Setting setting;
    const Lines lines = setting.lines("\u9019\u662F\u4E2D\u6587\u53E5\u5B50\u6C92\u6709\u7A7A\u683C", 100);
    CHECK(lines.size() == 2);
}

TEST_CASE("where the author ended a line there is a new one") {
    Setting setting;
    CHECK(setting.lines("1 High Street\nOakham", 400) == Lines{"1 High Street", "Oakham"});
}

TEST_CASE("the first line leaves room for a label, and is left empty rather than broken") {
    Setting setting;
    CHECK(setting.lines("one two three", 150, 100) == Lines{"one ", "two three"});
    CHECK(setting.lines("communication", 150, 100) == Lines{"", "communication"});
}

TEST_CASE("lines in a narrow column end: not even one character may fit") {
    Setting setting;
    CHECK(setting.lines("abc", 1) == Lines{"a", "b", "c"});
}

TEST_CASE("text from right to left starts at the right edge") {
    Setting setting;
    const RichText text = text_of("\u0645\u0631\u062D\u0628\u0627");
    const TextLines set = setting.setter.set(text, 18, {300, 0, false});
    const LinePart& part = set.lines.front().parts.front();
    CHECK(part.x + part.width == Approx(300));
}

TEST_CASE("links are parts of their own, in the order of the text's direction") {
    Setting setting;
    RichText text = text_of("see the form now");
    text.links.push_back({{4, 12}, "https://example.org/form"});
    const TextLines set = setting.setter.set(text, 18, {400, 0, false});
    REQUIRE(set.lines.front().parts.size() == 3);
    CHECK(set.lines.front().parts[1].link == 0);
    CHECK(set.lines.front().parts[1].x > set.lines.front().parts[0].x);
}
