#pragma once

#include "formats/edition_head.hpp"
#include "render/entry_view.hpp"

namespace handrail {

/// An entry in easy read as a document: its name, a paragraph a row, then what its pictures' licences ask for
/// and whether readers checked it. A heading or paragraph that shows something begins with that picture,
/// which has no words of its own, because the words beside it say the same. Paths, of this page and of those
/// it leads to, are from the site's root: "easy-read/services/a.html", "services/a.html".
///
/// Made from the rows that the entry's easy-read page prints. `context` is that of the easy-read edition;
/// `ref` is of a kind that has a document.
EditionDocument make_easy_document(const PageContext& context, EntryRef ref);

/// A document of the easy-read edition that is no entry's: its head, and the rows of `sheet`, which are those
/// of the page at `path` below the edition's folder. `picture` is as in EasyRowView; empty: none.
EditionDocument make_easy_document(const PageContext& context, const std::string& path,
                                   const std::string& title, const Url& picture, const EasySheetView& sheet);

/// The path from the site's root that `url` leads to from the page at `from`, also from there; `url` itself
/// if it leads out of the site or to a place on the page.
std::string path_from_root(std::string_view from, const std::string& url);

}  // namespace handrail
