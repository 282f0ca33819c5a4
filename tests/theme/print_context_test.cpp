#include "theme/print_context.hpp"

#include <catch2/catch.hpp>

using namespace handrail;
using namespace handrail::engine;

namespace {

/// What becomes of a value of `kind` after `before`: the escape's name, or why it is refused.
std::string hole(std::string_view before, ValueKind kind = ValueKind::text,
                 TemplateFormat format = TemplateFormat::html) {
    PrintContext context(format);
    if (const auto refusal = context.read(before)) return refusal->message;
    const Hole decided = context.put(kind);
    if (const auto* escape = std::get_if<Escape>(&decided)) return std::string(escape_name(*escape));
    return std::get<Refusal>(decided).message;
}

bool is_refused(std::string_view before, ValueKind kind = ValueKind::text) {
    return hole(before, kind).ends_with(".");
}

std::string after(std::string_view text, TemplateFormat format = TemplateFormat::html) {
    PrintContext context(format);
    const auto refusal = context.read(text);
    return refusal ? refusal->message : context.where();
}

/// Where two branches of an `if` have come to together; "nowhere" if they cannot be joined.
std::string joined(std::string_view before, std::string_view one, std::string_view other,
                   std::string_view behind = "") {
    PrintContext a(TemplateFormat::html);
    REQUIRE_FALSE(a.read(before));
    PrintContext b = a;
    REQUIRE_FALSE(a.read(one));
    REQUIRE_FALSE(b.read(other));
    auto both = PrintContext::join(a, b);
    if (!both) return "nowhere";
    if (const auto refusal = both->read(behind)) return refusal->message;
    return both->where();
}

}  // namespace

TEST_CASE("each place of a page has its escape") {
    CHECK(hole("<p>") == "text");
    CHECK(hole("<p class=\"a ") == "html");
    CHECK(hole("<p class='") == "html");
    CHECK(hole("<title>") == "html");
    CHECK(hole("<textarea>") == "html");
    CHECK(hole("<a href=\"") == "url-start");
    CHECK(hole("<A HREF='") == "url-start");
    CHECK(hole("<a href=\"/a/") == "url-part");
    CHECK(hole("<a href=\"/a/", ValueKind::url) == "url-rest");
    CHECK(hole("<a href=\"a?b=") == "url-query");
    CHECK(hole("<a href=\"mailto:") == "url-part");
    CHECK(hole("<a href=\"page-") == "url-query");
    CHECK(hole("<a href=\"page-", ValueKind::url) == "url-relative");
    CHECK(hole("<img srcset=\"") == "srcset-start");
    CHECK(hole("<img srcset=\"a.jpg 2x, ") == "srcset-start");
    CHECK(hole("<img srcset=\"a.jpg ", ValueKind::number) == "html");
    CHECK(hole("<script src=\"") == "url-relative");
    CHECK(hole("<script type=\"application/json\">") == "json-value");
    CHECK(hole("<script type='application/ld+json'>{\"a\": \"b ") == "json-string");
    CHECK(hole("<p>", ValueKind::html) == "raw");
}

TEST_CASE("values are refused wherever no escape makes them safe") {
    for (const char* before : {"<",
                               "</",
                               "<h",
                               "<p ",
                               "<p a",
                               "<p a ",
                               "<p a=",
                               "<p a=b",
                               "<p a=\"b\"",
                               "<script>",
                               "<script type=\"module\">",
                               "<script>var a = \"",
                               "<style>",
                               "<p style=\"",
                               "<p style=\"color: ",
                               "<p onclick=\"",
                               "<p ONCLICK='f(",
                               "<!-- ",
                               "<!doctype ",
                               "<?xml ",
                               "<iframe>",
                               "<iframe srcdoc=\"",
                               "<xmp>",
                               "<noframes>",
                               "<script type=\"",
                               "<meta http-equiv=\"",
                               "<animate values=\"",
                               "<set to=\"",
                               "<a href=\"javascript:",
                               "<a href=\"javascript:f('",
                               "<a href=\"data:text/html,",
                               "<a href=\"&#106;avascript:",
                               "<img srcset=\"a.jpg ",
                               "<img srcset=\"javascript:",
                               "<title></",
                               "<textarea></textarea"}) {
        INFO(before);
        CHECK(is_refused(before));
    }
}

