#include "theme/template_set.hpp"

#include <atomic>

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"
#include "base/task_pool.hpp"
#include "theme/theme_fixture.hpp"

using namespace handrail;
using namespace handrail::theme_test;

TEST_CASE("an edition's own template comes first, then the plain one; the site's layer first in each") {
    const Theme theme = Theme()
                            .file("a.html", "theme")
                            .file("b.html", "theme")
                            .file("c.html", "theme")
                            .file("easy-read/a.html", "theme easy")
                            .file("easy-read/b.html", "theme easy")
                            .site_file("easy-read/a.html", "site easy")
                            .site_file("b.html", "site");
    CHECK(theme.render({}, "a.html") == "theme");
    CHECK(theme.render({}, "a.html", "easy-read") == "site easy");
    CHECK(theme.render({}, "b.html") == "site");
    CHECK(theme.render({}, "b.html", "easy-read") == "theme easy");
    CHECK(theme.render({}, "c.html", "easy-read") == "theme");
    CHECK(theme.render({}, "a.html", "large-print") == "theme");
}

TEST_CASE("includes and extends are looked up in the edition of the page") {
    const Theme theme =
        Theme()
            .file("page.html", "{% extends \"base.html\" %}{% block a %}{% include \"part.html\" %}{% end %}")
            .file("base.html", "[{% block a %}{% end %}]")
            .file("part.html", "plain")
            .file("easy-read/base.html", "<{{ \"easy\" }}{% block a %}{% end %}")
            .file("easy-read/part.html", "easy");
    CHECK(theme.render({}) == "[plain]");
    CHECK(Theme(theme)
              .site_file("easy-read/base.html", "({% block a %}{% end %})")
              .render({}, "page.html", "easy-read") == "(easy)");
}

TEST_CASE("a site's template can extend the theme's of the same name and replace one block") {
    const Theme theme =
        Theme()
            .file("page.html", "{% block a %}1{% end %}{% block b %}2{% end %}")
            .site_file("page.html", "{% extends \"page.html\" %}{% block b %}{% super %}3{% end %}");
    CHECK(theme.render({}) == "123");
    CHECK(Theme()
              .file("page.html", "{% extends \"page.html\" %}")
              .render({})
              .find("There is no other template called \"page.html\".") != std::string::npos);
}

TEST_CASE("faults of syntax are found in every file, used or not, all at once") {
    const auto set = Theme().file("a.html", "{% if %}{% end %}").file("b.html", "{{ }}").compile();
    REQUIRE_FALSE(set);
    CHECK(set.diagnostics().size() == 2);
}

TEST_CASE("a file that is no text is refused by name") {
    const auto set = Theme().file("a.html", "a\xFF").compile();
    REQUIRE_FALSE(set);
    CHECK(set.diagnostics().front().rule == "invalid-utf8");
    CHECK(set.diagnostics().front().file == "a.html");
}

TEST_CASE("a missing page and one without a known ending are errors") {
    const auto set = Theme().file("service.html", "").file("style.css", "").compile();
    REQUIRE(set);
    const auto missing = set->compile_template("servise.html", "", Page::view_type());
    REQUIRE_FALSE(missing);
    CHECK(missing.diagnostics().front().message == "There is no template called \"servise.html\".");
    CHECK(missing.diagnostics().front().hint == "Did you mean \"service.html\"?");
    CHECK_FALSE(set->compile_template("style.css", "", Page::view_type()));
    CHECK(set->has("service.html", "easy-read"));
    CHECK_FALSE(set->has("servise.html", ""));
}

TEST_CASE("templates are read below their folder; what is hidden, linked or of another kind is left out") {
    MemoryDisk disk;
    disk.add("t/page.html", "a");
    disk.add("t/easy-read/page.html", "b");
    disk.add("t/.hidden.html", "c");
    disk.add("t/README.md", "{{");
    disk.add_symlink("t/link.html", "/t/page.html");
    const auto layer = read_template_layer(disk, "t", "theme/templates");
    REQUIRE(layer);
    REQUIRE(layer->files.size() == 2);
    CHECK(layer->files[0].name == "easy-read/page.html");
    CHECK(layer->files[0].shown == "theme/templates/easy-read/page.html");
    CHECK(layer->files[1].text == "a");
    const auto none = read_template_layer(disk, "missing", "missing");
    REQUIRE(none);
    CHECK(none->files.empty());
}

TEST_CASE("many threads compile and render with one set") {
    const auto set =
        Theme().file("page.html", "{% for t in tags %}{{ t }}{{ loop.index }}{% end %}{{ title }}").compile();
    REQUIRE(set);
    const auto shared = set->compile_template("page.html", "", Page::view_type());
    REQUIRE(shared);
    std::atomic<int> wrong = 0;
    parallel_for(64, 4, [&](std::size_t index) {
        Page page;
        page.title = std::to_string(index);
        page.tags = {"a", "b"};
        const auto own = set->compile_template("page.html", "", Page::view_type());
        const std::string expected = "a1b2" + page.title;
        if (render(*shared, view_of(page)) != expected || render(*own, view_of(page)) != expected) ++wrong;
    });
    CHECK(wrong == 0);
}
