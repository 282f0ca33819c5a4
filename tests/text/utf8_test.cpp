#include "text/utf8.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("well-formed text of every length of character is accepted") {
    CHECK_FALSE(find_invalid_utf8(""));
    CHECK_FALSE(find_invalid_utf8("plain text that is longer than one block of eight"));
    CHECK_FALSE(find_invalid_utf8("caf\u00E9 \u20AC \U0001F600 e\u0301 \u0639\u0631\u0628\u064A"));
    CHECK_FALSE(find_invalid_utf8("\uD7FF\uE000\U0010FFFF\u0080\u07FF\u0800\U00010000"));
}

TEST_CASE("the first bad byte is named for each way to break UTF-8") {
    const auto bad = [](std::string_view tail) {
        return find_invalid_utf8("12345678ab" + std::string(tail));
    };
    CHECK(bad("\x80") == 10);  // continuation alone
    CHECK(bad("\xC3") == 10);  // cut short
    CHECK(bad("\xE2\x82") == 10);
    CHECK(bad("\xF0\x9F\x98") == 10);
    CHECK(bad("\xC0\xAF") == 10);  // overlong
    CHECK(bad("\xC1\xBF") == 10);
    CHECK(bad("\xE0\x9F\xBF") == 10);
    CHECK(bad("\xF0\x8F\xBF\xBF") == 10);
    CHECK(bad("\xED\xA0\x80") == 10);      // surrogate
    CHECK(bad("\xF4\x90\x80\x80") == 10);  // above U+10FFFF
    CHECK(bad("\xF5\x80\x80\x80") == 10);
    CHECK(bad("\xFF") == 10);
    CHECK(bad("\xC3\xA9\xC3(") == 12);
    CHECK(bad("\xE2\x82 ") == 10);
}

TEST_CASE("a character can be decoded and encoded again without change") {
    for (const char32_t code_point : {U'A', U'\u007F', U'\u0080', U'\u07FF', U'\u0800', U'\uFFFD', U'\uFFFF',
                                      U'\U00010000', U'\U0010FFFF'}) {
        std::string text = "x";
        append_utf8(text, code_point);
        const DecodedCharacter character = decode_utf8(text, 1);
        CHECK(character.code_point == code_point);
        CHECK(character.length == text.size() - 1);
    }
}

TEST_CASE("bad bytes decode to U+FFFD one at a time, so that a loop ends") {
    CHECK(to_code_points("a\xFF\xE2\x82z") == U"a\uFFFD\uFFFD\uFFFDz");
    std::string text;
    append_utf8(text, 0xD800);
    append_utf8(text, 0x110000);
    CHECK(text == "\uFFFD\uFFFD");
}

TEST_CASE("characters are counted, not bytes") {
    CHECK(count_code_points("") == 0);
    CHECK(count_code_points("caf\u00E9 \U0001F600") == 6);
}

TEST_CASE("embeddings are told from the marks that right-to-left text needs") {
    CHECK(is_bidi_embedding(0x202E));
    CHECK(is_bidi_embedding(0x2066));
    CHECK_FALSE(is_bidi_embedding(0x200F));
    CHECK(is_bidi_control(0x200F));
    CHECK(is_bidi_control(0x061C));
    CHECK_FALSE(is_bidi_control(0x200D));  // the joiner of emoji and Indic scripts
}

TEST_CASE("control characters are told from white space") {
    CHECK(is_forbidden_control(0x00));
    CHECK(is_forbidden_control(0x0B));
    CHECK(is_forbidden_control(0x7F));
    CHECK(is_forbidden_control(0x92));
    CHECK(is_forbidden_control(0xFFFE));
    CHECK_FALSE(is_forbidden_control('\t'));
    CHECK_FALSE(is_forbidden_control('\n'));
    CHECK_FALSE(is_forbidden_control('\r'));
    CHECK_FALSE(is_forbidden_control(0xA0));
}

TEST_CASE("invisible characters have a name for messages") {
    CHECK(code_point_name(0x202E) == "U+202E");
    CHECK(code_point_name(7) == "U+0007");
    CHECK(code_point_name(0x1F600) == "U+1F600");
    CHECK(code_point_name(0x10FFFF) == "U+10FFFF");
}
