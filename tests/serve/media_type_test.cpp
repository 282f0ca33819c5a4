#include "serve/media_type.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("every kind of file that a site publishes has its media type") {
    CHECK(media_type("index.html") == "text/html; charset=utf-8");
    CHECK(media_type("assets/style.1f.css") == "text/css; charset=utf-8");
    CHECK(media_type("sw.js") == "text/javascript; charset=utf-8");
    CHECK(media_type("search/index.json") == "application/json");
    CHECK(media_type("manifest.webmanifest") == "application/manifest+json");
    CHECK(media_type("braille/services/a.brf") == "application/x-brf");
    CHECK(media_type("assets/icon.svg") == "image/svg+xml");
    CHECK(media_type("large-print/a.pdf") == "application/pdf");
    CHECK(media_type("events.ics") == "text/calendar; charset=utf-8");
    CHECK(media_type("sitemap.xml") == "application/xml");
    CHECK(media_type("offer.epub") == "application/epub+zip");
}

TEST_CASE("the ending counts in capitals too, and only the last one") {
    CHECK(media_type("images/IMG_1234.JPG") == "image/jpeg");
    CHECK(media_type("a.html.zip") == "application/zip");
}

TEST_CASE("an unknown ending, or none, is bytes that a browser must not guess about") {
    CHECK(media_type("a.exe") == "application/octet-stream");
    CHECK(media_type("html") == "application/octet-stream");
    CHECK(media_type("") == "application/octet-stream");
}
