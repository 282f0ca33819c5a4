#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace handrail {

/// What a published file holds.
struct FileStamp {
    std::string hash;  ///< hash_hex of its bytes
    std::uint64_t size = 0;
    /// hash_hex of all that the file was made of, for files that take longer to make than to look up; else
    /// empty
    std::string recipe = {};
    std::uint32_t pages = 0;  ///< of a book or leaflet on paper; 0 for what has none

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// The files that Handrail published, by path below the output folder.
using Manifest = std::map<std::string, FileStamp, std::less<>>;

/// The record as text: a first line `handrail-manifest 3 HASH`, then `HASH SIZE RECIPE PAGES PATH` a file
/// (`-` for no recipe), sorted by the bytes of the path. The first line's hash is that of all lines after it,
/// so that a record that somebody edited or that was cut short is known: what it names may be deleted, so it
/// must be ours. The same site made by the same program has the same record, whatever the day or machine.
std::string to_text(const Manifest& manifest);

/// Reads what `to_text` wrote, also that of version 1, which had no recipes, and of 2, which had no pages;
/// `file` is named in messages. Anything else is the error `bad-manifest`.
Result<Manifest> parse_manifest(std::string_view text, const std::string& file);

}  // namespace handrail
