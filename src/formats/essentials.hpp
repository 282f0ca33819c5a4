#pragma once

#include <string>
#include <vector>

#include "render/page_context.hpp"
#include "render/page_views.hpp"

namespace handrail {

/// A fact with its name: "Cost", "Free". Each line is a value of its own.
struct Essential {
    std::string label;
    std::vector<std::string> lines;
};

/// A way to reach somebody.
struct EssentialContact {
    std::string name;   ///< whose it is; may be empty
    std::string words;  ///< the number or address as it is printed
    std::string url;    ///< "tel:", "mailto:" or a whole address; may be empty
    std::string hours;
};

/// What somebody has to have at hand of an entry, in the words of its page. What nobody stated is left out,
/// but for the phone number of a service and the day on which the facts were checked, which readers would
/// look for in vain otherwise.
struct Essentials {
    std::string status;         ///< "Closed for now"; empty if simply open
    std::string demonstration;  ///< what a demonstration says of itself; empty on other sites
    std::vector<Essential> who;
    std::vector<EssentialContact> phones;  ///< the site's own where there is no other
    bool phone_unstated = false;           ///< nobody stated a number of the service itself
    std::vector<Essential> facts;          ///< when, where, what it costs, how to ask
    std::vector<std::string> steps;        ///< of a pathway
    std::vector<EssentialContact> emails;
    std::vector<EssentialContact> websites;
    Essential checked;
};

Essentials service_essentials(const PageContext& context, const ServicePage& page);
Essentials guide_essentials(const PageContext& context, const GuidePage& page);
Essentials pathway_essentials(const PageContext& context, const PathwayPage& page);

}  // namespace handrail
