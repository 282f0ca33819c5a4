#pragma once

#include <string>
#include <vector>

#include "render/entry_view.hpp"
#include "render/frame_view.hpp"
#include "render/page_views.hpp"

namespace handrail {

/// Cards under one heading, such as a letter of the alphabet or a kind of entry.
struct CardGroupView {
    std::string heading;
    std::string anchor;  ///< the heading's id on the page
    std::vector<CardView> cards;

    static const ViewType& view_type();
};

/// Links under one heading.
struct LinkGroupView {
    std::string heading;
    std::string anchor;
    Url url;  ///< of the heading; empty if it leads nowhere
    std::string summary;
    std::vector<LinkView> links;

    static const ViewType& view_type();
};

/// A list of entries: by category, need, area, age or level, A to Z, or one kind's index.
struct ListPage {
    PageView page;
    std::string heading;
    std::string intro;
    std::string count;               ///< "12 services", in words
    std::vector<LinkView> narrower;  ///< terms below this one
    std::vector<LinkView> letters;   ///< of an A to Z
    std::vector<CardGroupView> groups;
    bool empty = false;
    Url previous;  ///< of a list that is split over pages
    Url next;
    std::vector<LinkView> pages;  ///< its other pages by number, this one marked; empty if there is one page
    std::string position;         ///< "Page 2 of 5"; empty if there is one page
    std::vector<LinkView> also;   ///< "Earlier events" and the like
    std::vector<LinkView> booklets;  ///< all of it as a book to print
    std::string easy_heading;        ///< for easy read
    std::string easy_intro;          ///< empty if it is not easy
    EasySheetView easy;              ///< lists of parts of this one, as doors

    static const ViewType& view_type();
};

/// A list of lists: all categories, all needs, the site map.
struct DirectoryPage {
    PageView page;
    std::string heading;
    std::string intro;
    std::vector<LinkGroupView> groups;
    std::vector<LinkView> links;  ///< for a plain list without groups
    std::string easy_intro;       ///< for easy read; empty if it is not easy
    EasySheetView easy;           ///< the same links as doors; empty of a list that is too long for pictures

    static const ViewType& view_type();
};

struct HomePage {
    PageView page;
    std::string statutory_name;
    std::string built;                      ///< "3 October 2026"
    std::vector<LinkView> questions;        ///< "Where do I go?", "Who decides?", ...
    std::vector<LinkView> starting_points;  ///< guides that people start from
    std::vector<LinkView> ages;
    std::vector<LinkView> stages;  ///< pathways
    std::vector<LinkView> needs;
    std::vector<LinkGroupView> categories;  ///< top categories with those below
    std::vector<LinkView> areas;
    std::vector<CardView> events;
    std::vector<CardView> news;
    std::vector<LinkView> young_people;
    std::vector<LinkView> professionals;
    std::string safety_phone;
    Url safety_phone_url;
    std::string safety_text;
    std::string service_count;
    EasySheetView easy;  ///< safety first, then the ways in as doors

    static const ViewType& view_type();
};

struct TermView {
    std::string term;
    std::string acronym;
    std::string plain;
    std::string anchor;

    static const ViewType& view_type();
};

struct TermGroupView {
    std::string heading;
    std::string anchor;
    std::vector<TermView> terms;

    static const ViewType& view_type();
};

struct GlossaryPage {
    PageView page;
    std::vector<LinkView> letters;
    std::vector<TermGroupView> groups;
    EasySheetView easy;  ///< the terms whose meaning is easy to read

    static const ViewType& view_type();
};

/// One item of what the law asks a Local Offer to hold, with the entries that answer it.
struct LawItemView {
    std::string subject;
    std::string paragraph;
    std::string plain;
    std::string anchor;
    std::vector<std::string> items;
    std::vector<LinkView> entries;
    std::string count;
    bool covered = false;
    std::string easy;  ///< what it asks for, if that is easy to read; else empty

    static const ViewType& view_type();
};

struct LawPage {
    PageView page;
    std::vector<LawItemView> items;

    static const ViewType& view_type();
};

struct TimescaleView {
    std::string step;
    std::string limit;
    std::string source;

    static const ViewType& view_type();
};

struct TimescaleGroupView {
    std::string heading;
    std::string anchor;
    std::vector<TimescaleView> steps;

    static const ViewType& view_type();
};

/// "How long does it take?"
struct TimescalesPage {
    PageView page;
    std::vector<TimescaleGroupView> groups;
    EasySheetView easy;  ///< the time limits that are easy to read

    static const ViewType& view_type();
};

struct DeciderView {
    std::string pathway;
    Url url;
    std::string anchor;
    std::vector<StepView> steps;

    static const ViewType& view_type();
};

/// "Who decides?"
struct DecidersPage {
    PageView page;
    std::vector<DeciderView> pathways;
    std::vector<CardView> panels;
    EasySheetView easy;  ///< the pathways as doors

    static const ViewType& view_type();
};

/// "Where do I go?"
struct WherePage {
    PageView page;
    std::vector<PlainView> routes;
    std::vector<CardGroupView> groups;
    EasySheetView easy;  ///< the routes

    static const ViewType& view_type();
};

/// A way to get the site for a group of people.
struct WayView {
    std::string who;  ///< "If reading is hard for you"
    std::string text;
    LinkView link;  ///< empty where there is nothing to lead to

    static const ViewType& view_type();
};

/// The pages that say something of the site itself: search, short list, accessibility, feedback, other
/// formats, 404.
struct SitePage {
    PageView page;
    SiteView site;
    std::string status;  ///< of the accessibility statement, in words
    std::string prepared;
    std::string reviewed;
    std::string tested;
    std::string tested_by;
    std::vector<std::string> problems;
    std::vector<std::string> burden;
    std::vector<std::string> out_of_scope;
    std::vector<std::string> known;  ///< limits that the build knows of, for the accessibility statement
    std::string answer_within;
    std::vector<LinkView> links;  ///< the editions, or the listings, that the page leads to
    Url form;                     ///< where comments go
    Url email_url;
    std::string base_path;  ///< the path part of the site's address, for the page shown when nothing is found
    std::vector<CardView> responses;
    std::string safety_phone;
    Url safety_phone_url;
    std::string safety_text;
    EasySheetView easy;           ///< the page in easy read, as far as there is such a one
    std::vector<LinkView> forms;  ///< files that entries are also made as: name, what it is, perhaps a link
    std::vector<LinkView> booklets;  ///< the whole offer as books to print
    std::vector<WayView> ways;       ///< what may help whom, on the page of other ways
    bool has_large_print = false;
    bool has_braille = false;

    static const ViewType& view_type();
};

/// A page that leads from an old address to the new one.
struct RedirectPage {
    std::string title;
    Url target;
    std::string language;
    Url canonical;

    static const ViewType& view_type();
};

/// For feed.xml, sitemap.xml, robots.txt and the web manifest.
struct FeedEntryView {
    std::string title;
    std::string id;
    std::string link;
    std::string summary;
    std::string updated;

    static const ViewType& view_type();
};

struct MachinePage {
    std::string title;
    std::string description;
    std::string base_url;
    std::string feed_url;
    std::string updated;
    std::string language;
    std::string colour;
    std::string background;
    std::vector<FeedEntryView> entries;
    std::vector<std::string> addresses;
    bool has_base_url = false;

    static const ViewType& view_type();
};

}  // namespace handrail
