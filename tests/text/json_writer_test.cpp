#include "text/json_writer.hpp"

#include <limits>

#include <catch2/catch.hpp>

#include "support/value_text.hpp"
#include "text/json.hpp"

using namespace handrail;

TEST_CASE("strings are escaped no more than JSON needs") {
    CHECK(to_json_string("caf\u00E9 </script> & \u2028") == "\"caf\u00E9 </script> & \u2028\"");
    CHECK(to_json_string("\"\\\b\f\n\r\t\x01\x7F") == R"("\"\\\b\f\n\r\t\u0001\u007f")");
    CHECK(to_json_string("").size() == 2);
}

TEST_CASE("inside a script element nothing can close it or begin another") {
    CHECK(to_json_string("</script><!-- & \u2028\u2029", JsonContext::script) ==
          R"("\u003c/script\u003e\u003c!-- \u0026 \u2028\u2029")");
}

TEST_CASE("bad bytes become U+FFFD") {
    CHECK(to_json_string("a\xFF") == "\"a\uFFFD\"");
}

TEST_CASE("what is written reads back the same") {
    const std::string text = "a\"\\\n\u00E9\U0001F600</\u2028\x02";
    for (const JsonContext context : {JsonContext::file, JsonContext::script}) {
        const auto back = parse_json(to_json_string(text, context), "f");
        REQUIRE(back);
        CHECK(back->text == text);
    }
}

TEST_CASE("commas and brackets come by themselves") {
    JsonWriter writer;
    writer.begin_object().member("a", 1).key("b").begin_array().value("x").value(true).null().begin_object();
    writer.end_object().end_array().member("c", std::string("y")).member("d", -0.5).end_object();
    CHECK(writer.text() == R"({"a":1,"b":["x",true,null,{}],"c":"y","d":-0.5})");
}

TEST_CASE("indented JSON has one item a line") {
    JsonWriter writer(JsonWriter::Layout::indented);
    writer.begin_object().key("a").begin_array().value(1).value(2).end_array().key("b").begin_array();
    writer.end_array().end_object();
    CHECK(writer.text() == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": []\n}");
}

TEST_CASE("keys are escaped for their context too") {
    JsonWriter writer(JsonWriter::Layout::compact, JsonContext::script);
    writer.begin_object().member("<", "&").end_object();
    CHECK(writer.text() == R"({"\u003c":"\u0026"})");
}

TEST_CASE("numbers are written so that they read back the same") {
    JsonWriter writer;
    writer.begin_array().value(0.1).value(1e21).value(std::numeric_limits<double>::quiet_NaN());
    writer.value(std::numeric_limits<double>::infinity()).value(std::numeric_limits<std::int64_t>::min());
    writer.value(std::uint64_t{18446744073709551615U}).end_array();
    CHECK(writer.text() == "[0.1,1e+21,null,null,-9223372036854775808,18446744073709551615]");
}
