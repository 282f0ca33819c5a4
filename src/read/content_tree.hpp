#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/disk.hpp"
#include "model/entry_kind.hpp"

namespace handrail {

/// A file under content/ that holds an entry.
struct ContentFile {
    EntryKind kind = EntryKind::service;
    std::string id;         ///< the file's name without its ending
    std::string path;       ///< relative to the site's folder
    bool json = false;      ///< a pure JSON entry
    std::string easy_read;  ///< the file of its hand-written easy-read page, <id>.easy.md; empty: none
};

struct ContentTree {
    std::vector<ContentFile> files;  ///< by kind, then by id
    Diagnostics diagnostics;
};

/// Finds the entries of a site: content/<kind>/**/<id>.md or .json, and beside them <id>.easy.md. Hidden
/// files are passed over. Rules: "unknown-folder", "unknown-file", "bad-id", "duplicate-id" (also where two
/// ids differ only in case), "easy-read-alone" (a warning for an easy-read page without its entry, an error
/// for a second one), "symlink-leaves-site", "too-deep", "disk". `site` is the site's folder.
ContentTree find_content(const Disk& disk, const std::string& site);

}  // namespace handrail
