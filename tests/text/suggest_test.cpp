#include "text/suggest.hpp"

#include <vector>

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("each kind of single edit counts one") {
    CHECK(edit_distance("contact", "contact", 3) == 0);
    CHECK(edit_distance("contct", "contact", 3) == 1);
    CHECK(edit_distance("contaact", "contact", 3) == 1);
    CHECK(edit_distance("contect", "contact", 3) == 1);
    CHECK(edit_distance("cnotact", "contact", 3) == 1);
    CHECK(edit_distance("ca", "abc", 9) == 3);  // optimal string alignment, not the unrestricted distance
    CHECK(edit_distance("", "abc", 9) == 3);
}

TEST_CASE("characters are compared, not bytes") {
    CHECK(edit_distance("caf\u00E9", "cafe", 3) == 1);
}

TEST_CASE("counting stops above the limit") {
    CHECK(edit_distance("abcdef", "uvwxyz", 2) == 3);
    CHECK(edit_distance("a", "abcdefgh", 2) == 3);
}

TEST_CASE("the nearest candidate is suggested") {
    const std::vector<std::string> fields = {"categories", "contacts", "cost", "who_for", "name"};
    CHECK(nearest("catagories", fields) == "categories");
    CHECK(nearest("contact", fields) == "contacts");
    CHECK(nearest("nmae", fields) == "name");
    CHECK_FALSE(nearest("zebra", fields));
    CHECK_FALSE(nearest("", fields));
    CHECK_FALSE(nearest("name", {}));
}

TEST_CASE("case and the way words are joined cost nothing") {
    const std::vector<std::string> fields = {"who_for", "bsl_video"};
    CHECK(nearest("Who For", fields) == "who_for");
    CHECK(nearest("BSL-Video", fields) == "bsl_video");
}

TEST_CASE("a short word is not taken for another short word") {
    const std::vector<std::string> words = {"to", "from", "age"};
    CHECK_FALSE(nearest("no", words));
    CHECK_FALSE(nearest("fr", words));
    CHECK(nearest("To", words) == "to");
}

TEST_CASE("a candidate is never suggested for itself, nor for a word too long to be one") {
    const std::vector<std::string> words = {"name"};
    CHECK_FALSE(nearest("name", words));
    CHECK_FALSE(nearest(std::string(100000, 'n'), words));
}

TEST_CASE("the suggestion is a question, or nothing") {
    const std::vector<std::string> words = {"categories"};
    CHECK(did_you_mean("catagories", words) == "Did you mean \"categories\"?");
    CHECK(did_you_mean("zebra", words).empty());
}
