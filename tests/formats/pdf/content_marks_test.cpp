#include "formats/pdf/content_marks.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("the first two private parts of a page are its head and foot, the others lines") {
    const std::string drawn =
        "/Private << /MCID 0 >> BDC a EMC /Private << /MCID 1 >> BDC b EMC /Private << /MCID 2 >> BDC EMC "
        "/Span << /MCID 3 >> BDC (words) Tj EMC";
    CHECK(complete_marks(drawn, {}) ==
          "/Artifact <</Type /Pagination /Subtype /Header>> BDC a EMC "
          "/Artifact <</Type /Pagination /Subtype /Footer>> BDC b EMC /Artifact <</Type /Layout>> BDC EMC "
          "/Span << /MCID 3 >> BDC (words) Tj EMC");
}

TEST_CASE("a mark that has words says them in place of what single signs in it say") {
    const std::string drawn =
        "/Span << /MCID 3 >> BDC <0001>Tj /Span << /ActualText <feff0a30> >> BDC <0002>Tj EMC <0003>Tj EMC "
        "/Lbl << /MCID 4 >> BDC /Span << /ActualText <feff0041> >> BDC (a) Tj EMC EMC";
    CHECK(complete_marks(drawn, {{3, "\u0A2A\u0A30"}}) ==
          "/Span << /MCID 3 /ActualText <FEFF0A2A0A30> >> BDC <0001>Tj  <0002>Tj  <0003>Tj EMC "
          "/Lbl << /MCID 4 >> BDC /Span << /ActualText <feff0041> >> BDC (a) Tj EMC EMC");
    CHECK(complete_marks("/Span << /MCID 3 >> BDC (a) Tj EMC", {{3, "\U0001F600"}}) ==
          "/Span << /MCID 3 /ActualText <FEFFD83DDE00> >> BDC (a) Tj EMC");
    CHECK(complete_marks("/Span << /MCID 3", {{3, "a"}}) == "/Span << /MCID 3");
}

TEST_CASE("words that look like a mark stay words") {
    const std::string drawn = "[(/Private << /MCID 0 >> BDC \\) \\\\(in) )]TJ";
    CHECK(complete_marks(drawn, {}) == drawn);
    CHECK(complete_marks("(never ends /Private << >>", {}) == "(never ends /Private << >>");
    CHECK(complete_marks("/Private << never ends", {}) == "/Private << never ends");
}

TEST_CASE("a picture outside of all marks is an artifact, one inside a mark stays what it is") {
    const std::string inside = "/Figure << /MCID 0 >> BDC\nq 1 0 0 1 0 0 cm\n/a0 gs /x5 Do\nQ EMC\n";
    CHECK(complete_marks(inside + "q\n/a0 gs /x6 Do\nQ\n", {}) ==
          inside + "q\n/a0 gs /Artifact <</Type /Layout>> BDC /x6 Do EMC\nQ\n");
    CHECK(complete_marks("(/x6 Do) Tj Do", {}) == "(/x6 Do) Tj Do");
}
