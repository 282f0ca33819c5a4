#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/frame_view.hpp"
#include "render/page_context.hpp"

namespace handrail {

/// What a Braille file of this grade is called: with its grade where both are made.
std::string braille_name(const PageContext& context, int grade);

/// What a large-print PDF in type of `size` points is called.
std::string pdf_name(const PageContext& context, int size);

/// How long the form at this path from the site's root is, in words ("4 pages, 24 KB"); empty while that is
/// not known.
std::string form_length(const PageContext& context, std::string_view path);

/// Links from the page at `path` to the forms of its entry that are files of their own: PDF, a leaflet,
/// Braille, plain text, a book, each with its size as its note. None for a page that is not an entry's.
/// `kind` is the page's, as in PageView.
std::vector<LinkView> form_links(const PageContext& context, std::string_view kind, const std::string& path);

/// Links from the page at `path` to the booklets of a listing, or of the whole offer where `folder` is empty,
/// each with its size as its note: only those that were made. `key` is the phrase that names one; with
/// "_easy" behind it, that in easy read.
std::vector<LinkView> booklet_links(const PageContext& context, const std::string& path, std::string_view key,
                                    std::string_view folder = {}, std::string_view id = {});

/// The link to the booklet in easy read from the page at `path` in the easy-read edition, if it was made; how
/// many pages it has, in an easy sentence, is its note.
std::optional<LinkView> easy_booklet_link(const PageContext& context, const std::string& path,
                                          std::string_view folder = {}, std::string_view id = {});

}  // namespace handrail
