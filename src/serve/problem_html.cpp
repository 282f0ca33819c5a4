#include "serve/problem_html.hpp"

#include <algorithm>
#include <string_view>

#include "theme/escape.hpp"

namespace handrail {
namespace {

/// More than anybody mends in one go; the terminal lists all of them.
constexpr std::size_t most_shown = 200;

std::string escaped(std::string_view text) {
    std::string out;
    engine::append_escaped(out, text, engine::Escape::html);
    return out;
}

bool is_error(const Diagnostic& problem) {
    return problem.severity >= Severity::error;
}

std::size_t count_errors(const Diagnostics& problems) {
    return static_cast<std::size_t>(std::count_if(problems.begin(), problems.end(), is_error));
}

std::string counted(std::size_t count, std::string_view what) {
    return std::to_string(count) + ' ' + std::string(what) + (count == 1 ? "" : "s");
}

std::string place(const Diagnostic& problem) {
    std::string text = problem.file;
    if (problem.position.line == 0) return text;
    return text + ':' + std::to_string(problem.position.line) + ':' + std::to_string(problem.position.column);
}

std::string item(const Diagnostic& problem) {
    std::string html = "<li>\n<p class=\"place\"><bdi>" + escaped(place(problem)) + "</bdi></p>\n";
    html += "<p>" + escaped(problem.message) + "</p>\n";
    if (!problem.hint.empty()) html += "<p class=\"hint\">" + escaped(problem.hint) + "</p>\n";
    return html + "</li>\n";
}

std::string list(const Diagnostics& problems, bool errors) {
    std::string html = "<ol>\n";
    std::size_t shown = 0;
    std::size_t left = 0;
    for (const Diagnostic& problem : problems) {
        if (is_error(problem) != errors) continue;
        if (shown < most_shown) {
            html += item(problem);
            ++shown;
        } else {
            ++left;
        }
    }
    html += "</ol>\n";
    if (left > 0) html += "<p>And " + std::to_string(left) + " more: the terminal lists all of them.</p>\n";
    return html;
}

std::string lists(const Diagnostics& problems) {
    std::string html = list(problems, true);
    const std::size_t others = problems.size() - count_errors(problems);
    if (others == 0) return html;
    return html + "<details>\n<summary>" + counted(others, "warning") + "</summary>\n" +
           list(problems, false) + "</details>\n";
}

std::string heading(const Diagnostics& problems) {
    const std::size_t errors = count_errors(problems);
    return counted(errors, "error") + (errors == 1 ? " keeps" : " keep") + " your changes from being shown";
}

}  // namespace

std::string problem_panel(const Diagnostics& problems) {
    return "<link rel=\"stylesheet\" href=\"/-/preview.css\">\n"
           "<section id=\"handrail-preview\" lang=\"en-GB\" dir=\"ltr\" aria-label=\"Problems found by "
           "Handrail\">\n"
           "<details open>\n<summary>" +
           heading(problems) +
           "</summary>\n<div tabindex=\"0\">\n"
           "<p>This is the last good version of your site. Mend what is listed here and save the file: the "
           "page "
           "then shows itself again.</p>\n" +
           lists(problems) + "</div>\n</details>\n</section>\n";
}

std::string problem_page(const Diagnostics& problems, const std::string& before_body_end) {
    return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<title>" +
           counted(count_errors(problems), "error") +
           " – Handrail preview</title>\n<link rel=\"stylesheet\" href=\"/-/preview.css\">\n</head>\n"
           "<body class=\"handrail-page\">\n<main id=\"handrail-preview\">\n<h1>" +
           heading(problems) +
           "</h1>\n<p>There is no good version of your site to show yet. Mend what is listed here and save "
           "the file: "
           "the site then shows itself.</p>\n" +
           lists(problems) + "</main>\n" + before_body_end + "</body>\n</html>\n";
}

std::string count_in_words(const Diagnostics& problems) {
    const std::size_t errors = count_errors(problems);
    const std::size_t others = problems.size() - errors;
    if (errors == 0 && others == 0) return "no problems";
    if (others == 0) return counted(errors, "error");
    if (errors == 0) return counted(others, "warning");
    return counted(errors, "error") + " and " + counted(others, "warning");
}

}  // namespace handrail
