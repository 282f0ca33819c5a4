#pragma once

#include <string>
#include <vector>

#include "base/disk.hpp"
#include "model/local_offer.hpp"
#include "read/schema_check.hpp"

namespace handrail {

/// The references that one file makes to other entries and terms.
struct FileReferences {
    std::string file;
    std::vector<Reference> references;
};

/// A Local Offer as read, with every problem of every file. Entries whose own file has an error are left out
/// of `offer`; `broken` names their files, so that a report can say what is missing.
struct ReadOffer {
    LocalOffer offer;
    /// The entries of broken files that could be read, for the rules that look at what an entry states: a
    /// field that has an error may be absent. Its config and reference data are empty.
    LocalOffer refused;
    std::vector<FileReferences> references;
    Diagnostics diagnostics;
    std::vector<std::string> broken;
    std::vector<std::string> pictures;  ///< every file below images/, relative to the site's folder
    std::vector<std::string> drafts;    ///< files of entries left out because they are drafts
};

struct ReadOptions {
    std::string site;       ///< the site's folder
    std::string resources;  ///< Handrail's own folder, which holds data/ and themes/
    std::size_t jobs = 1;
    bool drafts = false;  ///< read entries marked as drafts too
};

/// Reads site.toml, data/ and content/. Each file is read and parsed once, on all cores.
ReadOffer read_offer(const Disk& disk, const ReadOptions& options);

}  // namespace handrail
