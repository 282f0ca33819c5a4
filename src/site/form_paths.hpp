#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/entry_kind.hpp"
#include "model/site_config.hpp"

namespace handrail {

// Where the files are that hold an entry in a form that is no web page. From the site's root.

/// "braille/services/speech-therapy.brf".
std::string form_path(std::string_view folder, EntryKind kind, std::string_view id, std::string_view ending);

/// "large-print/services/speech-therapy.18.pdf": beside the large-print page, for type of `size` points.
std::string pdf_path(EntryKind kind, std::string_view id, int size);

/// "leaflets/services/speech-therapy.pdf".
std::string leaflet_path(EntryKind kind, std::string_view id);

/// The book of the whole offer.
inline constexpr const char* offer_book_path = "epub/local-offer.epub";

/// The type sizes of booklets, in points: clear print, large print, and larger (UKAAF G003).
inline constexpr int booklet_sizes[] = {12, 18, 24};

/// "booklets/local-offer.18.pdf": the whole offer on paper.
std::string booklet_path(int size);
/// "booklets/areas/north.18.pdf": what one listing leads to.
std::string booklet_path(std::string_view folder, std::string_view id, int size);
/// "booklets/local-offer.easy-read.pdf" and "booklets/areas/north.easy-read.pdf": the same in easy read, with
/// pictures.
std::string easy_booklet_path();
std::string easy_booklet_path(std::string_view folder, std::string_view id);
/// The size of its type, in points: standards ask for 14 to 16 at least.
inline constexpr int easy_booklet_size = 16;
/// The listings that have booklets.
bool has_booklets(std::string_view folder);

/// The grades of Braille that are made, that of site.toml first.
std::vector<int> braille_grades(const BrailleConfig& config);

/// "braille" for the grade that site.toml names; for the other, "braille/contracted" or
/// "braille/uncontracted".
std::string braille_folder(const BrailleConfig& config, int grade);

}  // namespace handrail
