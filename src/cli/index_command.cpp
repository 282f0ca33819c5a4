#include <fmt/format.h>

#include "base/real_disk.hpp"
#include "base/task_pool.hpp"
#include "cli/commands.hpp"
#include "cli/diagnostic_printer.hpp"
#include "search/json_lines.hpp"

namespace handrail {
namespace {

int fail(const Diagnostics& diagnostics) {
    fmt::print(stderr, "{}", print_diagnostics(diagnostics, DiagnosticFormat::text));
    return exit_status(diagnostics);
}

}  // namespace

int run_index(const IndexCommand& command) {
    lunr::JsonLinesSettings settings;
    settings.ref = command.ref;
    for (const std::string& text : command.fields) {
        auto field = lunr::parse_field_spec(text);
        if (!field) {
            fail(field.diagnostics());
            return exit_usage;
        }
        settings.index.fields.push_back(std::move(field).value());
    }
    if (const auto usable = lunr::check_settings(settings.index); !usable) {
        fail(usable.diagnostics());
        return exit_usage;
    }
    RealDisk disk;
    const auto bytes = disk.read(command.input);
    if (!bytes) return fail(bytes.diagnostics());
    const auto index = lunr::build_index_file(settings, *bytes, command.input, default_jobs());
    if (!index) return fail(index.diagnostics());
    // Beside the old index and then in its place: a full disk must not leave half a file.
    const std::string beside = command.output + ".part";
    if (const auto written = disk.write(beside, *index); !written) {
        static_cast<void>(disk.remove_file(beside));
        return fail(written.diagnostics());
    }
    if (const auto moved = disk.rename(beside, command.output); !moved) return fail(moved.diagnostics());
    return exit_done;
}

}  // namespace handrail
