#pragma once

#include "render/list_views.hpp"
#include "render/page_views.hpp"
#include "site/urls.hpp"
#include "theme/template_set.hpp"

namespace handrail {

/// Every template of one edition, compiled for the view that it prints.
struct PageTemplates {
    TemplateFor<SiteView> header;
    TemplateFor<SiteView> footer;
    TemplateFor<HomePage> home;
    TemplateFor<ServicePage> service;
    TemplateFor<GuidePage> guide;
    TemplateFor<OrganisationPage> organisation;
    TemplateFor<PathwayPage> pathway;
    TemplateFor<EventPage> event;
    TemplateFor<NewsPage> news;
    TemplateFor<ResponsePage> response;
    TemplateFor<PlanPage> plan;
    TemplateFor<ListPage> list;
    TemplateFor<DirectoryPage> directory;
    TemplateFor<GlossaryPage> glossary;
    TemplateFor<LawPage> law;
    TemplateFor<TimescalesPage> timescales;
    TemplateFor<DecidersPage> deciders;
    TemplateFor<WherePage> where;
    TemplateFor<SitePage> search;
    TemplateFor<SitePage> short_list;
    TemplateFor<SitePage> accessibility;
    TemplateFor<SitePage> feedback;
    TemplateFor<SitePage> formats;
    TemplateFor<SitePage> not_found;
};

/// Compiles them. Errors: every problem of every template at once.
Result<PageTemplates> compile_page_templates(const TemplateSet& set, Edition edition);

/// The templates that no edition has of its own: redirects, feeds and what machines read.
struct MachineTemplates {
    TemplateFor<RedirectPage> redirect;
    TemplateFor<MachinePage> feed;
    TemplateFor<MachinePage> sitemap;
    TemplateFor<MachinePage> robots;
    TemplateFor<MachinePage> manifest;
};

Result<MachineTemplates> compile_machine_templates(const TemplateSet& set);

}  // namespace handrail
