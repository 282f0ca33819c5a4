#include "output/manifest.hpp"

#include <random>

#include <catch2/catch.hpp>

#include "base/hash.hpp"
#include "output/publish_site.hpp"

using namespace handrail;
using Catch::Contains;

namespace {

const Manifest example{
    {"index.html", {hash_hex("home"), 4}},
    {"a file with spaces.pdf", {hash_hex(""), 0}},
    {"caf\xC3\xA9.html", {hash_hex("x"), 1'234'567'890'123, hash_hex("made of this"), 48}}};

std::string line(std::string_view path, std::string_view size = "1") {
    return hash_hex("x").append(" ").append(size).append(" - 0 ").append(path).append("\n");
}

/// A record with a right first line, whatever the others say.
std::string record(const std::string& lines) {
    return "handrail-manifest 3 " + hash_hex(lines) + '\n' + lines;
}

}  // namespace

TEST_CASE("a record is a version line and one line a file, sorted by the bytes of the path") {
    const Manifest manifest{
        {"b", {hash_hex("x"), 1}}, {"a/c", {hash_hex("x"), 1}}, {"B", {hash_hex("x"), 1}}};
    CHECK(to_text(manifest) == record(line("B") + line("a/c") + line("b")));
}

TEST_CASE("a record reads back as it was written, an empty one too") {
    CHECK(parse_manifest(to_text(example), "f").value() == example);
    CHECK(parse_manifest(to_text({}), "f").value().empty());
}

TEST_CASE("a record of the first version is read, and names no recipe") {
    const std::string lines = hash_hex("x") + " 1 a\n" + hash_hex("y") + " 22 b c\n";
    const auto read = parse_manifest("handrail-manifest 1 " + hash_hex(lines) + '\n' + lines, "f");
    REQUIRE(read);
    CHECK(*read == Manifest{{"a", {hash_hex("x"), 1}}, {"b c", {hash_hex("y"), 22}}});
}

TEST_CASE("a record of the second version is read, and knows no pages") {
    const std::string recipe = hash_hex("made of this");
    const std::string lines = hash_hex("x") + " 1 " + recipe + " a\n" + hash_hex("y") + " 22 - b c\n";
    const auto read = parse_manifest("handrail-manifest 2 " + hash_hex(lines) + '\n' + lines, "f");
    REQUIRE(read);
    CHECK(*read == Manifest{{"a", {hash_hex("x"), 1, recipe}}, {"b c", {hash_hex("y"), 22}}});
}

TEST_CASE("what stands for a number of pages and is none is refused") {
    for (const char* pages : {"", "-", "-1", "x", "1x", "4294967296"}) {
        const std::string lines = hash_hex("x") + " 1 - " + pages + " a\n";
        CHECK_FALSE(parse_manifest(record(lines), "f"));
    }
}

TEST_CASE("what stands for a recipe and is none is refused") {
    for (const char* recipe : {"", "--", "recipe", "99aa06d3014798d86001c324468d497g"}) {
        const std::string lines = hash_hex("x") + " 1 " + recipe + " 0 a\n";
        CHECK_FALSE(parse_manifest(record(lines), "f"));
    }
}

TEST_CASE("a record with any byte changed is refused, and so is one cut short anywhere") {
    const std::string text = to_text(example);
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const int flip : {0x01, 0x20, 0x80}) {
            std::string changed = text;
            changed[at] = static_cast<char>(changed[at] ^ flip);
            INFO("byte " << at << " changed by " << flip);
            CHECK_FALSE(parse_manifest(changed, "f"));
        }
        INFO("cut at " << at);
        CHECK_FALSE(parse_manifest(text.substr(0, at), "f"));
    }
}

TEST_CASE("a line added or taken away by hand is noticed") {
    const std::string text = to_text(example);
    CHECK_THAT(problems_of(parse_manifest(text + line("zzz"), "f")), Contains("changed by hand or damaged"));
    const std::size_t second_line = text.find('\n') + 1;
    std::string shorter = text;
    shorter.erase(second_line, text.find('\n', second_line) + 1 - second_line);
    CHECK_THAT(problems_of(parse_manifest(shorter, "f")), Contains("changed by hand or damaged"));
}

TEST_CASE("a record of another version or of something else is refused by name") {
    CHECK_THAT(problems_of(parse_manifest("handrail-manifest 4 x\n", "f")),
               Contains("another version of Handrail"));
    CHECK_THAT(problems_of(parse_manifest("<html>\n", "f")), Contains("not one that Handrail wrote"));
    CHECK_THAT(problems_of(parse_manifest("", "f")), Contains("empty or cut short"));
}

TEST_CASE("lines that could make Handrail delete what is not its own are refused, even with a right hash") {
    for (const char* path :
         {"../notes.txt", "/etc/passwd", "a/../../b", "", "a//b", ".", "a\\b", "a/", ".handrail-manifest"}) {
        INFO(path);
        CHECK_THAT(problems_of(parse_manifest(record(line(path)), "f")),
                   Contains("f:2:1: error[bad-manifest]"));
    }
    for (const char* size : {"", "-1", "1x", "99999999999999999999999"}) {
        CHECK_FALSE(parse_manifest(record(line("a", size)), "f"));
    }
    CHECK_THAT(problems_of(parse_manifest(record(line("a") + line("b") + line("b")), "f")),
               Contains("f:4:1:"));
    CHECK_FALSE(parse_manifest(record(line("b") + line("a")), "f"));
    CHECK_FALSE(parse_manifest(record("short 1 a\n"), "f"));
}

TEST_CASE("the message says what to do") {
    CHECK_THAT(
        problems_of(parse_manifest("x", "site/.handrail-manifest")),
        Contains("nothing in this folder is touched") && Contains("move the whole output folder away"));
}

TEST_CASE("noise is refused without harm") {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string lines(random() % 200, '\0');
        for (char& byte : lines) byte = static_cast<char>("0123456789abcdef \n/.\xFF"[random() % 21]);
        if (!lines.empty()) CHECK_FALSE(parse_manifest(record(lines), "f"));
    }
}
