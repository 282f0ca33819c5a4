#pragma once

#include <vector>

#include "base/disk.hpp"
#include "formats/entry_forms.hpp"
#include "output/publication.hpp"
#include "output/static_files.hpp"

namespace handrail {

/// Makes the forms of every entry that are files of their own (plain text, Braille, EPUB), on up to `jobs`
/// threads, and hands them to the publication. `context` is that of the standard edition. Errors: those of
/// EntryForms.
Result<void> publish_entry_forms(const Disk& disk, const PageContext& context, const EntryForms& forms,
                                 const std::vector<StaticFile>& pictures, std::size_t jobs,
                                 Publication& publication);

}  // namespace handrail
