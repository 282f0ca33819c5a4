#include "read/entry_reader.hpp"
#include "read/fields.hpp"
#include "read/kind_readers.hpp"

namespace handrail {
namespace {

PlanAction read_action(const Value& value) {
    return {text_field(&value, "title"), text_field(&value, "lead"),   text_field(&value, "start"),
            text_field(&value, "end"),   text_field(&value, "status"), text_field(&value, "progress")};
}

}  // namespace

Organisation read_organisation(const Value& value) {
    Organisation organisation;
    read_entry(value, organisation.entry);
    organisation.sector = text_field(&value, "sector");
    organisation.formerly = list_field(&value, "formerly");
    return organisation;
}

Guide read_guide(const Value& value) {
    Guide guide;
    read_entry(value, guide.entry);
    guide.audience = text_field(&value, "audience");
    return guide;
}

News read_news(const Value& value) {
    News news;
    read_entry(value, news.entry);
    news.date = date_field(&value, "date");
    news.year = int_field(&value, "year");
    return news;
}

Response read_response(const Value& value) {
    Response response;
    read_entry(value, response.entry);
    response.you_said = text_field(&value, "you_said");
    response.we_did = text_field(&value, "we_did");
    response.date = date_field(&value, "date");
    response.year = int_field(&value, "year");
    return response;
}

Plan read_plan(const Value& value) {
    Plan plan;
    read_entry(value, plan.entry);
    plan.what_this_means = text_field(&value, "what_this_means");
    plan.actions = objects_field(&value, "actions", read_action);
    plan.year = int_field(&value, "year");
    return plan;
}

}  // namespace handrail
