#include "read/toml.hpp"

#include <catch2/catch.hpp>

#include "support/value_text.hpp"

using namespace handrail;

namespace {

std::string read(std::string_view toml) {
    return test::outcome(read_toml(toml, "f.toml"));
}
std::string placed(std::string_view toml, std::uint32_t line = 1) {
    return test::outcome(read_toml(toml, "f.toml", line), true);
}

std::string rule(std::string_view toml) {
    const auto value = read_toml(toml, "f.toml");
    return value ? "read" : value.diagnostics().front().rule;
}

}  // namespace

TEST_CASE("tables, arrays of tables and dotted keys become objects and lists") {
    CHECK(read("[a]\nb = 1\n[a.c]\nd = 'x'\n[[e]]\nf = []\n[[e]]\nf = {g = true}\n") ==
          "{a: {b: '1', c: {d: 'x'}}, e: [{f: []}, {f: {g: 'true'}}]}");
    CHECK(read("a.b = 1\na.\"c d\" = 2\n") == "{a: {b: '1', c d: '2'}}");
    CHECK(read("") == "{}");
}

TEST_CASE("keys keep the order in which they were written") {
    CHECK(read("z = 1\na = 2\nm = 3\n[y]\n[b]\n") == "{z: '1', a: '2', m: '3', y: {}, b: {}}");
}

TEST_CASE("numbers and dates keep their characters") {
    CHECK(read("a = 52.670\nb = -0.50\nc = 1e3\nd = 2026-10-01\ne = 2026-10-01 09:00:00\nf = [1.10, 2]\ng = "
               "0 # zero\n") ==
          "{a: '52.670', b: '-0.50', c: '1e3', d: '2026-10-01', e: '2026-10-01 09:00:00', f: ['1.10', '2'], "
          "g: '0'}");
}

TEST_CASE("what only TOML can write takes the form of the other notations") {
    CHECK(read("a = 1_000\nb = +5\nc = 0xff\nd = 0o17\ne = 0b11\nf = 09:30:00\ng = 09:30:15\nh = -0\n") ==
          "{a: '1000', b: '5', c: '255', d: '15', e: '3', f: '09:30', g: '09:30:15', h: '-0'}");
}

TEST_CASE("strings of all four kinds are read") {
    CHECK(read("a = \"x\\ty\\u00e9\"\nb = 'C:\\d'\nc = \"\"\"\none\ntwo\"\"\"\nd = '''\nthree'''\n") ==
          "{a: 'x\ty\u00E9', b: 'C:\\d', c: 'one\ntwo', d: 'three'}");
}

TEST_CASE("keys and values of TOML have their places, also after accents, CRLF and from a later line") {
    CHECK(placed("\"\u00E9\" = \"caf\u00E9\" \r\nb = [ 1,\r\n 2.5 ]\r\n", 2) ==
          "{\u00E9@2:1: 'caf\u00E9'@2:7, b@3:1: ['1'@3:7, '2.5'@4:2]@3:5}@2:1");
    CHECK(placed("[a]\nb = {c = 1}\n[[d]]\ne = 2\n") ==
          "{a@1:2: {b@2:1: {c@2:6: '1'@2:10}@2:5}@1:1, d@3:3: [{e@4:1: '2'@4:5}@3:1]@3:1}@1:1");
}

TEST_CASE("nan and infinity are refused") {
    CHECK(read("a = 1\nb = nan\n").starts_with("f.toml:2:5: error[not-a-number]: nan is not"));
    CHECK(rule("a = [-inf]") == "not-a-number");
}

TEST_CASE("nesting is limited, by brackets and by dots, however hostile") {
    const auto nested = [](std::size_t depth) {
        return "a = " + std::string(depth, '[') + std::string(depth, ']');
    };
    CHECK(rule(nested(15)) == "read");
    CHECK(rule(nested(16)) == "too-deep");
    CHECK(rule(nested(1000)) == "too-deep");
    std::string dotted = "a";
    for (int i = 0; i < 100'000; ++i) dotted += ".a";
    CHECK(rule(dotted + " = 1") == "too-deep");
    CHECK(rule("[" + dotted + "]") == "too-deep");
    std::string inline_tables;
    for (int i = 0; i < 250; ++i) inline_tables += "{a.a.a.a.a.a.a.a = ";
    CHECK(rule("a = " + inline_tables) != "read");
}

TEST_CASE("the size is limited and the limit named") {
    const std::string toml = read(std::string(toml_size_limit + 1, '#'));
    CHECK(toml.find("file-too-large") != std::string::npos);
    CHECK(toml.find("1 MiB") != std::string::npos);
}

TEST_CASE("one very long line is read in time") {
    std::string toml = "a = [";
    for (int i = 0; i < 100'000; ++i) toml += "1.5, ";
    const auto value = read_toml(toml + "]", "f");
    REQUIRE(value);
    CHECK(value->members.front().value.items.back().at == Position{1, 6 + 99'999 * 5});
}
