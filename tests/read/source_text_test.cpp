#include "read/source_text.hpp"

#include <catch2/catch.hpp>

using namespace handrail;
using namespace std::string_literals;

namespace {

Diagnostic problem(std::string bytes, std::size_t limit = content_size_limit) {
    const auto source = make_source_text("a.md", std::move(bytes), limit);
    REQUIRE_FALSE(source);
    REQUIRE(source.diagnostics().size() == 1);
    return source.diagnostics().front();
}

}  // namespace

TEST_CASE("good text is taken over, without its byte order mark") {
    const auto source = make_source_text("a.md",
                                         "\xEF\xBB\xBF"
                                         "caf\u00E9\r\n\tx");
    REQUIRE(source);
    CHECK(source->bytes == "caf\u00E9\r\n\tx");
    CHECK(source->file == "a.md");
    CHECK(source->position(source->bytes.find('x')) == Position{2, 2});
}

TEST_CASE("text of any language passes, with joiners, marks and combining signs") {
    CHECK(make_source_text(
        "a",
        "\u0639\u0631\u0628\u064A\u200F \u05E2\u200E \U0001F468\u200D\U0001F469 e\u0301 \u0915\u094D\u200C"));
    CHECK(make_source_text("a", ""));
    CHECK(make_source_text("a", "\u00A0\u2028 y\u00AD"));
}

TEST_CASE("UTF-16 is named as such, with and without its mark, in both orders") {
    for (const std::string& bytes :
         {"\xFF\xFEh\0i\0"s, "\xFE\xFF\0h\0i"s, "h\0i\0!\0\n\0"s, "\0h\0i\0!\0\n"s}) {
        const Diagnostic found = problem(bytes);
        CHECK(found.rule == "utf-16");
        CHECK(found.hint.find("UTF-8") != std::string::npos);
    }
}

TEST_CASE("a byte that is not UTF-8 is named with its number, line and column") {
    const Diagnostic found = problem("na\u00EFve\ncaf\xE9 x");
    CHECK(found.rule == "invalid-utf8");
    CHECK(found.position == Position{2, 4});
    CHECK(found.message.find("0xE9") != std::string::npos);
    CHECK(found.message.find("number 11 ") != std::string::npos);
}

TEST_CASE("a NUL is found") {
    const Diagnostic found = problem("ab\0 text that is long enough"s);
    CHECK(found.rule == "nul-character");
    CHECK(found.position == Position{1, 3});
}

TEST_CASE("each character that turns the direction of text is refused") {
    for (const char* control :
         {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"}) {
        const Diagnostic found = problem("ab\nc" + std::string(control));
        CHECK(found.rule == "bidi-control");
        CHECK(found.position == Position{2, 2});
        CHECK(found.message.find("U+20") != std::string::npos);
    }
}

TEST_CASE("control characters are refused by name") {
    CHECK(problem("a\x07").message.find("U+0007") != std::string::npos);
    CHECK(problem("a\x0C").rule == "control-character");
    CHECK(problem("a\x7F").rule == "control-character");
    CHECK(problem("a\u0092").hint.find("quotation mark") != std::string::npos);
    CHECK(problem("a\uFFFF").rule == "control-character");
}

TEST_CASE("only the first problem is told") {
    CHECK(problem("\xFF \x07 \u202E").rule == "invalid-utf8");
}

TEST_CASE("a file beyond the limit is refused, and the limit named") {
    CHECK(make_source_text("a", std::string(1024, 'x'), 1024));
    const Diagnostic found = problem(std::string(1025, 'x'), 1024);
    CHECK(found.rule == "file-too-large");
    CHECK(found.position == Position{});
    CHECK(found.message == "This file is 1.1 KiB; the limit is 1 KiB.");
}

TEST_CASE("sizes are written in the largest unit that fits") {
    CHECK(format_size(0) == "0 bytes");
    CHECK(format_size(1023) == "1023 bytes");
    CHECK(format_size(64 * 1024) == "64 KiB");
    CHECK(format_size(content_size_limit) == "16 MiB");
    CHECK(format_size(content_size_limit + 1) == "16.1 MiB");
}
