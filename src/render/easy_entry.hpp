#pragma once

#include "render/easy_rows.hpp"

namespace handrail {

// Parts that the easy-read pages of several kinds share, in the order in which they stand.

/// The entry's picture; then what the author wrote for this page or, if that is nothing, the summary where it
/// is easy; then the hard words of the entry's name.
void begin_entry(const PageContext& context, EasyRows& rows, EntryRef ref, EntryView& view);
/// Who runs it.
void add_organisation(EasyRows& rows, const PageContext& context, const Entry& entry, const EntryView& view);
/// Who it is for; in full, or only the ages where the author has not said them.
void add_who(const PageContext& context, EasyRows& rows, const Entry& entry, bool in_full);
/// "It is for people in Rutland."
void add_areas(const PageContext& context, EasyRows& rows, const Entry& entry);
/// Whom to ask: phone, email, website; the council's own help where nobody is stated.
void add_contact(const PageContext& context, EasyRows& rows, const EntryView& view);
/// Where to reach the council itself.
void add_help(const PageContext& context, EasyRows& rows);
/// How to complain, a film, the full page, and lists with more.
void end_entry(const PageContext& context, EasyRows& rows, EntryRef ref, EntryView& view);

/// A name for each code of a language; a code without one stays as it is.
std::vector<std::string> language_names(const PageContext& context, const std::vector<std::string>& codes);

}  // namespace handrail
