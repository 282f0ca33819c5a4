#include "serve/serve.hpp"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <future>
#include <sstream>

#include <catch2/catch.hpp>
#include <signal.h>
#include <sys/wait.h>

#include "base/real_disk.hpp"
#include "serve/http_client.hpp"
#include "support/temporary_folder.hpp"

using namespace handrail;
using namespace handrail::test;

namespace {

std::string service(const std::string& summary) {
    return "---\nname: Swimming club\nsummary: " + summary +
           "\ncategories: [therapies]\n---\nCome and swim.\n";
}

/// A site of one service, in the standard edition alone.
struct SmallSite {
    SmallSite() {
        folder.add("site.toml", "[site]\ntitle = \"Help\"\ncouncil = \"A council\"\n");
        folder.add("content/services/swimming.md", service("The first summary."));
    }

    BuildOptions options() const {
        BuildOptions build;
        build.site = folder.path();
        build.resources = HANDRAIL_SOURCE_DIR;
        build.today = std::chrono::year{2026} / 10 / 1;
        build.editions = {Edition::standard};
        return build;
    }

    RealDisk disk;
    TemporaryFolder folder;
};

/// A preview on a thread of its own.
class RunningPreview {
public:
    explicit RunningPreview(SmallSite& site, int wanted = 0) {
        std::promise<int> ready;
        auto port_known = ready.get_future();
        status_ = std::async(std::launch::async, [this, &site, wanted, ready = std::move(ready)]() mutable {
            return serve_site(site.disk, {site.options(), wanted, out_, problems_, stop_,
                                          [&](int known) { ready.set_value(known); }});
        });
        port = port_known.get();
    }
    ~RunningPreview() { end(); }

    int end() {
        stop_.raise();
        if (status_.valid()) last_ = status_.get();
        return last_;
    }

