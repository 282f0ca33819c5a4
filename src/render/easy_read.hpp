#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "render/easy_language.hpp"
#include "render/page_context.hpp"
#include "render/page_views.hpp"
#include "render/pictograms.hpp"

namespace handrail {

/// An entry in a few signs: its picture and, if there is an easy one, a sentence.
struct EasyBrief {
    const PublishedPictogram* picture = nullptr;
    std::string text;
};

/// What pages of the easy-read edition know beside the site: pictures, easy words and every entry in brief.
/// Immutable; refers to the offer, which must outlive it.
class EasyRead {
public:
    EasyRead(const LocalOffer& offer, std::vector<PublishedPictogram> pictures);
    EasyRead(const EasyRead&) = delete;
    EasyRead& operator=(const EasyRead&) = delete;

    const EasyLanguage& language() const { return language_; }
    const Pictograms& pictures() const { return pictures_; }
    const EasyBrief& brief(EntryRef ref) const { return briefs_.at(ref.kind)[ref.index]; }

private:
    EasyBrief make_brief(const Entry& entry) const;

    EasyLanguage language_;
    Pictograms pictures_;
    std::map<EntryKind, std::vector<EasyBrief>> briefs_;
};

// The rows of an easy-read page: those that the author wrote, with the facts that they leave out, or else
// sentences made from the facts by fixed patterns, one idea each. A pattern never says more than its fact.
// Prose is shown as it is if it keeps the rules of easy read; it is never simplified. Nothing is added where
// there is no easy-read edition.

void add_easy_read(const PageContext& context, EntryRef ref, ServicePage& page);
void add_easy_read(const PageContext& context, EntryRef ref, GuidePage& page);
void add_easy_read(const PageContext& context, EntryRef ref, PathwayPage& page);
void add_easy_read(const PageContext& context, EntryRef ref, OrganisationPage& page);
void add_easy_read(const PageContext& context, EntryRef ref, EventPage& page);
void add_easy_read(const PageContext& context, EntryRef ref, NewsPage& page);
void add_easy_read(const PageContext& context, EntryRef ref, ResponsePage& page);
void add_easy_read(const PageContext& context, EntryRef ref, PlanPage& page);

}  // namespace handrail
