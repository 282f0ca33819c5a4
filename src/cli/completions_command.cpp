#include <fmt/format.h>

#include "base/real_disk.hpp"
#include "cli/commands.hpp"
#include "cli/diagnostic_printer.hpp"

namespace handrail {

int run_completions(const std::string& shell, const std::string& resources) {
    const RealDisk disk;
    const auto script = disk.read(join_path(resources, "completions/handrail." + shell));
    if (!script) {
        fmt::print(stderr, "{}", print_diagnostics(script.diagnostics(), DiagnosticFormat::text));
        return exit_machine;
    }
    fmt::print("{}", *script);
    return exit_done;
}

}  // namespace handrail
