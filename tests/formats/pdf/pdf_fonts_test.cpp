#include "formats/pdf/pdf_fonts.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("the fonts hold the letters of the languages that families read, and signs") {
    const auto fonts = PdfFonts::open();
    REQUIRE(fonts);
    // English and Welsh, Polish, Romanian, Ukrainian, Arabic, Urdu, Punjabi, Bengali, Gujarati, Tamil,
    // Chinese.
    for (const char32_t letter :
         U"a\u0175\u017C\u021B\u0457\u0639\u06D2\u0A2A\u09AC\u0A97\u0BA4\u4E2D\u2022\u2713\u00A3")
        CHECK((letter == 0 || fonts->holds(letter)));
    CHECK_FALSE(fonts->holds(U'\U00013000'));  // a hieroglyph
}

TEST_CASE("without Andika there is no PDF, and the message says which package to install") {
    const auto fonts = PdfFonts::open("/nowhere");
    REQUIRE_FALSE(fonts);
    CHECK(fonts.diagnostics().front().rule == "no-pdf-fonts");
    CHECK(fonts.diagnostics().front().hint.find("fonts-sil-andika") != std::string::npos);
}
