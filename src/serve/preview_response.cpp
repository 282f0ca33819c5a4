#include "serve/preview_response.hpp"

#include "serve/media_type.hpp"
#include "serve/preview_assets.hpp"
#include "serve/problem_html.hpp"
#include "serve/request_path.hpp"

namespace handrail {
namespace {

PreviewResponse plain(int status, std::string words) {
    return {status, "text/plain; charset=utf-8", std::move(words), {}, false};
}

/// What is put before </body> of a page.
std::string addition(const PreviewView& view) {
    std::string html = view.problems ? problem_panel(*view.problems) : std::string();
    return html + preview_script_element(view.version);
}

PreviewResponse file_response(int status, const std::string& path, std::string bytes,
                              const PreviewView& view) {
    if (is_html(path)) bytes = with_addition(bytes, addition(view));
    return {status, std::string(media_type(path)), std::move(bytes), {}, false};
}

PreviewResponse not_found(const PreviewView& view, const FileLoader& load) {
    if (auto page = load("404.html")) return file_response(404, "404.html", std::move(*page), view);
    return plain(404, "There is no such page.\n");
}

/// What the preview itself has under "/-/". Nothing of a preview may stay in a browser's store, so it has no
/// service worker.
std::optional<PreviewResponse> own_response(std::string_view path) {
    if (path == "/sw.js") return plain(404, "The preview keeps nothing for later.\n");
    if (path == "/-/reload") return PreviewResponse{200, "text/event-stream", {}, {}, true};
    if (path == "/-/preview.js") {
        return PreviewResponse{200, std::string(media_type(path)), std::string(preview_script()), {}, false};
    }
    if (path == "/-/preview.css") {
        return PreviewResponse{200, std::string(media_type(path)), std::string(preview_style()), {}, false};
    }
    return std::nullopt;
}

PreviewResponse site_response(std::string_view target, const PreviewView& view, const FileLoader& load) {
    const auto path = requested_path(target);
    if (!path) return not_found(view, load);
    const bool is_folder = path->empty() || path->ends_with('/');
    const std::string file = is_folder ? *path + "index.html" : *path;
    if (auto bytes = load(file)) return file_response(200, file, std::move(*bytes), view);
    // Without its slash, the links of a folder's page would lead beside the folder.
    if (!is_folder && load(*path + "/index.html"))
        return {302, {}, {}, std::string(without_query(target)) + '/', false};
    return not_found(view, load);
}

}  // namespace

PreviewResponse respond(const PreviewRequest& request, const PreviewView& view, const FileLoader& load) {
    if (!is_loopback_host(request.host)) {
        return plain(403,
                     "This preview answers only to this machine's own names, 127.0.0.1 and localhost.\n");
    }
    if (request.method != "GET" && request.method != "HEAD") {
        return plain(405, "This preview only shows pages: it answers GET and HEAD.\n");
    }
    if (auto own = own_response(without_query(request.target))) return *std::move(own);
    if (view.has_site) return site_response(request.target, view, load);
    const Diagnostics none;
    return {500,
            "text/html; charset=utf-8",
            problem_page(view.problems ? *view.problems : none, preview_script_element(view.version)),
            {},
            false};
}

}  // namespace handrail
