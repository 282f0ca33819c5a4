#pragma once

#include <functional>
#include <string>
#include <vector>

#include "render/list_views.hpp"
#include "render/page_context.hpp"

namespace handrail {

/// One page of a list, still to be made: what it is called and which entries stand on it.
struct ListPart {
    std::string path;
    std::string heading;
    std::string intro;
    std::size_t total = 0;          ///< entries on all pages of this list
    std::vector<EntryRef> entries;  ///< on this page
    int number = 1;
    int pages = 1;
    std::vector<std::string> paths;     ///< of all its pages, where there are several
    std::vector<std::string> children;  ///< ids of narrower terms
    std::string folder;                 ///< the taxonomy's, for the children and crumbs
    std::string id;                     ///< of the term, if it is the list of one
    std::string parent;
    std::vector<std::string> letters;  ///< of an A to Z: every letter that has entries
    std::string letter;                ///< the letter whose page this is
    LinkView also;                     ///< a path and its words, or empty
};

/// Every page of every list of entries: by category, need, area, age and level, each split into pages of at
/// most `entries_a_page`, the A to Z of services, and the index of each other kind. Made once a build; the
/// same for all editions.
std::vector<ListPart> plan_lists(const Site& site, const Phrases& phrases);

inline constexpr std::size_t entries_a_page = 50;

ListPage make_list_page(const PageContext& context, const ListPart& part);

/// The lists of lists: "categories", "needs", "areas", "ages" and "levels".
DirectoryPage make_directory_page(const PageContext& context, const ListingGroup& group);

/// The heading of a listing: its name, or the interface's word for it ("No age stated").
std::string listing_name(const Phrases& phrases, std::string_view folder, const Listing& listing);

}  // namespace handrail
