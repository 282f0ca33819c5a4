#include <catch2/catch.hpp>

#include "theme/theme_fixture.hpp"

using namespace handrail;
using namespace handrail::theme_test;

namespace {

std::string with_words(std::string toml, std::string text, const Page& page = {}) {
    return Theme().words(std::move(toml)).file("page.html", std::move(text)).render(page);
}

}  // namespace

TEST_CASE("lists and records are not printed as a whole, and the message says what to do instead") {
    CHECK(print("{{ tags }}").find("print its length: {{ tags | count }}.") != std::string::npos);
    CHECK(print("{{ main }}").find("Print one of its fields, such as {{ main.name }}.") != std::string::npos);
}

TEST_CASE("a value at an unsafe place is an error at that value, and each is told") {
    const std::string lines = print("<p class={{ title }}>\n<script>{{ title }}</script>");
    CHECK(
        lines.find("page.html:1:10: error[template-unsafe]: A value in an attribute needs quotes around it. "
                   "Write class=\"...\" with the value between the quotes.\n") == 0);
    CHECK(lines.find("page.html:2:9: error[template-unsafe]: A value cannot be printed inside a script") !=
          std::string::npos);
}

TEST_CASE("interface words are escaped like any text, and cost nothing when a page is rendered") {
    const std::string out = with_words("a = \"Q & A\"", "<p title=\"{{ words.a }}\">{{ words.a }}</p>");
    CHECK(out == "<p title=\"Q &amp; A\">Q &amp; A</p>");
}

TEST_CASE("an interface word takes its values from the page") {
    Page page;
    page.places = 12;
    page.title = "a<b";
    page.body.bytes = "<b>now</b>";
    const char* words = "found = \"{n} results & more for {what}\"";
    CHECK(with_words(words, "{{ words.found with n = places, what = title }}", page) ==
          "12 results &amp; more for a&lt;b");
    CHECK(with_words(words, "{{ words.found with n = places, what = body }}", page) ==
          "12 results &amp; more for <b>now</b>");
    CHECK(with_words(words, "{{ words.found with n = tags | count, what = \"tea\" }}", page) ==
          "0 results &amp; more for tea");
    CHECK(with_words(words, "<p title=\"{{ words.found with n = places, what = body }}\">", page)
              .find("Markup cannot be printed inside an attribute") != std::string::npos);
}

TEST_CASE("an interface word must get every value that it needs, and no other") {
    const char* words = "found = \"{n} results\"";
    CHECK(with_words(words, "{{ words.found }}").find("The interface word needs a value for {n}.") !=
          std::string::npos);
    CHECK(with_words(words, "{{ words.found with n = places, m = title }}").find("has no place for \"m\"") !=
          std::string::npos);
    CHECK(print("{{ title with n = places }}")
              .find("Only an interface word can be printed \"with\" something.") != std::string::npos);
}

TEST_CASE("a sentence with values is refused where its pieces would be taken one by one") {
    const char* words = "found = \"{n} results\"";
    const auto in = [&](std::string before, std::string behind) {
        return with_words(words, before + "{{ words.found with n = places }}" + behind);
    };
    CHECK(in("<script type=\"application/json\">", "</script>").find("only be printed in text") !=
          std::string::npos);
    CHECK(in("<a href=\"", "\">").find("only be printed in text") != std::string::npos);
    CHECK(in("<script type=\"application/json\">\"", "\"</script>") ==
          "<script type=\"application/json\">\"0 results\"</script>");
}

TEST_CASE("a literal between quotes is printed as text: the way to write braces") {
    CHECK(print("{{ \"{{ <b>\" }}") == "{{ &lt;b&gt;");
}

TEST_CASE("JSON gets numbers bare, flags as true and false, and null for what is absent") {
    Page page;
    page.title = "T";
    page.open = true;
    page.places = 3;
    const char* text =
        "{\"a\": {{ title }}, \"b\": {{ open }}, \"c\": {{ places }}, \"d\": {{ wait }}, \"e\": {{ boss.name "
        "}}, \"f\": \"{{ note }}\"}";
    CHECK(print(text, page, "page.json") ==
          "{\"a\": \"T\", \"b\": true, \"c\": 3, \"d\": null, \"e\": null, \"f\": \"\"}");
}

TEST_CASE("an asset is printed as the way to its fingerprinted file") {
    const Theme theme =
        Theme()
            .asset("style.css", "a{}")
            .file("page.html", "<link href=\"{% asset \"style.css\" %}\"><p>{% asset \"style.css\" %}");
    Page page;
    page.page.root.text = "../../";
    const std::string path = "../../" + fingerprinted_path("style.css", "a{}");
    CHECK(theme.render(page) == "<link href=\"" + path + "\"><p>" + path);
    page.page.root.text = "";
    CHECK(theme.render(page).find("\"assets/style.") != std::string::npos);
}

TEST_CASE("an asset works in a script's address and in a srcset, and needs quotes in JSON") {
    const auto in = [](std::string text) {
        return Theme().asset("a.js", "").file("page.html", std::move(text)).render({});
    };
    const std::string path = fingerprinted_path("a.js", "");
    CHECK(in("<script src=\"{% asset \"a.js\" %}\"></script>") == "<script src=\"" + path + "\"></script>");
    CHECK(in("<img srcset=\"{% asset \"a.js\" %} 2x\">") == "<img srcset=\"" + path + " 2x\">");
    CHECK(in("<script type=\"application/json\">{% asset \"a.js\" %}</script>")
              .find("needs quotes around it") != std::string::npos);
    CHECK(in("<script type=\"application/json\">\"{% asset \"a.js\" %}\"</script>").find('"' + path + '"') !=
          std::string::npos);
}

TEST_CASE("an unknown asset comes with the nearest one; a view without a root can name none") {
    const Theme theme = Theme()
                            .asset("style.css", "")
                            .file("page.html", "{% asset \"stlye.css\" %}")
                            .file("c.html", "{% asset \"style.css\" %}");
    CHECK(theme.render({}) ==
          "page.html:1:11: error[template-unknown-asset]: There is no asset called \"stlye.css\". Did you "
          "mean \"style.css\"?\n");
    const auto compiled = theme.compile()->compile_template("c.html", "", Contact::view_type());
    REQUIRE_FALSE(compiled);
    CHECK(compiled.diagnostics().front().message ==
          "The contact does not say where the site's root is, so no asset can be named.");
}
