#pragma once

#include <string>

#include "base/disk.hpp"
#include "base/result.hpp"
#include "serve/preview_response.hpp"

namespace handrail {

/// Loads files below `folder`, and only real ones there: nothing that a symbolic link leads to. `disk` must
/// outlive it.
FileLoader load_below(const Disk& disk, std::string folder);

/// A new folder among the system's temporary files that nobody else can read; it goes with all that is in it.
class TemporarySite {
public:
    static Result<TemporarySite> make(Disk& disk);
    TemporarySite(TemporarySite&& other) noexcept;
    TemporarySite& operator=(TemporarySite&&) = delete;
    ~TemporarySite();

    /// A folder inside it, so that what publishing keeps beside the site goes too.
    std::string site() const { return join_path(path_, "site"); }

private:
    TemporarySite(Disk& disk, std::string path) : disk_(&disk), path_(std::move(path)) {}

    Disk* disk_;
    std::string path_;
};

}  // namespace handrail
