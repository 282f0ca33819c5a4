#include <fmt/format.h>

#include "base/child_process.hpp"
#include "base/real_disk.hpp"
#include "cli/commands.hpp"
#include "cli/diagnostic_printer.hpp"

namespace handrail {
namespace {

int fail(Diagnostic problem) {
    fmt::print(stderr, "{}", print_diagnostics({std::move(problem)}, DiagnosticFormat::text));
    return exit_machine;
}

bool is_built_site(const Disk& disk, const std::string& folder) {
    const auto info = disk.info(join_path(folder, "search/search.json"));
    return info && info->has_value();
}

/// The folder of the built site: where it is published, or the named folder itself. Empty if neither is one.
std::string find_built_site(const Disk& disk, const BuildOptions& options) {
    for (const std::string& folder : {options.out, options.site}) {
        if (is_built_site(disk, folder)) return folder;
    }
    return {};
}

/// Node as Debian and as others call it.
std::optional<int> run_node(const std::vector<std::string>& arguments) {
    for (const char* name : {"node", "nodejs"}) {
        if (const auto status = run_program(name, arguments)) return status;
    }
    return std::nullopt;
}

/// Runs the script that searches a built site with the site's own scripts. `arguments` follow the site's
/// folder.
int run_script(const BuildOptions& options, const std::vector<std::string>& arguments) {
    const RealDisk disk;
    const std::string built = find_built_site(disk, options);
    if (built.empty()) {
        return fail({Severity::failure,
                     "no-built-site",
                     options.out,
                     {},
                     "There is no built site here to search.",
                     "Run \"handrail build\" first, or name the site's folder with --site DIR."});
    }
    std::vector<std::string> words{join_path(options.resources, "search.mjs"), built};
    words.insert(words.end(), arguments.begin(), arguments.end());
    if (const auto status = run_node(words)) return *status;
    return fail(
        {Severity::failure,
         "no-node",
         {},
         {},
         "Searching from the command line needs Node.js, and there is none on this machine.",
         "Install it (on Debian: apt install nodejs). The site itself searches without it, in the browser."});
}

}  // namespace

int run_search(const SearchCommand& command) {
    std::string query;
    for (const std::string& word : command.words) query += query.empty() ? word : " " + word;
    // With "=", so that words which begin with a hyphen stay words.
    std::vector<std::string> arguments{"--query=" + query, "--limit=" + std::to_string(command.limit)};
    for (const std::string& filter : command.filters) arguments.push_back("--filter=" + filter);
    if (command.json) arguments.emplace_back("--json");
    return run_script(command.options, arguments);
}

int run_search_report(const SearchReportCommand& command) {
    std::vector<std::string> arguments{"--report=" + command.queries};
    if (command.json) arguments.emplace_back("--json");
    return run_script(command.options, arguments);
}

}  // namespace handrail
