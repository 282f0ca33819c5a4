#include "render/phrases.hpp"

#include <catch2/catch.hpp>

#include "base/real_disk.hpp"
#include "read/toml.hpp"

using namespace handrail;

namespace {

Words shipped_words() {
    const std::string file = "data/strings.en-GB.toml";
    const auto bytes = RealDisk().read(std::string(HANDRAIL_SOURCE_DIR) + "/" + file);
    REQUIRE(bytes);
    const auto table = read_toml(*bytes, file, 1);
    REQUIRE(table);
    auto words = Words::from(*table, file);
    REQUIRE(words);
    return std::move(words).value();
}

}  // namespace

TEST_CASE("ages read as people say them, and unstated ones say nothing") {
    const Words words = shipped_words();
    const Phrases phrases(words);
    CHECK(phrases.ages({5, 11}) == "5 to 11 years");
    CHECK(phrases.ages({16, {}}) == "16 years and over");
    CHECK(phrases.ages({{}, 4}) == "Up to 4 years");
    CHECK(phrases.ages({1, 1}) == "1 year");
    CHECK(phrases.ages({}).empty());
}

TEST_CASE("days in a row become a span, others a list, in the order of the week") {
    const Words words = shipped_words();
    const Phrases phrases(words);
    CHECK(phrases.days({"mon", "tue", "wed", "thu", "fri"}) == "Monday to Friday");
    CHECK(phrases.days({"thu", "tue"}) == "Tuesday and Thursday");
    CHECK(phrases.days({"sat", "sun"}) == "Saturday and Sunday");
    CHECK(phrases.days({"mon", "tue", "wed", "thu", "fri", "sat", "sun"}) == "Every day");
}

TEST_CASE("times are said in the twelve hours of a clock") {
    const Words words = shipped_words();
    const Phrases phrases(words);
    CHECK(phrases.hours(9 * 60, 17 * 60 + 30) == "9am to 5:30pm");
    CHECK(phrases.hours(12 * 60, {}) == "From midday");
    CHECK(phrases.hours({}, {}).empty());
}

TEST_CASE("a cost is said once, and a cost that nobody stated not at all") {
    const Words words = shipped_words();
    const Phrases phrases(words);
    CHECK(phrases.cost({"free", "Free.", {}}) == std::vector<std::string>{"Free"});
    CHECK(phrases.cost({}).empty());
    const auto lines = phrases.cost({"paid", "", {{"£4", "session", ""}}});
    REQUIRE(lines.size() == 2);
    CHECK(lines.back() == "£4 a session");
}

TEST_CASE("a list ends in and; one thing is no list") {
    const Words words = shipped_words();
    const Phrases phrases(words);
    CHECK(phrases.list({"Rutland", "Leicester", "Rotherham"}) == "Rutland, Leicester and Rotherham");
    CHECK(phrases.list({"Rutland"}) == "Rutland");
    CHECK(phrases.list({}).empty());
}

TEST_CASE("the size of a file is rounded up, so that nobody fetches more than they were told") {
    const Words words = shipped_words();
    const Phrases phrases(words);
    CHECK(phrases.file_size(1) == "1\u00a0KB");
    CHECK(phrases.file_size(1000) == "1\u00a0KB");
    CHECK(phrases.file_size(1001) == "2\u00a0KB");
    CHECK(phrases.file_size(999'000) == "999\u00a0KB");
    CHECK(phrases.file_size(999'001) == "1.0\u00a0MB");
    CHECK(phrases.file_size(1'200'001) == "1.3\u00a0MB");
    CHECK(phrases.file_size(12'000'000) == "12.0\u00a0MB");
}
