#include "render/page_context.hpp"

#include <algorithm>

#include "render/form_links.hpp"
#include "text/percent.hpp"
#include "text/phone.hpp"

namespace handrail {
namespace {

std::vector<LinkView> edition_links(const PageContext& context, const std::string& path) {
    std::vector<LinkView> links;
    const std::string here = full_path(context.edition, path);
    for (const Edition edition : context.editions) {
        const std::string words = context.phrases.word("facts.edition_" + std::string(edition_name(edition)));
        links.push_back(
            {words, {relative_url(here, full_path(edition, path))}, {}, edition == context.edition});
    }
    return links;
}

/// Where comments on this page go: the council's form, or an e-mail with the page's name in it.
Url feedback_url(const PageContext& context, const std::string& path, const std::string& title,
                 std::string_view subject_key) {
    const FeedbackConfig& feedback = context.site.offer().config.feedback;
    if (!feedback.form.empty()) return {feedback.form};
    if (feedback.email.empty()) return {};
    const std::string page = title + " (" + full_path(context.edition, path) + ")";
    const std::string subject = context.phrases.word(subject_key, {{"page", page}});
    return {"mailto:" + feedback.email + "?subject=" + percent_encode(subject)};
}

std::string canonical(const PageContext& context, const std::string& path) {
    const std::string& base = context.site.offer().config.base_url;
    return base.empty() ? std::string() : base + full_path(context.edition, path);
}

}  // namespace

PageView make_page(const PageContext& context, PageHead head) {
    const SiteConfig& config = context.site.offer().config;
    PageView page;
    page.home = link_to(head.path, "index.html");
    page.path = head.path;
    page.language = config.language;
    page.language_name = context.phrases.languages({config.language.substr(0, config.language.find('-'))});
    page.site_title = config.title;
    page.help_phone = format_phone(config.contact.phone);
    page.help_phone_url = {phone_url(config.contact.phone)};
    page.help_email = config.contact.email;
    if (!config.contact.email.empty()) page.help_email_url = {"mailto:" + config.contact.email};
    page.is_home = head.path == "index.html";
    page.bsl_video = {std::move(head.bsl_video)};
    for (LinkView& crumb : head.crumbs) crumb.url = link_to(head.path, crumb.url.text);
    page.crumbs = std::move(head.crumbs);
    page.title = std::move(head.title);
    page.description = std::move(head.description);
    page.kind = std::move(head.kind);
    return reframe(context, std::move(page), head.path);
}

PageView reframe(const PageContext& context, PageView page, const std::string& path) {
    const std::size_t depth = depth_of(context.edition, path);
    page.root = {way_up(full_path(context.edition, path))};
    page.canonical = {canonical(context, path)};
    page.header = &context.headers.at(depth);
    page.footer = &context.footers.at(depth);
    page.edition = edition_name(context.edition);
    page.editions = edition_links(context, path);
    page.forms = form_links(context, page.kind, path);
    // Sign language has no tree of its own: the film is one more way to have this page. It comes first,
    // because whoever signs may not read the words that stand before it.
    if (!page.bsl_video.text.empty()) {
        const LinkView film{context.phrases.word("facts.edition_bsl"), page.bsl_video, {}, false};
        page.editions.insert(page.editions.begin(), film);
    }
    page.feedback_url = feedback_url(context, path, page.title, "facts.feedback_subject");
    page.problem_url = feedback_url(context, path, page.title, "facts.problem_subject");
    return page;
}

Url link_to(std::string_view from, std::string_view to) {
    return {relative_url(from, to)};
}

std::string full_path(Edition edition, std::string_view path) {
    std::string full(edition_folder(edition));
    if (!full.empty()) full += '/';
    return full.append(path);
}

std::size_t depth_of(Edition edition, std::string_view path) {
    const auto slashes = static_cast<std::size_t>(std::count(path.begin(), path.end(), '/'));
    return slashes + (edition == Edition::standard ? 0 : 1);
}

}  // namespace handrail
