#include "theme/escape.hpp"

#include <catch2/catch.hpp>

using namespace handrail::engine;

namespace {

std::string escaped(std::string_view value, Escape escape) {
    std::string out;
    append_escaped(out, value, escape);
    return out;
}

}  // namespace

TEST_CASE("text and attributes lose the five characters that mean something, and nothing else") {
    CHECK(escaped("a<b>&\"'` é\t\n", Escape::html) == "a&lt;b&gt;&amp;&quot;&#39;` é\t\n");
    CHECK(escaped("&amp;", Escape::html) == "&amp;amp;");
    CHECK(escaped(std::string_view("a\0b\x01\x7F", 5), Escape::html) == "ab");
}

TEST_CASE("markup of our own making is left alone") {
    CHECK(escaped("<b>&amp;</b>", Escape::raw) == "<b>&amp;</b>");
}

TEST_CASE("a JSON value has quotes, the inside of a JSON string has none") {
    CHECK(escaped("a\"\\\n", Escape::json_value) == "\"a\\\"\\\\\\n\"");
    CHECK(escaped("a\"\\\n", Escape::json_string) == "a\\\"\\\\\\n");
    CHECK(escaped("", Escape::json_string).empty());
}

TEST_CASE("JSON cannot close the script that it stands in") {
    for (const Escape escape : {Escape::json_value, Escape::json_string}) {
        const std::string out = escaped("</script><!--&\u2028\u2029", escape);
        CHECK(out.find_first_of("<>&") == std::string::npos);
        CHECK(out.find("\u2028") == std::string::npos);
        CHECK(out.find("\\u2028\\u2029") != std::string::npos);
    }
}

TEST_CASE("a text file gets one line of plain characters") {
    CHECK(escaped("a\nDisallow: /\r\tb\u2028c\u0085", Escape::plain) == "a Disallow: /  b c ");
    CHECK(escaped(std::string_view("\0\x1B[1m<&é", 9), Escape::plain) == "[1m<&é");
}

TEST_CASE("the allowed schemes are these four") {
    for (const char* scheme : {"http", "https", "mailto", "tel"}) CHECK(is_allowed_scheme(scheme));
    for (const char* scheme : {"", "javascript", "data", "file", "vbscript", "HTTP", "blob", "sms"}) {
        CHECK_FALSE(is_allowed_scheme(scheme));
    }
}
