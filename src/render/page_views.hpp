#pragma once

#include <string>
#include <vector>

#include "render/entry_view.hpp"
#include "render/frame_view.hpp"

namespace handrail {

struct ServicePage {
    PageView page;
    EntryView entry;
    std::string notice;    ///< "Closed for now, until 3 May 2027"; empty if simply open
    CardView replaced_by;  ///< the service that took its place
    bool is_replaced = false;
    std::vector<PlainView> routes;
    std::string access_text;
    std::string unconfirmed;
    std::string wait;
    std::string wait_as_of;
    std::vector<OpeningView> opening;
    std::vector<LocationView> locations;
    std::string where;  ///< "All of Rutland" and the like, where there is no address
    std::string languages;
    std::string capacity;

    static const ViewType& view_type();
};

struct GuidePage {
    PageView page;
    EntryView entry;
    std::string audience;

    static const ViewType& view_type();
};

struct OrganisationPage {
    PageView page;
    EntryView entry;
    std::vector<std::string> formerly;
    std::vector<CardView> services;
    std::vector<CardView> guides;

    static const ViewType& view_type();
};

struct StepView {
    int number = 0;
    std::string title;
    std::string who;
    std::string text;
    std::string limit;
    std::string outcome;

    static const ViewType& view_type();
};

struct PathwayPage {
    PageView page;
    EntryView entry;
    std::vector<StepView> steps;

    static const ViewType& view_type();
};

struct EventPage {
    PageView page;
    EntryView entry;
    std::string notice;  ///< "This has taken place"; empty otherwise
    std::vector<std::string> when;
    std::string place;
    std::string booking;

    static const ViewType& view_type();
};

struct NewsPage {
    PageView page;
    EntryView entry;
    std::string date;

    static const ViewType& view_type();
};

struct ResponsePage {
    PageView page;
    EntryView entry;
    std::string you_said;
    std::string we_did;
    std::string date;

    static const ViewType& view_type();
};

struct ActionView {
    std::string title;
    std::string lead;
    std::string start;
    std::string end;
    std::string status;
    std::string progress;

    static const ViewType& view_type();
};

struct PlanPage {
    PageView page;
    EntryView entry;
    std::string year;
    std::string what_this_means;
    std::vector<ActionView> actions;

    static const ViewType& view_type();
};

}  // namespace handrail
