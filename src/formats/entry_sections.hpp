#pragma once

#include <vector>

#include "model/document.hpp"
#include "render/page_context.hpp"
#include "render/page_views.hpp"

namespace handrail {

// The parts that the documents of several kinds of entry share, each as the page shows it. All append to
// `blocks`.

void add_top(const EntryView& entry, std::vector<Block>& blocks);
void add_facts(const PageContext& context, const std::vector<FactView>& facts, std::vector<Block>& blocks);
/// Each contact: its name as a heading of level 3, then phone, hours, email and website.
void add_contacts(const PageContext& context, const std::vector<ContactView>& contacts,
                  std::vector<Block>& blocks);
void add_picture(const Entry& entry, std::vector<Block>& blocks);
void add_more(const PageContext& context, const EntryView& entry, std::vector<Block>& blocks);
void add_complaint(const PageContext& context, const Entry& entry, const EntryView& view,
                   std::vector<Block>& blocks);
void add_checked(const PageContext& context, const EntryView& entry, std::vector<Block>& blocks);
/// Which other forms of this entry there are, and whom to ask for them (SI 2014/1530, regulation 57).
void add_other_forms(const PageContext& context, const Entry& entry, std::vector<Block>& blocks);

}  // namespace handrail
