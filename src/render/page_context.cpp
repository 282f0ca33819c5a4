#include "render/page_context.hpp"

#include <algorithm>

#include "text/percent.hpp"

namespace handrail {
namespace {

std::vector<LinkView> edition_links(const PageContext& context, const PageHead& head) {
    std::vector<LinkView> links;
    const std::string here = full_path(context.edition, head.path);
    for (const Edition edition : context.editions) {
        const std::string words = context.phrases.word("facts.edition_" + std::string(edition_name(edition)));
        const std::string there = full_path(edition, head.path);
        links.push_back({words, {relative_url(here, there)}, {}, edition == context.edition});
    }
    if (!head.bsl_video.empty()) {
        links.push_back({context.phrases.word("facts.edition_bsl"), {head.bsl_video}, {}, false});
    }
    return links;
}

/// Where comments on this page go: the council's form, or an e-mail with the page's name in it.
Url feedback_url(const PageContext& context, const PageHead& head, std::string_view subject_key) {
    const FeedbackConfig& feedback = context.site.offer().config.feedback;
    if (!feedback.form.empty()) return {feedback.form};
    if (feedback.email.empty()) return {};
    const std::string page = head.title + " (" + full_path(context.edition, head.path) + ")";
    const std::string subject = context.phrases.word(subject_key, {{"page", page}});
    return {"mailto:" + feedback.email + "?subject=" + percent_encode(subject)};
}

std::string canonical(const PageContext& context, const PageHead& head) {
    const std::string& base = context.site.offer().config.base_url;
    return base.empty() ? std::string() : base + full_path(context.edition, head.path);
}

}  // namespace

PageView make_page(const PageContext& context, PageHead head) {
    const SiteConfig& config = context.site.offer().config;
    const std::size_t depth = depth_of(context.edition, head.path);
    PageView page;
    page.root = {way_up(full_path(context.edition, head.path))};
    page.home = link_to(head.path, "index.html");
    page.canonical = {canonical(context, head)};
    page.header = context.headers.at(depth);
    page.footer = context.footers.at(depth);
    page.language = config.language;
    page.edition = edition_name(context.edition);
    page.site_title = config.title;
    page.is_home = head.path == "index.html";
    page.editions = edition_links(context, head);
    page.feedback_url = feedback_url(context, head, "facts.feedback_subject");
    page.problem_url = feedback_url(context, head, "facts.problem_subject");
    for (LinkView& crumb : head.crumbs) crumb.url = link_to(head.path, crumb.url.text);
    page.crumbs = std::move(head.crumbs);
    page.title = std::move(head.title);
    page.description = std::move(head.description);
    page.kind = std::move(head.kind);
    return page;
}

Url link_to(std::string_view from, std::string_view to) { return {relative_url(from, to)}; }

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
