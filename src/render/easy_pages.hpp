#pragma once

#include <string>

#include "render/easy_read.hpp"
#include "render/list_views.hpp"

namespace handrail {

// The pages of the easy-read edition that are about the site or about words, as rows and doors. Nothing is
// added where there is no easy-read edition.

void add_easy_read(const PageContext& context, HomePage& page);
void add_easy_read(const PageContext& context, GlossaryPage& page);
void add_easy_read(const PageContext& context, TimescalesPage& page);
void add_easy_read(const PageContext& context, DecidersPage& page);
void add_easy_read(const PageContext& context, WherePage& page);
/// search, accessibility, feedback or formats: `name` is the page's file without its ending.
void add_easy_read(const PageContext& context, const std::string& name, SitePage& page);

}  // namespace handrail
