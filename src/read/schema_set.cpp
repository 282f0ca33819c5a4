#include "read/schema_set.hpp"

#include <vector>

namespace handrail {

Result<SchemaSet> load_schemas(const Disk& disk, const std::string& resources) {
    const std::string folder = join_path(resources, "data/schema");
    auto entries = disk.list(folder);
    if (!entries) return std::move(entries).diagnostics();
    std::vector<SchemaFile> files;
    for (const FolderEntry& entry : *entries) {
        auto bytes = disk.read(join_path(folder, entry.name));
        if (!bytes) return std::move(bytes).diagnostics();
        files.push_back({entry.name, std::move(bytes).value()});
    }
    SchemaSet schemas;
    for (const SchemaFile& file : files) {
        if (file.name == "common.schema.json") continue;  // only parts, no schema of its own
        auto schema = load_schema(file.name, files);
        if (!schema) return std::move(schema).diagnostics();
        schemas.emplace(file.name, std::move(schema).value());
    }
    return schemas;
}

}  // namespace handrail
