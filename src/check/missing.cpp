#include "check/rules.hpp"

namespace handrail {

void check_missing(const CheckInput& input, Diagnostics& found) {
    for (const Service& service : input.read.offer.services) {
        const Entry& entry = service.entry;
        std::string missing;
        const auto need = [&](bool stated, const char* what) {
            if (!stated) missing += (missing.empty() ? "" : ", ") + std::string(what);
        };
        // What families ask first (requirements R8, R13, R16, R18): who it is for, how to get it, whom to
        // ask.
        need(!entry.who_for.empty() || entry.ages.stated(), "who it is for");
        need(service.access.stated(), "how to get it");
        need(!entry.contacts.empty(), "how to contact it");
        need(service.cost.stated(), "what it costs");
        need(entry.reviewed.has_value(), "when it was last checked");
        if (missing.empty()) continue;
        found.push_back(about(entry, "name", Severity::warning, "not-stated",
                              "Families will read \"Not stated\" for: " + missing + ".",
                              "Ask the service, and add what it says."));
    }
}

}  // namespace handrail
