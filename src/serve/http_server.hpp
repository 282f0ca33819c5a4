#pragma once

#include <functional>
#include <memory>

#include "serve/preview_response.hpp"
#include "serve/preview_state.hpp"

namespace handrail {

/// Serves the preview to this machine alone, on 127.0.0.1. Each request is answered by `respond`.
class HttpServer {
public:
    /// `state` must outlive the server.
    HttpServer(PreviewState& state, FileLoader load);
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;
    /// Stops it.
    ~HttpServer();

    /// Takes the port for this server; 0, or why the system refuses it (an errno).
    int bind(int port);
    /// Begins to answer, after `bind`, on threads of its own.
    void start();
    /// Ends the answers that are still being given, and all waiting; does nothing if it does not run.
    void stop();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace handrail
