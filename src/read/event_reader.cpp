#include "read/entry_reader.hpp"
#include "read/fields.hpp"
#include "read/kind_readers.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

Repeat::Every read_every(const std::string& every) {
    if (every == "day") return Repeat::Every::day;
    if (every == "fortnight") return Repeat::Every::fortnight;
    if (every == "month") return Repeat::Every::month;
    return Repeat::Every::week;
}

std::optional<Repeat> read_repeat(const Value* value) {
    if (value == nullptr) return std::nullopt;
    Repeat repeat;
    repeat.every = read_every(text_field(value, "every"));
    repeat.on = list_field(value, "on");
    repeat.until = date_field(value, "until");
    for (const std::string& day : list_field(value, "except")) {
        if (const auto date = parse_date(day)) repeat.except.push_back(*date);
    }
    return repeat;
}

}  // namespace

Event read_event(const Value& value) {
    Event event;
    read_entry(value, event.entry);
    event.date = date_field(&value, "date");
    event.end_date = date_field(&value, "end_date");
    event.year = int_field(&value, "year");
    event.place = text_field(&value, "place");
    event.online = flag_field(&value, "online");
    event.booking = text_field(&value, "booking");
    const Value* repeats = object_field(&value, "repeats");
    event.repeats = read_repeat(repeats);
    // Authors may write the hours beside the day or inside `repeats`.
    const auto time_of = [&](const char* key) {
        const auto time = time_field(&value, key);
        return time ? time : time_field(repeats, key);
    };
    event.from = time_of("from");
    event.to = time_of("to");
    return event;
}

}  // namespace handrail