TEST_CASE("markup is printed in the text of a page only") {
    for (const char* before :
         {"<p class=\"", "<title>", "<a href=\"", "<script type=\"application/json\">", "<textarea>"}) {
        INFO(before);
        CHECK(is_refused(before, ValueKind::html));
    }
    CHECK(hole("<content type=\"html\">", ValueKind::html, TemplateFormat::xml) == "html");
    CHECK(hole("", ValueKind::html, TemplateFormat::plain) == "Markup cannot be printed in a text file.");
}

TEST_CASE("a flag is printed in attributes and in JSON, nowhere else") {
    CHECK(hole("<p aria-expanded=\"", ValueKind::flag) == "html");
    CHECK(hole("{\"a\": ", ValueKind::flag, TemplateFormat::json) == "json-value");
    for (const char* before : {"<p>", "<title>", "<a href=\""}) CHECK(is_refused(before, ValueKind::flag));
}

TEST_CASE("the scheme of an address cannot be put together from pieces") {
    const auto second = [](std::string_view before, std::string_view between) {
        PrintContext context(TemplateFormat::html);
        REQUIRE_FALSE(context.read(before));
        context.put(ValueKind::text);
        if (const auto refusal = context.read(between)) return refusal->message;
        const Hole decided = context.put(ValueKind::text);
        return std::string(escape_name(std::get<Escape>(decided)));
    };
    CHECK(second("<a href=\"", "") == "url-relative");
    CHECK(second("<a href=\"java", "") == "url-relative");
    CHECK(second("<a href=\"", "script") == "url-relative");
    CHECK(second("<a href=\"", "services/") == "url-part");
    CHECK(second("<a href=\"", "?q=") == "url-query");
    CHECK(second("<a href=\"", ":").starts_with("A colon after a value"));
    CHECK(second("<img srcset=\"", ", ") == "srcset-start");
}

TEST_CASE("a page that sends its visitor elsewhere takes an address, behind url=") {
    CHECK(hole("<meta http-equiv=\"refresh\" content=\"0; url=") == "url-start");
    CHECK(hole("<meta content=\"5;URL=") == "url-start");
    CHECK(is_refused("<meta http-equiv=\"refresh\" content=\""));
    CHECK(is_refused("<meta http-equiv=\"Refresh\" content=\"0; "));
    CHECK(is_refused("<meta http-equiv=\"re&#102;resh\" content=\""));
    CHECK(is_refused("<meta http-equiv=\"refresh\" content=\"0; url='"));
    CHECK(hole("<meta name=\"description\" content=\"") == "html");
    PrintContext context(TemplateFormat::html);
    REQUIRE_FALSE(context.read("<meta content=\""));
    context.put(ValueKind::text);
    CHECK(context.read("\" http-equiv=\"refresh\"").has_value());
}

TEST_CASE("only the first type of a script counts, as in a browser") {
    CHECK(is_refused("<script type=\"module\" type=\"application/json\">"));
    CHECK(hole("<script type=\"application/json\" type=\"module\">") == "json-value");
}

TEST_CASE("raw content ends where a browser ends it") {
    CHECK(after("<script>if (a < b) '</p>'") == "inside <script>");
    CHECK(after("<script>x</script >") == "in the text");
    CHECK(after("<script>x</SCRIPT>") == "in the text");
    CHECK(after("<script>x</scripty>") == "inside <script>");
    CHECK(after("<title>a<b></titl</title>") == "in the text");
    CHECK(after("<script type=\"application/json\">\"</script>") == "in the text");
    CHECK(after("<p><style>a{}</style><b>") == "in the text");
}

TEST_CASE("comments end where a browser ends them") {
    CHECK(after("<!-- a > b -- c ->") == "inside a comment");
    CHECK(after("<!-- a -->") == "in the text");
    CHECK(after("<!-->") == "in the text");
    CHECK(after("<!--->") == "in the text");
    CHECK(after("<!-- a --!>") == "in the text");
}

TEST_CASE("a lone less-than sign is text") {
    CHECK(after("a < b") == "in the text");
    CHECK(hole("a < ") == "text");
    CHECK(after("<<p>") == "in the text");
}

TEST_CASE("markup that browsers would have to guess at is refused") {
    CHECK(after("<p a=\"b\"c=\"d\">").starts_with("Two attributes stand together"));
    CHECK(after("<p \"a\">").starts_with("A \" is out of place"));
    CHECK(after("<p a'b>").starts_with("A ' is out of place"));
    CHECK(after("<p a=b\"c>").starts_with("A \" is out of place"));
    CHECK(after("<p <b>").starts_with("A < is out of place"));
    CHECK(after("<p a=>").starts_with("A > is out of place"));
    CHECK(after("<p><![CDATA[x]]>").starts_with("<![ has no meaning"));
}

