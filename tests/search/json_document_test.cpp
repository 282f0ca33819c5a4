#include "search/json_document.hpp"

#include <catch2/catch.hpp>

using namespace handrail::lunr;

namespace {

JsonLinesSettings settings() {
    JsonLinesSettings made;
    made.index.fields = {{"t", 1}};
    made.boost = "weight";
    return made;
}

JsonDocument read(std::string_view line) {
    return read_json_document(settings(), line, 5, "docs.jsonl");
}

std::string text_of(std::string_view value) {
    const auto document = read(R"({"id": "a", "t": )" + std::string(value) + '}').document;
    REQUIRE(document);
    const FieldValue* field = document->find("t");
    REQUIRE(field != nullptr);
    REQUIRE(std::holds_alternative<std::string>(*field));
    return std::get<std::string>(*field);
}

std::string rule_of(std::string_view line) {
    const auto made = read(line);
    REQUIRE_FALSE(made.document);
    REQUIRE_FALSE(made.problems.empty());
    CHECK(made.problems.front().file == "docs.jsonl");
    CHECK(made.problems.front().position.line == 5);
    return made.problems.front().rule;
}

}  // namespace

TEST_CASE("numbers become JavaScript's text, and numbers in quotes stay as they are") {
    CHECK(text_of("12.50") == "12.5");
    CHECK(text_of("\"12.50\"") == "12.50");
    CHECK(text_of("  1e3 ") == "1000");
    CHECK(text_of("true") == "true");
    CHECK(text_of("\"caf\\u00e9\"") == "caf\u00e9");
}

TEST_CASE("places are right behind characters of several bytes") {
    const auto document =
        read("{\"\u00e9\U0001F600\": 1, \"id\": \"\u20ac\", \"t\": [1.0, \"1.0\"]}").document;
    REQUIRE(document);
    CHECK(std::get<std::vector<std::string>>(*document->find("t")) == std::vector<std::string>{"1", "1.0"});
}

TEST_CASE("items of a list become text, null an empty one") {
    const auto document = read(R"({"id": 7.0, "t": ["a b", 2.50, false, null]})").document;
    REQUIRE(document);
    CHECK(document->ref == "7");
    const auto items = std::get<std::vector<std::string>>(*document->find("t"));
    CHECK(items == std::vector<std::string>{"a b", "2.5", "false", ""});
}

TEST_CASE("null and absent fields hold nothing, and other keys may hold anything") {
    const auto document = read(R"({"id": "a", "t": null, "geo": {"lat": [1, [2]]}})").document;
    REQUIRE(document);
    CHECK(std::holds_alternative<std::monostate>(*document->find("t")));
    CHECK(document->find("geo") == nullptr);
    CHECK(read(R"({"id": "a"})").document->find("t") == nullptr);
}

TEST_CASE("a document's boost is a number") {
    CHECK(read(R"({"id": "a", "weight": 2.5})").document->boost == 2.5);
    CHECK(read(R"({"id": "a", "weight": null})").document->boost == 1);
    CHECK(read(R"({"id": "a"})").document->boost == 1);
    CHECK(rule_of(R"({"id": "a", "weight": "2"})") == "document-boost");
    CHECK(rule_of(R"({"id": "a", "weight": [2]})") == "document-boost");
}

TEST_CASE("lines that are no document are told with their place") {
    CHECK(rule_of(R"({"t": "x"})") == "missing-ref");
    CHECK(rule_of(R"({"id": null})") == "missing-ref");
    CHECK(rule_of(R"({"id": ["a"]})") == "bad-ref");
    CHECK(rule_of(R"(["a"])") == "not-an-object");
    CHECK(rule_of(R"({"id": "a")") == "json-syntax");
    CHECK(rule_of(R"({"id": "a", "id": "b"})") == "duplicate-key");
    CHECK(rule_of(R"({"id": "a", "t": {"x": 1}})") == "nested-value");
    CHECK(read(R"({"id": "a", "t": ["x", ["y"]]})").problems.front().position.column == 24);
}

TEST_CASE("lines named inside a message are those of the file") {
    const auto made = read(R"({"id": "a", "id": "b"})");
    REQUIRE_FALSE(made.problems.empty());
    CHECK(made.problems.front().message.find("line 5") != std::string::npos);
}
