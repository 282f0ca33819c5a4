#pragma once

#include <map>
#include <string>

#include "base/disk.hpp"
#include "read/schema.hpp"

namespace handrail {

/// The schemas of Handrail's data/schema, by file name ("service.schema.json").
using SchemaSet = std::map<std::string, Schema, std::less<>>;

/// Loads every schema file below `resources`/data/schema.
Result<SchemaSet> load_schemas(const Disk& disk, const std::string& resources);

}  // namespace handrail
