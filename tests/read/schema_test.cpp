#include "read/schema.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("a property is found by its name") {
    SchemaNode node;
    node.properties = {{"b", &node, true}, {"a", nullptr, false}};
    REQUIRE(node.find("b") != nullptr);
    CHECK(node.find("b")->required);
    CHECK(node.find("c") == nullptr);
}

TEST_CASE("each type and format has a name that an author or a schema can read") {
    CHECK(std::string(schema_type_name(SchemaType::integer)) == "a whole number");
    CHECK(std::string(schema_type_name(SchemaType::list)) == "a list");
    CHECK(std::string(schema_format_name(SchemaFormat::period)) == "period");
    CHECK(std::string(schema_format_name(SchemaFormat::none)).empty());
}
