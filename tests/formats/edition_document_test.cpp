#include "formats/edition_document.hpp"

#include <catch2/catch.hpp>

#include "formats/blocks.hpp"
#include "render/document_html.hpp"
#include "render/pages.hpp"
#include "support/approved_site.hpp"

using namespace handrail;

namespace {

constexpr EntryRef talking{EntryKind::service, 1};

std::string text_of(const EditionDocument& document) {
    return document_text(document.body);
}

void for_each_block(const std::vector<Block>& blocks, const std::function<void(const Block&)>& look) {
    for (const Block& block : blocks) {
        look(block);
        for_each_block(block.children, look);
    }
}

std::vector<std::string> headings(const EditionDocument& document, int level) {
    std::vector<std::string> found;
    for_each_block(document.body.blocks, [&](const Block& block) {
        if (block.kind == Block::Kind::heading && block.level == level)
            found.push_back(inline_text(block.inlines));
    });
    return found;
}

/// The value of the fact with that label, or nothing.
std::string fact(const EditionDocument& document, const std::string& label) {
    std::string value;
    for_each_block(document.body.blocks, [&](const Block& block) {
        if (block.kind != Block::Kind::fact || inline_text(block.inlines) != label || !value.empty()) return;
        for (const Block& line : block.children) value += (value.empty() ? "" : "|") + block_text(line);
    });
    return value;
}

const Inline* find_link(const std::vector<Inline>& inlines, const std::string& words) {
    for (const Inline& part : inlines) {
        if (part.kind == Inline::Kind::link && inline_text(part.children) == words) return &part;
        if (const Inline* found = find_link(part.children, words)) return found;
    }
    return nullptr;
}

std::string link_url(const EditionDocument& document, const std::string& words) {
    std::string url = "no such link";
    for_each_block(document.body.blocks, [&](const Block& block) {
        if (const Inline* link = find_link(block.inlines, words)) url = link->url;
    });
    return url;
}

}  // namespace

TEST_CASE("a document holds every fact of the entry's page, in the page's words") {
    test::ApprovedSite site;
    site.look([](const PageContext& context) {
        const ServicePage page = make_service_page(context, talking);
        const std::string text = text_of(make_edition_document(context, talking));
        std::vector<std::string> expected{
            page.entry.name,        page.entry.summary,      page.access_text,
            page.languages,         page.capacity,           page.wait,
            page.wait_as_of,        page.entry.source,       page.entry.reviewed,
            page.entry.next_review, page.entry.organisation, page.entry.complaint_words};
        for (const FactView& one : page.entry.facts) {
            expected.push_back(one.label);
            expected.insert(expected.end(), one.lines.begin(), one.lines.end());
        }
        for (const ContactView& one : page.entry.contacts) {
            expected.insert(expected.end(), {one.name, one.phone, one.email, one.url_words, one.hours});
        }
        for (const LocationView& one : page.locations) {
            expected.insert(expected.end(), {one.name, one.postcode});
            expected.insert(expected.end(), one.address.begin(), one.address.end());
            for (const PlainView& feature : one.features)
                expected.insert(expected.end(), {feature.name, feature.plain});
        }
        for (const OpeningView& one : page.opening)
            expected.insert(expected.end(), {one.days, one.hours, one.note});
        for (const PlainView& one : page.routes) expected.insert(expected.end(), {one.name, one.plain});
        for (const LinkView& one : page.entry.links) expected.push_back(one.words);
        REQUIRE(expected.size() > 40);
        for (const std::string& words : expected) {
            INFO(words);
            CHECK(text.find(words) != std::string::npos);
        }
    });
}

TEST_CASE("its sections stand in the page's order, under one heading of level 1") {
    test::ApprovedSite site;
    site.look([](const PageContext& context) {
        const EditionDocument document = make_edition_document(context, talking);
        CHECK(document.body.blocks.front().level == 1);
        CHECK(headings(document, 1) == std::vector<std::string>{"Talking together"});
        CHECK(headings(document, 2) ==
              std::vector<std::string>{"Key facts", "How to get it", "Contact", "What it is", "More to read",
                                       "Getting there and access", "If you are not happy", "About this page",
                                       "Other ways to get this"});
    });
}

TEST_CASE("no heading skips a level, whatever the author wrote") {
    test::ApprovedSite site;
    for (Block& block : site.offer().services[1].entry.body.blocks) {
        if (block.kind == Block::Kind::heading) block.level = 5;
    }
    site.look([](const PageContext& context) {
        int last = 0;
        for (const Block& block : make_edition_document(context, talking).body.blocks) {
            if (block.kind != Block::Kind::heading) continue;
            CHECK(block.level <= last + 1);
            last = block.level;
        }
        CHECK(last > 0);
    });
}

