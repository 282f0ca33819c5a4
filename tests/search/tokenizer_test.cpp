#include "search/tokenizer.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using handrail::lunr::Token;
using handrail::lunr::Tokenizer;

namespace {

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> tokens;
    Tokenizer tokenizer(text);
    while (const auto token = tokenizer.next()) tokens.emplace_back(token->text);
    return tokens;
}

}  // namespace

TEST_CASE("text is split at white space and hyphens") {
    CHECK(split("drop-in  at\tthe\npool\r\v\f!") ==
          std::vector<std::string>{"drop", "in", "at", "the", "pool", "!"});
    CHECK(split(" - -- ").empty());
    CHECK(split("").empty());
}

TEST_CASE("every character that JavaScript counts as white space separates") {
    const std::string spaces[] = {"\u00a0", "\u1680", "\u2000", "\u2005", "\u200a", "\u2028",
                                  "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff"};
    for (const std::string& space : spaces) {
        CAPTURE(space);
        CHECK(split("a" + space + "b" + space) == std::vector<std::string>{"a", "b"});
    }
}

TEST_CASE("neighbours of the white space characters do not separate") {
    for (const char* text : {"a\u0085b", "a\u00adb", "a\u200bb", "a\u2010b", "a\u2013b", "a\u2027b",
                             "a\u202ab", "a\u3001b", "a/b", "a.b", "a_b", "a\U00010000b", "a\ufefeb"}) {
        CAPTURE(text);
        CHECK(split(text) == std::vector<std::string>{text});
    }
}

TEST_CASE("places are counted in UTF-16 units") {
    Tokenizer tokenizer("\u00e9\u00a0\U0001F600x-\u20ac");
    const auto first = tokenizer.next();
    const auto second = tokenizer.next();
    const auto third = tokenizer.next();
    REQUIRE(third);
    CHECK(first->start == 0);
    CHECK(first->length == 1);
    CHECK(second->start == 2);
    CHECK(second->length == 3);
    CHECK(third->start == 6);
    CHECK(third->length == 1);
    CHECK_FALSE(tokenizer.next());
}

TEST_CASE("a character that is cut off at the end of the text is part of its token") {
    CHECK(split("a \xE2\x80") == std::vector<std::string>{"a", "\xE2\x80"});
}
