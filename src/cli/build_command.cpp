#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "base/real_disk.hpp"
#include "cli/commands.hpp"
#include "cli/diagnostic_printer.hpp"
#include "cli/progress_bar.hpp"

namespace handrail {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Warnings and notes belong to `check`: a build that succeeds names their number only.
Diagnostics errors_of(const Diagnostics& diagnostics) {
    Diagnostics errors;
    std::copy_if(diagnostics.begin(), diagnostics.end(), std::back_inserter(errors),
                 [](const Diagnostic& diagnostic) { return diagnostic.severity >= Severity::error; });
    return errors;
}

std::string as_json(const BuildReport& report, double seconds) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.member("published", report.published);
    json.member("pages", report.pages);
    json.member("files", report.summary.files);
    json.member("written", report.summary.written);
    json.member("unchanged", report.summary.unchanged);
    json.member("removed", report.summary.removed);
    json.member("bytes", report.summary.bytes);
    json.member("drafts", report.drafts);
    json.member("seconds", seconds);
    json.key("left_out").begin_array();
    for (const std::string& file : report.left_out) json.value(file);
    json.end_array();
    json.key("diagnostics");
    write_diagnostics(json, report.diagnostics);
    json.end_object();
    return std::move(json).text() + "\n";
}

std::string summary_line(const BuildReport& report, const std::string& out, double seconds) {
    const PublishSummary& summary = report.summary;
    return fmt::format("{} pages in {}: {} files written, {} unchanged, {} removed, {:.2f} seconds\n",
                       report.pages, out, summary.written, summary.unchanged, summary.removed, seconds);
}

void print_report(const BuildCommand& command, const BuildReport& report, double seconds) {
    fmt::print(stderr, "{}", print_diagnostics(errors_of(report.diagnostics), DiagnosticFormat::text));
    if (!report.published) {
        fmt::print(stderr, "Nothing was published: {}. The last good site stays as it was.\n",
                   count_problems(report.diagnostics));
        return;
    }
    for (const std::string& file : report.left_out) fmt::print(stderr, "Left out: {}\n", file);
    if (report.drafts > 0) {
        fmt::print("Not published: {} {}. Add --drafts to see {}.\n", report.drafts,
                   report.drafts == 1 ? "draft" : "drafts", report.drafts == 1 ? "it" : "them");
    }
    if (report.diagnostics.size() > errors_of(report.diagnostics).size()) {
        fmt::print("Found {}. To read them: handrail check\n", count_problems(report.diagnostics));
    }
    fmt::print("{}", summary_line(report, command.options.out, seconds));
}

}  // namespace

int run_build(const BuildCommand& command) {
    const Clock::time_point start = Clock::now();
    RealDisk disk;
    BuildOptions options = command.options;
    BuildReport report;
    {
        ProgressBar bar;
        if (!command.quiet && !command.json) {
            options.progress = [&](std::size_t done, std::size_t total) { bar.move(done, total); };
        }
        report = build_site(disk, options);
    }
    const double seconds = seconds_since(start);
    if (command.json) {
        fmt::print("{}", as_json(report, seconds));
    } else {
        print_report(command, report, seconds);
    }
    // With --keep-going a site was published, but an officer's script must still learn that entries are
    // missing.
    return exit_status(report.diagnostics);
}

int exit_status(const Diagnostics& diagnostics) {
    const auto has = [&](Severity severity) {
        return std::any_of(diagnostics.begin(), diagnostics.end(),
                           [&](const Diagnostic& diagnostic) { return diagnostic.severity == severity; });
    };
    if (has(Severity::failure)) return exit_machine;
    return has(Severity::error) ? exit_content : exit_done;
}

}  // namespace handrail
