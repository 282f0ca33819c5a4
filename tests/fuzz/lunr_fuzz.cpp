// Any bytes as JSON lines for `handrail index`: an index, or problems with their lines.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "search/json_lines.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    handrail::lunr::JsonLinesSettings settings;
    settings.index.fields = {{"name", 4.0}, {"body", 1.0}};
    const auto index = handrail::lunr::build_index_file(settings, {reinterpret_cast<const char*>(data), size},
                                                        "documents.jsonl");
    if (!index && index.diagnostics().empty()) std::abort();
    return 0;
}
