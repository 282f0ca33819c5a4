#pragma once

#include <string>
#include <vector>

#include "render/entry_view.hpp"
#include "render/page_context.hpp"
#include "site/relations.hpp"

namespace handrail {

/// An entry in a list on the page at `from`.
CardView make_card(const PageContext& context, std::string_view from, EntryRef ref);

std::vector<CardView> make_cards(const PageContext& context, std::string_view from,
                                 const std::vector<EntryRef>& refs);

/// Where a service is, in a few words: its town, or its areas. Empty if nobody said.
std::string short_place(const PageContext& context, const Service& service);

/// "Closed for now, until 3 May 2027"; empty for a service that is simply open.
std::string status_notice(const PageContext& context, const Service& service);

/// The names of terms for their ids.
std::vector<std::string> term_names(const PageContext& context, std::string_view folder,
                                    const std::vector<std::string>& ids);

/// Links to terms' lists, from the page at `from`.
std::vector<LinkView> term_links(const PageContext& context, std::string_view from, std::string_view folder,
                                 const std::vector<std::string>& ids);

/// Entries as plain links.
std::vector<LinkView> entry_links(const PageContext& context, std::string_view from,
                                  const std::vector<EntryRef>& refs);

}  // namespace handrail
