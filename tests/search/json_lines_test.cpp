#include "search/json_lines.hpp"

#include <catch2/catch.hpp>

using namespace handrail::lunr;
using handrail::Diagnostic;
using handrail::Diagnostics;

namespace {

JsonLinesSettings settings() {
    JsonLinesSettings made;
    made.index.fields = {{"t", 1}};
    return made;
}

Diagnostics problems_of(std::string_view bytes) {
    auto built = build_index_file(settings(), bytes, "docs.jsonl", 2);
    REQUIRE_FALSE(built);
    return std::move(built).diagnostics();
}

}  // namespace

TEST_CASE("blank lines, CRLF, a byte order mark and a missing last line end are fine") {
    const auto plain = build_index_file(settings(), "{\"id\":1,\"t\":\"a1\"}\n{\"id\":2}\n", "f");
    const auto odd =
        build_index_file(settings(), "\xEF\xBB\xBF\r\n{\"id\":1,\"t\":\"a1\"}\r\n \t\n{\"id\":2}", "f");
    REQUIRE(plain);
    REQUIRE(odd);
    CHECK(*plain == *odd);
    CHECK(plain->find("\"t/2\"") != std::string::npos);
}

TEST_CASE("an empty file is an index of nothing") {
    const auto built = build_index_file(settings(), "", "f");
    REQUIRE(built);
    CHECK(built->find(R"("invertedIndex":[])") != std::string::npos);
}

TEST_CASE("every wrong line is told, in order, with the line of the first of equal refs") {
    const auto problems = problems_of("{\"id\": \"a\"}\n\n[]\n{\"t\": 1}\n  {\"id\": \"a\"}\n{");
    REQUIRE(problems.size() == 4);
    CHECK(to_line(problems[0]).starts_with("docs.jsonl:3:1: error[not-an-object]"));
    CHECK(to_line(problems[1]).starts_with("docs.jsonl:4:1: error[missing-ref]"));
    CHECK(to_line(problems[2]).starts_with("docs.jsonl:5:10: error[repeated-ref]"));
    CHECK(problems[2].message.find("line 1.") != std::string::npos);
    CHECK(problems[3].position.line == 6);
}

TEST_CASE("refs that JavaScript would turn into the same text are the same") {
    CHECK(problems_of("{\"id\": 1}\n{\"id\": 1.0}\n").front().rule == "repeated-ref");
    CHECK(problems_of("{\"id\": \"1\"}\n{\"id\": 1}\n").front().rule == "repeated-ref");
}

TEST_CASE("a hundred problems are enough") {
    std::string bytes;
    for (int i = 0; i < 5000; ++i) bytes += "[]\n";
    CHECK(problems_of(bytes).size() == 100);
}

TEST_CASE("a file that is not UTF-8 is refused at the first bad byte") {
    const auto problems = problems_of("{\"id\": \"a\"}\n{\"id\": \"\xE9\"}\n");
    REQUIRE(problems.size() == 1);
    CHECK(to_line(problems[0]).starts_with("docs.jsonl:2:9: error[invalid-utf8]"));
}

TEST_CASE("wrong settings are told before the file is read") {
    JsonLinesSettings wrong = settings();
    wrong.index.fields.push_back({"a/b", 1});
    const auto built = build_index_file(wrong, "nonsense", "f");
    REQUIRE_FALSE(built);
    CHECK(built.diagnostics().front().rule == "index-setting");
}

TEST_CASE("the number of threads that read lines does not change a byte") {
    std::string bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += "{\"id\": " + std::to_string(i) + ", \"t\": \"word" + std::to_string(i % 70) + "\"}\n";
    const auto one = build_index_file(settings(), bytes, "f", 1);
    const auto four = build_index_file(settings(), bytes, "f", 4);
    REQUIRE(one);
    REQUIRE(four);
    CHECK(*one == *four);
}
