#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/real_disk.hpp"
#include "build/theme_loader.hpp"
#include "read/offer_reader.hpp"
#include "render/page_plan.hpp"

namespace handrail::test {

/// The site below tests/approved/site, read and ready to print: every kind of entry, each with many facts.
/// The offer can be changed before `context` is asked for.
class ApprovedSite {
public:
    ApprovedSite() : read_(read_offer(disk_, {folder(), source(), 1, false})) {}

    LocalOffer& offer() { return read_.offer; }

    /// Calls `look` with the context of the standard edition.
    void look(const std::function<void(const PageContext&)>& use) {
        const std::vector<Edition> editions(std::begin(all_editions), std::end(all_editions));
        const auto theme = load_theme(disk_, folder(), source(), read_.offer.config, editions);
        const Phrases phrases(theme->words);
        const Site site(read_.offer, Date{std::chrono::year(2026) / 11 / 1});
        use(make_context(site, phrases, Edition::standard, editions, theme->pages.front(), nullptr));
    }

private:
    static std::string source() { return HANDRAIL_SOURCE_DIR; }
    static std::string folder() { return source() + "/tests/approved/site"; }

    RealDisk disk_;
    ReadOffer read_;
};

}  // namespace handrail::test
