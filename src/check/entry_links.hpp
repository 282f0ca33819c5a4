#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/entry_kind.hpp"

namespace handrail {

/// A link in the text of an entry that leads to another entry's file: "../guides/ehc-plans.md#steps".
struct EntryLink {
    EntryKind kind = EntryKind::service;
    std::string id;
    std::string fragment;  ///< with its "#", or empty
};

/// Reads such a link; `from` is the kind of the entry that it stands in, for links without a folder
/// ("other.md"). Entries are found by kind and id, because sub-folders do not change an entry's address.
/// Empty for other links.
std::optional<EntryLink> parse_entry_link(std::string_view url, EntryKind from);

/// True if the address leaves the site: it has a scheme, or begins with two slashes.
bool leaves_site(std::string_view url);

}  // namespace handrail
