#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace handrail {

/// A file of a zip archive.
struct ZipEntry {
    std::string path;  ///< with forward slashes
    std::string bytes;
    bool stored = false;  ///< not compressed: for what is compressed already, and where a format asks for it
};

/// The recipe of an archive of these files: their paths and bytes, and the library that packs them.
std::string zip_recipe(const std::vector<ZipEntry>& entries);

/// The archive's bytes: the files in the order given, each dated 1 January 1980 (the first day that a zip
/// archive can name), so that the same files always give the same archive. Error: `archive`, with libzip's
/// words.
Result<std::string> zip_archive(const std::vector<ZipEntry>& entries);

}  // namespace handrail
