#pragma once

#include "render/list_views.hpp"
#include "render/page_context.hpp"
#include "render/page_views.hpp"

namespace handrail {

// One builder a kind of page: the site and a place in it, as what the page's template prints.

ServicePage make_service_page(const PageContext& context, EntryRef ref);
GuidePage make_guide_page(const PageContext& context, EntryRef ref);
OrganisationPage make_organisation_page(const PageContext& context, EntryRef ref);
PathwayPage make_pathway_page(const PageContext& context, EntryRef ref);
EventPage make_event_page(const PageContext& context, EntryRef ref);
NewsPage make_news_page(const PageContext& context, EntryRef ref);
ResponsePage make_response_page(const PageContext& context, EntryRef ref);
PlanPage make_plan_page(const PageContext& context, EntryRef ref);

/// A pathway's steps, numbered.
std::vector<StepView> make_steps(const PageContext& context, const Pathway& pathway);

HomePage make_home_page(const PageContext& context);
GlossaryPage make_glossary_page(const PageContext& context);
LawPage make_law_page(const PageContext& context);
TimescalesPage make_timescales_page(const PageContext& context);
DecidersPage make_deciders_page(const PageContext& context);
WherePage make_where_page(const PageContext& context);
DirectoryPage make_site_map_page(const PageContext& context);

/// search, accessibility, feedback, formats or 404: `name` is the page's file without its ending.
SitePage make_site_page(const PageContext& context, const std::string& name);

}  // namespace handrail
