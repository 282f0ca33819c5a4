#include "render/phrases.hpp"

#include <algorithm>
#include <array>

#include "text/dates.hpp"

namespace handrail {
namespace {

constexpr std::array<std::string_view, 7> week{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::vector<std::size_t> week_order(const std::vector<std::string>& days) {
    std::vector<std::size_t> order;
    for (std::size_t day = 0; day < week.size(); ++day) {
        if (std::find(days.begin(), days.end(), week[day]) != days.end()) order.push_back(day);
    }
    return order;
}

std::string_view unit_key(TimeLimit::Unit unit) {
    switch (unit) {
        case TimeLimit::Unit::days: return "text.days";
        case TimeLimit::Unit::working_days: return "text.working_days";
        case TimeLimit::Unit::school_days: return "text.school_days";
        case TimeLimit::Unit::weeks: return "text.weeks";
        case TimeLimit::Unit::months: return "text.months";
        case TimeLimit::Unit::years: break;
    }
    return "text.years";
}

}  // namespace

std::string Phrases::not_stated() const {
    return word("text.not_stated");
}

std::string Phrases::ages(const Ages& ages) const {
    const std::string from = std::to_string(ages.from.value_or(0));
    const std::string to = std::to_string(ages.to.value_or(0));
    if (ages.from && ages.to && *ages.from == *ages.to)
        return count("text.years", static_cast<std::size_t>(*ages.to));
    if (ages.from && ages.to) return word("text.ages_between", {{"from", from}, {"to", to}});
    if (ages.from) return word("text.ages_from", {{"from", from}});
    if (ages.to) return word("text.ages_to", {{"to", to}});
    return {};
}

std::string Phrases::short_cost(const Cost& cost) const {
    if (cost.type == "free") return word("text.cost_free");
    if (cost.type == "paid") return word("text.cost_paid");
    if (cost.type == "varies") return word("text.cost_varies");
    return {};
}

std::vector<std::string> Phrases::cost(const Cost& cost) const {
    std::vector<std::string> lines;
    if (std::string type = short_cost(cost); !type.empty()) lines.push_back(std::move(type));
    for (const CostOption& option : cost.options) {
        std::string line = option.amount;
        if (!option.per.empty()) line = word("text.price", {{"amount", option.amount}, {"per", option.per}});
        if (!option.text.empty()) line += (line.empty() ? "" : ": ") + option.text;
        lines.push_back(std::move(line));
    }
    // "Free" and "Free." say the same once.
    const auto is_repeat = [&](const std::string& text) {
        return !lines.empty() && (text == lines.front() || text == lines.front() + '.');
    };
    if (!cost.text.empty() && !is_repeat(cost.text)) lines.push_back(cost.text);
    return lines;
}

Phrases::DaySpan Phrases::span(const std::vector<std::string>& days) {
    const std::vector<std::size_t> order = week_order(days);
    if (order.size() == week.size()) return DaySpan::every_day;
    const bool follows = order.size() > 2 && order.back() - order.front() + 1 == order.size();
    return follows ? DaySpan::from_to : DaySpan::list;
}

std::string Phrases::days(const std::vector<std::string>& days) const {
    const std::vector<std::size_t> order = week_order(days);
    const auto name = [&](std::size_t day) { return word("text.day_" + std::string(week[day])); };
    const DaySpan said = span(days);
    if (said == DaySpan::every_day) return word("text.every_day");
    if (said == DaySpan::from_to) {
        return word("text.from_to", {{"from", name(order.front())}, {"to", name(order.back())}});
    }
    std::vector<std::string> names;
    names.reserve(order.size());
    for (const std::size_t day : order) names.push_back(name(day));
    return list(names);
}

std::string Phrases::hours(std::optional<int> from, std::optional<int> to) const {
    if (from && to) return word("text.from_to", {{"from", format_time(*from)}, {"to", format_time(*to)}});
    if (from) return word("text.from_time", {{"from", format_time(*from)}});
    if (to) return word("text.until_time", {{"to", format_time(*to)}});
    return {};
}

std::string Phrases::limit(const TimeLimit& limit) const {
    return count(unit_key(limit.unit), static_cast<std::size_t>(limit.count));
}

std::string Phrases::weeks(int weeks) const {
    return count("text.weeks", static_cast<std::size_t>(weeks));
}

std::string Phrases::languages(const std::vector<std::string>& codes) const {
    std::vector<std::string> names;
    for (const std::string& code : codes) {
        const InterfaceWord* name = words_.find("languages." + code);
        names.push_back(name == nullptr ? code : name->text);
    }
    return list(names);
}

std::string Phrases::list(const std::vector<std::string>& items) const {
    if (items.empty()) return {};
    std::string text = items.front();
    for (std::size_t index = 1; index + 1 < items.size(); ++index) text += ", " + items[index];
    if (items.size() > 1) text = word("text.and", {{"a", text}, {"b", items.back()}});
    return text;
}

std::string Phrases::file_size(std::uint64_t bytes) const {
    constexpr std::uint64_t kilo = 1000;
    const std::uint64_t kilobytes = (bytes + kilo - 1) / kilo;
    if (kilobytes < kilo) return word("text.kilobytes", {{"n", std::to_string(kilobytes)}});
    const std::uint64_t tenths = (kilobytes + kilo / 10 - 1) / (kilo / 10);
    return word("text.megabytes", {{"n", std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10)}});
}

std::string Phrases::count(std::string_view key, std::size_t n) const {
    const std::string number = std::to_string(n);
    return word(n == 1 ? std::string(key) + "_one" : std::string(key), {{"n", number}});
}

}  // namespace handrail
