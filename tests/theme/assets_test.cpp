#include "theme/assets.hpp"

#include <catch2/catch.hpp>

#include "base/hash.hpp"
#include "base/memory_disk.hpp"

using namespace handrail;

namespace {

AssetTable build(std::vector<AssetSource> files) {
    return AssetTable::build(std::move(files)).value();
}

AssetSource file(std::string name, std::string bytes) {
    return {name, "theme/assets/" + name, std::move(bytes)};
}

}  // namespace

TEST_CASE("a published path holds the first ten digits of the hash before the ending") {
    CHECK(fingerprinted_path("style.css", "x") == "assets/style." + hash_hex("x").substr(0, 10) + ".css");
    CHECK(fingerprinted_path("fonts/a.b.woff2", "x") ==
          "assets/fonts/a.b." + hash_hex("x").substr(0, 10) + ".woff2");
    CHECK(fingerprinted_path("LICENCE", "x") == "assets/LICENCE." + hash_hex("x").substr(0, 10));
    CHECK(fingerprinted_path("a.b/c", "x") == "assets/a.b/c." + hash_hex("x").substr(0, 10));
}

TEST_CASE("assets are found by name, and of two with one name the first counts") {
    const AssetTable table = build({file("b.js", "site"), file("a.js", "a"), file("b.js", "theme")});
    CHECK(table.names() == std::vector<std::string>{"a.js", "b.js"});
    REQUIRE(table.find("b.js") != nullptr);
    CHECK(table.find("b.js")->bytes == "site");
    CHECK(table.find("c.js") == nullptr);
}

TEST_CASE("a style sheet names other assets by the way from itself to them") {
    const AssetTable table = build(
        {file("css/a.css", "@font-face{src:url(\"asset:fonts/x.woff2\")} b{background:url(asset:css/y.png)}"),
         file("fonts/x.woff2", "X"), file("css/y.png", "Y"), file("top.css", "@import 'asset:css/a.css';")});
    const std::string font = fingerprinted_path("fonts/x.woff2", "X").substr(7);
    const std::string picture = fingerprinted_path("css/y.png", "Y").substr(11);
    CHECK(table.find("css/a.css")->bytes ==
          "@font-face{src:url(\"../" + font + "\")} b{background:url(" + picture + ")}");
    CHECK(table.find("top.css")->bytes ==
          "@import '" + table.find("css/a.css")->output_path.substr(7) + "';");
}

TEST_CASE("a change in a font changes the name of the style sheet that uses it") {
    const auto path = [](std::string font) {
        return build({file("a.css", "url(\"asset:f.woff2\")"), file("f.woff2", std::move(font))})
            .find("a.css")
            ->output_path;
    };
    CHECK(path("1") == path("1"));
    CHECK(path("1") != path("2"));
}

TEST_CASE("an unknown asset in a style sheet is told with its place and the nearest name") {
    const auto table =
        AssetTable::build({file("a.css", "b {\n  src: url('asset:fnot.woff2')\n}"), file("font.woff2", "")});
    REQUIRE_FALSE(table);
    CHECK(to_line(table.diagnostics().front()) ==
          "theme/assets/a.css:2:13: error[unknown-asset]: There is no asset called \"fnot.woff2\". Did you "
          "mean \"font.woff2\"?");
}

TEST_CASE("prose that speaks of an asset: is left alone, and so is every file but a style sheet") {
    CHECK(build({file("a.css", "/* asset: the font */")}).find("a.css")->bytes == "/* asset: the font */");
    CHECK(build({file("a.js", "'asset:x'")}).find("a.js")->bytes == "'asset:x'");
}

TEST_CASE("style sheets that name each other in a ring are refused") {
    const auto table = AssetTable::build(
        {file("a.css", "@import \"asset:b.css\""), file("b.css", "@import \"asset:a.css\"")});
    REQUIRE_FALSE(table);
    CHECK(table.diagnostics().front().rule == "asset-ring");
    CHECK(table.diagnostics().front().file == "theme/assets/b.css");
}

TEST_CASE("assets are read below their folder") {
    MemoryDisk disk;
    disk.add("t/assets/style.css", "a");
    disk.add("t/assets/fonts/x.woff2", "b");
    const auto files = read_assets(disk, "t/assets", "theme/assets");
    REQUIRE(files);
    REQUIRE(files->size() == 2);
    CHECK(files->front().name == "fonts/x.woff2");
    CHECK(files->front().shown == "theme/assets/fonts/x.woff2");
}
