#include "formats/pdf/pages.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

const PageStyle style;

std::size_t lines_a_page() {
    return static_cast<std::size_t>((style.body_bottom() - style.body_top()) / style.line_height());
}

FlowItem lines(std::size_t count) {
    FlowItem item;
    item.text.set.lines.resize(count);
    item.text.set.line_height = style.line_height();
    return item;
}

FlowItem heading() {
    FlowItem item = lines(1);
    item.keep_with_next = item.whole = true;
    return item;
}

FlowItem rule() {
    FlowItem item;
    item.kind = FlowItem::Kind::rule;
    return item;
}

/// "item:first-end" of each page, parted by "|".
std::string shown(const Flow& flow) {
    const Pages pages = make_pages(flow, style);
    std::string text;
    std::size_t page = 0;
    for (const Placed& placed : pages.placed) {
        for (; page < placed.page; ++page) text += "| ";
        text +=
            std::to_string(placed.item) + (placed.again ? "again " : ":") +
            (placed.again ? ""
                          : std::to_string(placed.first_line) + '-' + std::to_string(placed.end_line) + ' ');
    }
    return text;
}

template <typename... Items>
Flow flow_of(Items... items) {
    Flow flow;
    (flow.push_back(std::move(items)), ...);
    return flow;
}

}  // namespace

TEST_CASE("a heading goes to the next page with what follows") {
    const std::size_t room = lines_a_page();
    REQUIRE(room > 12);
    CHECK(shown(flow_of(lines(room - 2), heading(), lines(3))) ==
          "0:0-" + std::to_string(room - 2) + " | 1:0-1 2:0-3 ");
    CHECK(shown(flow_of(lines(room - 4), heading(), lines(3))) ==
          "0:0-" + std::to_string(room - 4) + " 1:0-1 2:0-3 ");
}

TEST_CASE("a heading does not stay behind with a line across the page") {
    const std::size_t room = lines_a_page();
    CHECK(shown(flow_of(lines(room - 2), heading(), rule(), lines(3))) ==
          "0:0-" + std::to_string(room - 2) + " | 1:0-1 2:0-0 3:0-3 ");
}

TEST_CASE("a long paragraph leaves two lines on either page") {
    const std::size_t room = lines_a_page();
    const std::string first = "0:0-" + std::to_string(room - 3) + ' ';
    CHECK(shown(flow_of(lines(room - 3), lines(6))) == first + "1:0-3 | 1:3-6 ");
    CHECK(shown(flow_of(lines(room - 5), lines(6))) == "0:0-" + std::to_string(room - 5) + " 1:0-4 | 1:4-6 ");
    CHECK(shown(flow_of(lines(room - 1), lines(6))) == "0:0-" + std::to_string(room - 1) + " | 1:0-6 ");
}

TEST_CASE("a paragraph of up to five lines stays whole") {
    const std::size_t room = lines_a_page();
    CHECK(shown(flow_of(lines(room - 3), lines(5))) == "0:0-" + std::to_string(room - 3) + " | 1:0-5 ");
}

TEST_CASE("a paragraph of many pages is parted") {
    const std::size_t room = lines_a_page();
    const Pages pages = make_pages(flow_of(lines(room * 3 + 1)), style);
    CHECK(pages.count == 4);
    CHECK(pages.placed.back().end_line == room * 3 + 1);
    CHECK(pages.placed.back().end_line - pages.placed.back().first_line >= 2);
}

TEST_CASE("a bullet stands on the line of its words, also over the end of a page") {
    const std::size_t room = lines_a_page();
    FlowItem bullet = lines(1);
    bullet.beside_next = true;
    const Flow flow = flow_of(lines(room - 1), std::move(bullet), lines(2));
    const Pages pages = make_pages(flow, style);
    REQUIRE(pages.placed.size() == 3);
    CHECK(pages.placed[1].page == 1);
    CHECK(pages.placed[1].y == pages.placed[2].y);
}

TEST_CASE("the head of a table is drawn again where the table goes on") {
    Flow flow;
    for (std::size_t row = 0; row < lines_a_page() + 2; ++row) {
        FlowItem item;
        item.kind = FlowItem::Kind::row;
        item.whole = true;
        item.repeated = item.keep_with_next = row == 0;
        item.cells.emplace_back();
        item.cells.back().text.set.lines.resize(1);
        item.cells.back().text.set.line_height = style.line_height();
        flow.push_back(std::move(item));
    }
    CHECK(shown(flow).find("| 0again ") != std::string::npos);
}

TEST_CASE("what is taller than a page is parted, and no page stays empty") {
    FlowItem tall = lines(lines_a_page() * 2);
    tall.whole = tall.keep_with_next = true;
    const Flow flow = flow_of(std::move(tall), lines(1));
    const Pages pages = make_pages(flow, style);
    CHECK(pages.placed.front().page == 0);
    CHECK(pages.count == 3);
}

TEST_CASE("a flow without anything to draw is one page") {
    CHECK(make_pages({}, style).count == 1);
    CHECK(make_pages(flow_of(open_tag("P"), close_tag()), style).count == 1);
}
