#pragma once

#include "render/entry_view.hpp"
#include "render/page_context.hpp"

namespace handrail {

/// What entries of every kind show, on their own page at `from`. Facts of the kind itself (a service's
/// cost, an event's day) are for the caller to add.
EntryView make_entry(const PageContext& context, const std::string& from, EntryRef ref);

/// The page frame of an entry: its path, title, description and the way to it.
PageView make_entry_page(const PageContext& context, EntryRef ref);

/// A key fact; "Not stated" where there are no lines.
FactView make_fact(const PageContext& context, std::string_view label_key, std::vector<std::string> lines);

/// The page that a link in the text of an entry of that kind leads to, with its fragment:
/// "guides/a.html#h-b", below the edition's folder. Empty if it names no entry of this site.
std::string linked_page(const PageContext& context, const std::string& url, EntryKind kind);

ContactView make_contact(const Contact& contact);

}  // namespace handrail
