#include "read/front_matter.hpp"

#include <catch2/catch.hpp>

#include "support/value_text.hpp"

using namespace handrail;

namespace {

Result<FrontMatter> split(std::string bytes) {
    auto source = make_source_text("a.md", std::move(bytes));
    REQUIRE(source);
    return read_front_matter(*source);
}

/// "value | line of the body | body", or the problem as printed.
std::string read(std::string bytes) {
    const auto entry = split(std::move(bytes));
    if (!entry) return to_line(entry.diagnostics().front());
    return test::value_text(entry->value) + " | " + std::to_string(entry->body_line) + " | " + entry->body;
}

std::string place(const std::string& bytes, std::string_view key) {
    const auto entry = split(bytes);
    REQUIRE(entry);
    return test::place_text(entry->value.find(key)->at);
}

}  // namespace

TEST_CASE("each notation is split from its body") {
    CHECK(read("---\nname: a\n---\nBody\n") == "{name: 'a'} | 4 | Body\n");
    CHECK(read("+++\nname = 'a'\n+++\nBody\n") == "{name: 'a'} | 4 | Body\n");
    CHECK(read("{\"name\": \"a\"\n}\nBody\n") == "{name: 'a'} | 3 | Body\n");
    CHECK(split("---\n---\n")->notation == Notation::yaml);
    CHECK(split("+++\n+++\n")->notation == Notation::toml);
    CHECK(split("{}\n")->notation == Notation::json);
}

TEST_CASE("CRLF, a byte order mark and spaces behind the markers are fine") {
    CHECK(read("\xEF\xBB\xBF---  \r\nname: a\r\n---\t\r\nBody\r\n") == "{name: 'a'} | 4 | Body\r\n");
    CHECK(read("+++\r\nname = 'a'\r\n+++\r\n") == "{name: 'a'} | 4 | ");
}

TEST_CASE("places are those of the file") {
    CHECK(place("---\n\nname: caf\u00E9\n---\n", "name") == "@3:7");
    CHECK(place("+++\n\nname = 'x'\n+++\n", "name") == "@3:8");
    CHECK(place("{\n\n\"name\": 1}\n", "name") == "@3:9");
}

TEST_CASE("the body may be missing, empty, or hold markers of its own") {
    CHECK(read("---\na: 1\n---") == "{a: '1'} | 3 | ");
    CHECK(read("---\na: 1\n---\n") == "{a: '1'} | 4 | ");
    CHECK(read("---\na: 1\n---\n\nx\n\n---\n\ny\n") == "{a: '1'} | 4 | \nx\n\n---\n\ny\n");
    CHECK(read("{\"a\": 1}\n{\"b\": 2}\n") == "{a: '1'} | 2 | {\"b\": 2}\n");
}

TEST_CASE("the end of a JSON object is found behind brackets and quotes in strings") {
    CHECK(read("{\"a\": \"}{\\\"}\", \"b\": [{}]}\nBody") == "{a: '}{\"}', b: [{}]} | 2 | Body");
}

TEST_CASE("nothing between the markers is an object without fields") {
    CHECK(read("---\n---\nBody") == "{} | 3 | Body");
    CHECK(read("---\n# nothing yet\n---\nBody") == "{} | 4 | Body");
}

TEST_CASE("front matter that is missing is an error that shows how it begins") {
    CHECK(read("Hello\n").starts_with("a.md:1:1: error[no-front-matter]: This file has no facts"));
    CHECK(read("").starts_with("a.md:1:1: error[no-front-matter]"));
    CHECK(read("\n\n---\na: 1\n---\n")
              .starts_with("a.md:3:1: error[no-front-matter]: The facts have to begin on the first line"));
    CHECK(read(" ---\na: 1\n---\n").find("at its very start") != std::string::npos);
    CHECK(read("\u2014\na: 1\n---\n").find("has to be exactly ---") != std::string::npos);
}

TEST_CASE("front matter that never ends is an error that names what looks like the end") {
    CHECK(read("---\na: 1\n").starts_with("a.md:1:1: error[unclosed-front-matter]"));
    CHECK(read("---\na: 1\n----\nBody\n").find("Line 3 looks like the end, but is not exactly ---.") !=
          std::string::npos);
    CHECK(read("---\na: 1\n\u2014\nBody\n").find("Line 3 looks like the end") != std::string::npos);
    CHECK(read("+++\na = 1\n---\nBody\n").find("not exactly +++") != std::string::npos);
    CHECK(read("{\"a\": 1\n\nBody\n").starts_with("a.md:1:1: error[unclosed-front-matter]"));
    CHECK(
        read("{\"a\": \"x\n}\nBody\n").starts_with("a.md:1:7: error[json-syntax]: This text has no closing"));
}

TEST_CASE("text on the line on which JSON ends is an error") {
    CHECK(read("{\"a\": 1} x\nBody\n").starts_with("a.md:1:10: error[json-syntax]"));
}

TEST_CASE("front matter above the limit is an error that names the limit") {
    const std::string most(front_matter_limit - 4, 'x');
    CHECK(split("---\na: " + most + "\n---\n"));
    for (const std::string& bytes :
         {"---\na: " + most + "x\n---\n", "+++\na = '" + most + "'\n+++\n", "{\"a\": \"" + most + "\"}\n"}) {
        const std::string found = read(bytes);
        CHECK(found.starts_with("a.md:1:1: error[front-matter-too-large]"));
        CHECK(found.find("64 KiB") != std::string::npos);
    }
}

TEST_CASE("a long body does not count") {
    CHECK(split("---\na: 1\n---\n" + std::string(200'000, 'x')));
}

TEST_CASE("front matter has to be fields with names") {
    CHECK(read("---\n- a\n---\n").starts_with("a.md:2:1: error[wrong-type]"));
    CHECK(read("---\nonly words\n---\n").starts_with("a.md:2:1: error[wrong-type]"));
}

TEST_CASE("the readers' own problems come through with the file's places") {
    CHECK(read("---\na: 1\na: 2\n---\n").starts_with("a.md:3:1: error[duplicate-key]"));
    CHECK(read("+++\na = 1\na = 2\n+++\n").starts_with("a.md:3:1: error[duplicate-key]"));
    CHECK(read("{\"a\": 1,\n\"a\": 2}\n").starts_with("a.md:2:1: error[duplicate-key]"));
    CHECK(read("{\"a\": " + std::string(16, '[') + std::string(16, ']') + "}\n").find("too-deep") !=
          std::string::npos);
}
