#include "check/rules.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

void check_ages(const Entry& entry, Diagnostics& found) {
    if (!entry.ages.from || !entry.ages.to || *entry.ages.from <= *entry.ages.to) return;
    found.push_back(about(entry, "ages", Severity::error, "bad-range",
                          "The ages run from " + std::to_string(*entry.ages.from) + " to " +
                              std::to_string(*entry.ages.to) + ", which is backwards.",
                          "Put the younger age after \"from\"."));
}

void check_reviewed(const Entry& entry, Date today, Diagnostics& found) {
    if (!entry.reviewed || *entry.reviewed <= today) return;
    found.push_back(
        about(entry, "reviewed", Severity::error, "bad-order",
              "It says that it was checked on " + format_date(*entry.reviewed) + ", which has not come yet.",
              "Write the day on which somebody really checked it."));
}

void check_opening(const Service& service, Diagnostics& found) {
    for (const Opening& opening : service.opening) {
        if (!opening.from || !opening.to || *opening.from < *opening.to) continue;
        found.push_back(
            about(service.entry, "opening", Severity::error, "bad-range",
                  "It opens at " + format_time(*opening.from) + " and closes at " + format_time(*opening.to) +
                      ", which is not later.",
                  "Write times as 24 hours, such as \"13:30\" for half past one in the afternoon."));
    }
}

void check_status(const Service& service, Diagnostics& found) {
    const auto report = [&](const char* field, std::string message, std::string hint) {
        found.push_back(about(service.entry, field, Severity::error, "status-facts", std::move(message),
                              std::move(hint)));
    };
    const bool closed = service.status == ServiceStatus::closed;
    if (service.closed_on && !closed) {
        report("closed_on", "It has a day on which it closed, but its status is not \"closed\".",
               "Write status: closed.");
    }
    if (!service.replaced_by.empty() && !closed) {
        report("replaced_by", "It says what replaced it, but its status is not \"closed\".",
               "Write status: closed.");
    }
    if (service.replaced_by == service.entry.id) {
        report("replaced_by", "It says that it was replaced by itself.", "Name the other service.");
    }
    if (service.paused_until && service.status != ServiceStatus::paused) {
        report("paused_until", "It says until when it is closed for now, but its status is not \"paused\".",
               "Write status: paused.");
    }
}

void report_order(const Event& event, const char* field, std::string message, std::string hint,
                  Diagnostics& found) {
    found.push_back(
        about(event.entry, field, Severity::error, "bad-order", std::move(message), std::move(hint)));
}

void check_event(const Event& event, Diagnostics& found) {
    const auto report = [&](const char* field, std::string message, std::string hint) {
        report_order(event, field, std::move(message), std::move(hint), found);
    };
    if (event.end_date && event.date && *event.end_date < *event.date) {
        report("end_date",
               "Its last day, " + format_date(*event.end_date) + ", is before its first, " +
                   format_date(*event.date) + ".",
               "Put the first day into \"date\" and the last into \"end_date\".");
    }
    if (event.from && event.to && *event.from >= *event.to) {
        report("to",
               "It ends at " + format_time(*event.to) + " but begins at " + format_time(*event.from) + ".",
               "Write times as 24 hours, such as \"13:30\" for half past one in the afternoon.");
    }
    if (event.repeats && event.repeats->until && event.date && *event.repeats->until < *event.date) {
        report("repeats", "It repeats until a day before it begins.", "Check \"until\" and \"date\".");
    }
}

void check_repeats(const Event& event, Diagnostics& found) {
    if (!event.repeats || event.date) return;
    report_order(event, "repeats", "It repeats, but does not say on which day it begins.",
                 "Add \"date\", the first day.", found);
}

/// The rules that hold between two facts that are both there.
void check_stated(const LocalOffer& offer, Date today, Diagnostics& found) {
    for_each_entry(offer, [&](const Entry& entry) {
        check_ages(entry, found);
        check_reviewed(entry, today, found);
    });
    for (const Service& service : offer.services) check_opening(service, found);
    for (const Event& event : offer.events) check_event(event, found);
}

}  // namespace

void check_facts(const CheckInput& input, Diagnostics& found) {
    check_stated(input.read.offer, input.today, found);
    check_stated(input.read.refused, input.today, found);
    // Not for broken entries: what these miss may be what their error is about.
    for (const Service& service : input.read.offer.services) check_status(service, found);
    for (const Event& event : input.read.offer.events) check_repeats(event, found);
}

}  // namespace handrail
