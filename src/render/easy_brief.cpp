#include "render/easy_read.hpp"
#include "text/sentences.hpp"

namespace handrail {
namespace {

/// The picture for an entry of which nothing else is known.
std::string_view kind_picture(EntryKind kind) {
    switch (kind) {
        case EntryKind::service: return "help";
        case EntryKind::organisation: return "group";
        case EntryKind::guide: return "book";
        case EntryKind::pathway: return "step";
        case EntryKind::event: return "event";
        case EntryKind::news: return "news";
        case EntryKind::response: return "talking";
        case EntryKind::plan: return "plan";
    }
    return "information";
}

const PublishedPictogram* term_picture(const Pictograms& pictures, std::string_view folder,
                                       const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
        const PublishedPictogram* picture = pictures.for_term(std::string(folder) + '/' + id);
        if (picture != nullptr) return picture;
    }
    return nullptr;
}

/// What the name says is closest to the entry; then what it is filed under.
const PublishedPictogram* entry_picture(const Pictograms& pictures, const Entry& entry) {
    if (const auto* picture = pictures.in_text(entry.name, true)) return picture;
    if (const auto* picture = term_picture(pictures, "categories", entry.categories)) return picture;
    if (const auto* picture = term_picture(pictures, "needs", entry.needs)) return picture;
    if (const auto* picture = pictures.in_text(entry.summary, true)) return picture;
    return pictures.find(kind_picture(entry.kind));
}

}  // namespace

EasyRead::EasyRead(const LocalOffer& offer, std::vector<PublishedPictogram> pictures)
    : language_(offer.reference), pictures_(offer.reference.pictograms, std::move(pictures)) {
    const auto add = [&](EntryKind kind, const auto& list) {
        std::vector<EasyBrief>& briefs = briefs_[kind];
        for (const auto& one : list) briefs.push_back(make_brief(one.entry));
    };
    add(EntryKind::service, offer.services);
    add(EntryKind::organisation, offer.organisations);
    add(EntryKind::guide, offer.guides);
    add(EntryKind::pathway, offer.pathways);
    add(EntryKind::event, offer.events);
    add(EntryKind::news, offer.news);
    add(EntryKind::response, offer.responses);
    add(EntryKind::plan, offer.plans);
}

EasyBrief EasyRead::make_brief(const Entry& entry) const {
    EasyBrief brief{entry_picture(pictures_, entry), {}};
    for (const EasyReadRow& row : entry.easy_read) {
        if (row.heading) continue;
        brief.text = row.text;
        return brief;
    }
    if (language_.is_easy(entry.summary)) {
        const auto parts = sentences(entry.summary);
        if (!parts.empty()) brief.text = parts.front();
    }
    return brief;
}

}  // namespace handrail
