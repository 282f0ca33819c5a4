#include "render/kept_whole.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

std::string kept(std::string_view text) {
    std::string html = "<p>";
    append_kept_whole(html, text);
    return html;
}

}  // namespace

TEST_CASE("each piece that must stay on one line is marked, and the rest escaped") {
    CHECK(kept("Phone 01632 960 000 & ask by 1 May 2026 <soon>.") ==
          "<p>Phone <span class=\"whole\">01632 960 000</span> &amp; ask by "
          "<span class=\"whole\">1 May 2026</span> &lt;soon&gt;.");
    CHECK(kept("1 May 2026") == "<p><span class=\"whole\">1 May 2026</span>");
}

TEST_CASE("a text without such a piece is escaped and no more") {
    CHECK(kept("Tea & cake at 5") == "<p>Tea &amp; cake at 5");
    CHECK(kept("") == "<p>");
}
