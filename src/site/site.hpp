#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/local_offer.hpp"
#include "site/urls.hpp"

namespace handrail {

/// Which entry: its kind and its place in the offer's list of that kind.
struct EntryRef {
    EntryKind kind = EntryKind::service;
    std::uint32_t index = 0;

    friend auto operator<=>(const EntryRef&, const EntryRef&) = default;
};

/// A term and the entries that it leads to, those of the terms below it among them.
struct Listing {
    std::string id;
    std::string name;
    std::string summary;
    std::string parent;                 ///< id of the listing above, or empty
    std::vector<std::string> children;  ///< ids of the listings below, in their order
    std::vector<EntryRef> entries;      ///< services, then guides and pathways, each from A to Z
};

/// The listings of one way to sort: a folder of the site such as "categories".
struct ListingGroup {
    std::string folder;
    std::vector<Listing> listings;  ///< in the order in which they are shown
};

/// One immutable snapshot of a Local Offer: who belongs to what. All lists are built in one pass when it is
/// made, so that no page has to search. Refers to the offer, which must outlive it.
class Site {
public:
    Site(const LocalOffer& offer, Date today);

    const LocalOffer& offer() const { return offer_; }
    Date today() const { return today_; }

    /// What entries of every kind have in common, of one of them.
    const Entry& entry(EntryRef ref) const;
    /// The entry of that kind and id, or null.
    const Entry* find(EntryKind kind, std::string_view id) const;

    /// Every entry of a kind, from A to Z.
    const std::vector<EntryRef>& sorted(EntryKind kind) const;
    /// The sort key of an entry's name.
    const std::string& key(EntryRef ref) const;

    /// "categories", "needs", "areas", "ages" and "levels", in that order.
    const std::vector<ListingGroup>& groups() const { return groups_; }
    const Listing* find_listing(std::string_view folder, std::string_view id) const;

    /// What an organisation runs: services, guides and pathways, each from A to Z.
    const std::vector<EntryRef>& run_by(std::string_view organisation) const;

    /// A term's name for its id, or the id itself.
    const std::string& name_of(std::string_view folder, const std::string& id) const;

private:
    void sort_kind(EntryKind kind, std::size_t count);
    void index_entries();
    void make_groups();
    void fill_groups();
    void file_under(std::size_t group, std::string_view id, EntryRef ref);
    void file_by_age(EntryRef ref);

    const LocalOffer& offer_;
    Date today_;
    std::map<EntryKind, std::vector<EntryRef>> sorted_;
    std::map<EntryKind, std::vector<std::string>> keys_;
    std::map<EntryKind, std::unordered_map<std::string, std::uint32_t>> by_id_;
    std::vector<ListingGroup> groups_;
    std::vector<std::unordered_map<std::string, std::size_t>> listing_of_;
    std::unordered_map<std::string, std::vector<EntryRef>> run_by_;
};

}  // namespace handrail
