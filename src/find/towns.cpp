#include "find/towns.hpp"

#include <algorithm>
#include <map>

#include "search/term_order.hpp"
#include "text/javascript_space.hpp"
#include "text/search_fold.hpp"
#include "text/unicode.hpp"

namespace handrail {
namespace {

struct JavaScriptOrder {
    bool operator()(std::string_view a, std::string_view b) const { return lunr::precedes_in_utf16(a, b); }
};

/// What is learnt of a town, place by place.
struct Sum {
    int number = 0;
    std::size_t places = 0;
    double lat = 0;
    double lon = 0;
};
using Sums = std::map<std::string_view, Sum, JavaScriptOrder>;

bool has_digit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

bool ends_in_shire(std::string_view text) {
    return text.size() >= 5 && lower_case(text.substr(text.size() - 5)) == "shire";
}

std::optional<Point> point_of(const Location& location, const PostcodeCentres& postcodes) {
    if (location.lat && location.lon) return Point{*location.lat, *location.lon};
    return postcodes.of(location.postcode);
}

void add(Sums& sums, std::string_view town, const std::optional<Point>& point) {
    Sum& sum = sums[town];
    if (!point) return;
    ++sum.places;
    sum.lat += point->lat;
    sum.lon += point->lon;
}

std::vector<Town> towns_of(Sums& sums) {
    std::vector<Town> towns;
    for (auto& [name, sum] : sums) {
        sum.number = static_cast<int>(towns.size());
        const auto places = static_cast<double>(sum.places);
        towns.push_back({std::string(name), std::nullopt});
        if (sum.places > 0)
            towns.back().centre = Point{rounded_degrees(sum.lat / places), rounded_degrees(sum.lon / places)};
    }
    return towns;
}

}  // namespace

std::string_view town_of(const Location& location, const std::unordered_set<std::string>& areas) {
    for (std::size_t line = location.address.size(); line > 1; --line) {
        const std::string_view text = javascript_trim(location.address[line - 1]);
        if (!text.empty() && !has_digit(text) && !ends_in_shire(text) && areas.count(search_fold(text)) == 0)
            return text;
    }
    return {};
}

Places Places::of(const std::vector<SearchEntry>& entries, const std::vector<Term>& areas,
                  const PostcodeCentres& postcodes) {
    std::unordered_set<std::string> area_names;
    for (const Term& area : areas) area_names.insert(search_fold(area.name));
    Places found;
    Sums sums;
    std::vector<std::string_view> names;  // of the towns of all places, in order
    for (const SearchEntry& entry : entries) {
        found.places.emplace_back();
        for (const Location& location : entry.locations()) {
            names.push_back(town_of(location, area_names));
            found.places.back().push_back({point_of(location, postcodes), -1});
            const std::optional<Point>& point = found.places.back().back().point;
            if (point) found.points.push_back(*point);
            if (!names.back().empty()) add(sums, names.back(), point);
        }
    }
    found.towns = towns_of(sums);
    auto name = names.begin();
    for (std::vector<FoundPlace>& of_entry : found.places) {
        for (FoundPlace& place : of_entry) {
            if (!name->empty()) place.town = sums[*name].number;
            ++name;
        }
    }
    return found;
}

}  // namespace handrail
