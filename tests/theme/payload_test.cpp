// Whatever an author writes, in whatever place of a page, stays inert: an independent reading of the
// output (no code is shared with the engine's own state machine) finds the same text and nothing more.

#include <array>

#include <catch2/catch.hpp>

#include "text/json.hpp"
#include "theme/theme_fixture.hpp"

using namespace handrail;
using namespace handrail::theme_test;

namespace {

const std::vector<std::string> payloads = {
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</textarea><img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "\" onfocus=alert(1) autofocus x=\"",
    "` onload=alert(1) `",
    "--><script>alert(1)</script>",
    "--!><b>",
    "]]><b>",
    "<!--<script>",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " \x01javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "javascript&#58;alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "%6Aavascript:alert(1)",
    "javascript%3Aalert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:msgbox(1)",
    "//evil.example/x.js",
    "\\\\evil.example\\x.js",
    "https://evil.example/\"onload=\"x",
    "a.png 1x, javascript:alert(1) 2x",
    "\\\"};alert(1);//",
    "\\u003cscript\\u003e",
    "{{ title }}{% if title %}",
    "${alert(1)}",
    "\u2028alert(1)\u2029",
    "\u0085\u00A0\uFEFF",
    "\u202Egnp.exe",
    "<\u017Fcript>",
    "\xC0\xBCscript>",
    "\xFF\xFE<\xE2\x80",
    "&lt;script&gt;",
    "&",
    "<",
    "",
};

std::string without_controls(std::string_view text) {
    std::string kept;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte >= 0x20 && byte != 0x7F) || c == '\t' || c == '\n' || c == '\r') kept += c;
    }
    return kept;
}

/// The five references that the engine writes, read back.
std::string unescaped(std::string text) {
    const std::array<std::pair<std::string, std::string>, 5> references = {
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
    for (const auto& [reference, character] : references) {
        for (std::size_t at = 0; (at = text.find(reference, at)) != std::string::npos;
             at += character.size()) {
            text.replace(at, reference.size(), character);
        }
    }
    return text;
}

/// What stands between the two literal parts of the template in its output.
std::string between(const std::string& output, std::string_view before, std::string_view behind) {
    REQUIRE(output.size() >= before.size() + behind.size());
    REQUIRE(output.starts_with(before));
    REQUIRE(output.ends_with(behind));
    return output.substr(before.size(), output.size() - before.size() - behind.size());
}

/// The scheme that a browser would see (URL Standard, "basic URL parser"): blanks around go, tabs and line
/// ends inside go, the rest up to the first colon counts if it looks like a scheme.
std::string scheme_in_browser(std::string url) {
    const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    while (!url.empty() && is_blank(url.front())) url.erase(0, 1);
    std::string scheme;
    for (const char c : url) {
        if (c == '\t' || c == '\n' || c == '\r') continue;
        if (c == ':') return scheme;
        if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '+' && c != '-' && c != '.') return "";
        scheme += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return "";
}

bool is_harmless(const std::string& url) {
    const std::string scheme = scheme_in_browser(url);
    return scheme.empty() || scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel";
}

Page page_with(const std::string& payload) {
    Page page;
    page.title = page.text = payload;
    page.link.text = payload;
    page.tags = {payload, payload};
    return page;
}

std::string print_between(std::string_view before, std::string_view hole, std::string_view behind,
                          const Page& page, std::string_view name = "page.html") {
    std::string text(before);
    text.append(hole).append(behind);
    return between(print(text, page, name), before, behind);
}

}  // namespace

TEST_CASE("in text, titles and attributes a payload reads as the text that it is") {
    const std::vector<std::pair<std::string, std::string>> places = {
        {"<p>", "</p>"},        {"<title>", "</title>"},  {"<textarea>", "</textarea>"},
        {"<p title=\"", "\">"}, {"<p class='a ", " b'>"}, {"<input value=\"", "\" disabled>"},
        {"<p data-x=\"", "\">"}};
    for (const auto& [before, behind] : places) {
        for (const std::string& payload : payloads) {
            INFO(before << payload);
            const std::string out = print_between(before, "{{ text }}", behind, page_with(payload));
            CHECK(out.find_first_of("<>\"'") == std::string::npos);
            CHECK(unescaped(out) == without_controls(payload));
        }
    }
}

TEST_CASE("in every address a payload leads nowhere but to an allowed scheme") {
    const std::vector<std::pair<std::string, std::string>> places = {
        {"<a href=\"", "\">"},
        {"<a href=' ", "'>"},
        {"<img src=\"", "\">"},
        {"<form action=\"", "\">"},
        {"<a href=\"/", "\">"},
        {"<a href=\"?q=", "\">"},
        {"<a href=\"mailto:", "\">"},
        {"<a href=\"java", "\">"},
        {"<a href=\"java", "script:x\">"},
        {"<a href=\"#", "\">"},
        {"<a href=\"x/", "/y\">"},
        {"<meta http-equiv=\"refresh\" content=\"0; url=", "\">"},
        {"<script src=\"", "\">x</script>"},
        {"<object data=\"", "\">"},
        {"<img srcset=\"", " 2x\">"}};
    for (const auto& [before, behind] : places) {
        for (const char* hole : {"{{ text }}", "{{ link }}"}) {
            for (const std::string& payload : payloads) {
                INFO(before << payload << behind);
                const Page page = page_with(payload);
                const std::string source = before + hole + behind;
                if (print(source, page).find("error[template-unsafe]") != std::string::npos) {
                    CHECK(behind == "script:x\">");
                    continue;
                }
                const std::string out = print_between(before, hole, behind, page);
                CHECK(out.find_first_of("<>\"' \t\n\r`\\") == std::string::npos);
                const bool is_start = before.ends_with("\"") || before.ends_with("' ") ||
                                      before.ends_with("url=") || before.ends_with("java");
                const std::string start = before.ends_with("java") ? "java" : "";
                if (is_start) CHECK(is_harmless(start + unescaped(out)));
            }
        }
    }
}

