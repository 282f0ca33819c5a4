#include "serve/preview_response.hpp"

#include <map>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

const std::map<std::string, std::string> files = {
    {"index.html", "<body>Home</body>"},   {"services/index.html", "<body>All services</body>"},
    {"404.html", "<body>Not here</body>"}, {"assets/style.css", "body{}"},
    {"sw.js", "importScripts()"},          {".handrail-manifest", "secret"},
};

std::optional<std::string> load(const std::string& path) {
    const auto found = files.find(path);
    return found == files.end() ? std::nullopt : std::optional(found->second);
}

PreviewView good() {
    return {"7-1", nullptr, true};
}

PreviewView broken(bool has_site) {
    const Diagnostics problems = {
        {Severity::error, "unknown-key", "content/a.md", {7, 3}, "It is wrong.", "Mend it."}};
    return {"7-2", std::make_shared<const Diagnostics>(problems), has_site};
}

PreviewResponse ask(std::string_view target, const PreviewView& view = good(),
                    std::string_view method = "GET", std::string_view host = "127.0.0.1:8080") {
    return respond({method, target, host}, view, load);
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a page comes with the script that reloads it, and with its version") {
    const PreviewResponse answer = ask("/");
    CHECK(answer.status == 200);
    CHECK(answer.type == "text/html; charset=utf-8");
    CHECK(answer.body == "<body>Home<script src=\"/-/preview.js\" data-version=\"7-1\"></script>\n</body>");
}

TEST_CASE("what is no page is sent as it is") {
    const PreviewResponse answer = ask("/assets/style.css");
    CHECK(answer.type == "text/css; charset=utf-8");
    CHECK(answer.body == "body{}");
}

TEST_CASE("a folder shows its index, and without its slash leads to itself with one") {
    CHECK(has(ask("/services/").body, "All services"));
    const PreviewResponse answer = ask("/services?page=2");
    CHECK(answer.status == 302);
    CHECK(answer.location == "/services/");
}

TEST_CASE("what is not there shows the site's own page with status 404") {
    const char* target =
        GENERATE("/nothing.html", "/nothing/", "/services/nothing", "/.handrail-manifest", "/../x", "//x");
    CAPTURE(target);
    const PreviewResponse answer = ask(target);
    CHECK(answer.status == 404);
    CHECK(has(answer.body, "Not here"));
    CHECK(has(answer.body, "/-/preview.js"));
}

TEST_CASE("a site without a page for what is not there still answers") {
    const PreviewResponse answer =
        respond({"GET", "/x", "localhost"}, good(), [](const std::string&) { return std::nullopt; });
    CHECK(answer.status == 404);
    CHECK(answer.type == "text/plain; charset=utf-8");
}

TEST_CASE("a page asked for by another host's name is refused, whatever it asks for") {
    for (const char* target : {"/", "/-/reload", "/assets/style.css"}) {
        const PreviewResponse answer = ask(target, good(), "GET", "attacker.example:8080");
        CHECK(answer.status == 403);
        CHECK_FALSE(answer.is_stream);
        CHECK_FALSE(has(answer.body, "Home"));
    }
}

TEST_CASE("only looking is answered") {
    CHECK(ask("/", good(), "HEAD").status == 200);
    const char* method = GENERATE("POST", "PUT", "DELETE", "OPTIONS", "PATCH");
    CAPTURE(method);
    CHECK(ask("/", good(), method).status == 405);
}

TEST_CASE("the preview's own files are there whatever the site holds") {
    CHECK(ask("/-/preview.js", broken(false)).type == "text/javascript; charset=utf-8");
    CHECK(ask("/-/preview.css", broken(false)).type == "text/css; charset=utf-8");
    CHECK(ask("/-/reload", broken(false)).is_stream);
    CHECK(ask("/-/other").status == 404);
}

TEST_CASE("a preview has no service worker, so that nothing of it stays in a browser") {
    CHECK(ask("/sw.js").status == 404);
    CHECK_FALSE(has(ask("/sw.js").body, "importScripts"));
}

TEST_CASE("after a build with errors the last good page stays, under the list of them") {
    const PreviewResponse answer = ask("/", broken(true));
    CHECK(answer.status == 200);
    CHECK(has(answer.body, "Home"));
    CHECK(has(answer.body, "content/a.md:7:3"));
    CHECK(has(answer.body, "data-version=\"7-2\""));
    CHECK(ask("/assets/style.css", broken(true)).body == "body{}");
}

TEST_CASE("before the first good build every address shows what is wrong") {
    const PreviewResponse answer = ask("/services/a.html", broken(false));
    CHECK(answer.status == 500);
    CHECK(has(answer.body, "content/a.md:7:3"));
    CHECK(has(answer.body, "/-/preview.js"));
}
