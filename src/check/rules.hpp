#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/local_offer.hpp"
#include "read/offer_reader.hpp"

namespace handrail {

/// What the rules look at.
struct CheckInput {
    const ReadOffer& read;
    Date today;
};

// One rule or family of rules a file. Each appends what it finds.

/// "unknown-reference": an id that nothing has; "maybe-reference" (warning): words that look like an id.
void check_references(const CheckInput& input, Diagnostics& found);
/// "broken-link", "bad-link", "bad-picture", "missing-alt": links and pictures in the text of entries.
void check_links(const CheckInput& input, Diagnostics& found);
/// "bad-range", "bad-order", "status-facts": facts of one entry that contradict each other.
void check_facts(const CheckInput& input, Diagnostics& found);
/// "not-stated" (warnings): facts that families need and that are missing.
void check_missing(const CheckInput& input, Diagnostics& found);
/// "duplicate-term", "term-circle": the files of data/.
void check_terms(const CheckInput& input, Diagnostics& found);
/// "bad-alias": old addresses that no file can stand at. Those that something else has are found when all
/// pages are planned: see check_addresses in build/site_plan.hpp.
void check_aliases(const CheckInput& input, Diagnostics& found);
/// "dead-address", "insecure-link" (warnings): contacts that no longer work or are not encrypted.
void check_contacts(const CheckInput& input, Diagnostics& found);

/// "easy-read-long", "easy-read-picture", "easy-read-stale" (warnings), "easy-read-words" (notes):
/// hand-written easy-read pages that are hard to read, have no picture for an idea, or are older than the
/// facts.
void check_easy_read(const CheckInput& input, Diagnostics& found);

/// "accessibility-statement" (warnings; notes on a demonstration): what the law asks of the statement and
/// site.toml does not say, and a statement that contradicts itself or is older than a year.
void check_statement(const CheckInput& input, Diagnostics& found);

/// Calls `visit(entry)` for what every entry of every kind of one offer has in common.
template <typename Visit>
void for_each_entry(const LocalOffer& offer, const Visit& visit) {
    const auto each = [&](const auto& list) {
        for (const auto& kind : list) visit(kind.entry);
    };
    each(offer.services);
    each(offer.organisations);
    each(offer.guides);
    each(offer.pathways);
    each(offer.events);
    each(offer.news);
    each(offer.responses);
    each(offer.plans);
}

/// The same for every entry that could be read, those of broken files among them.
template <typename Visit>
void for_each_read_entry(const ReadOffer& read, const Visit& visit) {
    for_each_entry(read.offer, visit);
    for_each_entry(read.refused, visit);
}

/// The broken file that holds the entry of this kind's folder ("services") and id. It is why there seems to
/// be no such entry.
std::optional<std::string> broken_file(const ReadOffer& read, std::string_view folder, std::string_view id);
/// The hint for a link or reference to that entry.
std::string mend_first(const std::string& broken_file);

/// A diagnostic about a field of an entry, at the field's place; at its first field if it has none of that
/// name.
Diagnostic about(const Entry& entry, std::string_view field, Severity severity, std::string_view rule,
                 std::string message, std::string hint);

}  // namespace handrail
