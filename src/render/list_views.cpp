#include "render/list_views.hpp"

namespace handrail {

namespace {

constexpr const char* frame = "The frame of the page.";
constexpr const char* heading_id = "The heading's id on the page.";

}  // namespace

const ViewType& CardGroupView::view_type() {
    static const ViewType type = make_view_type<CardGroupView>(
        "group of cards",
        {
            field<&CardGroupView::heading>("heading", "What they have in common; may be empty."),
            field<&CardGroupView::anchor>("anchor", heading_id),
            field<&CardGroupView::cards>("cards", "The entries."),
        });
    return type;
}

const ViewType& LinkGroupView::view_type() {
    static const ViewType type = make_view_type<LinkGroupView>(
        "group of links",
        {
            field<&LinkGroupView::heading>("heading", "What they have in common; may be empty."),
            field<&LinkGroupView::anchor>("anchor", heading_id),
            field<&LinkGroupView::url>("url", "Where the heading leads; may be empty."),
            field<&LinkGroupView::summary>("summary", "One sentence about it; may be empty."),
            field<&LinkGroupView::links>("links", "The links."),
        });
    return type;
}

const ViewType& ListPage::view_type() {
    static const ViewType type = make_view_type<ListPage>(
        "list page",
        {
            field<&ListPage::page>("page", frame),
            field<&ListPage::heading>("heading", "The page's heading."),
            field<&ListPage::intro>("intro", "One sentence below it; may be empty."),
            field<&ListPage::count>("count", "How many there are, in words; may be empty."),
            field<&ListPage::narrower>("narrower", "Lists of parts of this one."),
            field<&ListPage::letters>("letters", "The letters of an A to Z."),
            field<&ListPage::groups>("groups", "The entries, in groups."),
            field<&ListPage::empty>("empty", "True if there is nothing in the list."),
            field<&ListPage::previous>("previous", "The page before, of a list that is split; may be empty."),
            field<&ListPage::next>("next", "The page after; may be empty."),
            field<&ListPage::pages>("pages",
                                    "The pages of a list that is split, by number, this one marked."),
            field<&ListPage::position>("position", "\"Page 2 of 5\"; empty if there is one page."),
            field<&ListPage::also>("also", "Other lists: \"Earlier events\" and the like."),
            field<&ListPage::booklets>("booklets",
                                       "All of it as books to print, a size of type each and one in easy "
                                       "read, their length in the note; may be empty."),
            field<&ListPage::easy_heading>("easy_heading", "The heading in easy words."),
            field<&ListPage::easy_intro>("easy_intro",
                                         "The sentence below it, if it is easy to read; else empty."),
            field<&ListPage::easy>("easy",
                                   "For easy read: lists of parts of this one, as doors; the booklet, if "
                                   "there is one, as a row."),
        });
    return type;
}

const ViewType& DirectoryPage::view_type() {
    static const ViewType type = make_view_type<DirectoryPage>(
        "directory page",
        {
            field<&DirectoryPage::page>("page", frame),
            field<&DirectoryPage::heading>("heading", "The page's heading."),
            field<&DirectoryPage::intro>("intro", "One sentence below it; may be empty."),
            field<&DirectoryPage::groups>("groups", "Links in groups."),
            field<&DirectoryPage::links>("links", "Links that belong to no group."),
            field<&DirectoryPage::easy_intro>(
                "easy_intro", "The sentence below the heading, if it is easy to read; else empty."),
            field<&DirectoryPage::easy>("easy", "For easy read: the links as doors; empty of the site map."),
        });
    return type;
}

const ViewType& HomePage::view_type() {
    static const ViewType type = make_view_type<HomePage>(
        "home page",
        {
            field<&HomePage::page>("page", frame),
            field<&HomePage::statutory_name>("statutory_name",
                                             "The full name that the council uses for its Local Offer."),
            field<&HomePage::built>("built", "The day the site was built."),
            field<&HomePage::questions>("questions", "\"Where do I go?\", \"Who decides?\" and their like."),
            field<&HomePage::starting_points>("starting_points", "Guides that people start from."),
            field<&HomePage::ages>("ages", "The lists by age."),
            field<&HomePage::stages>("stages", "The pathways."),
            field<&HomePage::needs>("needs", "The lists by need."),
            field<&HomePage::categories>("categories", "The top categories, each with those below it."),
            field<&HomePage::areas>("areas", "The lists by area."),
            field<&HomePage::events>("events", "What is on soon."),
            field<&HomePage::news>("news", "The latest news."),
            field<&HomePage::young_people>("young_people", "Links for young people themselves."),
            field<&HomePage::professionals>("professionals", "Links for people who work with children."),
            field<&HomePage::safety_phone>("safety_phone",
                                           "Whom to ring about a child's safety; may be empty."),
            field<&HomePage::safety_phone_url>("safety_phone_url", "That number as a tel: link."),
            field<&HomePage::safety_text>("safety_text", "What to do about a child's safety; may be empty."),
            field<&HomePage::service_count>("service_count", "How many services there are, in words."),
            field<&HomePage::easy>("easy", "For easy read: safety first, then the ways in as doors."),
        });
    return type;
}

const ViewType& TermView::view_type() {
    static const ViewType type = make_view_type<TermView>(
        "term", {
                    field<&TermView::term>("term", "The word or name."),
                    field<&TermView::acronym>("acronym", "Its short form; may be empty."),
                    field<&TermView::plain>("plain", "What it means, in plain words."),
                    field<&TermView::anchor>("anchor", "The term's id on the page."),
                });
    return type;
}

const ViewType& TermGroupView::view_type() {
    static const ViewType type = make_view_type<TermGroupView>(
        "group of terms", {
                              field<&TermGroupView::heading>("heading", "The letter."),
                              field<&TermGroupView::anchor>("anchor", heading_id),
                              field<&TermGroupView::terms>("terms", "The terms that begin with it."),
                          });
    return type;
}

const ViewType& GlossaryPage::view_type() {
    static const ViewType type = make_view_type<GlossaryPage>(
        "glossary page",
        {
            field<&GlossaryPage::page>("page", frame),
            field<&GlossaryPage::letters>("letters", "The letters that have terms."),
            field<&GlossaryPage::groups>("groups", "The terms, by letter."),
            field<&GlossaryPage::easy>("easy", "For easy read: the terms whose meaning is easy."),
        });
    return type;
}

const ViewType& LawItemView::view_type() {
    static const ViewType type = make_view_type<LawItemView>(
        "item of the law",
        {
            field<&LawItemView::subject>("subject", "What it is about."),
            field<&LawItemView::paragraph>("paragraph", "Where the law says it."),
            field<&LawItemView::plain>("plain", "What it asks for, in plain words."),
            field<&LawItemView::anchor>("anchor", heading_id),
            field<&LawItemView::items>("items", "Its parts; may be empty."),
            field<&LawItemView::entries>("entries", "The entries that answer it."),
            field<&LawItemView::count>("count", "How many entries answer it, in words."),
            field<&LawItemView::covered>("covered", "True if at least one does."),
            field<&LawItemView::easy>("easy", "What it asks for, if that is easy to read; else empty."),
        });
    return type;
}

const ViewType& LawPage::view_type() {
    static const ViewType type = make_view_type<LawPage>(
        "law page", {
                        field<&LawPage::page>("page", frame),
                        field<&LawPage::items>("items", "What the law asks for, in its order."),
                    });
    return type;
}

const ViewType& TimescaleView::view_type() {
    static const ViewType type = make_view_type<TimescaleView>(
        "time limit", {
                          field<&TimescaleView::step>("step", "What has to happen."),
                          field<&TimescaleView::limit>("limit", "How long it may take."),
                          field<&TimescaleView::source>("source", "Where that is laid down; may be empty."),
                      });
    return type;
}

const ViewType& TimescaleGroupView::view_type() {
    static const ViewType type = make_view_type<TimescaleGroupView>(
        "group of time limits",
        {
            field<&TimescaleGroupView::heading>("heading", "The process that they belong to."),
            field<&TimescaleGroupView::anchor>("anchor", heading_id),
            field<&TimescaleGroupView::steps>("steps", "Its time limits, in order."),
        });
    return type;
}

const ViewType& TimescalesPage::view_type() {
    static const ViewType type = make_view_type<TimescalesPage>(
        "page of time limits",
        {
            field<&TimescalesPage::page>("page", frame),
            field<&TimescalesPage::groups>("groups", "The time limits, by process."),
            field<&TimescalesPage::easy>("easy", "For easy read: the time limits that are easy to read."),
        });
    return type;
}

const ViewType& DeciderView::view_type() {
    static const ViewType type = make_view_type<DeciderView>(
        "decisions of a pathway",
        {
            field<&DeciderView::pathway>("pathway", "The pathway's name."),
            field<&DeciderView::url>("url", "The pathway's page."),
            field<&DeciderView::anchor>("anchor", heading_id),
            field<&DeciderView::steps>("steps", "The steps that say who takes them."),
        });
    return type;
}

const ViewType& DecidersPage::view_type() {
    static const ViewType type = make_view_type<DecidersPage>(
        "page of deciders",
        {
            field<&DecidersPage::page>("page", frame),
            field<&DecidersPage::pathways>("pathways", "Who decides what, by pathway."),
            field<&DecidersPage::panels>("panels", "The groups of people that meet and decide."),
            field<&DecidersPage::easy>("easy", "For easy read: the pathways as doors."),
        });
    return type;
}

const ViewType& WherePage::view_type() {
    static const ViewType type = make_view_type<WherePage>(
        "page of first places to go",
        {
            field<&WherePage::page>("page", frame),
            field<&WherePage::routes>("routes", "The ways of getting a service, in plain words."),
            field<&WherePage::groups>("groups", "Services that anybody can turn to, in groups."),
            field<&WherePage::easy>("easy", "For easy read: the ways to get help, a row each."),
        });
    return type;
}

const ViewType& WayView::view_type() {
    static const ViewType type = make_view_type<WayView>(
        "way", {
                   field<&WayView::who>("who", "Whom it helps: \"If reading is hard for you\"."),
                   field<&WayView::text>("text", "What there is for them."),
                   field<&WayView::link>("link", "Where that is; empty where there is nothing to lead to."),
               });
    return type;
}

const ViewType& SitePage::view_type() {
    static const ViewType type = make_view_type<SitePage>(
        "page about the site",
        {
            field<&SitePage::page>("page", frame),
            field<&SitePage::site>("site", "What every page knows of the site."),
            field<&SitePage::status>("status",
                                     "How accessible the site is, in words; empty if nobody has tested it."),
            field<&SitePage::prepared>("prepared",
                                       "The day the accessibility statement was written; may be empty."),
            field<&SitePage::reviewed>("reviewed", "The day it was last checked; may be empty."),
            field<&SitePage::tested>("tested", "The day the site was last tested; may be empty."),
            field<&SitePage::tested_by>("tested_by", "Who tested the site; may be empty."),
            field<&SitePage::problems>("problems", "What does not meet the guidelines."),
            field<&SitePage::burden>("burden", "What it would be a disproportionate burden to mend."),
            field<&SitePage::out_of_scope>("out_of_scope", "What the regulations do not cover."),
            field<&SitePage::known>(
                "known", "Limits that the build knows of, such as Braille that nobody has proof-read."),
            field<&SitePage::answer_within>("answer_within",
                                            "How soon people who ask are answered; may be empty."),
            field<&SitePage::links>("links", "The editions, or the lists, that the page leads to."),
            field<&SitePage::form>("form", "Where comments go; may be empty."),
            field<&SitePage::email_url>("email_url",
                                        "The address for comments as a mailto: link; may be empty."),
            field<&SitePage::base_path>(
                "base_path",
                "The path part of the site's address, for the page shown when nothing is found."),
            field<&SitePage::responses>("responses", "The latest \"you said, we did\"."),
            field<&SitePage::safety_phone>("safety_phone",
                                           "Whom to ring about a child's safety; may be empty."),
            field<&SitePage::safety_phone_url>("safety_phone_url", "That number as a tel: link."),
            field<&SitePage::safety_text>("safety_text", "What to do about a child's safety; may be empty."),
            field<&SitePage::easy>("easy", "The page in easy read; empty where it has none."),
            field<&SitePage::forms>(
                "forms",
                "The files that entries are also made as: their name, what they are in the note, "
                "and a link where there is one for the whole offer."),
            field<&SitePage::booklets>(
                "booklets",
                "The whole offer as books to print, a size of type each and one in easy "
                "read, their length in the note; may be empty."),
            field<&SitePage::ways>("ways", "What may help whom, on the page of other ways."),
            field<&SitePage::has_large_print>("has_large_print", "True if pages are made in large print."),
            field<&SitePage::has_braille>("has_braille", "True if entries are made as Braille files."),
        });
    return type;
}

const ViewType& RedirectPage::view_type() {
    static const ViewType type = make_view_type<RedirectPage>(
        "redirect",
        {
            field<&RedirectPage::title>("title", "The name of the page it leads to."),
            field<&RedirectPage::target>("target", "That page."),
            field<&RedirectPage::language>("language", "The language of the words, such as \"en-GB\"."),
            field<&RedirectPage::canonical>("canonical",
                                            "That page's whole address; empty if the site has none."),
        });
    return type;
}

const ViewType& FeedEntryView::view_type() {
    static const ViewType type = make_view_type<FeedEntryView>(
        "feed entry",
        {
            field<&FeedEntryView::title>("title", "Its name."),
            field<&FeedEntryView::id>("id", "An address that never changes."),
            field<&FeedEntryView::link>("link", "Its page."),
            field<&FeedEntryView::summary>("summary", "One sentence about it."),
            field<&FeedEntryView::updated>("updated", "When it changed, as 2026-10-03T00:00:00Z."),
        });
    return type;
}

const ViewType& MachinePage::view_type() {
    static const ViewType type = make_view_type<MachinePage>(
        "file for machines",
        {
            field<&MachinePage::title>("title", "The site's name."),
            field<&MachinePage::description>("description", "One sentence about the site."),
            field<&MachinePage::base_url>("base_url", "The site's whole address, with a slash at its end."),
            field<&MachinePage::feed_url>("feed_url", "The feed's whole address."),
            field<&MachinePage::updated>("updated", "When anything last changed, as 2026-10-03T00:00:00Z."),
            field<&MachinePage::language>("language", "The language of the words, such as \"en-GB\"."),
            field<&MachinePage::colour>("colour", "The site's own colour, as #rrggbb."),
            field<&MachinePage::background>("background", "The colour behind the text, as #rrggbb."),
            field<&MachinePage::entries>("entries", "What is new, latest first: for the feed."),
            field<&MachinePage::addresses>("addresses", "The whole address of every page: for the site map."),
            field<&MachinePage::has_base_url>("has_base_url", "True if the site knows its own address."),
        });
    return type;
}

}  // namespace handrail
