#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/disk.hpp"
#include "formats/entry_forms.hpp"
#include "output/publication.hpp"
#include "output/static_files.hpp"

namespace handrail {

/// What became of the forms that have a recipe.
struct FormsSummary {
    std::size_t made = 0;
    std::size_t kept = 0;  ///< published already as they would be made

    friend bool operator==(const FormsSummary&, const FormsSummary&) = default;
};

/// What the easy-read booklets need beside the rest.
struct EasyForms {
    PageContext context;                            ///< of the easy-read edition
    std::map<std::string, std::string> pictograms;  ///< the bytes of each by the path where it is published
};

/// Makes the forms of every entry that are files of their own (plain text, Braille, EPUB), on up to `jobs`
/// threads, and the booklets, and hands them to the publication; those that would come out as they are
/// published already are kept. `context` is that of the standard edition; `easy` is null where there is no
/// easy-read edition. Errors: those of EntryForms.
Result<FormsSummary> publish_entry_forms(const Disk& disk, const PageContext& context,
                                         const EntryForms& forms, const std::vector<StaticFile>& pictures,
                                         const EasyForms* easy, std::size_t jobs, Publication& publication);

}  // namespace handrail
