#include <fmt/format.h>

#include "base/real_disk.hpp"
#include "cli/commands.hpp"
#include "cli/diagnostic_printer.hpp"

namespace handrail {

int run_check(const CheckCommand& command) {
    const RealDisk disk;
    const Diagnostics found = check_site(disk, command.options);
    const std::string printed = print_diagnostics(found, command.format);
    // A machine reads JSON from standard output; people find problems where programs complain.
    fmt::print(command.format == DiagnosticFormat::json ? stdout : stderr, "{}", printed);
    if (command.format == DiagnosticFormat::text) fmt::print("Checked: {}.\n", count_problems(found));
    return exit_status(found);
}

}  // namespace handrail
