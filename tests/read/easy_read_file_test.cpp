#include "read/easy_read_file.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

/// Rows as "line picture|text|strong" and headings as "line # text", a line each.
std::string rows(std::string_view markdown) {
    std::string all;
    for (const EasyReadRow& row : read_easy_read_text(markdown, "a.easy.md").rows) {
        all += std::to_string(row.at.line) + ' ' + (row.heading ? "# " : row.picture + '|') + row.text;
        for (const std::string& strong : row.strong) all += '|' + strong;
        all += '\n';
    }
    return all;
}

std::string faults(std::string_view markdown) {
    std::string all;
    for (const Diagnostic& one : read_easy_read_text(markdown, "a.easy.md").diagnostics) {
        all += std::to_string(one.position.line) + ' ' + one.rule + '\n';
    }
    return all;
}

}  // namespace

TEST_CASE("each paragraph is a row, with the picture that begins it") {
    CHECK(
        rows("![](talking) This team helps you to talk.\n\n![phone]() You can\nphone us.\n\nNo picture.\n") ==
        "1 talking|This team helps you to talk.\n3 phone|You can phone us.\n6 |No picture.\n");
}

TEST_CASE("headings stay headings, items of lists become rows") {
    CHECK(rows("# How to ask\n\n- ![](phone) Ring.\n- ![](letter) Write.\n") ==
          "1 # How to ask\n3 phone|Ring.\n4 letter|Write.\n");
}

TEST_CASE("bold words are kept as such") {
    CHECK(rows("Ask for **mediation** now.") == "1 |Ask for mediation now.|mediation\n");
}

TEST_CASE("what has no place in easy read is told with its line") {
    CHECK(faults("Good.\n\n| a |\n|---|\n| b |\n") == "3 easy-read-form\n");
    CHECK(faults("Good.\n\n    code\n\n> quote\n\n***\n") ==
          "3 easy-read-form\n5 easy-read-form\n7 easy-read-form\n");
    CHECK(faults("See [this](../guides/a.md).") == "1 easy-read-form\n");
    CHECK(faults("Words ![](phone)") == "1 easy-read-form\n");
    CHECK(faults("![](phone) ![](email) Words") == "1 easy-read-form\n");
    CHECK(faults("<b>Bold</b>") == "1 raw-html\n");
}

TEST_CASE("an empty page has no rows") {
    CHECK(rows("\n\n") == "");
    CHECK(rows("![](phone)\n") == "");
}
