#include "serve/serve.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>

#include "serve/http_server.hpp"
#include "serve/preview_builder.hpp"
#include "serve/site_files.hpp"
#include "serve/watcher.hpp"

namespace handrail {
namespace {

constexpr int done = 0;
constexpr int content_has_errors = 1;
constexpr int machine_failed = 3;
constexpr int first_port = 8080;
constexpr int last_port = 8179;

/// Another text for each preview, so that a page left open from the last one notices that this is another.
std::string run_name() {
    return std::to_string(std::chrono::system_clock::now().time_since_epoch().count());
}

Diagnostic port_failure(int port, int error) {
    const std::string name = "The port " + std::to_string(port);
    if (error == EADDRINUSE) {
        return {Severity::failure,
                "port-taken",
                {},
                {},
                name + " is used by another program, perhaps another preview.",
                "Name another one with --port, or leave it out: then a free one is found."};
    }
    if (error == EACCES) {
        return {Severity::failure,
                "port-forbidden",
                {},
                {},
                name + " may be used only by an administrator.",
                "Name one from 1024 on, or leave it out."};
    }
    return {
        Severity::failure, "no-port", {}, {}, name + " cannot be used: " + std::strerror(error) + ".", {}};
}

/// The port that was asked for, or the first free one.
Result<int> take_port(HttpServer& server, int wanted) {
    int error = 0;
    for (int port = wanted == 0 ? first_port : wanted; port <= (wanted == 0 ? last_port : wanted); ++port) {
        error = server.bind(port);
        if (error == 0) return port;
        if (wanted == 0 && error != EADDRINUSE) return port_failure(port, error);
    }
    if (wanted != 0) return port_failure(wanted, error);
    return Diagnostic{Severity::failure,
                      "port-taken",
                      {},
                      {},
                      "All ports from 8080 to 8179 are used by other programs.",
                      "Name another one with --port."};
}

/// Builds again after every change until it is told to stop.
void keep_building(const Disk& disk, const ServeOptions& options, std::unique_ptr<Watcher> watcher,
                   PreviewBuilder& builder) {
    while (true) {
        const WatchEvent event = watcher->wait_for_change(options.stop);
        if (event == WatchEvent::stopped) return;
        if (event == WatchEvent::failed) watcher = make_fallback_watcher(disk, options.build.site);
        builder.run();
    }
}

/// True if there is nothing here that could ever be shown: the wrong folder, most likely.
bool is_no_site(const PreviewView& view) {
    const auto says_so = [](const Diagnostic& problem) { return problem.rule == "no-site-toml"; };
    return view.problems && std::any_of(view.problems->begin(), view.problems->end(), says_so);
}

int serve_from(Disk& disk, const ServeOptions& options, BuildOptions build, bool own_address) {
    build.durable = false;
    PreviewState state(run_name());
    HttpServer server(state, load_below(disk, build.out));
    const auto port = take_port(server, options.port);
    if (!port) {
        options.problems << to_line(port.diagnostics().front()) << std::endl;
        return machine_failed;
    }
    const std::string address = "http://127.0.0.1:" + std::to_string(*port) + "/";
    if (own_address) build.base_url = address;
    // Watching begins before building, so that no change falls between the two.
    auto watcher = make_watcher(disk, build.site);
    PreviewBuilder builder([&] { return build_site(disk, build); }, state, options.out, options.problems);
    builder.run();
    if (is_no_site(state.view())) return content_has_errors;
    if (!options.stop.raised()) {
        server.start();
        options.out << "Your site is at " << address << " for as long as this runs. Ctrl+C ends it."
                    << std::endl;
        if (options.ready) options.ready(*port);
        keep_building(disk, options, std::move(watcher), builder);
    }
    server.stop();
    return done;
}

}  // namespace

int serve_site(Disk& disk, const ServeOptions& options) {
    const SignalCatcher signals(options.stop);
    BuildOptions build = options.build;
    if (!build.out.empty()) return serve_from(disk, options, std::move(build), false);
    const auto folder = TemporarySite::make(disk);
    if (!folder) {
        options.problems << to_line(folder.diagnostics().front()) << std::endl;
        return machine_failed;
    }
    build.out = folder->site();
    return serve_from(disk, options, std::move(build), true);
}

}  // namespace handrail
