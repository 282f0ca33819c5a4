#include "site/a_to_z.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("an article at the head of a name does not count") {
    CHECK(sort_letter(sort_key("The Willows")) == "w");
    CHECK(sort_letter(sort_key("A Place to Be")) == "p");
    CHECK(sort_letter(sort_key("An Open Door")) == "o");
    CHECK(sort_letter(sort_key("Theatre group")) == "t");
    CHECK(sort_letter(sort_key("Anchor House")) == "a");
}

TEST_CASE("case, accents and punctuation do not move a name") {
    CHECK(sort_key("ÉCOLE club") == sort_key("École Club"));
    CHECK(sort_letter(sort_key("École")) == "e");
    CHECK(sort_letter(sort_key("\"Quiet\" club")) == "q");
    CHECK(sort_key("St John's") == sort_key("St Johns"));
}

TEST_CASE("digits and other scripts stand together under 0-9") {
    CHECK(sort_letter(sort_key("4U youth club")) == "0-9");
    CHECK(sort_letter(sort_key("مدرسہ")) == "0-9");
    CHECK(sort_letter(sort_key("")) == "0-9");
    CHECK(sort_letter(sort_key("!!!")) == "0-9");
}

TEST_CASE("a name that is nothing but an article keeps it") {
    CHECK_FALSE(sort_key("The").empty());
}
