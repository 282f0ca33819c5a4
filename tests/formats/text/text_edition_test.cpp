#include "formats/text/text_edition.hpp"

#include <catch2/catch.hpp>

#include "support/approved_site.hpp"
#include "text/utf8.hpp"

using namespace handrail;

namespace {

std::string text_of(EntryRef ref) {
    std::string text;
    test::ApprovedSite site;
    site.look([&](const PageContext& context) {
        text = text_edition(make_edition_document(context, ref), context.phrases);
    });
    return text;
}

constexpr EntryRef talking{EntryKind::service, 1};

}  // namespace

TEST_CASE("a text file begins with the mark of UTF-8 and then the name") {
    const std::string text = text_of(talking);
    CHECK(text.substr(0, 3) == "\xEF\xBB\xBF");
    CHECK(text.substr(3, text.find('\n') - 3) == "Talking together");
    CHECK_FALSE(find_invalid_utf8(text));
}

TEST_CASE("headings of the second level stand after two blank lines, facts on lines of their own") {
    const std::string text = text_of(talking);
    CHECK(text.find("\n\n\nKey facts\n\nWho it is for: ") != std::string::npos);
    CHECK(text.find("\nAges: ") != std::string::npos);
}

TEST_CASE("no line ends with a space, there are no three blank lines, and the file ends with one line end") {
    for (const EntryRef ref : {talking, EntryRef{EntryKind::service, 0}, EntryRef{EntryKind::guide, 0},
                               EntryRef{EntryKind::pathway, 0}}) {
        const std::string text = text_of(ref);
        CHECK(text.find(" \n") == std::string::npos);
        CHECK(text.find("\n\n\n\n") == std::string::npos);
        CHECK(text.back() == '\n');
        CHECK(text[text.size() - 2] != '\n');
    }
}
