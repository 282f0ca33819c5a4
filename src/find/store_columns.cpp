#include "find/store_columns.hpp"

#include <algorithm>
#include <array>

#include "text/json_writer.hpp"

namespace handrail {
namespace {

constexpr std::array<std::string_view, 7> week{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

using Entries = std::span<const SearchEntry>;
using Ids = std::span<const std::string>;

/// A column of letters, one an entry, as one string.
template <typename Letter>
void letters(JsonWriter& json, std::string_view name, Entries entries, const Letter& letter) {
    std::string all;
    for (const SearchEntry& entry : entries) all += letter(entry);
    json.member(name, all);
}

template <typename Write>
void column(JsonWriter& json, std::string_view name, Entries entries, const Write& write) {
    json.key(name).begin_array();
    for (const SearchEntry& entry : entries) write(entry);
    json.end_array();
}

template <typename List>
void numbers(JsonWriter& json, std::string_view name, Entries entries, const TermNumbers& terms,
             const List& list) {
    column(json, name, entries, [&](const SearchEntry& entry) {
        json.begin_array();
        const auto& ids = list(entry);
        for (const int number : terms.all(ids)) json.value(number);
        json.end_array();
    });
}

/// The letter of a word that is one of those in `known`, else "-" for not stated.
char letter_of(const std::string& word, std::string_view known) {
    return word.empty() || known.find(word.front()) == std::string_view::npos ? '-' : word.front();
}

template <typename Number>
void number_or_null(JsonWriter& json, const std::optional<Number>& number) {
    if (number) {
        json.value(*number);
    } else {
        json.null();
    }
}

void write_ages(JsonWriter& json, const Ages& ages) {
    if (!ages.stated()) {
        json.value(0);
        return;
    }
    json.begin_array();
    number_or_null(json, ages.from);
    number_or_null(json, ages.to);
    json.end_array();
}

/// The days of the week on which it is open, a bit each.
int open_days(const SearchEntry& entry) {
    if (entry.service == nullptr) return 0;
    int bits = 0;
    for (const Opening& opening : entry.service->opening) {
        for (const std::string& day : opening.days) {
            const auto found = std::find(week.begin(), week.end(), day);
            if (found != week.end()) bits |= 1 << (found - week.begin());
        }
    }
    return bits;
}

/// Accessibility features of all places, each once.
std::vector<std::string> features_of(const SearchEntry& entry) {
    std::vector<std::string> features;
    for (const Location& location : entry.locations()) {
        for (const std::string& feature : location.accessibility) {
            if (std::find(features.begin(), features.end(), feature) == features.end())
                features.push_back(feature);
        }
    }
    return features;
}

void write_places(JsonWriter& json, const std::vector<FoundPlace>& places) {
    json.begin_array();
    for (const FoundPlace& place : places) {
        if (!place.point && place.town < 0) continue;
        number_or_null(json, place.point ? std::optional(rounded_degrees(place.point->lat)) : std::nullopt);
        number_or_null(json, place.point ? std::optional(rounded_degrees(place.point->lon)) : std::nullopt);
        json.value(place.town);
    }
    json.end_array();
}

}  // namespace

StoreWriter::StoreWriter(const ReferenceData& reference)
    : categories_(reference.categories),
      needs_(reference.needs),
      areas_(reference.areas),
      routes_(reference.access_routes),
      features_(reference.accessibility) {}

std::string StoreWriter::write(Entries entries, std::span<const std::vector<FoundPlace>> places) const {
    JsonWriter json;
    json.begin_object().member("format", 1);
    letters(json, "kinds", entries, [](const SearchEntry& entry) { return entry.kind; });
    column(json, "ids", entries, [&](const SearchEntry& entry) { json.value(entry.entry->id); });
    column(json, "names", entries, [&](const SearchEntry& entry) { json.value(entry.entry->name); });
    column(json, "summaries", entries, [&](const SearchEntry& entry) { json.value(entry.entry->summary); });
    numbers(json, "categories", entries, categories_,
            [](const SearchEntry& entry) { return Ids(entry.entry->categories); });
    numbers(json, "needs", entries, needs_, [](const SearchEntry& entry) { return Ids(entry.entry->needs); });
    numbers(json, "areas", entries, areas_, [](const SearchEntry& entry) { return Ids(entry.entry->areas); });
    column(json, "ages", entries, [&](const SearchEntry& entry) { write_ages(json, entry.entry->ages); });
    letters(json, "cost", entries, [](const SearchEntry& entry) {
        return entry.service == nullptr ? '-' : letter_of(entry.service->cost.type, "fpv");
    });
    letters(json, "level", entries, [](const SearchEntry& entry) {
        return entry.service == nullptr ? '-' : letter_of(entry.service->level, "uts");
    });
    letters(json, "status", entries, [](const SearchEntry& entry) { return entry.status; });
    numbers(json, "routes", entries, routes_, [](const SearchEntry& entry) {
        return entry.service == nullptr ? Ids() : Ids(entry.service->access.routes);
    });
    numbers(json, "features", entries, features_, features_of);
    column(json, "days", entries, [&](const SearchEntry& entry) { json.value(open_days(entry)); });
    json.key("places").begin_array();
    for (const std::vector<FoundPlace>& of_entry : places) write_places(json, of_entry);
    json.end_array();
    json.end_object();
    return std::move(json).text();
}

std::set<int> StoreWriter::areas(Entries entries) const {
    std::set<int> found;
    for (const SearchEntry& entry : entries) {
        for (const int number : areas_.all(entry.entry->areas)) found.insert(number);
    }
    return found;
}

}  // namespace handrail
