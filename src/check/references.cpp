#include <algorithm>
#include <map>

#include "check/rules.hpp"
#include "read/format_check.hpp"
#include "text/suggest.hpp"

namespace handrail {
namespace {

/// Every id of one kind, and where to add one that is missing.
struct Known {
    std::vector<std::string> ids;  ///< sorted
    std::string singular;          ///< "category"
    std::string home;              ///< "data/categories.json"
};

using KnownIds = std::map<std::string, Known, std::less<>>;

template <typename Term, typename Id>
std::vector<std::string> ids_of(const std::vector<Term>& terms, const Id& id) {
    std::vector<std::string> ids;
    ids.reserve(terms.size());
    for (const Term& term : terms) ids.push_back(id(term));
    std::sort(ids.begin(), ids.end());
    return ids;
}

KnownIds known_ids(const LocalOffer& offer) {
    const auto id = [](const auto& term) { return term.id; };
    const auto slug = [](const LawItem& item) { return item.slug; };
    const auto entry_id = [](const auto& kind) { return kind.entry.id; };
    const ReferenceData& data = offer.reference;
    return {
        {"categories", {ids_of(data.categories, id), "category", "data/categories.json"}},
        {"needs", {ids_of(data.needs, id), "need", "data/needs.json"}},
        {"areas", {ids_of(data.areas, id), "area", "data/areas.json"}},
        {"access-routes", {ids_of(data.access_routes, id), "access route", "data/access-routes.json"}},
        {"accessibility", {ids_of(data.accessibility, id), "access feature", "data/accessibility.json"}},
        {"law", {ids_of(data.law, slug), "item of the law's list", "data/local-offer-law.json"}},
        {"services", {ids_of(offer.services, entry_id), "service", "content/services"}},
        {"organisations", {ids_of(offer.organisations, entry_id), "organisation", "content/organisations"}},
        {"guides", {ids_of(offer.guides, entry_id), "guide", "content/guides"}},
    };
}

/// "leicestershire-partnership-trust" was meant as an id; "NHS" and "the school" are words.
bool looks_like_id(std::string_view text) {
    return text.find('-') != std::string_view::npos && is_id(text);
}

void check_reference(const ReadOffer& read, const std::string& file, const Reference& reference,
                     const Known& known, Diagnostics& found) {
    if (std::binary_search(known.ids.begin(), known.ids.end(), reference.id)) return;
    if (reference.loose && !looks_like_id(reference.id)) return;
    std::string hint = did_you_mean(reference.id, known.ids);
    if (hint.empty()) hint = "Add it to " + known.home + ", or choose one that is there.";
    const auto broken = broken_file(read, reference.kind, reference.id);
    if (broken) hint = mend_first(*broken);
    if (reference.loose && !broken)
        hint += " If these are plain words, write them as words, with spaces and capitals.";
    const Severity severity = reference.loose ? Severity::warning : Severity::error;
    found.push_back({severity, reference.loose ? "maybe-reference" : "unknown-reference", file, reference.at,
                     "There is no " + known.singular + " \"" + reference.id + "\".", std::move(hint)});
}

}  // namespace

void check_references(const CheckInput& input, Diagnostics& found) {
    const KnownIds known = known_ids(input.read.offer);
    for (const FileReferences& file : input.read.references) {
        for (const Reference& reference : file.references) {
            const auto kind = known.find(reference.kind);
            if (kind != known.end()) check_reference(input.read, file.file, reference, kind->second, found);
        }
    }
}

}  // namespace handrail
