#pragma once

#include <vector>

#include "site/site.hpp"

namespace handrail {

/// Why one entry is shown beside another.
enum class Relation { same_organisation, same_subject, same_need };

struct Related {
    EntryRef ref;
    Relation why = Relation::same_subject;
    std::string shared;  ///< the id of the category or need that both have
};

/// At most five entries like this one, the likest first. Looks at a bounded number of neighbours in the lists
/// that the entry stands in, so that the work for a page does not grow with the site.
std::vector<Related> related_entries(const Site& site, EntryRef ref);

}  // namespace handrail