TEST_CASE("what nobody stated is said, as on the page") {
    test::ApprovedSite site;
    site.look([](const PageContext& context) {
        const EditionDocument quiet = make_edition_document(context, {EntryKind::service, 0});
        CHECK(fact(quiet, "Cost") == "Not stated");
        CHECK(fact(quiet, "Checked on") == "Not stated");
        CHECK(quiet.body.blocks[2].kind == Block::Kind::notice);
        CHECK(block_text(quiet.body.blocks[2]) == "Closed for now, until 3 May 2027");
    });
}

TEST_CASE("the phone comes first among the ways to reach somebody, with its hours") {
    test::ApprovedSite site;
    site.look([](const PageContext& context) {
        const EditionDocument document = make_edition_document(context, talking);
        CHECK(fact(document, "Phone") == "01632\u00A0960101|9am to 3pm");
        CHECK(fact(document, "Address") == "1 High Street Oakham LE15\u00A06HP");
        const std::string text = text_of(document);
        CHECK(text.find("Phone") < text.find("Email"));
    });
}

TEST_CASE("links lead to whole addresses or to paths of pages; those that lead nowhere are words") {
    test::ApprovedSite site;
    Block& paragraph = site.offer().services[1].entry.body.blocks.front();
    paragraph.inlines.push_back(link_part("a page that is not there", "../guides/nothing.md"));
    site.look([](const PageContext& context) {
        const EditionDocument document = make_edition_document(context, talking);
        CHECK(link_url(document, "how to complain") == "guides/how-to-complain.html");
        CHECK(link_url(document, "How to complain") == "guides/how-to-complain.html");
        CHECK(link_url(document, "Leaflet") == "https://example.org/leaflet");
        CHECK(link_url(document, "01632\u00A0960101") == "tel:+441632960101");
        CHECK(link_url(document, "a page that is not there") == "no such link");
        CHECK(text_of(document).find("a page that is not there") != std::string::npos);
    });
}

TEST_CASE("an address is printed after a link's words unless they say it") {
    EditionDocument document;
    document.base_url = "https://offer.example.org/";
    const auto printed = [&](const char* words, const char* url) {
        return printed_address(document, link_part(words, url));
    };
    CHECK(printed("Leaflet", "https://example.org/leaflet/") == "example.org/leaflet");
    CHECK(printed("example.org", "https://example.org") == "");
    CHECK(printed("talk@example.org", "mailto:talk@example.org") == "");
    CHECK(printed("Write to us", "mailto:talk@example.org") == "talk@example.org");
    CHECK(printed("01632 960101", "tel:+441632960101") == "");
    CHECK(printed("How to complain", "guides/how-to-complain.html") ==
          "offer.example.org/guides/how-to-complain.html");
    CHECK(printed("Fees", "#h-fees") == "");
    document.base_url.clear();
    CHECK(printed("How to complain", "guides/how-to-complain.html") == "");
}

TEST_CASE("a pathway's steps say who takes each, how long it may take and what comes of it") {
    test::ApprovedSite site;
    site.look([](const PageContext& context) {
        const EditionDocument document = make_edition_document(context, {EntryKind::pathway, 0});
        CHECK(headings(document, 3) ==
              std::vector<std::string>{"Step 1: Ask the council", "Step 2: The council decides"});
        CHECK(fact(document, "Who does this") == "You or your school");
        CHECK(fact(document, "Time limit") == "Not stated");
        CHECK(fact(document, "Result") == "Yes or no");
    });
}

TEST_CASE("a guide's own headings are at level 2, and it says whom it is for") {
    test::ApprovedSite site;
    Entry& entry = site.offer().guides[0].entry;
    entry.body.blocks.push_back(heading_block(2, "What to say"));
    site.look([](const PageContext& context) {
        const EditionDocument document = make_edition_document(context, {EntryKind::guide, 0});
        CHECK(headings(document, 2).front() == "What to say");
        CHECK(text_of(document).find("For families") != std::string::npos);
    });
}

TEST_CASE("every document names the forms that exist, and whom to ask for them") {
    test::ApprovedSite site;
    site.offer().config.editions.pdf = {18, 24};
    site.offer().config.editions.braille = BrailleConfig{};
    site.look([](const PageContext& context) {
        for (const EntryRef ref : {talking, EntryRef{EntryKind::guide, 0}, EntryRef{EntryKind::pathway, 0}}) {
            const std::string text = text_of(make_edition_document(context, ref));
            const std::string end = text.substr(text.find("Other ways to get this"));
            for (const char* words :
                 {"a web page", "easy read", "18 points", "24 points", "Braille", "01632\u00A0960000",
                  "help@example.org", "Monday to Friday, 9am to 5pm"}) {
                INFO(words);
                CHECK(end.find(words) != std::string::npos);
            }
        }
    });
}
