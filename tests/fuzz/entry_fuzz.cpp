// Any bytes as a service's file: read, checked by the schema, its Markdown parsed. Nothing may crash or
// throw, and every problem has a place in the file.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/memory_disk.hpp"
#include "base/real_disk.hpp"
#include "read/entry_file_reader.hpp"

using namespace handrail;

namespace {

const SchemaSet& schemas() {
    static const RealDisk disk;
    static const auto loaded = load_schemas(disk, HANDRAIL_SOURCE_DIR);
    if (!loaded) std::abort();
    return *loaded;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    MemoryDisk disk;
    if (!disk.make_folders("/site/content/services") || !disk.write("/site/content/services/a.md", bytes))
        std::abort();
    const ContentFile file{EntryKind::service, "a", "content/services/a.md", false, {}};
    const EntryFileResult result = read_entry_file(disk, "/site", file, schemas());
    for (const Diagnostic& problem : result.diagnostics) {
        if (problem.file != file.path || problem.message.empty() || problem.rule.empty()) std::abort();
    }
    return 0;
}
