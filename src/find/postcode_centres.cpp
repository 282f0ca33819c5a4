#include "find/postcode_centres.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

#include "text/postcode.hpp"

namespace handrail {
namespace {

constexpr double earth_km = 6371;
constexpr double reach_km = 30;
constexpr double reach_degrees = 0.3;  // of latitude: more than the reach

/// JavaScript's Math.round: halves go up.
double rounded(double value) {
    return std::floor(value + 0.5);
}

/// A few dozen points stand for the thousands of a county.
std::set<std::pair<double, double>> coarse(const std::vector<Point>& points) {
    std::set<std::pair<double, double>> cells;
    for (const Point& point : points)
        cells.emplace(rounded(point.lat * 10) / 10, rounded(point.lon * 10) / 10);
    return cells;
}

}  // namespace

double distance_km(const Point& a, const Point& b) {
    const double radians = std::numbers::pi / 180;
    const double lat = std::sin(((b.lat - a.lat) * radians) / 2);
    const double lon = std::sin(((b.lon - a.lon) * radians) / 2);
    const double h = lat * lat + std::cos(a.lat * radians) * std::cos(b.lat * radians) * lon * lon;
    return 2 * earth_km * std::asin(std::min(1.0, std::sqrt(h)));
}

double rounded_degrees(double degrees) {
    return rounded(degrees * 1000) / 1000;
}

PostcodeCentres::PostcodeCentres(const std::vector<PostcodeCentre>& table) {
    for (const PostcodeCentre& centre : table)
        centres_.insert_or_assign(centre.code, Point{centre.lat, centre.lon});
}

std::optional<Point> PostcodeCentres::of(std::string_view postcode) const {
    const auto normal = normal_postcode(postcode);
    if (!normal) return std::nullopt;
    const std::size_t space = normal->find(' ');
    for (const std::size_t length : {space + 2, space}) {  // "LE15 6", "LE15"
        const auto found = centres_.find(normal->substr(0, length));
        if (found != centres_.end()) return found->second;
    }
    return std::nullopt;
}

std::vector<PostcodeCentre> PostcodeCentres::near(const std::vector<Point>& points) const {
    const auto cells = coarse(points);
    std::vector<PostcodeCentre> found;
    for (const auto& [code, centre] : centres_) {
        const bool in_reach = std::any_of(cells.begin(), cells.end(), [&, point = centre](const auto& cell) {
            return std::abs(cell.first - point.lat) < reach_degrees &&
                   distance_km({cell.first, cell.second}, point) <= reach_km;
        });
        if (in_reach) found.push_back({code, centre.lat, centre.lon});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    return found;
}

}  // namespace handrail
