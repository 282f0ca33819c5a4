#include "build/pictogram_files.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

const std::string good =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7v7z\"/></svg>";

Pictogram pictogram(const std::string& file) {
    Pictogram one;
    one.id = "phone";
    one.file = file;
    one.file_at = {7, 3};
    return one;
}

Diagnostics check(const std::string& bytes) {
    return check_drawn_pictograms({pictogram("images/phone.svg")}, {}, {{"images/phone.svg", bytes}});
}

}  // namespace

TEST_CASE("a picture that booklets cannot show is named with its place") {
    for (const std::string& bytes :
         {std::string("<svg"), std::string(), std::string("GIF89a"), good.substr(9)}) {
        const Diagnostics found = check(bytes);
        REQUIRE(found.size() == 1);
        CHECK(found.front().rule == "bad-picture");
        CHECK(found.front().severity == Severity::warning);
        CHECK(found.front().file == "data/pictograms.json");
        CHECK(found.front().position.line == 7);
        CHECK(found.front().message == "The picture \"images/phone.svg\" cannot be drawn in booklets.");
    }
}

TEST_CASE("a picture that booklets show only in part is named too") {
    const Diagnostics found = check("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>999</text></svg>");
    REQUIRE(found.size() == 1);
    CHECK(found.front().message ==
          "Booklets show the picture \"images/phone.svg\" without its text, photos or filters.");
}

TEST_CASE("a good picture is not mentioned, nor one whose file is missing, which has an error of its own") {
    CHECK(check(good).empty());
    CHECK(check_drawn_pictograms({pictogram("images/phone.svg")}, {}, {}).empty());
}