TEST_CASE("ordinary pages are understood to the end") {
    CHECK(
        after("<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8><link rel=stylesheet href=a.css>"
              "<script src=\"a.js\" defer></script><style>p > a { }</style></head><body class='a b' hidden>"
              "<input disabled value=\"1\"/><br/><img src=\"a.png\" alt=\"\" ><p>1 < 2</p></body></html>") ==
        "in the text");
}

TEST_CASE("branches join where they end in the same place") {
    CHECK(joined("<p>", "a<b>c</b>", "") == "in the text");
    CHECK(joined("<p class=\"", "a", "b") == "inside the attribute \"class\"");
    CHECK(joined("<p>", "<b", "") == "nowhere");
    CHECK(joined("<p", " a=\"b", "") == "nowhere");
    CHECK(joined("<p>", "<!--", "") == "nowhere");
    CHECK(joined("<", "h1", "h2") == "nowhere");
    CHECK(joined("<script type=\"application/json\">", "\"", "") == "nowhere");
}

TEST_CASE("inside a tag, branches join as long as a space comes next") {
    CHECK(joined("<input ", "checked", "", ">") == "in the text");
    CHECK(joined("<input", " a=\"b\"", "", " c>") == "in the text");
    CHECK(joined("<a ", "on", "", "click=\"x\">").starts_with("Two attributes stand together"));
    CHECK(joined("<a ", "href", "", "=\"x\">").starts_with("Two attributes stand together"));
}

TEST_CASE("inside an address, branches join on the safe side") {
    PrintContext path(TemplateFormat::html);
    REQUIRE_FALSE(path.read("<a href=\""));
    PrintContext empty = path;
    REQUIRE_FALSE(path.read("a/"));
    auto both = PrintContext::join(path, empty);
    REQUIRE(both);
    CHECK(std::get<Escape>(both->put(ValueKind::text)) == Escape::url_relative);
}

TEST_CASE("a page must end in its text") {
    const auto end = [](std::string_view text) {
        PrintContext context(TemplateFormat::html);
        REQUIRE_FALSE(context.read(text));
        const auto refusal = context.finish();
        return refusal ? refusal->message : "";
    };
    CHECK(end("<p>").empty());
    CHECK(end("<p class=\"a") == "The page ends inside the attribute \"class\".");
    CHECK(end("<p") == "The page ends inside the tag <p>.");
    CHECK(end("<!-- x") == "The page ends inside a comment.");
    CHECK(end("<script>") == "The page ends inside <script>.");
}

TEST_CASE("the ending of a file's name says what it writes") {
    CHECK(format_of("a.html") == TemplateFormat::html);
    CHECK(format_of("easy-read/feed.xml") == TemplateFormat::xml);
    CHECK(format_of("icon.svg") == TemplateFormat::xml);
    CHECK(format_of("manifest.webmanifest") == TemplateFormat::json);
    CHECK(format_of("robots.txt") == TemplateFormat::plain);
    CHECK_FALSE(format_of("style.css"));
    CHECK_FALSE(format_of("html"));
}

TEST_CASE("XML has no special elements, but CDATA sections and instructions, which take no values") {
    const auto xml = TemplateFormat::xml;
    CHECK(hole("<feed><title>", ValueKind::text, xml) == "html");
    CHECK(hole("<title><b>", ValueKind::text, xml) == "html");
    CHECK(hole("<link href=\"", ValueKind::url, xml) == "url-start");
    CHECK(hole("<a><![CDATA[", ValueKind::text, xml) == "A value cannot be printed inside a CDATA section.");
    CHECK(hole("<?xml version=\"", ValueKind::text, xml) == "A value cannot be printed inside <?...>.");
    CHECK(after("<?xml version=\"1.0\"?><a><![CDATA[ <p> ]] > ]]></a>", xml) == "in the text");
}

TEST_CASE("in JSON a value is whole or stands inside a string") {
    const auto json = TemplateFormat::json;
    CHECK(hole("{\"a\": ", ValueKind::text, json) == "json-value");
    CHECK(hole("{\"a\": \"b\\\" ", ValueKind::text, json) == "json-string");
    CHECK(hole("{\"a\": \"b\\", ValueKind::text, json) == "A value cannot stand after a backslash.");
    CHECK(hole("{\"a\": ", ValueKind::html, json) == "Markup cannot be printed in JSON.");
    PrintContext open(json);
    REQUIRE_FALSE(open.read("{\"a"));
    CHECK(open.finish().has_value());
}
