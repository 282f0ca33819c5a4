#include "read/entry_reader.hpp"
#include "read/fields.hpp"
#include "read/kind_readers.hpp"

namespace handrail {
namespace {

Access read_access(const Value* value) {
    Access access;
    access.routes = list_field(value, "routes");
    access.text = text_field(value, "text");
    access.unconfirmed = flag_field(value, "unconfirmed").value_or(false);
    const Value* wait = object_field(value, "wait");
    if (const auto weeks = int_field(wait, "weeks")) access.wait = Wait{*weeks, date_field(wait, "as_of")};
    return access;
}

CostOption read_price(const Value& value) {
    return {text_field(&value, "amount"), text_field(&value, "per"), text_field(&value, "text")};
}

Cost read_cost(const Value* value) {
    return {text_field(value, "type"), text_field(value, "text"),
            objects_field(value, "options", read_price)};
}

Location read_location(const Value& value) {
    return {text_field(&value, "name"),  list_field(&value, "address"), text_field(&value, "postcode"),
            number_field(&value, "lat"), number_field(&value, "lon"),   list_field(&value, "accessibility")};
}

Opening read_opening(const Value& value) {
    return {list_field(&value, "days"), time_field(&value, "from"), time_field(&value, "to"),
            text_field(&value, "note")};
}

ServiceStatus read_status(const Value& value) {
    const std::string status = text_field(&value, "status");
    if (status == "paused") return ServiceStatus::paused;
    if (status == "closed") return ServiceStatus::closed;
    return ServiceStatus::active;
}

}  // namespace

Service read_service(const Value& value) {
    Service service;
    read_entry(value, service.entry);
    service.sector = text_field(&value, "sector");
    service.level = text_field(&value, "level");
    service.access = read_access(object_field(&value, "access"));
    service.cost = read_cost(object_field(&value, "cost"));
    service.locations = objects_field(&value, "locations", read_location);
    service.opening = objects_field(&value, "opening", read_opening);
    service.places = int_field(&value, "places");
    service.languages = list_field(&value, "languages");
    service.status = read_status(value);
    service.paused_until = date_field(&value, "paused_until");
    service.closed_on = date_field(&value, "closed_on");
    service.replaced_by = text_field(&value, "replaced_by");
    return service;
}

}  // namespace handrail
