#include "serve/preview_builder.hpp"

#include <chrono>
#include <iomanip>
#include <sstream>

#include "serve/problem_html.hpp"

namespace handrail {
namespace {

std::string counted(std::size_t count, const char* what) {
    return std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
}

std::string summary(const BuildReport& report, double seconds) {
    std::ostringstream line;
    line << counted(report.pages, "page") << ", " << counted(report.summary.written, "file") << " written, "
         << report.summary.removed << " removed, " << std::fixed << std::setprecision(2) << seconds
         << " seconds.";
    if (report.drafts > 0) line << ' ' << counted(report.drafts, "draft") << " not shown.";
    if (!report.diagnostics.empty()) {
        line << ' ' << count_in_words(report.diagnostics) << ": handrail check lists them.";
    }
    return std::move(line).str();
}

}  // namespace

void PreviewBuilder::run() {
    const auto start = std::chrono::steady_clock::now();
    const BuildReport report = build_();
    if (report.published) {
        published(report, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    } else {
        failed(report);
    }
}

void PreviewBuilder::published(const BuildReport& report, double seconds) {
    state_.show_site(report.summary.written + report.summary.removed > 0);
    out_ << summary(report, seconds) << std::endl;
}

void PreviewBuilder::failed(const BuildReport& report) {
    for (const Diagnostic& problem : report.diagnostics) {
        if (problem.severity >= Severity::error) problems_ << to_line(problem) << '\n';
    }
    problems_ << std::flush;
    const bool has_site = state_.view().has_site;
    state_.show_problems(report.diagnostics);
    out_ << count_in_words(report.diagnostics)
         << (has_site ? ". The browser shows the last good site, and what is wrong."
                      : ". The browser shows what is wrong.")
         << std::endl;
}

}  // namespace handrail
