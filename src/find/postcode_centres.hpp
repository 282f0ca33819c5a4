#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/reference.hpp"

namespace handrail {

/// A point of the Earth, in degrees.
struct Point {
    double lat = 0;
    double lon = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

/// Kilometres between two points (haversine formula, mean radius 6 371 km), as the theme's search/store.js
/// computes them.
double distance_km(const Point& a, const Point& b);

/// The degrees rounded to three decimals, about 100 metres, as JavaScript's Math.round does it.
double rounded_degrees(double degrees);

/// The centres of postcode districts and sectors.
class PostcodeCentres {
public:
    /// Of a code that comes twice, the last counts.
    explicit PostcodeCentres(const std::vector<PostcodeCentre>& table);

    /// The centre of the postcode's sector, else of its district; nothing if the table has neither.
    std::optional<Point> of(std::string_view postcode) const;

    /// The codes within 30 km of one of the points, each such point taken to a tenth of a degree; sorted.
    std::vector<PostcodeCentre> near(const std::vector<Point>& points) const;

private:
    std::unordered_map<std::string, Point> centres_;
};

}  // namespace handrail
