#include <fmt/format.h>

#include "base/real_disk.hpp"
#include "build/new_entry.hpp"
#include "cli/commands.hpp"
#include "cli/diagnostic_printer.hpp"
#include "read/schema_set.hpp"

namespace handrail {
namespace {

int fail(const Diagnostics& diagnostics) {
    fmt::print(stderr, "{}", print_diagnostics(diagnostics, DiagnosticFormat::text));
    return exit_status(diagnostics);
}

}  // namespace

int run_new(const NewCommand& command) {
    RealDisk disk;
    const BuildOptions& options = command.options;
    const auto schemas = load_schemas(disk, options.resources);
    if (!schemas) return fail(schemas.diagnostics());
    const EntryKind kind = kind_called(command.kind).value_or(EntryKind::service);
    const auto path =
        new_entry(disk, {options.site, options.resources, kind, command.name, options.today}, *schemas);
    if (!path) return fail(path.diagnostics());
    fmt::print("Wrote {}. Fill it in, then take out the line \"draft: true\".\n", *path);
    return exit_done;
}

}  // namespace handrail
