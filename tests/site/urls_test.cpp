#include "site/urls.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("every page has one path below its edition's folder, without a slash at its head") {
    CHECK(entry_path(EntryKind::service, "speech-therapy") == "services/speech-therapy.html");
    CHECK(entry_path(EntryKind::news, "new-ramp") == "news/new-ramp.html");
    CHECK(kind_index_path(EntryKind::pathway) == "pathways/index.html");
    CHECK(letter_path("w") == "services/a-to-z/w.html");
    CHECK(letter_path("w", 2) == "services/a-to-z/w/2.html");
    CHECK(edition_folder(Edition::standard).empty());
    CHECK(edition_folder(Edition::large_print) == "large-print");
}

TEST_CASE("the first page of a list has the list's own address, so that it never moves as the list grows") {
    CHECK(list_path("categories", "therapies") == "categories/therapies.html");
    CHECK(list_path("categories", "therapies", 1) == "categories/therapies.html");
    CHECK(list_path("categories", "therapies", 3) == "categories/therapies/3.html");
}

TEST_CASE("links are relative, so that the site works in any folder and from disk") {
    CHECK(relative_url("index.html", "services/a.html") == "services/a.html");
    CHECK(relative_url("services/a.html", "services/b.html") == "b.html");
    CHECK(relative_url("services/a.html", "index.html") == "../index.html");
    CHECK(relative_url("services/a-to-z/b/2.html", "guides/c.html") == "../../../guides/c.html");
    CHECK(relative_url("services/a-to-z/b.html", "services/a-to-z/c.html") == "c.html");
    CHECK(relative_url("service/a.html", "services/a.html") == "../services/a.html");
}

TEST_CASE("the way up has a step for each folder") {
    CHECK(way_up("index.html").empty());
    CHECK(way_up("services/a.html") == "../");
    CHECK(way_up("large-print/services/a.html") == "../../");
}
