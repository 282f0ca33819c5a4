#include "formats/pdf/booklet_index.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

using Lines = std::vector<std::string>;

EditionDocument named(const std::string& title, const std::string& path) {
    EditionDocument document;
    document.title = title;
    document.path = path;
    return document;
}

/// "W", "The Willows > a": each letter, then its lines.
Lines written(const std::vector<IndexLetter>& letters) {
    Lines lines;
    for (const IndexLetter& letter : letters) {
        lines.push_back(letter.letter);
        for (const IndexLine& line : letter.lines) {
            lines.push_back(line.words + " >");
            for (const std::string& path : line.paths) lines.back() += ' ' + path;
        }
    }
    return lines;
}

}  // namespace

TEST_CASE("the index has names and keywords under the letters they are sorted by, digits last") {
    const EditionDocument willows = named("The Willows", "a");
    const EditionDocument club = named("5 Ways club", "b");
    const EditionDocument accent = named("\u00C9clair", "c");
    Booklet booklet;
    booklet.parts = {{"Services", {&willows, &club, &accent}}};
    booklet.terms = {{"wheelchairs", "b"}};
    CHECK(written(booklet_index(booklet)) ==
          Lines{"E", "\u00C9clair > c", "W", "wheelchairs > b", "The Willows > a", "0-9", "5 Ways club > b"});
}

TEST_CASE(
    "words that differ in case alone are one line, which names each document once, in the book's order") {
    const EditionDocument autism = named("Autism", "a");
    const EditionDocument club = named("Club", "b");
    Booklet booklet;
    booklet.parts = {{"Guides", {&autism}}, {"Services", {&club}}};
    booklet.terms = {{"autism", "b"}, {"AUTISM", "b"}, {"club", "a"}, {"...", "a"}};
    CHECK(written(booklet_index(booklet)) == Lines{"A", "Autism > a b", "C", "Club > a b"});
}
