#include "formats/pdf/svg_picture.hpp"

#include <catch2/catch.hpp>

#include "formats/pdf/c_handles.hpp"
#include "support/temporary_folder.hpp"

using namespace handrail;

namespace {

std::string svg(const std::string& inside, const std::string& attributes = "viewBox=\"0 0 64 64\"") {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " +
           attributes + ">" + inside + "</svg>";
}

const std::string box = "<path d=\"M8 8h48v48H8z\"/>";

/// The part of the picture's square that has something in it: x, y, width, height, in dots.
cairo_rectangle_t ink_of(const PdfPicture& picture) {
    cairo_rectangle_t ink{0, 0, 0, 0};
    cairo_recording_surface_ink_extents(picture.surface.get(), &ink.x, &ink.y, &ink.width, &ink.height);
    return ink;
}

bool is_blank(const std::string& bytes) {
    const PdfPicture picture = read_svg(bytes);
    REQUIRE(picture.surface);
    return ink_of(picture).width == 0;
}

}  // namespace

TEST_CASE("an SVG picture fills the square, whatever size it says") {
    for (const char* size :
         {"viewBox=\"0 0 64 64\"", "viewBox=\"0 0 64 64\" width=\"9000000\" height=\"9000000\"",
          "width=\"64\" height=\"64\"", "viewBox=\"0 0 64 64\" width=\"1mm\" height=\"1mm\""}) {
        INFO(size);
        const PdfPicture picture = read_svg(svg(box, size));
        REQUIRE(picture.surface);
        CHECK(picture.width == 256);
        CHECK(ink_of(picture).x == Approx(32).margin(1));
        CHECK(ink_of(picture).width == Approx(192).margin(2));
    }
}

TEST_CASE("what is no SVG picture, or a broken or endless one, is none") {
    std::string bomb;
    for (int level = 0; level < 12; ++level) {
        bomb += "<g id=\"g" + std::to_string(level) + "\">";
        for (int copy = 0; copy < 12; ++copy)
            bomb += level == 0 ? box : "<use xlink:href=\"#g" + std::to_string(level - 1) + "\"/>";
        bomb += "</g>";
    }
    std::string entities = "<!DOCTYPE svg [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int level = 1; level < 12; ++level) {
        const std::string one = "&a" + std::to_string(level - 1) + ';';
        std::string ten;
        for (int copy = 0; copy < 10; ++copy) ten += one;
        entities += "<!ENTITY a" + std::to_string(level) + " \"" + ten + "\">";
    }
    for (const std::string& bytes :
         {std::string(), std::string("words"), std::string("<svg"), std::string("<html></html>"), svg("<g>"),
          svg(bomb), entities + "]>" + svg("<desc>&a11;</desc>"), svg(std::string(1'000'000, ' ') + box),
          std::string("<svg xmlns=\"http://www.w3.org/2000/svg\">\0</svg>", 46)}) {
        INFO(bytes.substr(0, 80));
        CHECK(!read_svg(bytes).surface);
    }
}

TEST_CASE("deep and numerous parts end in a picture or in none, never in a crash") {
    std::string deep;
    for (int level = 0; level < 20'000; ++level) deep += "<g>";
    std::string many;
    for (int part = 0; part < 5'000; ++part) many += box;
    static_cast<void>(read_svg(svg(deep)));
    CHECK(read_svg(svg(many)).surface);
    CHECK(read_svg(svg("<path d=\"M0 0L1e308 -1e308z\"/><circle r=\"1e30\"/>")).surface);
}

TEST_CASE("a picture shows nothing of another file, follows no address and runs no script") {
    const TemporaryFolder folder;
    folder.add("secret.svg", svg(box));
    const std::string secret = folder.path("secret.svg");
    const std::string place = "file://" + secret;
    for (const std::string& inside :
         {"<image xlink:href=\"" + place + "\" width=\"64\" height=\"64\"/>",
          "<image xlink:href=\"" + secret + "\" width=\"64\" height=\"64\"/>",
          "<use xlink:href=\"" + place + "#a\"/>", "<style>@import url(\"" + place + "\");</style>",
          std::string("<image xlink:href=\"http://127.0.0.1:9/x.png\" width=\"64\" height=\"64\"/>"),
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + place + "\"/>",
          std::string("<script>document.documentElement.innerHTML = '<path/>'</script>"),
          std::string("<foreignObject width=\"64\" height=\"64\"><p>words</p></foreignObject>"),
          std::string("<text x=\"8\" y=\"32\">words</text>"),
          std::string(
              "<image xlink:href=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAA"
              "DUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\" width=\"64\" height=\"64\"/>")}) {
        INFO(inside);
        CHECK(is_blank(svg(inside)));
    }
    const std::string entity = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"" + place + "\">]>";
    const PdfPicture included = read_svg(entity + svg("&x;"));
    CHECK((!included.surface || ink_of(included).width == 0));
}

TEST_CASE("what is left out of a picture is told") {
    CHECK(has_parts_left_out(svg("<text>words</text>")));
    CHECK(has_parts_left_out(svg("<image/>")));
    CHECK(has_parts_left_out(svg("<filter/>")));
    CHECK(!has_parts_left_out(svg("<title>A telephone</title>" + box)));
    CHECK(!has_parts_left_out("<text"));
}

TEST_CASE("PNG, JPEG and SVG pictures are told apart by their bytes") {
    CHECK(read_pictogram(svg(box)).surface);
    CHECK(read_pictogram("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n" + svg(box)).surface);
    CHECK(!read_pictogram("\x89PNG\r\n\x1A\n<svg").surface);
    CHECK(!read_picture(svg(box)).surface);
}
