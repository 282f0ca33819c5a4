#pragma once

#include "model/event.hpp"
#include "model/guide.hpp"
#include "model/news.hpp"
#include "model/organisation.hpp"
#include "model/pathway.hpp"
#include "model/plan.hpp"
#include "model/response.hpp"
#include "model/service.hpp"
#include "text/value.hpp"

namespace handrail {

/// One reader a kind of entry: a tree that its schema has found right, as a plain struct. The entry's
/// place in the content tree (kind, id, file) and its body are for the caller to fill.
Service read_service(const Value& value);
Organisation read_organisation(const Value& value);
Guide read_guide(const Value& value);
Pathway read_pathway(const Value& value);
Event read_event(const Value& value);
News read_news(const Value& value);
Response read_response(const Value& value);
Plan read_plan(const Value& value);

/// A limit such as `{weeks: 6}`; empty where none is stated.
std::optional<TimeLimit> read_time_limit(const Value* value);

}  // namespace handrail
