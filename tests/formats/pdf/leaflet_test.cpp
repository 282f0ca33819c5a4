#include "formats/pdf/leaflet.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "formats/pdf/leaflet_rows.hpp"
#include "formats/pdf/qr_code.hpp"
#include "support/approved_site.hpp"
#include "support/generated_documents.hpp"
#include "support/pdf_ua_check.hpp"

using namespace handrail;

namespace {

using Lines = std::vector<std::string>;

EditionDocument speech_therapy() {
    EditionDocument document = test::empty_document();
    document.essentials.phones = {{"Booking line", "01632 960 101", "tel:+441632960101", "9am to 5pm"}};
    document.essentials.facts = {{"Cost", {"Free"}}};
    document.essentials.checked = {"Checked on", {"1 September 2026"}};
    return document;
}

/// Makes leaflets with the words of the tests' site.
class Maker {
public:
    std::string make(const EditionDocument& document) {
        std::string bytes;
        site_.look([&](const PageContext& context) {
            auto made = leaflet(document, fonts_, context.phrases);
            REQUIRE(made);
            bytes = std::move(made).value();
        });
        return bytes;
    }

    test::ApprovedSite& site() { return site_; }
    const PdfFonts& fonts() const { return fonts_; }

private:
    test::ApprovedSite site_;
    PdfFonts fonts_ = PdfFonts::open().value();
};

LeafletRow row_of(LeafletRow::Kind kind, const Lines& values) {
    LeafletRow row;
    row.kind = kind;
    for (const std::string& value : values) row.values.push_back({value, {}, {}, {}});
    return row;
}

}  // namespace

TEST_CASE("a leaflet is a heading, what it is, and a list of labels with their values") {
    Maker maker;
    EditionDocument document = speech_therapy();
    document.base_url.clear();
    const std::string bytes = maker.make(document);
    CHECK(test::pdf_ua_problems(bytes) == Lines{});
    CHECK(test::pdf_outline(bytes).roles == Lines{"Document", "H1",   "Span",  "P",    "Span", "L",
                                                  "LI",       "Lbl",  "LBody", "P",    "Span", "P",
                                                  "Link",     "P",    "Span",  "LI",   "Lbl",  "LBody",
                                                  "P",        "Span", "P",     "Span", "P",    "Span"});
}

TEST_CASE("the QR code says where it leads, and there is none on a site without an address") {
    Maker maker;
    EditionDocument document = speech_therapy();
    const test::PdfOutline with = test::pdf_outline(maker.make(document));
    CHECK(with.alternatives == Lines{"QR code that leads to https://offer.example.org/services/a.html"});
    CHECK(with.addresses == Lines{"tel:+441632960101", "https://offer.example.org/services/a.html"});
    document.base_url.clear();
    CHECK(test::pdf_outline(maker.make(document)).alternatives == Lines{});
}

TEST_CASE("an address that is longer than a QR code can be is printed without one") {
    Maker maker;
    EditionDocument document = speech_therapy();
    document.base_url = "https://example.org/" + std::string(3000, 'a') + '/';
    document.essentials = {};
    const std::string bytes = maker.make(document);
    CHECK(test::pdf_ua_problems(bytes) == Lines{});
    CHECK(test::pdf_outline(bytes).alternatives == Lines{});
    CHECK(!qr_code(std::string()).surface);
}

TEST_CASE("of a text whole sentences are left out from its end, of other rows whole values") {
    LeafletRow text = row_of(LeafletRow::Kind::facts, {"First. Ring Mr. Day.", "Third."});
    REQUIRE(shorten(text));
    CHECK(text.values.size() == 1);
    REQUIRE(shorten(text));
    CHECK(text.values.front().words == "First.");
    REQUIRE(shorten(text));
    CHECK(text.values.empty());
    CHECK(text.shortened);
    CHECK(!shorten(text));
    LeafletRow steps = row_of(LeafletRow::Kind::steps, {"Ask. Soon.", "Wait. Long."});
    REQUIRE(shorten(steps));
    CHECK(steps.values.size() == 1);
    CHECK(steps.values.front().words == "Ask. Soon.");
}

TEST_CASE("the first phone number is never left out") {
    LeafletRow phones = row_of(LeafletRow::Kind::phones, {"01632 960 101", "01632 960 102"});
    phones.values.front().hours = "9am to 5pm";
    CHECK(shorten(phones));
    CHECK(shorten(phones));
    CHECK(phones.values.front().hours.empty());
    CHECK(!shorten(phones));
    CHECK(phones.values.front().words == "01632 960 101");
}

TEST_CASE("220 generated entries have good leaflets of one page") {
    Maker maker;
    maker.site().look([&](const PageContext& context) {
        for (std::size_t number = 0; number < 220; ++number) {
            auto made = leaflet(test::generated_essentials(number), maker.fonts(), context.phrases);
            REQUIRE(made);
            INFO("entry " << number);
            const test::PdfOutline outline = test::pdf_outline(*made);
            CHECK(outline.problems == Lines{});
            CHECK(outline.pages == 1);
        }
    });
}

TEST_CASE("the same entry gives the same leaflet, byte for byte") {
    Maker maker;
    const std::string first = maker.make(speech_therapy());
    CHECK(maker.make(speech_therapy()) == first);
    CHECK(first.find("CreationDate") == std::string::npos);
}