TEST_CASE("two values cannot put a scheme together") {
    std::vector<std::string> pieces = payloads;
    for (const char* piece : {"java", "javascript", "script:alert(1)", ":alert(1)", "d", "ata:text/html,x",
                              "java\t", "j", "a:b"}) {
        pieces.emplace_back(piece);
    }
    const auto compiled =
        Theme().file("page.html", "<a href=\"{{ text }}{{ link }}\">").compile_page("page.html");
    REQUIRE(compiled);
    for (const std::string& first : pieces) {
        for (const std::string& second : pieces) {
            INFO(first << " + " << second);
            Page page;
            page.text = first;
            page.link.text = second;
            const std::string out = between(render(*compiled, view_of(page)), "<a href=\"", "\">");
            CHECK(is_harmless(unescaped(out)));
            CHECK(out.find_first_of("<>\"'") == std::string::npos);
        }
    }
}

TEST_CASE("a script's address never leads to another site, whatever a value says") {
    for (const std::string& payload : payloads) {
        INFO(payload);
        const std::string out =
            print_between("<script src=\"", "{{ link }}", "\"></script>", page_with(payload));
        CHECK(scheme_in_browser(unescaped(out)).empty());
        CHECK_FALSE(out.starts_with("//"));
        CHECK_FALSE(out.starts_with("\\"));
    }
}

TEST_CASE("a list of pictures has as many candidates as the template wrote") {
    for (const std::string& payload : payloads) {
        INFO(payload);
        const std::string out =
            print_between("<img srcset=\"", "{{ link }} 1x, {{ text }} 2x", "\">", page_with(payload));
        CHECK(std::count(out.begin(), out.end(), ',') == 1);
        CHECK(std::count(out.begin(), out.end(), ' ') == 3);
        CHECK(is_harmless(unescaped(out)));
        CHECK(is_harmless(unescaped(out.substr(out.find(", ") + 2))));
    }
}

TEST_CASE("in JSON a payload is one string, and cannot leave the script") {
    for (const std::string& payload : payloads) {
        INFO(payload);
        const Page page = page_with(payload);
        for (const char* hole : {"{{ text }}", "\"{{ text }}\""}) {
            const std::string out =
                print_between("<script type=\"application/json\">{\"a\": ", hole, "}</script>", page);
            CHECK(out.find_first_of("<>&") == std::string::npos);
            CHECK(out.find("\u2028") == std::string::npos);
            CHECK(out.find("\u2029") == std::string::npos);
            const auto json = parse_json("{\"a\": " + out + "}", "out");
            REQUIRE(json);
            CHECK(json->members.size() == 1);
            const bool is_utf8 = payload.find_first_of("\xC0\xFF") == std::string::npos;
            if (is_utf8) CHECK(json->find("a")->text == payload);
        }
    }
}

TEST_CASE("in XML a payload is text, in a text file it stays on its line") {
    for (const std::string& payload : payloads) {
        INFO(payload);
        const std::string xml =
            print_between("<loc>", "{{ text }}", "</loc>", page_with(payload), "page.xml");
        CHECK(xml.find_first_of("<>") == std::string::npos);
        CHECK(unescaped(xml) == without_controls(payload));
        const std::string plain =
            print_between("Sitemap: ", "{{ text }}", "\nEnd\n", page_with(payload), "page.txt");
        CHECK(plain.find_first_of(std::string_view("\n\r\0\x1B", 4)) == std::string::npos);
    }
}

TEST_CASE("payloads in loops, includes and blocks are as inert as anywhere") {
    const Theme theme = Theme()
                            .file("base.html",
                                  "<ul>{% for t in tags %}{% include \"item.html\" with item = t %}{% end "
                                  "%}</ul>{% block b %}{% end %}")
                            .file("item.html", "<li title=\"{{ item }}\">{{ item }}</li>")
                            .file("page.html",
                                  "{% extends \"base.html\" %}{% block b %}<a href=\"{% if title %}{{ text "
                                  "}}{% end %}\">{% end %}");
    for (const std::string& payload : payloads) {
        INFO(payload);
        const std::string out = theme.render(page_with(payload));
        CHECK(std::count(out.begin(), out.end(), '<') == 7);
        CHECK(std::count(out.begin(), out.end(), '>') == 7);
        CHECK(std::count(out.begin(), out.end(), '"') == 6);
        CHECK(is_harmless(unescaped(out.substr(out.rfind("href=\"") + 6))));
    }
}
