#include "theme/words.hpp"

#include <catch2/catch.hpp>

#include "read/toml.hpp"

using namespace handrail;

namespace {

Value toml(std::string_view text) {
    return read_toml(text, "s.toml").value();
}

Words shipped() {
    return Words::from(toml("plain = \"Home\"\n[service]\ncost = \"Cost\"\nwait = \"{n} weeks in {month}\""),
                       "s.toml")
        .value();
}

std::string fault(const Result<Words>& words) {
    REQUIRE_FALSE(words);
    return to_line(words.diagnostics().front());
}

}  // namespace

TEST_CASE("tables become dotted keys") {
    const Words words = shipped();
    CHECK(words.keys() == std::vector<std::string>{"plain", "service.cost", "service.wait"});
    REQUIRE(words.find("service.cost") != nullptr);
    CHECK(words.find("service.cost")->text == "Cost");
    CHECK(words.find("cost") == nullptr);
    CHECK(words.find("service.wait")->placeholders == std::vector<std::string>{"month", "n"});
}

TEST_CASE("placeholders are filled; what is missing shows instead of vanishing") {
    const Words words = shipped();
    CHECK(words.format("service.wait", {{"n", "12"}, {"month", "{n}"}}) == "12 weeks in {n}");
    CHECK(words.format("service.wait", {{"n", "12"}}) == "12 weeks in {month}");
    CHECK(words.format("plain") == "Home");
    CHECK(words.format("no.such") == "[no.such]");
}

TEST_CASE("a site's words replace the shipped ones and leave the rest") {
    const auto words =
        shipped().overridden_by(toml("[service]\ncost = \"Price\"\nwait = \"soon\""), "site.toml");
    REQUIRE(words);
    CHECK(words->find("service.cost")->text == "Price");
    CHECK(words->find("plain")->text == "Home");
    CHECK(words->find("service.wait")->placeholders.size() == 2);
    CHECK(words->format("service.wait", {{"n", "1"}, {"month", "May"}}) == "soon");
}

TEST_CASE("a key that is not shipped is an error with a suggestion") {
    CHECK(fault(shipped().overridden_by(toml("\n[service]\ncots = \"Price\""), "site.toml")) ==
          "site.toml:3:1: error[unknown-word]: There is no interface word \"service.cots\". Did you mean "
          "\"service.cost\"?");
}

TEST_CASE("a placeholder that nothing fills is an error") {
    CHECK(fault(shipped().overridden_by(toml("[service]\nwait = \"{m} weeks\""), "site.toml"))
              .find("error[bad-placeholder]: Nothing is ever put in the place of {m} in \"service.wait\".") !=
          std::string::npos);
    CHECK(fault(Words::from(toml("a = \"{n weeks\""), "s.toml"))
              .find("A brace in \"a\" belongs to no placeholder.") != std::string::npos);
    CHECK(fault(Words::from(toml("a = \"n} weeks\""), "s.toml")).find("bad-placeholder") !=
          std::string::npos);
    CHECK(fault(Words::from(toml("a = \"{two words}\""), "s.toml")).find("bad-placeholder") !=
          std::string::npos);
}

TEST_CASE("only texts can be interface words") {
    CHECK(fault(Words::from(toml("a = [\"b\"]"), "s.toml")).find("\"a\" must be a text.") !=
          std::string::npos);
}

TEST_CASE("a word is split at its placeholders without losing a byte") {
    const auto parts = split_word("{a}b{c}{d} e");
    REQUIRE(parts.size() == 5);
    CHECK(parts[0].text == "a");
    CHECK(parts[0].is_placeholder);
    CHECK(parts[1].text == "b");
    CHECK_FALSE(parts[1].is_placeholder);
    CHECK(parts[3].text == "d");
    CHECK(parts[4].text == " e");
    CHECK(split_word("").empty());
}
