#include "search/settings.hpp"

#include <limits>

#include <catch2/catch.hpp>

using namespace handrail::lunr;

namespace {

Settings with_field(std::string name) {
    return {.fields = {{std::move(name), 1}}};
}

}  // namespace

TEST_CASE("ordinary names, also with spaces and accents, are fields") {
    for (const char* name : {"title", "a b", "ma\u00e7\u00e3", "x1", "1x", "_id", "fields"}) {
        CAPTURE(name);
        CHECK(check_settings(with_field(name)));
    }
}

TEST_CASE("names that lunr or JavaScript would trip over are refused") {
    for (const char* name :
         {"", "a/b", "_index", "7", "007", "__proto__", "constructor", "toString", "\xFF"}) {
        CAPTURE(name);
        const auto checked = check_settings(with_field(name));
        REQUIRE_FALSE(checked);
        CHECK(checked.diagnostics().front().rule == "index-setting");
    }
}

TEST_CASE("every wrong setting is told at once") {
    Settings settings{.fields = {{"a", 1}, {"a", std::numeric_limits<double>::infinity()}, {"b/c", 1}}};
    settings.k1 = std::numeric_limits<double>::quiet_NaN();
    settings.metadata = {Metadata::index, Metadata::position, Metadata::index};
    const auto checked = check_settings(settings);
    REQUIRE_FALSE(checked);
    CHECK(checked.diagnostics().size() == 5);
}

TEST_CASE("a field on the command line may have a boost") {
    CHECK(*parse_field_spec("title") == FieldSpec{"title", 1});
    CHECK(*parse_field_spec("title^10") == FieldSpec{"title", 10});
    CHECK(*parse_field_spec("a^b^0.5") == FieldSpec{"a^b", 0.5});
}

TEST_CASE("a boost that is no number above 0 is refused") {
    for (const char* text :
         {"title^", "title^x", "title^2x", "title^0", "title^-1", "title^inf", "title^nan", "title^1e999"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_field_spec(text));
    }
    CHECK_FALSE(parse_field_spec("^2"));
    CHECK_FALSE(parse_field_spec("a/b^2"));
}
