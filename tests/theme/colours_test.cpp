#include "theme/colours.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

Colour colour(std::string_view text) {
    return parse_colour(text, "accent", "site.toml", {}).value();
}

ColourTokens tokens(std::string_view paper, std::string_view ink, std::string_view link,
                    std::string_view control) {
    return {
        {colour(paper), {1, 9}}, {colour(ink), {2, 7}}, {colour(link), {3, 8}}, {colour(control), {4, 11}}};
}

}  // namespace

TEST_CASE("a colour is a hash and six digits, and comes back as it was") {
    CHECK(colour("#0A0b0c") == Colour{10, 11, 12});
    CHECK(to_hex(colour("#0A0b0c")) == "#0a0b0c");
    for (const char* bad :
         {"", "#", "teal", "#fff", "0a0b0c", "#0a0b0g", "#0a0b0c0d", " #0a0b0c", "#0a0b0"}) {
        INFO(bad);
        CHECK_FALSE(parse_colour(bad, "accent", "site.toml", {}));
    }
    const auto parsed = parse_colour("teal", "accent", "site.toml", {5, 10});
    REQUIRE_FALSE(parsed);
    CHECK(to_line(parsed.diagnostics().front()) ==
          "site.toml:5:10: error[bad-colour]: \"teal\" is not a colour that \"accent\" can have. "
          "Write # and six digits from 0 to 9 and a to f, such as \"#005a5b\".");
}

TEST_CASE("contrast is what WCAG's formula gives") {
    CHECK(contrast_ratio(colour("#000000"), colour("#ffffff")) == Approx(21.0));
    CHECK(contrast_ratio(colour("#ffffff"), colour("#000000")) == Approx(21.0));
    CHECK(contrast_ratio(colour("#777777"), colour("#777777")) == Approx(1.0));
    CHECK(contrast_ratio(colour("#777777"), colour("#ffffff")) == Approx(4.478).margin(0.001));
    CHECK(contrast_ratio(colour("#0000ff"), colour("#ffffff")) == Approx(8.592).margin(0.001));
    CHECK(contrast_ratio(colour("#ff0000"), colour("#ffffff")) == Approx(3.998).margin(0.001));
    CHECK(relative_luminance(colour("#00ff00")) == Approx(0.7152));
}

TEST_CASE("colours that can be told apart are left alone, in light and dark") {
    CHECK(check_contrast(tokens("#ffffff", "#1b1b1b", "#005a5b", "#767676"), "site.toml").empty());
    CHECK(check_contrast(tokens("#121212", "#f2f2f2", "#8fd3d4", "#8a8a8a"), "site.toml", "dark").empty());
}

TEST_CASE("each pair that is too faint is told in words, with the measured contrast") {
    const Diagnostics found = check_contrast(tokens("#ffffff", "#595959", "#777777", "#cccccc"), "site.toml");
    REQUIRE(found.size() == 3);
    CHECK(to_line(found[0]) ==
          "site.toml:2:7: error[low-contrast]: The text would be hard to see: ink #595959 on paper #ffffff "
          "has a contrast of "
          "7.00:1, and at least 10:1 is needed. Choose a darker colour.");
    CHECK(found[1].message.find(
              "Links would be hard to see: link #777777 on paper #ffffff has a contrast of 4.47:1") == 0);
    CHECK(found[2].message.find("at least 3:1 is needed.") != std::string::npos);
    CHECK(found[2].position == Position{4, 11});
}

TEST_CASE("a contrast that just fails never reads as if it passed, and dark paper asks for lighter colours") {
    const Diagnostics found = check_contrast(tokens("#ffffff", "#000000", "#5a5a5a", "#000000"), "site.toml");
    REQUIRE(found.size() == 1);
    CHECK(found.front().message.find("6.89:1") != std::string::npos);
    const Diagnostics dark =
        check_contrast(tokens("#121212", "#ffffff", "#555555", "#ffffff"), "site.toml", "dark");
    REQUIRE(dark.size() == 1);
    CHECK(dark.front().message.find("in the dark scheme") != std::string::npos);
    CHECK(dark.front().hint == "Choose a lighter colour.");
}
