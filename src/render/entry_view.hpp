#pragma once

#include <string>
#include <vector>

#include "render/frame_view.hpp"

namespace handrail {

/// One key fact: a term and one or more lines. `stated` is false where nobody said.
struct FactView {
    std::string label;
    std::vector<std::string> lines;
    bool stated = true;

    static const ViewType& view_type();
};

/// Somebody to ask.
struct ContactView {
    std::string name;
    std::string phone;  ///< spaced, with spaces that do not break
    Url phone_url;
    std::string email;
    Url email_url;
    Url url;
    std::string url_words;  ///< the address without "https://", for links and for paper
    std::string hours;

    static const ViewType& view_type();
};

/// A name with plain words for it.
struct PlainView {
    std::string name;
    std::string plain;

    static const ViewType& view_type();
};

struct LocationView {
    std::string name;
    std::vector<std::string> address;
    std::string postcode;
    Url map_url;
    std::vector<PlainView> features;  ///< what was declared, nothing derived
    bool has_features = false;

    static const ViewType& view_type();
};

struct OpeningView {
    std::string days;
    std::string hours;
    std::string note;

    static const ViewType& view_type();
};

/// Some of the words of an easy-read row.
struct EasyPartView {
    std::string text;
    bool strong = false;  ///< a hard word, which the next row explains

    static const ViewType& view_type();
};

/// One idea of an easy-read page. Addresses are as from the page in the easy-read edition.
struct EasyRowView {
    Url picture;  ///< empty: no picture for it
    std::string alt;
    std::vector<EasyPartView> parts;
    Url url;                         ///< where `link` leads, such as tel:
    std::string link;                ///< words after the text that are a link; empty: none
    std::vector<std::string> lines;  ///< below the words: facts as they are stated, such as an address
    bool heading = false;

    static const ViewType& view_type();
};

/// A picture with words that lead somewhere. Addresses are as in EasyRowView.
struct EasyDoorView {
    Url picture;
    std::string alt;
    std::string words;
    Url url;
    std::string text;  ///< one sentence more; may be empty

    static const ViewType& view_type();
};

/// Doors under one heading.
struct EasyDoorGroupView {
    std::string heading;
    std::string anchor;
    std::vector<EasyDoorView> doors;

    static const ViewType& view_type();
};

/// What a page of the easy-read edition prints: rows, then doors to other pages.
struct EasySheetView {
    std::vector<EasyRowView> rows;
    std::vector<EasyDoorGroupView> groups;
    std::vector<std::string> credits;  ///< lines that the licences of the pictures ask for

    static const ViewType& view_type();
};

/// An entry in a list.
struct CardView {
    std::string name;
    Url url;
    std::string summary;
    std::string facts;      ///< one line: ages, place, cost
    std::string status;     ///< "Closed for now" and the like; empty if simply open
    std::string why;        ///< why it is shown, among related entries
    std::string kind;       ///< "Guide", "Step by step" ...; empty for a service
    Url easy_picture;       ///< for easy read, as from a page of that edition; empty: none
    std::string easy_text;  ///< one easy sentence about it; may be empty

    static const ViewType& view_type();
};

/// What entries of every kind show.
struct EntryView {
    std::string name;
    std::string summary;
    Html description;
    bool has_description = false;
    std::vector<FactView> facts;
    std::vector<ContactView> contacts;
    std::vector<LinkView> links;
    std::vector<LinkView> categories;
    std::vector<LinkView> needs;
    std::vector<LinkView> areas;
    std::string organisation;
    Url organisation_url;  ///< empty if it has no page
    std::string reviewed;  ///< "3 October 2026", or empty
    std::string next_review;
    bool review_overdue = false;
    std::string source;
    std::string complaint;  ///< how to complain, in words
    Url complaint_url;      ///< the page that says how
    std::string complaint_words;
    Url picture;
    std::string picture_alt;
    Url bsl_video;
    Url easy_picture;            ///< the entry as a picture; may be empty
    EasySheetView easy;          ///< the entry in easy read
    std::string easy_checked;    ///< the day on which readers checked it, or empty
    bool easy_by_hand = false;   ///< written by a person, not made from the facts
    bool easy_outdated = false;  ///< somebody checked the facts after readers checked the easy read
    std::vector<CardView> related;

    static const ViewType& view_type();
};

}  // namespace handrail
