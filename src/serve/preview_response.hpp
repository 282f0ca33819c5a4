#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace handrail {

/// What the preview shows at one moment.
struct PreviewView {
    std::string version;                          ///< another one after every change
    std::shared_ptr<const Diagnostics> problems;  ///< of a last build that failed; null if it did not
    bool has_site = false;                        ///< some build has succeeded
};

/// What of a request matters to the preview.
struct PreviewRequest {
    std::string_view method;
    std::string_view target;  ///< as sent: percent-encoded, with its query
    std::string_view host;    ///< the Host header; empty if there is none, or more than one
};

struct PreviewResponse {
    int status = 200;
    std::string type;  ///< of the body
    std::string body;
    std::string location;    ///< of a redirect
    bool is_stream = false;  ///< the answer is the stream of versions, to which the page listens
};

/// The bytes of a file of the site, by its path below the site; nothing if there is no such file.
using FileLoader = std::function<std::optional<std::string>(const std::string& path)>;

/// Answers a request as a plain web server would (index.html of folders, 404.html for what is not there), and
/// adds the reloading script to pages, with the list of problems when the last build failed. Answers only GET
/// and HEAD, and only those who call this machine by a name of its own.
PreviewResponse respond(const PreviewRequest& request, const PreviewView& view, const FileLoader& load);

}  // namespace handrail
