#include "serve/http_server.hpp"

#include <atomic>
#include <cerrno>
#include <string_view>
#include <thread>

#include <httplib.h>

namespace handrail {
namespace {

/// A browser holds a connection open for each page that is looked at, and each takes a thread.
constexpr std::size_t threads = 24;
constexpr int most_streams = 16;

/// The library's own choice, SO_REUSEPORT, would let a second preview share the port of the first.
void share_nothing(socket_t socket) {
    const int yes = 1;  // a port that this program has just left may be taken again
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

/// True if every part that is asked for lies in the body; the library does not look.
bool ranges_fit(const httplib::Ranges& ranges, std::size_t size) {
    const auto end = static_cast<ssize_t>(size);
    return std::all_of(ranges.begin(), ranges.end(), [&](const httplib::Range& range) {
        const auto [first, last] = range;
        if (first < 0) return true;  // the last bytes, or all: these it keeps within the body
        return first < end && (last < 0 || (first <= last && last < end));
    });
}

/// Hands the body over as it is: given a plain string, the library would compress it, which takes longer than
/// sending it within one machine.
void set_body(const httplib::Request& request, PreviewResponse answer, httplib::Response& response) {
    if (answer.body.empty()) return;
    if (!ranges_fit(request.ranges, answer.body.size())) {
        response.status = 416;
        return;
    }
    const auto body = std::make_shared<const std::string>(std::move(answer.body));
    response.set_content_provider(
        body->size(), answer.type, [body](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
            if (offset >= body->size()) return false;
            const std::string_view part = std::string_view(*body).substr(offset, length);
            return sink.write(part.data(), part.size());
        });
}

void set_common_headers(httplib::Response& response) {
    response.set_header("Cache-Control", "no-store");
    response.set_header("X-Content-Type-Options", "nosniff");
    // Pages of other sites may not show or read what is not published yet.
    response.set_header("Cross-Origin-Resource-Policy", "same-origin");
    response.set_header("X-Frame-Options", "SAMEORIGIN");
}

}  // namespace

struct HttpServer::Parts {
    Parts(PreviewState& shared, FileLoader loader) : state(shared), load(std::move(loader)) {}

    void answer(const httplib::Request& request, httplib::Response& response);
    void stream(httplib::Response& response);

    PreviewState& state;
    FileLoader load;
    httplib::Server server;
    std::thread thread;
    bool is_bound = false;
    std::atomic<bool> has_ended{false};
    std::atomic<int> streams{0};
};

void HttpServer::Parts::answer(const httplib::Request& request, httplib::Response& response) {
    set_common_headers(response);
    const std::string host =
        request.get_header_value_count("Host") == 1 ? request.get_header_value("Host") : "";
    PreviewResponse answer = respond({request.method, request.target, host}, state.view(), load);
    if (answer.is_stream) return stream(response);
    // The library makes 200 of no status, or 206 where part of a file was asked for.
    if (answer.status != 200) response.status = answer.status;
    if (answer.status == 405) response.set_header("Allow", "GET, HEAD");
    if (!answer.location.empty()) response.set_header("Location", answer.location);
    set_body(request, std::move(answer), response);
}

/// The version of now, then each new one as it comes (HTML Standard, 9.2 "Server-sent events").
void HttpServer::Parts::stream(httplib::Response& response) {
    if (++streams > most_streams) {
        --streams;
        response.status = 503;
        return;
    }
    const auto next = [this, seen = std::string()](std::size_t, httplib::DataSink& sink) mutable {
        const auto version = state.wait_for_version(seen, std::chrono::seconds(1));
        if (state.closed()) {
            sink.done();
            return true;
        }
        if (!version) return sink.is_writable();  // is the page still there?
        seen = *version;
        const std::string message = "retry: 500\ndata: " + seen + "\n\n";
        return sink.write(message.data(), message.size());
    };
    response.set_content_provider("text/event-stream", next, [this](bool) { --streams; });
}

HttpServer::HttpServer(PreviewState& state, FileLoader load)
    : parts_(std::make_unique<Parts>(state, std::move(load))) {
    httplib::Server& server = parts_->server;
    server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    server.set_socket_options(share_nothing);
    // One answer a connection: an idle one would hold a thread, and on one machine a new one costs nothing.
    server.set_keep_alive_max_count(1);
    server.set_keep_alive_timeout(1);
    server.set_tcp_nodelay(true);
    server.set_pre_routing_handler(
        [parts = parts_.get()](const httplib::Request& request, httplib::Response& response) {
            parts->answer(request, response);
            return httplib::Server::HandlerResponse::Handled;
        });
}

HttpServer::~HttpServer() {
    stop();
}

int HttpServer::bind(int port) {
    errno = 0;
    parts_->is_bound = parts_->server.bind_to_port("127.0.0.1", port);
    if (parts_->is_bound) return 0;
    return errno == 0 ? EADDRINUSE : errno;
}

void HttpServer::start() {
    parts_->thread = std::thread([parts = parts_.get()] {
        parts->server.listen_after_bind();
        parts->has_ended = true;
    });
    // The library forgets a request to stop that comes before it runs.
    while (!parts_->server.is_running() && !parts_->has_ended) std::this_thread::yield();
}

void HttpServer::stop() {
    if (!parts_->is_bound) return;
    if (!parts_->thread.joinable()) start();  // the library lets go of a port only after it has run
    parts_->is_bound = false;
    parts_->state.close();
    if (parts_->server.is_running()) parts_->server.stop();
    parts_->thread.join();
}

}  // namespace handrail
