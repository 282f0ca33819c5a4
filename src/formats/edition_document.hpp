#pragma once

#include <optional>
#include <string>

#include "formats/essentials.hpp"
#include "model/document.hpp"
#include "render/page_context.hpp"

namespace handrail {

/// One entry as a document of its own: what every edition that is not HTML (large print on paper, Braille,
/// EPUB, plain text) renders. It holds the facts of the entry's page in the page's order, in the same words.
///
/// In `body`: the first block is the only heading of level 1, the entry's name; no heading skips a level;
/// strong words, never emphasis, mark what matters in what Handrail adds. A link's `url` is a whole address
/// ("https:", "mailto:", "tel:"), a place on the page ("#h-fees") or the path of a page below the edition's
/// folder
/// ("guides/a.html"); one that leads nowhere is plain words already. A picture's `url` is the file below the
/// site's folder.
struct EditionDocument {
    EntryKind kind = EntryKind::service;
    std::string id;
    std::string path;   ///< of its page, below each edition's folder: "services/a.html"
    std::string title;  ///< the entry's name
    std::string summary;
    std::string language;  ///< of the text: "en-GB"
    bool right_to_left = false;
    std::string site_title;
    std::string council;
    std::string base_url;  ///< the site's address with its last slash; empty if site.toml gives none
    std::string bsl_video;
    std::optional<Date> reviewed;
    Essentials essentials;  ///< what a leaflet says of all this
    Document body;
    /// The block from which on `body` says how else to get this; nothing if it does not. It is the last part.
    std::optional<std::size_t> other_forms_at;
};

/// The kinds of entry that have a document: services, guides and pathways.
bool has_document(EntryKind kind);

/// Made from the views that the entry's HTML page prints, so that no fact is looked up or worded twice.
/// `context` is that of any edition with a header and footer; the document is the same for all. `ref` is of a
/// kind that has one.
EditionDocument make_edition_document(const PageContext& context, EntryRef ref);

/// The whole address that a link of the document leads to, for EPUB, PDF and paper; empty for places on the
/// page, and for pages of this site if it has no address.
std::string whole_address(const EditionDocument& document, const std::string& url);

/// What to print after a link's words for readers who cannot follow it: the address without "https://", or
/// nothing if the words say it already, if it is a phone number, or if there is no whole address.
std::string printed_address(const EditionDocument& document, const Inline& link);

}  // namespace handrail
