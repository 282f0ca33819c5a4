#include "read/format_check.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

const auto x = [] { return std::string("\"x\""); };

bool good(SchemaFormat format, std::string_view text) {
    return !check_format(format, text, x);
}

std::string hint(SchemaFormat format, std::string_view text) {
    const auto problem = check_format(format, text, x);
    return problem ? problem->hint : "no problem";
}

}  // namespace

TEST_CASE("any text has no format") {
    CHECK(good(SchemaFormat::none, "anything\n"));
}

TEST_CASE("an impossible day is told from something that is no date") {
    CHECK(good(SchemaFormat::date, "2026-10-03"));
    CHECK(check_format(SchemaFormat::date, "2026-02-30", x)->message ==
          "\"x\" is \"2026-02-30\", but there is no such day in the calendar.");
    CHECK(hint(SchemaFormat::date, "3/10/2026") == "Write it as 2026-10-03.");
    CHECK(hint(SchemaFormat::date, "03.10.2026") == "Write it as 2026-10-03.");
    CHECK(hint(SchemaFormat::date, "31/02/2026").find("2026-10-03") != std::string::npos);
    CHECK(hint(SchemaFormat::date, "October").find("2026-10-03") != std::string::npos);
    CHECK_FALSE(good(SchemaFormat::date, "2026-10-03T09:00:00"));
}

TEST_CASE("a time in another form is shown in the right one") {
    CHECK(good(SchemaFormat::time, "09:30"));
    CHECK(hint(SchemaFormat::time, "9:30") == "Write it as \"09:30\".");
    CHECK(hint(SchemaFormat::time, "9.30 am") == "Write it as \"09:30\".");
    CHECK(hint(SchemaFormat::time, "5PM") == "Write it as \"17:00\".");
    CHECK(hint(SchemaFormat::time, "12pm") == "Write it as \"12:00\".");
    CHECK(hint(SchemaFormat::time, "25:00").find("two figures each") != std::string::npos);
    CHECK(hint(SchemaFormat::time, "noon").find("two figures each") != std::string::npos);
}

TEST_CASE("only web, mail and phone addresses and pages of the site can be linked to") {
    for (const char* text :
         {"https://example.org", "http://example.org:8080/a?b=c#d", "HTTPS://EXAMPLE.ORG",
          "mailto:a@example.org", "mailto:a@example.org?subject=x", "tel:+441632960101", "services/a.html",
          "../a.html#b", "/a", "#part", "?q=1", "a/b:c", "https://example.org/caf\u00E9"}) {
        CAPTURE(text);
        CHECK(is_allowed_uri(text));
    }
    for (const char* text : {"",
                             "javascript:alert(1)",
                             "JaVaScRiPt:alert(1)",
                             "java\tscript:alert(1)",
                             " javascript:x",
                             "data:text/html,x",
                             "vbscript:x",
                             "file:///etc/passwd",
                             "ftp://example.org",
                             "//example.org",
                             "https://",
                             "https:example.org",
                             "https:///x",
                             "http://?x",
                             "https://@x",
                             "www.example.org",
                             "a b",
                             "https://a\\b",
                             "https://exa mple.org",
                             "mailto:",
                             "mailto:nobody",
                             "tel:",
                             "tel:call",
                             "a@example.org",
                             "x:y",
                             "%6Aavascript:x",
                             "\"><script>",
                             "a\nb"}) {
        CAPTURE(text);
        CHECK_FALSE(is_allowed_uri(text));
    }
    CHECK_FALSE(is_allowed_uri("https://example.org/" + std::string(2000, 'x')));
}

TEST_CASE("the hint about an address shows the mended one") {
    CHECK(hint(SchemaFormat::uri, "www.example.org") == "Write it as \"https://www.example.org\".");
    CHECK(hint(SchemaFormat::uri, "a@example.org") == "Write it as \"mailto:a@example.org\".");
    CHECK(hint(SchemaFormat::uri, "a b").find("%20") != std::string::npos);
    CHECK(hint(SchemaFormat::uri, "javascript:x").find("https://") != std::string::npos);
}

TEST_CASE("an e-mail address is one address") {
    for (const char* text : {"talk@example.org", "first.last+tag@mail.example.co.uk", "o'neil@example.org"}) {
        CHECK(good(SchemaFormat::email, text));
    }
    for (const char* text :
         {"", "example.org", "@example.org", "a@", "a@b", "a@.org", "a@b.", "a b@c.org", "a@b@c.org",
          ".a@b.org", "a.@b.org", "a@b..org", "<a@b.org>", "a@b.org, c@d.org", "mailto:a@b.org"}) {
        CAPTURE(text);
        CHECK_FALSE(good(SchemaFormat::email, text));
    }
}

TEST_CASE("a phone number is figures, spaces and brackets") {
    for (const char* text : {"01632 960101", "+44 1632 960101", "+44 (0)1632 960101", "111",
                             "18001 01632 960101", "01632-960101"}) {
        CHECK(good(SchemaFormat::phone, text));
    }
    for (const char* text :
         {"", "12", "ring us", "01632 960101 ext 5", "01632+960101", "012345678901234567890123"}) {
        CAPTURE(text);
        CHECK_FALSE(good(SchemaFormat::phone, text));
    }
}

TEST_CASE("an id is safe as the name of a file on every system") {
    for (const char* text : {"speech-therapy", "a", "2026", "com10", "console", "a--b"}) CHECK(is_id(text));
    for (const char* text :
         {"",    "Speech", "a_b",  "a b",  "a/b", "a\\b", "..",    "a.b",       "-a",   "a-",
          "con", "nul",    "com1", "lpt9", "prn", "aux",  "index", "caf\u00E9", "a\nb", "a:b"}) {
        CAPTURE(text);
        CHECK_FALSE(is_id(text));
    }
    CHECK(is_id(std::string(100, 'a')));
    CHECK_FALSE(is_id(std::string(101, 'a')));
    CHECK(check_format(SchemaFormat::id, "nul", x)->message.find("Windows") != std::string::npos);
}

TEST_CASE("a language is a code") {
    for (const char* text : {"en", "bsl", "en-GB", "zh-Hans-CN", "pa-Guru"})
        CHECK(good(SchemaFormat::language, text));
    for (const char* text : {"", "e", "english", "en-", "-en", "en_GB", "e1", "en-toolongtag"}) {
        CAPTURE(text);
        CHECK_FALSE(good(SchemaFormat::language, text));
    }
}

TEST_CASE("postcodes and periods are read by their own rules") {
    CHECK(good(SchemaFormat::postcode, "le15 6hp"));
    CHECK_FALSE(good(SchemaFormat::postcode, "LE15"));
    CHECK(good(SchemaFormat::period, "6 months"));
    CHECK_FALSE(good(SchemaFormat::period, "often"));
}

TEST_CASE("messages show an author's text without its invisible characters") {
    CHECK(check_format(SchemaFormat::phone, "1\u202E2", x)->message.find("<U+202E>") != std::string::npos);
}
