#include "render/event_words.hpp"

#include "site/events.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

constexpr std::size_t days_shown = 5;

std::string with_hours(const PageContext& context, const std::string& day, const Event& event) {
    const std::string hours = context.phrases.hours(event.from, event.to);
    return hours.empty() ? day : day + ", " + hours;
}

std::string first_and_last(const PageContext& context, const Event& event) {
    if (!event.end_date || *event.end_date == *event.date) return format_date(*event.date);
    return context.phrases.word("text.from_to",
                                {{"from", format_date(*event.date)}, {"to", format_date(*event.end_date)}});
}

}  // namespace

std::vector<std::string> event_days(const PageContext& context, const Event& event) {
    if (!event.date) {
        return event.year ? std::vector<std::string>{std::to_string(*event.year)}
                          : std::vector<std::string>{};
    }
    if (!event.repeats) return {with_hours(context, first_and_last(context, event), event)};
    std::vector<std::string> days;
    for (const Date& day : coming_days(event, context.site.today(), days_shown)) {
        days.push_back(with_hours(context, format_date(day), event));
    }
    if (days.empty()) days.push_back(with_hours(context, format_date(*event.date), event));
    return days;
}

}  // namespace handrail
