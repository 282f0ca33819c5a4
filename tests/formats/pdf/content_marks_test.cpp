#include "formats/pdf/content_marks.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("the first two private parts of a page are its head and foot, the others lines") {
    const std::string drawn =
        "/Private << /MCID 0 >> BDC a EMC /Private << /MCID 1 >> BDC b EMC /Private << /MCID 2 >> BDC EMC "
        "/Span << /MCID 3 >> BDC (words) Tj EMC";
    CHECK(mark_artifacts(drawn) ==
          "/Artifact <</Type /Pagination /Subtype /Header>> BDC a EMC "
          "/Artifact <</Type /Pagination /Subtype /Footer>> BDC b EMC /Artifact <</Type /Layout>> BDC EMC "
          "/Span << /MCID 3 >> BDC (words) Tj EMC");
}

TEST_CASE("words that look like a mark stay words") {
    const std::string drawn = "[(/Private << /MCID 0 >> BDC \\) \\\\(in) )]TJ";
    CHECK(mark_artifacts(drawn) == drawn);
    CHECK(mark_artifacts("(never ends /Private << >>") == "(never ends /Private << >>");
    CHECK(mark_artifacts("/Private << never ends") == "/Private << never ends");
}

TEST_CASE("a picture outside of all marks is an artifact, one inside a mark stays what it is") {
    const std::string inside = "/Figure << /MCID 0 >> BDC\nq 1 0 0 1 0 0 cm\n/a0 gs /x5 Do\nQ EMC\n";
    CHECK(mark_artifacts(inside + "q\n/a0 gs /x6 Do\nQ\n") ==
          inside + "q\n/a0 gs /Artifact <</Type /Layout>> BDC /x6 Do EMC\nQ\n");
    CHECK(mark_artifacts("(/x6 Do) Tj Do") == "(/x6 Do) Tj Do");
}
