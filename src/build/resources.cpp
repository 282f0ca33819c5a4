#include "build/resources.hpp"

namespace handrail {

Result<std::string> find_resources(const Disk& disk, const std::string& executable) {
    auto real = disk.real_path(executable);
    if (!real) return std::move(real).diagnostics();
    const std::string resources = join_path(parent_path(parent_path(*real)), "share/handrail");
    const auto schema = disk.info(join_path(resources, "data/schema"));
    if (schema && schema->has_value()) return resources;
    return Diagnostic{Severity::failure,
                      "no-resources",
                      resources,
                      {},
                      "Handrail's themes and data are not where they should be.",
                      "Install Handrail again: the command and its share folder belong together."};
}

}  // namespace handrail
