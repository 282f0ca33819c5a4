#pragma once

#include "render/easy_doors.hpp"
#include "render/lists.hpp"

namespace handrail {

/// The list's name in easy words, and the lists below it as doors.
void add_easy_read(const PageContext& context, const ListPart& part, EasyDoors& doors, ListPage& page);

/// The lists of one way to sort, as doors.
void add_easy_read(const PageContext& context, const ListingGroup& group, DirectoryPage& page);

}  // namespace handrail