    int port = 0;

private:
    StopSignal stop_;
    std::ostringstream out_;
    std::ostringstream problems_;
    std::future<int> status_;
    int last_ = -1;
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE(
    "the preview follows the content: a change, an error, its mending, and a file put in another's place") {
    SmallSite site;
    RunningPreview preview(site);
    const std::string page = "/services/swimming.html";
    VersionStream versions(preview.port);
    const std::string first = versions.next();
    CHECK(has(get(preview.port, page).body, "The first summary."));
    CHECK(has(get(preview.port, page).body, "data-version=\"" + first + "\""));

    site.folder.add("content/services/swimming.md", service("The second summary."));
    const std::string second = versions.next();
    CHECK(second != first);
    CHECK(has(get(preview.port, page).body, "The second summary."));

    site.folder.add("content/services/swimming.md", service("Third\ncatagories: [<b>]"));
    versions.next();
    const Answer broken = get(preview.port, page);
    CHECK(broken.status == 200);
    CHECK(has(broken.body, "The second summary."));
    CHECK(has(broken.body, "content/services/swimming.md:4:1"));
    CHECK(has(broken.body, "Did you mean &quot;categories&quot;?"));
    CHECK_FALSE(has(broken.body, "<b>"));

    site.folder.add("content/services/.swimming.md.new", service("The fourth summary."));
    std::filesystem::rename(site.folder.path("content/services/.swimming.md.new"),
                            site.folder.path("content/services/swimming.md"));
    versions.next();
    const Answer mended = get(preview.port, page);
    CHECK(has(mended.body, "The fourth summary."));
    CHECK_FALSE(has(mended.body, "handrail-preview"));
    CHECK(preview.end() == 0);
    CHECK(versions.next().empty());
}

TEST_CASE("a site with errors from the start shows them, and then itself") {
    SmallSite site;
    site.folder.add("content/services/swimming.md", service("First\ncatagories: []"));
    RunningPreview preview(site);
    VersionStream versions(preview.port);
    versions.next();
    CHECK(get(preview.port, "/").status == 500);
    CHECK(has(get(preview.port, "/").body, "content/services/swimming.md:4:1"));
    site.folder.add("content/services/swimming.md", service("Mended."));
    versions.next();
    CHECK(get(preview.port, "/").status == 200);
}

TEST_CASE("over the wire: types, lengths, what is not there, and what is refused") {
    SmallSite site;
    RunningPreview preview(site);
    const Answer home = get(preview.port, "/");
    CHECK(home.status == 200);
    CHECK(has(home.head, "Content-Type: text/html; charset=utf-8\r\n"));
    CHECK(has(home.head, "Cache-Control: no-store\r\n"));
    CHECK(has(home.head, "Content-Length: " + std::to_string(home.body.size()) + "\r\n"));
    CHECK_FALSE(has(home.head, "Content-Encoding"));

    const Answer head = ask(preview.port, request_for("/", "HEAD"));
    CHECK(head.status == 200);
    CHECK(head.body.empty());
    CHECK(has(head.head, "Content-Length: " + std::to_string(home.body.size()) + "\r\n"));

    CHECK(has(get(preview.port, "/manifest.webmanifest").head, "application/manifest+json"));
    CHECK(get(preview.port, "/nothing.html").status == 404);
    CHECK(has(get(preview.port, "/services").head, "Location: /services/\r\n"));
    CHECK(get(preview.port, "/../../../../etc/passwd").status == 404);
    CHECK(get(preview.port, "/%2e%2e/%2e%2e/etc/passwd").status == 404);
    CHECK(get(preview.port, "/.handrail-manifest").status == 404);
    CHECK(ask(preview.port, request_for("/", "GET", "attacker.example")).status == 403);
    CHECK(ask(preview.port, "GET / HTTP/1.0\r\n\r\n").status == 403);
    CHECK(ask(preview.port, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: attacker.example\r\n\r\n").status ==
          403);
    CHECK(ask(preview.port, request_for("/", "POST")).status == 405);
}

TEST_CASE("part of a file can be asked for, and a part that it does not have is refused") {
    SmallSite site;
    site.folder.add("static/film.mp4", "0123456789");
    RunningPreview preview(site);
    const auto part = [&](const std::string& range) {
        return ask(preview.port,
                   "GET /film.mp4 HTTP/1.1\r\nHost: localhost\r\nRange: bytes=" + range + "\r\n\r\n");
    };
    CHECK(part("2-4").status == 206);
    CHECK(part("2-4").body == "234");
    CHECK(part("7-").body == "789");
    CHECK(part("-2").body == "89");
    CHECK(part("10-").status == 416);
    CHECK(part("4-99999999999").status == 416);
}

TEST_CASE("a port that was asked for and is taken ends the preview with status 3 and says so") {
    SmallSite site;
    RunningPreview first(site);
    std::ostringstream out;
    std::ostringstream problems;
    StopSignal stop;
    CHECK(serve_site(site.disk, {site.options(), first.port, out, problems, stop}) == 3);
    CHECK(problems.str() ==
          "error[port-taken]: The port " + std::to_string(first.port) +
              " is used by another program, perhaps another preview. Name another one with --port, "
              "or leave it out: then a free one is found.\n");
}

TEST_CASE("without a port the next free one is found, and a port that was left can be had again at once") {
    SmallSite site;
    SmallSite other;
    RunningPreview first(site);
    CHECK(first.port >= 8080);
    {
        RunningPreview second(other);
        CHECK(second.port > first.port);
    }
    get(first.port, "/");
    const int port = first.port;
    CHECK(first.end() == 0);
    RunningPreview again(site, port);
    CHECK(again.port == port);
}

TEST_CASE("a folder without a site ends the preview with status 1") {
    const TemporaryFolder folder;
    SmallSite site;
    BuildOptions build = site.options();
    build.site = folder.path();
    std::ostringstream out;
    std::ostringstream problems;
    StopSignal stop;
    CHECK(serve_site(site.disk, {build, 0, out, problems, stop}) == 1);
    CHECK(has(problems.str(), "There is no site.toml here"));
}

TEST_CASE("a site published to a named folder holds nothing of the preview") {
    SmallSite site;
    BuildOptions build = site.options();
    build.out = site.folder.path("public");
    std::ostringstream out;
    std::ostringstream problems;
    StopSignal stop;
    stop.raise();
    CHECK(serve_site(site.disk, {build, 0, out, problems, stop}) == 0);
    const auto files = site.folder.files("public");
    CHECK(files.count("services/swimming.html") == 1);
    for (const auto& [path, bytes] : files) {
        CAPTURE(path);
        CHECK_FALSE(has(bytes, "/-/"));
        CHECK_FALSE(has(bytes, "127.0.0.1"));
    }
}

TEST_CASE("a preview that is told to end by the system leaves nothing behind") {
    SmallSite site;
    const TemporaryFolder temporary;
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::setenv("TMPDIR", temporary.path().c_str(), 1);
        std::ostringstream out;
        StopSignal stop;
        ::_exit(serve_site(site.disk, {site.options(), 0, out, out, stop, [&](int port) {
                                           static_cast<void>(!::write(pipe[1], &port, sizeof port));
                                       }}));
    }
    int port = 0;
    REQUIRE(::read(pipe[0], &port, sizeof port) == sizeof port);
    CHECK(get(port, "/").status == 200);
    CHECK_FALSE(std::filesystem::is_empty(temporary.path()));
    VersionStream versions(port);
    versions.next();
    ::kill(child, SIGTERM);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(std::filesystem::is_empty(temporary.path()));
    ::close(pipe[0]);
    ::close(pipe[1]);
}
