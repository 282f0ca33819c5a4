#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/disk.hpp"
#include "model/date.hpp"
#include "model/entry_kind.hpp"
#include "read/schema_set.hpp"

namespace handrail {

struct NewEntry {
    std::string site;       ///< the folder that holds site.toml
    std::string resources;  ///< Handrail's own folder, for what the site's data/ does not hold
    EntryKind kind = EntryKind::service;
    std::string name;  ///< what people call it
    Date today;
};

/// Writes content/<kind>/<id>.md, ready to fill in (see entry_sketch), and gives its path relative to the
/// site's folder. The id is made of the name. Writes nothing and says why if there is no site
/// ("no-site-toml"), the name gives no id
/// ("bad-name"), an entry of this id exists ("entry-exists", naming its file), or the name does not pass the
/// schema's own checks.
Result<std::string> new_entry(Disk& disk, const NewEntry& entry, const SchemaSet& schemas);

/// The kind that is called so at the command line: "service", or "services".
std::optional<EntryKind> kind_called(std::string_view word);

}  // namespace handrail
