#include "render/easy_lists.hpp"

#include <utility>

#include "render/easy_rows.hpp"
#include "render/form_links.hpp"
#include "site/form_paths.hpp"

namespace handrail {
namespace {

void add_booklet(const PageContext& context, const ListPart& part, ListPage& page) {
    const auto link = easy_booklet_link(context, part.path, part.folder, part.id);
    if (!link) return;
    EasyRows rows(context, part.path, page.easy);
    rows.link("printer", "book", link->words, link->url, {link->note});
}

}  // namespace

void add_easy_read(const PageContext& context, const ListPart& part, EasyDoors& doors, ListPage& page) {
    const EasyLanguage& language = context.easy->language();
    page.easy_heading =
        part.id.empty() ? page.heading : language.name(part.folder + '/' + part.id, page.heading);
    if (language.is_easy(part.intro)) page.easy_intro = part.intro;
    if (has_booklets(part.folder) && !part.id.empty() && part.number == 1) add_booklet(context, part, page);
    EasyDoorGroupView narrower{context.phrases.word("easy.narrower"), "narrower", {}};
    for (const std::string& id : part.children) {
        const Listing* child = context.site.find_listing(part.folder, id);
        if (child != nullptr) narrower.doors.push_back(doors.list(part.folder, id, child->name));
    }
    if (!narrower.doors.empty()) page.easy.groups.push_back(std::move(narrower));
}

void add_easy_read(const PageContext& context, const ListingGroup& group, DirectoryPage& page) {
    if (context.easy == nullptr) return;
    if (context.easy->language().is_easy(page.intro)) page.easy_intro = page.intro;
    EasyRows rows(context, group.folder + "/index.html", page.easy);
    const auto door = [&](const Listing& listing) {
        return rows.doors().list(group.folder, listing.id,
                                 listing_name(context.phrases, group.folder, listing));
    };
    std::vector<EasyDoorView> alone;
    for (const Listing& listing : group.listings) {
        if (!listing.parent.empty()) continue;
        if (listing.children.empty()) {
            alone.push_back(door(listing));
            continue;
        }
        std::vector<EasyDoorView> below{door(listing)};
        const std::string heading = std::exchange(below.front().words, rows.word("all"));
        for (const std::string& id : listing.children) {
            const Listing* child = context.site.find_listing(group.folder, id);
            if (child != nullptr) below.push_back(door(*child));
        }
        rows.named_group(heading, std::move(below));
    }
    rows.named_group({}, std::move(alone));
}

}  // namespace handrail
