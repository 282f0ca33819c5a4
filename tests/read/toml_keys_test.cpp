#include "read/toml_keys.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("a dotted key of too many parts is found where it begins, quoted or not") {
    CHECK(find_long_dotted_key("x = 1\na.b.c = 1\n", 2) == 6);
    CHECK(find_long_dotted_key("a . \"b\" . 'c' = 1\n", 2) == 0);
    CHECK_FALSE(find_long_dotted_key("a.b = 1\nc.d = 1\n", 2));
}

TEST_CASE("sentences and dotted lines in a text are no dotted keys") {
    CHECK_FALSE(find_long_dotted_key(
        "a = \"\"\"\nOne. Two words. Three more. Four and on. Five.\n........ x\n\"\"\"\n", 4));
    CHECK_FALSE(find_long_dotted_key("url = \"https://a.b.c.d.e.f\"\n", 4));
}

TEST_CASE("the first of two equal keys is looked for in the same table only") {
    const std::string text = "a = 1\n[t]\na = 2\n[u]\n a = 3\na = 4\n";
    CHECK(find_first_of_key(text, text.rfind("a = 4")) == text.find("a = 3"));
    CHECK_FALSE(find_first_of_key(text, text.find("a = 2")));
    CHECK_FALSE(find_first_of_key(text, 0));
}

TEST_CASE("a heading is compared with headings") {
    const std::string text = "[t]\nx = 1\n[u]\n[ t ]\n";
    CHECK(find_first_of_key(text, text.rfind("t ]")) == 0);
    CHECK(toml_key_of_line(text, text.rfind("t ]")) == "t");
    CHECK(toml_line_begin(text, text.rfind("t ]")) == text.rfind("[ t"));
}
