#include "render/entry_view.hpp"

namespace handrail {

const ViewType& FactView::view_type() {
    static const ViewType type = make_view_type<FactView>(
        "fact", {
                    field<&FactView::label>("label", "What the fact is about: \"Ages\", \"Cost\" ..."),
                    field<&FactView::lines>("lines", "What is known of it, a line each."),
                    field<&FactView::stated>("stated", "False if nobody said: the lines are empty then."),
                });
    return type;
}

const ViewType& ContactView::view_type() {
    static const ViewType type = make_view_type<ContactView>(
        "contact",
        {
            field<&ContactView::name>("name", "Who answers: \"Booking line\"; may be empty."),
            field<&ContactView::phone>("phone", "The number, with spaces that do not break; may be empty."),
            field<&ContactView::phone_url>("phone_url", "The number as a tel: link."),
            field<&ContactView::email>("email", "The email address; may be empty."),
            field<&ContactView::email_url>("email_url", "The email address as a mailto: link."),
            field<&ContactView::url>("url", "The website; may be empty."),
            field<&ContactView::url_words>(
                "url_words", "The website's address in short, for the link's words and for paper."),
            field<&ContactView::hours>("hours", "When somebody answers; may be empty."),
        });
    return type;
}

const ViewType& PlainView::view_type() {
    static const ViewType type = make_view_type<PlainView>(
        "plain words", {
                           field<&PlainView::name>("name", "The name."),
                           field<&PlainView::plain>("plain", "What it means, in plain words; may be empty."),
                       });
    return type;
}

const ViewType& LocationView::view_type() {
    static const ViewType type = make_view_type<LocationView>(
        "location",
        {
            field<&LocationView::name>("name", "The place's name; may be empty."),
            field<&LocationView::address>("address", "The address, a line each, without the postcode."),
            field<&LocationView::postcode>("postcode", "The postcode; may be empty."),
            field<&LocationView::map_url>("map_url", "A map of the address on another site; may be empty."),
            field<&LocationView::features>("features", "What was declared about access, nothing more."),
            field<&LocationView::has_features>("has_features", "True if anything was declared about access."),
        });
    return type;
}

const ViewType& OpeningView::view_type() {
    static const ViewType type = make_view_type<OpeningView>(
        "opening", {
                       field<&OpeningView::days>("days", "\"Monday and Tuesday\"."),
                       field<&OpeningView::hours>("hours", "\"9am to 5pm\"; may be empty."),
                       field<&OpeningView::note>("note", "\"Term time only\"; may be empty."),
                   });
    return type;
}

const ViewType& EasyPartView::view_type() {
    static const ViewType type = make_view_type<EasyPartView>(
        "easy-read words",
        {
            field<&EasyPartView::text>("text", "The words."),
            field<&EasyPartView::strong>("strong", "True for a hard word, which the next row explains."),
        });
    return type;
}

const ViewType& EasyRowView::view_type() {
    static const ViewType type = make_view_type<EasyRowView>(
        "easy-read row",
        {
            field<&EasyRowView::picture>("picture", "The picture; empty if there is none for it."),
            field<&EasyRowView::alt>(
                "alt",
                "What the picture shows. The words beside it say the same, so it need not be printed."),
            field<&EasyRowView::parts>("parts", "One idea, in parts: hard words stand by themselves."),
            field<&EasyRowView::url>("url", "Where the link leads, such as a tel: address; may be empty."),
            field<&EasyRowView::link>("link",
                                      "Words after the text that lead to `url`, such as a phone number."),
            field<&EasyRowView::lines>(
                "lines", "Facts below the words, as they are stated: an address, opening times."),
            field<&EasyRowView::heading>("heading", "True if the row is a heading."),
        });
    return type;
}

const ViewType& EasyDoorView::view_type() {
    static const ViewType type = make_view_type<EasyDoorView>(
        "easy-read door",
        {
            field<&EasyDoorView::picture>("picture", "The picture; empty if there is none for it."),
            field<&EasyDoorView::alt>("alt", "What the picture shows."),
            field<&EasyDoorView::words>("words", "The words of the link."),
            field<&EasyDoorView::url>("url", "Where it leads."),
            field<&EasyDoorView::text>("text", "One sentence more; may be empty."),
        });
    return type;
}

const ViewType& EasyDoorGroupView::view_type() {
    static const ViewType type = make_view_type<EasyDoorGroupView>(
        "group of easy-read doors",
        {
            field<&EasyDoorGroupView::heading>("heading", "What they have in common; may be empty."),
            field<&EasyDoorGroupView::anchor>("anchor", "The heading's id on the page."),
            field<&EasyDoorGroupView::doors>("doors", "The doors."),
        });
    return type;
}

const ViewType& EasySheetView::view_type() {
    static const ViewType type = make_view_type<EasySheetView>(
        "easy-read sheet", {
                               field<&EasySheetView::rows>("rows", "One idea a row."),
                               field<&EasySheetView::groups>("groups", "Doors to other pages, in groups."),
                               field<&EasySheetView::credits>(
                                   "credits", "Lines that the licences of the pictures ask for: print them."),
                           });
    return type;
}

const ViewType& CardView::view_type() {
    static const ViewType type = make_view_type<CardView>(
        "card",
        {
            field<&CardView::name>("name", "The entry's name."),
            field<&CardView::url>("url", "The entry's page."),
            field<&CardView::summary>("summary", "One sentence; may be empty."),
            field<&CardView::facts>("facts", "One line: ages, place, cost; may be empty."),
            field<&CardView::status>("status", "\"Closed for now\" and the like; empty if simply open."),
            field<&CardView::why>("why", "Why it is shown; may be empty."),
            field<&CardView::kind>("kind", "\"Guide\", \"Step by step\" ...; empty for a service."),
            field<&CardView::easy_picture>("easy_picture",
                                           "Its picture on a page of the easy-read edition; may be empty."),
            field<&CardView::easy_text>("easy_text", "One easy sentence about it; may be empty."),
        });
    return type;
}

const ViewType& EntryView::view_type() {
    static const ViewType type = make_view_type<EntryView>(
        "entry",
        {
            field<&EntryView::name>("name", "The entry's name."),
            field<&EntryView::summary>("summary", "One sentence about it."),
            field<&EntryView::description>("description",
                                           "The text below the front matter; its headings begin at h3."),
            field<&EntryView::has_description>("has_description", "True if there is such a text."),
            field<&EntryView::facts>("facts",
                                     "The key facts in their fixed order, also those that nobody stated."),
            field<&EntryView::contacts>("contacts", "Whom to ask, best first."),
            field<&EntryView::links>("links", "More to read."),
            field<&EntryView::categories>("categories", "The categories it is in."),
            field<&EntryView::needs>("needs", "The needs it is for."),
            field<&EntryView::areas>("areas", "The areas it is for."),
            field<&EntryView::organisation>("organisation", "Who runs it; may be empty."),
            field<&EntryView::organisation_url>("organisation_url",
                                                "That organisation's page; empty if it has none."),
            field<&EntryView::reviewed>("reviewed", "The day somebody last checked it; may be empty."),
            field<&EntryView::next_review>("next_review", "The day of the next check; may be empty."),
            field<&EntryView::review_overdue>("review_overdue", "True if that day has passed."),
            field<&EntryView::source>("source", "Where the facts come from; may be empty."),
            field<&EntryView::complaint>("complaint", "How to complain, in words; may be empty."),
            field<&EntryView::complaint_url>("complaint_url",
                                             "The page that says how to complain; may be empty."),
            field<&EntryView::complaint_words>("complaint_words", "The words of that link."),
            field<&EntryView::picture>("picture", "A photograph; may be empty."),
            field<&EntryView::picture_alt>("picture_alt", "The photograph in words."),
            field<&EntryView::bsl_video>("bsl_video", "A film in British Sign Language; may be empty."),
            field<&EntryView::easy_picture>("easy_picture",
                                            "The entry as a picture, in easy read; may be empty."),
            field<&EntryView::easy>("easy", "The entry in easy read."),
            field<&EntryView::easy_checked>("easy_checked",
                                            "The day readers checked the easy read; empty if they did not."),
            field<&EntryView::easy_by_hand>(
                "easy_by_hand", "True if a person wrote the easy read, false if it is made from the facts."),
            field<&EntryView::easy_outdated>(
                "easy_outdated", "True if the facts were checked after readers checked the easy read."),
            field<&EntryView::related>("related", "At most five other entries, with why each is shown."),
        });
    return type;
}

}  // namespace handrail
