#include "render/page_templates.hpp"

#include <optional>

namespace handrail {
namespace {

/// Compiles one template after the other and gathers what is wrong with all of them.
class Compiler {
public:
    Compiler(const TemplateSet& set, Edition edition) : set_(set), edition_(edition_folder(edition)) {}

    template <typename View>
    std::optional<TemplateFor<View>> compile(std::string_view name) {
        auto compiled = set_.compile_template<View>(name, edition_);
        if (compiled) return std::move(compiled).value();
        append(diagnostics_, std::move(compiled).diagnostics());
        return std::nullopt;
    }

    bool failed() const { return !diagnostics_.empty(); }

    /// Each problem once, though several pages may include the file it is in.
    Diagnostics take_diagnostics() {
        sort_by_place(diagnostics_);
        Diagnostics unique;
        for (Diagnostic& one : diagnostics_) {
            const bool repeated = !unique.empty() && to_line(unique.back()) == to_line(one);
            if (!repeated) unique.push_back(std::move(one));
        }
        return unique;
    }

private:
    const TemplateSet& set_;
    std::string_view edition_;
    Diagnostics diagnostics_;
};

}  // namespace

Result<PageTemplates> compile_page_templates(const TemplateSet& set, Edition edition) {
    Compiler compiler(set, edition);
    auto header = compiler.compile<SiteView>("header.html");
    auto footer = compiler.compile<SiteView>("footer.html");
    auto home = compiler.compile<HomePage>("home.html");
    auto service = compiler.compile<ServicePage>("service.html");
    auto guide = compiler.compile<GuidePage>("guide.html");
    auto organisation = compiler.compile<OrganisationPage>("organisation.html");
    auto pathway = compiler.compile<PathwayPage>("pathway.html");
    auto event = compiler.compile<EventPage>("event.html");
    auto news = compiler.compile<NewsPage>("news.html");
    auto response = compiler.compile<ResponsePage>("response.html");
    auto plan = compiler.compile<PlanPage>("plan.html");
    auto list = compiler.compile<ListPage>("list.html");
    auto directory = compiler.compile<DirectoryPage>("directory.html");
    auto glossary = compiler.compile<GlossaryPage>("glossary.html");
    auto law = compiler.compile<LawPage>("local-offer-law.html");
    auto timescales = compiler.compile<TimescalesPage>("timescales.html");
    auto deciders = compiler.compile<DecidersPage>("deciders.html");
    auto where = compiler.compile<WherePage>("where.html");
    auto search = compiler.compile<SitePage>("search.html");
    auto short_list = compiler.compile<SitePage>("short-list.html");
    auto accessibility = compiler.compile<SitePage>("accessibility.html");
    auto feedback = compiler.compile<SitePage>("feedback.html");
    auto formats = compiler.compile<SitePage>("formats.html");
    auto not_found = compiler.compile<SitePage>("404.html");
    if (compiler.failed()) return compiler.take_diagnostics();
    return PageTemplates{*header,    *footer,     *home,          *service,    *guide,    *organisation,
                         *pathway,   *event,      *news,          *response,   *plan,     *list,
                         *directory, *glossary,   *law,           *timescales, *deciders, *where,
                         *search,    *short_list, *accessibility, *feedback,   *formats,  *not_found};
}

Result<MachineTemplates> compile_machine_templates(const TemplateSet& set) {
    Compiler compiler(set, Edition::standard);
    auto redirect = compiler.compile<RedirectPage>("redirect.html");
    auto feed = compiler.compile<MachinePage>("feed.xml");
    auto sitemap = compiler.compile<MachinePage>("sitemap.xml");
    auto robots = compiler.compile<MachinePage>("robots.txt");
    auto manifest = compiler.compile<MachinePage>("manifest.webmanifest");
    if (compiler.failed()) return compiler.take_diagnostics();
    return MachineTemplates{*redirect, *feed, *sitemap, *robots, *manifest};
}

}  // namespace handrail
