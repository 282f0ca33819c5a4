#include "render/frame_view.hpp"

namespace handrail {

const ViewType& LinkView::view_type() {
    static const ViewType type = make_view_type<LinkView>(
        "link", {
                    field<&LinkView::words>("words", "The words of the link."),
                    field<&LinkView::url>("url", "Where it leads."),
                    field<&LinkView::note>("note", "A few words beside it, such as a count; often empty."),
                    field<&LinkView::current>("current", "True for the page that the visitor is on."),
                });
    return type;
}

const ViewType& SiteView::view_type() {
    static const ViewType type = make_view_type<SiteView>(
        "site",
        {
            field<&SiteView::title>("title", "The site's name."),
            field<&SiteView::statutory_name>("statutory_name",
                                             "The full name that the council uses for its Local Offer."),
            field<&SiteView::council>("council", "The council's name."),
            field<&SiteView::language>("language", "The language of the words, such as \"en-GB\"."),
            field<&SiteView::logo>("logo", "The council's logo; empty if there is none."),
            field<&SiteView::demonstration>("demonstration", "True for a site that is not for real use."),
            field<&SiteView::help_phone>("help_phone",
                                         "The number to ring for help, with spaces that do not break."),
            field<&SiteView::help_phone_url>("help_phone_url", "That number as a tel: link."),
            field<&SiteView::help_email>("help_email", "The address to write to for help."),
            field<&SiteView::help_email_url>("help_email_url", "That address as a mailto: link."),
            field<&SiteView::help_hours>("help_hours", "When the phone is answered."),
            field<&SiteView::help_address>("help_address", "The postal address for help."),
            field<&SiteView::home>("home", "This edition's home page."),
            field<&SiteView::search>("search", "The search page."),
            field<&SiteView::menu>("menu", "The ways in, for the header."),
            field<&SiteView::footer>("footer", "The links at the foot of every page."),
            field<&SiteView::feed>("feed", "The Atom feed of what is new."),
            field<&SiteView::manifest>("manifest", "The web manifest."),
            field<&SiteView::edition>("edition", "standard, easy-read or large-print."),
            field<&SiteView::root>(
                "root", "The way from the page's folder up to the site's root: nothing, \"../\" ..."),
        });
    return type;
}

const ViewType& PageView::view_type() {
    static const ViewType type = make_view_type<PageView>(
        "page",
        {
            field<&PageView::title>("title", "For the browser's window, without the site's name."),
            field<&PageView::description>("description", "One sentence for search engines and previews."),
            field<&PageView::kind>("kind", "What kind of page this is: service, guide, list, home ..."),
            field<&PageView::path>("path",
                                   "Where this page is below its edition's folder: \"services/a.html\"."),
            field<&PageView::root>("root",
                                   "The way from this page up to the site's root: nothing, \"../\" ..."),
            field<&PageView::home>("home", "This edition's home page."),
            field<&PageView::canonical>("canonical", "The page's whole address; empty if the site has none."),
            field<&PageView::header>("header", "The site's header, from header.html."),
            field<&PageView::footer>("footer", "The site's footer, from footer.html."),
            field<&PageView::language>("language", "The language of the words, such as \"en-GB\"."),
            field<&PageView::edition>("edition", "standard, easy-read or large-print."),
            field<&PageView::site_title>("site_title", "The site's name."),
            field<&PageView::is_home>("is_home", "True for the home page."),
            field<&PageView::indexed>("indexed", "False if search engines are asked to leave the page out."),
            field<&PageView::crumbs>("crumbs", "The way from home to the page above this one."),
            field<&PageView::editions>("editions", "This page in its editions; the current one is marked."),
            field<&PageView::forms>("forms", "It as files to keep or print; the note is the length."),
            field<&PageView::language_name>("language_name",
                                            "The language of the words, in words: \"English\"."),
            field<&PageView::help_phone>("help_phone",
                                         "The number to ring for this page in another form; may be empty."),
            field<&PageView::help_phone_url>("help_phone_url", "That number as a tel: link."),
            field<&PageView::help_email>("help_email", "The address to write to for it; may be empty."),
            field<&PageView::help_email_url>("help_email_url", "That address as a mailto: link."),
            field<&PageView::feedback_url>("feedback_url",
                                           "Where \"Tell us\" leads; empty if it is not shown."),
            field<&PageView::problem_url>(
                "problem_url",
                "Where \"Report something wrong on this page\" leads; empty if it is not shown."),
        });
    return type;
}

}  // namespace handrail
