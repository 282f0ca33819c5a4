#include "render/kept_whole.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

/// What becomes of a text: pieces that are kept whole stand in brackets.
std::string kept(const std::string& text) {
    std::string html = keep_whole("<body><p>" + text + "</p>");
    html = html.substr(9, html.size() - 13);
    for (const auto& [tag, mark] : {std::pair{"<span class=\"whole\">", "["}, std::pair{"</span>", "]"}}) {
        for (std::size_t at = html.find(tag); at != std::string::npos; at = html.find(tag))
            html.replace(at, std::string(tag).size(), mark);
    }
    return html;
}

}  // namespace

TEST_CASE("dates, phone numbers, postcodes and times are kept whole") {
    CHECK(kept("Checked on 1 October 2026.") == "Checked on [1 October 2026].");
    CHECK(kept("1st May, or in May 2027") == "[1st May], or in [May 2027]");
    CHECK(kept("Phone 01632 960 000 or +44 1632 960001.") == "Phone [01632 960 000] or [+44 1632 960001].");
    CHECK(kept("Childline: 0800 1111") == "Childline: [0800 1111]");
    CHECK(kept("Oakham LE15 6HP, London EC1A 1BB") == "Oakham [LE15 6HP], London [EC1A 1BB]");
    CHECK(kept("9:30 am to 5 pm") == "[9:30 am] to [5 pm]");
}

TEST_CASE("what only looks like one is left alone") {
    for (const char* text :
         {"You may go", "May", "9am to 5pm", "01632960000", "in 2024 12 of 20", "A4 paper", "1 Mayfair Road",
          "0 to 19 years", "LE15 6HPX", "Room B1 2nd floor", "12 marches", "5 pmx",
          "caf\xC3\xA9"
          "01632 960 000"}) {
        CHECK(kept(text) == text);
    }
}

TEST_CASE("tags, and what stands in scripts and fields, stay as they are") {
    const std::string page =
        "<head><title>1 May 2026</title></head><body><a title=\"1 May 2026\" href=\"tel:01632 960 000\">x</a>"
        "<script>var day = '1 May 2026';</script><textarea>1 May 2026</textarea><option>1 May "
        "2026</option></body>\n";
    CHECK(keep_whole(page) == page);
    CHECK(keep_whole("no page: 1 May 2026") == "no page: 1 May 2026");
}

TEST_CASE("a page that ends in the middle of anything comes through") {
    const std::string page =
        "<body><p class=\"a\">On 1 May 2026 at LE15 6HP, 01632 960 000</p><script>x</script>";
    for (std::size_t length = 0; length <= page.size(); ++length)
        CHECK_FALSE(keep_whole(page.substr(0, length)).size() < length);
}
