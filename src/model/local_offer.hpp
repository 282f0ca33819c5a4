#pragma once

#include <vector>

#include "model/event.hpp"
#include "model/guide.hpp"
#include "model/news.hpp"
#include "model/organisation.hpp"
#include "model/pathway.hpp"
#include "model/plan.hpp"
#include "model/reference.hpp"
#include "model/response.hpp"
#include "model/service.hpp"
#include "model/site_config.hpp"

namespace handrail {

/// A whole Local Offer, as its authors wrote it. Each list is sorted by id.
struct LocalOffer {
    SiteConfig config;
    ReferenceData reference;
    std::vector<Service> services;
    std::vector<Organisation> organisations;
    std::vector<Guide> guides;
    std::vector<Pathway> pathways;
    std::vector<Event> events;
    std::vector<News> news;
    std::vector<Response> responses;
    std::vector<Plan> plans;
};

}  // namespace handrail
