#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/disk.hpp"
#include "model/event.hpp"
#include "model/guide.hpp"
#include "model/news.hpp"
#include "model/organisation.hpp"
#include "model/pathway.hpp"
#include "model/plan.hpp"
#include "model/response.hpp"
#include "model/service.hpp"
#include "read/content_tree.hpp"
#include "read/schema_check.hpp"
#include "read/schema_set.hpp"

namespace handrail {

/// An entry of any kind.
using AnyEntry = std::variant<Service, Organisation, Guide, Pathway, Event, News, Response, Plan>;

/// What one entry's file gave. `entry` is absent if the file could not be read as one.
struct EntryFileResult {
    std::optional<AnyEntry> entry;
    std::vector<Reference> references;
    Diagnostics diagnostics;
};

/// Reads, checks and parses one entry: front matter or JSON, then its schema, then its Markdown.
EntryFileResult read_entry_file(const Disk& disk, const std::string& site, const ContentFile& file,
                                const SchemaSet& schemas);

}  // namespace handrail
