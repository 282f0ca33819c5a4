#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/disk.hpp"
#include "base/program_id.hpp"
#include "build/entry_form_files.hpp"
#include "build/progress.hpp"
#include "model/date.hpp"
#include "output/publication.hpp"
#include "site/urls.hpp"

namespace handrail {

struct BuildOptions {
    std::string site;       ///< the folder that holds site.toml
    std::string out;        ///< where to publish
    std::string resources;  ///< Handrail's own folder: see resources.hpp
    std::string home;       ///< the user's home folder, which is never published to; may be empty
    Date today;
    std::size_t jobs = 1;
    std::optional<std::vector<Edition>> editions;  ///< instead of those that site.toml asks for
    std::vector<std::string>
        forms;  ///< with `editions`: of pdf, leaflet, braille, epub, text and booklets those to be made
    std::optional<std::string> base_url;  ///< instead of site.toml's
    bool drafts = false;
    bool keep_going = false;  ///< publish without the entries that have errors
    bool clean = false;       ///< write every file again, also those that did not change
    bool durable = true;      ///< see PublishOptions
    bool booklets = false;    ///< make booklets, also where site.toml does not ask for them
    /// Which program builds; what another one made of the same content is made again.
    std::string program = program_id();
    Progress progress;  ///< may be empty
};

struct BuildReport {
    Diagnostics diagnostics;  ///< everything found, sorted by place
    bool published = false;
    std::size_t pages = 0;              ///< HTML pages of all editions
    PublishSummary summary;             ///< of what was published
    std::vector<std::string> left_out;  ///< with keep_going: the files of entries that were left out
    FormsSummary forms;                 ///< Braille files, books and the like
    std::size_t drafts = 0;             ///< entries not published because they are drafts
};

/// Reads, checks, renders and publishes a site. With an error (and without keep_going) nothing is published
/// and the last good site stays as it is. This is the product's table of contents.
BuildReport build_site(Disk& disk, const BuildOptions& options);

/// Reads and checks, with the theme, and publishes nothing.
Diagnostics check_site(const Disk& disk, const BuildOptions& options);

}  // namespace handrail
