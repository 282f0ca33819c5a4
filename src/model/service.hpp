#pragma once

#include "model/entry.hpp"

namespace handrail {

/// A waiting time that somebody stated, on a day.
struct Wait {
    int weeks = 0;
    std::optional<Date> as_of;
};

/// How to get a service.
struct Access {
    std::vector<std::string> routes;  ///< ids of access routes
    std::string text;
    std::optional<Wait> wait;
    bool unconfirmed = false;  ///< nobody who runs it has said so yet

    bool stated() const { return !routes.empty() || !text.empty(); }
};

struct CostOption {
    std::string amount;
    std::string per;
    std::string text;
};

struct Cost {
    std::string type;  ///< free, paid, varies, or empty: not stated
    std::string text;
    std::vector<CostOption> options;

    bool stated() const { return !type.empty() || !text.empty() || !options.empty(); }
};

struct Location {
    std::string name;
    std::vector<std::string> address;
    std::string postcode;
    std::optional<double> lat;
    std::optional<double> lon;
    std::vector<std::string> accessibility;  ///< ids of features, exactly as declared
};

/// When it is open; `from` and `to` are minutes after midnight.
struct Opening {
    std::vector<std::string> days;
    std::optional<int> from;
    std::optional<int> to;
    std::string note;
};

enum class ServiceStatus { active, paused, closed };

struct Service {
    Entry entry;
    std::string sector;
    std::string level;
    Access access;
    Cost cost;
    std::vector<Location> locations;
    std::vector<Opening> opening;
    std::optional<int> places;
    std::vector<std::string> languages;
    ServiceStatus status = ServiceStatus::active;
    std::optional<Date> paused_until;
    std::optional<Date> closed_on;
    std::string replaced_by;  ///< a service's id
};

}  // namespace handrail
