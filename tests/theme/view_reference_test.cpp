#include "theme/view_reference.hpp"

#include <array>

#include <catch2/catch.hpp>

#include "theme/theme_fixture.hpp"

using namespace handrail;
using namespace handrail::theme_test;

TEST_CASE("the reference lists each page and then each kind of record inside it, once") {
    const std::array<const ViewType*, 2> pages = {&Frame::view_type(), &Contact::view_type()};
    CHECK(view_reference(pages) ==
          "### frame\n\n"
          "| name | kind | what it is |\n| --- | --- | --- |\n"
          "| `root` | address | Up to the site's root. |\n"
          "| `language` | text | Of the words. |\n"
          "\n### contact\n\n"
          "| name | kind | what it is |\n| --- | --- | --- |\n"
          "| `name` | text | Who. |\n"
          "| `phone` | text | The number. |\n"
          "| `hours` | text, may be absent | When. |\n"
          "| `deputies` | list of contact | Who else. |\n");
}

TEST_CASE("records are followed through lists and pointers") {
    const std::array<const ViewType*, 1> pages = {&Page::view_type()};
    const std::string text = view_reference(pages);
    CHECK(text.find("### frame") != std::string::npos);
    CHECK(text.find("### contact") != std::string::npos);
    CHECK(text.find("### contact") == text.rfind("### contact"));
    CHECK(text.find("| `boss` | contact, may be absent |") != std::string::npos);
}
