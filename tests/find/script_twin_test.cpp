#include "find/script_twin.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("a script puts the text under its name, quotation marks as they are") {
    CHECK(script_twin("index-0", R"({"a":1})") ==
          "(globalThis.HandrailData=globalThis.HandrailData||{})[\"index-0\"]='{\"a\":1}';\n");
}

TEST_CASE("what would end the string, the line or the script is escaped") {
    const std::string script = script_twin("x", "it's \\ </script> <!-- \u2028 \u2029 \u2027 \u00e9\n");
    CHECK(script.find("='it\\'s \\\\ \\x3c/script> \\x3c!-- \\u2028 \\u2029 \u2027 \u00e9\\n';\n") !=
          std::string::npos);
}

TEST_CASE("an empty text is an empty string") {
    CHECK(script_twin("x", "").ends_with("=\'\';\n"));
}
