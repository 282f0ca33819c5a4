#include "render/page_views.hpp"

namespace handrail {

namespace {

constexpr const char* frame = "The frame of the page.";
constexpr const char* entry_fields = "What entries of every kind show.";

}  // namespace

const ViewType& ServicePage::view_type() {
    static const ViewType type = make_view_type<ServicePage>(
        "service page",
        {
            field<&ServicePage::page>("page", frame),
            field<&ServicePage::entry>("entry", entry_fields),
            field<&ServicePage::notice>("notice",
                                        "\"Closed for now, until 3 May 2027\"; empty if simply open."),
            field<&ServicePage::replaced_by>("replaced_by", "The service that took its place."),
            field<&ServicePage::is_replaced>("is_replaced", "True if another service took its place."),
            field<&ServicePage::routes>("routes", "The ways of getting it, with plain words for each."),
            field<&ServicePage::access_text>("access_text",
                                             "How to get it, in the service's own words; may be empty."),
            field<&ServicePage::unconfirmed>(
                "unconfirmed", "That nobody has confirmed how to get it; empty if somebody has."),
            field<&ServicePage::wait>("wait", "How long people wait; may be empty."),
            field<&ServicePage::wait_as_of>("wait_as_of", "The day of which that was true; may be empty."),
            field<&ServicePage::opening>("opening", "When it is open."),
            field<&ServicePage::locations>("locations", "Its places."),
            field<&ServicePage::where>(
                "where", "\"All of Rutland\", \"Online\" and the like, where there is no address."),
            field<&ServicePage::languages>("languages", "Languages that are spoken or signed; may be empty."),
            field<&ServicePage::capacity>("capacity", "How many people it has room for; may be empty."),
        });
    return type;
}

const ViewType& GuidePage::view_type() {
    static const ViewType type = make_view_type<GuidePage>(
        "guide page", {
                          field<&GuidePage::page>("page", frame),
                          field<&GuidePage::entry>("entry", entry_fields),
                          field<&GuidePage::audience>("audience", "Who it is for; may be empty."),
                      });
    return type;
}

const ViewType& OrganisationPage::view_type() {
    static const ViewType type = make_view_type<OrganisationPage>(
        "organisation page", {
                                 field<&OrganisationPage::page>("page", frame),
                                 field<&OrganisationPage::entry>("entry", entry_fields),
                                 field<&OrganisationPage::formerly>("formerly", "Names it had before."),
                                 field<&OrganisationPage::services>("services", "The services that it runs."),
                                 field<&OrganisationPage::guides>("guides", "Guides that it wrote."),
                             });
    return type;
}

const ViewType& StepView::view_type() {
    static const ViewType type = make_view_type<StepView>(
        "step", {
                    field<&StepView::number>("number", "Its number, from 1."),
                    field<&StepView::title>("title", "What happens."),
                    field<&StepView::who>("who", "Who does it; may be empty."),
                    field<&StepView::text>("text", "More about it; may be empty."),
                    field<&StepView::limit>("limit", "The time limit: \"6 weeks\"; may be empty."),
                    field<&StepView::outcome>("outcome", "What comes of it; may be empty."),
                });
    return type;
}

const ViewType& PathwayPage::view_type() {
    static const ViewType type = make_view_type<PathwayPage>(
        "pathway page", {
                            field<&PathwayPage::page>("page", frame),
                            field<&PathwayPage::entry>("entry", entry_fields),
                            field<&PathwayPage::steps>("steps", "The steps, in order."),
                        });
    return type;
}

const ViewType& EventPage::view_type() {
    static const ViewType type = make_view_type<EventPage>(
        "event page", {
                          field<&EventPage::page>("page", frame),
                          field<&EventPage::entry>("entry", entry_fields),
                          field<&EventPage::notice>("notice", "\"This has taken place\"; empty otherwise."),
                          field<&EventPage::when>("when", "Days and times, a line each."),
                          field<&EventPage::place>("place", "Where it is, or \"Online\"; may be empty."),
                          field<&EventPage::booking>("booking", "How to book; may be empty."),
                      });
    return type;
}

const ViewType& NewsPage::view_type() {
    static const ViewType type =
        make_view_type<NewsPage>("news page", {
                                                  field<&NewsPage::page>("page", frame),
                                                  field<&NewsPage::entry>("entry", entry_fields),
                                                  field<&NewsPage::date>("date", "The day it was published."),
                                              });
    return type;
}

const ViewType& ResponsePage::view_type() {
    static const ViewType type = make_view_type<ResponsePage>(
        "response page",
        {
            field<&ResponsePage::page>("page", frame),
            field<&ResponsePage::entry>("entry", entry_fields),
            field<&ResponsePage::you_said>("you_said", "What families and young people said."),
            field<&ResponsePage::we_did>("we_did", "What was done about it."),
            field<&ResponsePage::date>("date", "The day of the answer; may be empty."),
        });
    return type;
}

const ViewType& ActionView::view_type() {
    static const ViewType type = make_view_type<ActionView>(
        "action", {
                      field<&ActionView::title>("title", "What is to be done."),
                      field<&ActionView::lead>("lead", "Which team leads; may be empty."),
                      field<&ActionView::start>("start", "When it begins; may be empty."),
                      field<&ActionView::end>("end", "When it is to be done; may be empty."),
                      field<&ActionView::status>("status", "How it stands, in words; may be empty."),
                      field<&ActionView::progress>("progress", "What has been done so far; may be empty."),
                  });
    return type;
}

const ViewType& PlanPage::view_type() {
    static const ViewType type = make_view_type<PlanPage>(
        "plan page",
        {
            field<&PlanPage::page>("page", frame),
            field<&PlanPage::entry>("entry", entry_fields),
            field<&PlanPage::year>("year", "The year or years of the plan; may be empty."),
            field<&PlanPage::what_this_means>("what_this_means", "What it means for families; may be empty."),
            field<&PlanPage::actions>("actions", "The actions, in order."),
        });
    return type;
}

}  // namespace handrail
