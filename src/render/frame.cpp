#include "render/frame.hpp"

#include "text/phone.hpp"

namespace handrail {
namespace {

struct FramePage {
    const char* key;
    const char* path;
};

constexpr FramePage menu_pages[] = {
    {"facts.menu_services", "services/index.html"}, {"facts.menu_categories", "categories/index.html"},
    {"facts.menu_needs", "needs/index.html"},       {"facts.menu_ages", "ages/index.html"},
    {"facts.menu_guides", "guides/index.html"},     {"facts.menu_pathways", "pathways/index.html"}};

constexpr FramePage footer_pages[] = {{"facts.index_services", "services/index.html"},
                                      {"facts.title_glossary", "glossary.html"},
                                      {"facts.title_law", "local-offer-law.html"},
                                      {"facts.index_responses", "responses/index.html"},
                                      {"facts.index_plans", "plans/index.html"},
                                      {"facts.index_events", "events/index.html"},
                                      {"facts.index_news", "news/index.html"},
                                      {"facts.index_organisations", "organisations/index.html"},
                                      {"facts.title_short-list", "short-list.html"},
                                      {"facts.title_formats", "formats.html"},
                                      {"facts.title_feedback", "feedback.html"},
                                      {"facts.title_accessibility", "accessibility.html"},
                                      {"facts.title_site_map", "site-map.html"}};

template <std::size_t Count>
std::vector<LinkView> links(const PageContext& context, const std::string& from,
                            const FramePage (&pages)[Count]) {
    std::vector<LinkView> made;
    for (const FramePage& page : pages) {
        made.push_back({context.phrases.word(page.key), link_to(from, page.path), {}, false});
    }
    return made;
}

}  // namespace

SiteView make_site_view(const PageContext& context, const std::string& from) {
    const SiteConfig& config = context.site.offer().config;
    SiteView site;
    site.title = config.title;
    site.statutory_name = config.statutory_name;
    site.council = config.council;
    site.language = config.language;
    site.root = {way_up(full_path(context.edition, from))};
    if (!config.logo.empty()) site.logo = {site.root.text + config.logo};
    site.demonstration = config.demonstration;
    site.help_phone = format_phone(config.contact.phone);
    site.help_phone_url = {phone_url(config.contact.phone)};
    site.help_email = config.contact.email;
    if (!config.contact.email.empty()) site.help_email_url = {"mailto:" + config.contact.email};
    site.help_hours = config.contact.hours;
    site.help_address = config.contact.address;
    site.home = link_to(from, "index.html");
    site.search = link_to(from, "search.html");
    site.menu = links(context, from, menu_pages);
    site.footer = links(context, from, footer_pages);
    site.feed = {site.root.text + "feed.xml"};
    site.manifest = {site.root.text + "manifest.webmanifest"};
    site.edition = edition_name(context.edition);
    return site;
}

}  // namespace handrail
