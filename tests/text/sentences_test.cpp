#include "text/sentences.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

std::string split(std::string_view text) {
    std::string all;
    for (const std::string_view sentence : sentences(text)) all += '[' + std::string(sentence) + ']';
    return all;
}

}  // namespace

TEST_CASE("sentences end at a full stop, a question mark or an exclamation mark before a space") {
    CHECK(split("Ring us. Who answers? We do!") == "[Ring us.][Who answers?][We do!]");
    CHECK(split("No mark at the end") == "[No mark at the end]");
    CHECK(split("  ") == "");
}

TEST_CASE("times, addresses and short forms end no sentence") {
    CHECK(split("Open 10.30am to 4.45pm at www.example.org/a.html today.") ==
          "[Open 10.30am to 4.45pm at www.example.org/a.html today.]");
    CHECK(split("Ask Dr. Lee in St. Ives, e.g. at noon. Then rest.") ==
          "[Ask Dr. Lee in St. Ives, e.g. at noon.][Then rest.]");
}

TEST_CASE("a quote or bracket behind the mark belongs to the sentence") {
    CHECK(split("She said \"stop.\" Then (all of them.) went.") ==
          "[She said \"stop.\"][Then (all of them.)][went.]");
}

TEST_CASE("a line's end ends a sentence") {
    CHECK(split("One line\nand another") == "[One line][and another]");
}

TEST_CASE("words are what stands between spaces and has a letter or digit") {
    CHECK(count_words("It costs £4 - or 4% - a day.") == 7);
    CHECK(count_words("Phone 01572\u00A0722577") == 2);
    CHECK(count_words("") == 0);
    CHECK(count_words(" ... ") == 0);
}
