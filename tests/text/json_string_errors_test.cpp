#include "text/json_string_errors.hpp"

#include <catch2/catch.hpp>

#include "text/json.hpp"

using namespace handrail;

namespace {

/// "offset message" of what is wrong in the string that begins the text; the reader has to refuse it as well.
std::string mistake(std::string_view json) {
    CHECK_FALSE(parse_json(json, "f"));
    const JsonMistake found = explain_json_string(json, 0);
    return std::to_string(found.at) + ' ' + found.message;
}

}  // namespace

TEST_CASE("a line break inside a string is a quotation mark that is missing") {
    CHECK(mistake("\"ab\ncd\"") == "0 This text has no closing quotation mark on its line.");
    CHECK(mistake("\"ab\r\n\"") == "0 This text has no closing quotation mark on its line.");
}

TEST_CASE("control characters inside a string are named") {
    CHECK(mistake("\"a\tb\"") == "2 A tab cannot stand inside quotation marks.");
    CHECK(mistake("\"a\x01\"") ==
          "2 There is an invisible control character (U+0001) inside quotation marks.");
}

TEST_CASE("an escape that JSON does not know is found") {
    CHECK(mistake(R"("a\d")") == "2 A single backslash cannot stand here.");
    CHECK(mistake(R"("ok \n \x41")") == "7 A single backslash cannot stand here.");
    CHECK(mistake(R"("\u12")") == "1 After \\u there have to be four hexadecimal digits.");
    CHECK(mistake(R"("\u12G4")") == "1 After \\u there have to be four hexadecimal digits.");
}

TEST_CASE("half of a surrogate pair is found") {
    CHECK(mistake(R"("\ud800")") == "1 This \\u escape is half of a character.");
    CHECK(mistake(R"("\udc00")") == "1 This \\u escape is half of a character.");
    CHECK(mistake(R"("\ud83d\u0041")") == "1 This \\u escape is half of a character.");
    CHECK(mistake(R"("\ud83d\ude00\ud83d")") == "13 This \\u escape is half of a character.");
}
