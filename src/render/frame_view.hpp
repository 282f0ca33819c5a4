#pragma once

#include <string>
#include <vector>

#include "theme/markup.hpp"
#include "theme/view_type.hpp"

namespace handrail {

/// Words that lead somewhere, with a note beside them (a count, a reason).
struct LinkView {
    std::string words;
    Url url;
    std::string note;
    bool current = false;

    static const ViewType& view_type();
};

/// What every page knows of the site: it depends on nothing but the edition and the depth of the folder.
struct SiteView {
    std::string title;
    std::string statutory_name;
    std::string council;
    std::string language;
    Url logo;
    bool demonstration = false;
    std::string help_phone;
    Url help_phone_url;
    std::string help_email;
    Url help_email_url;
    std::string help_hours;
    std::string help_address;
    Url home;
    Url search;
    std::vector<LinkView> menu;    ///< the ways in, for the header
    std::vector<LinkView> footer;  ///< A to Z, glossary, accessibility ...
    Url feed;
    Url manifest;
    std::string edition;  ///< standard, easy-read or large-print
    Url root;             ///< from the page's folder to the site's root: "", "../", ...

    static const ViewType& view_type();
};

/// The frame of one page.
struct PageView {
    std::string title;             ///< of the browser's window, without the site's name
    std::string description;       ///< for search engines and previews
    std::string kind;              ///< service, guide, list, home ...: a class on the body
    std::string path;              ///< below the edition's folder: "services/a.html"
    Url root;                      ///< from this page to the site's root
    Url home;                      ///< this edition's home page
    Url canonical;                 ///< the whole address, where the site has one
    const Html* header = nullptr;  ///< the site's header, rendered once an edition and folder depth
    const Html* footer = nullptr;
    std::string language;
    std::string edition;  ///< standard, easy-read or large-print
    std::string site_title;
    bool is_home = false;
    bool indexed = true;             ///< false: search engines are asked to leave it out
    std::vector<LinkView> crumbs;    ///< the way from home to the page above this one
    std::vector<LinkView> editions;  ///< this page in its other editions, the current one marked
    std::vector<LinkView> forms;     ///< it as files to keep or print, each with its size as its note
    std::string language_name;       ///< of the words, in words: "English"
    std::string help_phone;          ///< whom to ask for this page in another form; may be empty
    Url help_phone_url;
    std::string help_email;
    Url help_email_url;
    Url bsl_video;     ///< this page in British Sign Language; empty: there is none
    Url feedback_url;  ///< "Tell us" with the page's name in it; empty: not shown
    Url problem_url;   ///< "Report something wrong on this page"; empty: not shown

    static const ViewType& view_type();
};

}  // namespace handrail
