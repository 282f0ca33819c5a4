#include "read/schema_scalar_check.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

const auto x = [] { return std::string("\"x\""); };

/// "rule: message hint" of each problem of `text` as the field x.
std::string check(const SchemaNode& node, const std::string& text) {
    Value value;
    value.kind = Value::Kind::scalar;
    value.text = text;
    Diagnostics found;
    check_scalar(node, value, x, "f", found);
    std::string out;
    for (const Diagnostic& one : found)
        out += (out.empty() ? "" : "\n") + one.rule + ": " + one.message + ' ' + one.hint;
    return out;
}

SchemaNode of_type(SchemaType type) {
    SchemaNode node;
    node.type = type;
    return node;
}

}  // namespace

TEST_CASE("a whole number may be quoted or not, but is figures") {
    const SchemaNode node = of_type(SchemaType::integer);
    CHECK(check(node, "95").empty());
    CHECK(check(node, "about 95") ==
          "wrong-type: \"x\" has to be a whole number, but it is \"about 95\". Write it in figures only, "
          "such as 95.");
    CHECK(check(node, "9.5").starts_with("wrong-type"));
}

TEST_CASE("a number has a full stop, not a comma") {
    CHECK(check(of_type(SchemaType::number), "52.670").empty());
    CHECK(check(of_type(SchemaType::number), "52,67").starts_with("wrong-type: \"x\" has to be a number"));
}

TEST_CASE("a number out of its range is told the range") {
    SchemaNode node = of_type(SchemaType::number);
    node.minimum = -90;
    CHECK(check(node, "-90").empty());
    CHECK(check(node, "-91").find("has to be at least -90, but it is -91") != std::string::npos);
    node.maximum = 90.5;
    CHECK(check(node, "90.5").empty());
    CHECK(check(node, "91").starts_with("out-of-range: \"x\" has to be from -90 to 90.5, but it is 91."));
    node.minimum.reset();
    CHECK(check(node, "91").find("at most 90.5") != std::string::npos);
}

TEST_CASE("yes and no are said to be written true and false") {
    const SchemaNode node = of_type(SchemaType::boolean);
    CHECK(check(node, "true").empty());
    CHECK(check(node, "FALSE").empty());
    CHECK(check(node, "yes") == "wrong-type: \"x\" has to be true or false, but it is \"yes\". Write true.");
    CHECK(check(node, "Off").ends_with("Write false."));
    CHECK(check(node, "0").ends_with("Write false."));
    CHECK(check(node, "maybe").ends_with("Write true or false."));
    CHECK(check(node, "yet").ends_with("Write true or false."));
}

TEST_CASE("a choice that is near is suggested, and a short list is shown") {
    SchemaNode node = of_type(SchemaType::string);
    node.allowed = {"active", "paused", "closed"};
    CHECK(check(node, "paused").empty());
    CHECK(check(node, "Paused") ==
          "not-one-of: \"x\" cannot be \"Paused\". Did you mean \"paused\"? It can be active, paused or "
          "closed.");
    CHECK(check(node, "gone") == "not-one-of: \"x\" cannot be \"gone\". It can be active, paused or closed.");
    node.allowed.assign(50, "word");
    CHECK(check(node, "gone") == "not-one-of: \"x\" cannot be \"gone\". ");
    node.allowed = {"false"};
    CHECK(check(node, "no").ends_with("It can only be false."));
}

TEST_CASE("lengths count characters and say by how much") {
    SchemaNode node = of_type(SchemaType::string);
    node.min_length = 2;
    node.max_length = 4;
    CHECK(check(node, "caf\u00E9").empty());
    CHECK(check(node, "caf\u00E9s!") ==
          "too-long: \"x\" is 6 characters long; the limit is 4. Shorten it by 2.");
    CHECK(check(node, "\u00E9").starts_with("too-short: \"x\" is 1 characters long; it needs at least 2."));
}

TEST_CASE("a pattern is searched for, shown by example, and never given a long text") {
    SchemaNode node = of_type(SchemaType::string);
    node.pattern = SchemaPattern{"^(a+)+$", std::regex("^(a+)+$")};
    node.examples = {"aaa"};
    CHECK(check(node, "aa").empty());
    CHECK(check(node, "b") ==
          "bad-pattern: \"x\" is \"b\", which is not how it is written here. Write it like aaa.");
    CHECK(check(node, std::string(100'000, 'a')).starts_with("too-long"));
    node.max_length = 10;
    CHECK(check(node, std::string(100'000, 'a')).starts_with("too-long: \"x\" is 100000 characters long"));
}

TEST_CASE("all problems of one text are listed") {
    SchemaNode node = of_type(SchemaType::string);
    node.max_length = 2;
    node.pattern = SchemaPattern{"z", std::regex("z")};
    node.format = SchemaFormat::date;
    const std::string found = check(node, "2026-02-30");
    CHECK(found.find("too-long") != std::string::npos);
    CHECK(found.find("bad-pattern") != std::string::npos);
    CHECK(found.find("bad-format") != std::string::npos);
}

TEST_CASE("words are listed as people list them") {
    CHECK(listed({}).empty());
    CHECK(listed({"a"}) == "a");
    CHECK(listed({"a", "b"}) == "a or b");
    CHECK(listed({"a", "b", "c"}) == "a, b or c");
}
