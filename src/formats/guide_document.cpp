#include "formats/author_text.hpp"
#include "formats/blocks.hpp"
#include "formats/entry_sections.hpp"
#include "formats/kind_documents.hpp"
#include "render/pages.hpp"

namespace handrail {
namespace {

using Blocks = std::vector<Block>;

void add_guide_contacts(const PageContext& context, const EntryView& view, Blocks& blocks) {
    if (view.contacts.empty()) return;
    blocks.push_back(heading_block(2, context.phrases.word("guide.contact")));
    add_contacts(context, view.contacts, blocks);
}

Blocks guide_blocks(const PageContext& context, const Entry& entry, const GuidePage& page) {
    Blocks blocks;
    add_top(page.entry, blocks);
    if (!page.audience.empty()) blocks.push_back(paragraph_block(page.audience));
    add_facts(context, page.entry.facts, blocks);
    add_picture(entry, blocks);
    append_blocks(blocks, author_blocks(context, entry, 2));
    add_guide_contacts(context, page.entry, blocks);
    add_more(context, page.entry, blocks);
    const bool says = !page.entry.complaint.empty() || !page.entry.complaint_url.text.empty();
    if (says) add_complaint(context, entry, page.entry, blocks);
    return blocks;
}

Block step_facts(const PageContext& context, const StepView& step) {
    const auto fact = [&](const char* key, const std::string& value) {
        return fact_block(context.phrases.word(key),
                          {paragraph_block(value.empty() ? context.phrases.not_stated() : value)});
    };
    Blocks facts{fact("pathway.who", step.who), fact("pathway.limit", step.limit)};
    if (!step.outcome.empty()) facts.push_back(fact("pathway.outcome", step.outcome));
    return facts_block(std::move(facts));
}

void add_steps(const PageContext& context, const std::vector<StepView>& steps, Blocks& blocks) {
    if (steps.empty()) return;
    blocks.push_back(heading_block(2, context.phrases.word("pathway.steps")));
    for (const StepView& step : steps) {
        const std::string number = std::to_string(step.number);
        blocks.push_back(
            heading_block(3, context.phrases.word("document.step", {{"n", number}, {"title", step.title}})));
        if (!step.text.empty()) blocks.push_back(paragraph_block(step.text));
        blocks.push_back(step_facts(context, step));
    }
}

Blocks pathway_blocks(const PageContext& context, const Entry& entry, const PathwayPage& page) {
    Blocks blocks;
    add_top(page.entry, blocks);
    add_facts(context, page.entry.facts, blocks);
    append_blocks(blocks, author_blocks(context, entry, 2));
    add_steps(context, page.steps, blocks);
    add_guide_contacts(context, page.entry, blocks);
    add_more(context, page.entry, blocks);
    add_complaint(context, entry, page.entry, blocks);
    return blocks;
}

}  // namespace

KindDocument guide_document(const PageContext& context, EntryRef ref) {
    GuidePage page = make_guide_page(context, ref);
    Blocks blocks = guide_blocks(context, context.site.entry(ref), page);
    Essentials essentials = guide_essentials(context, page);
    return {std::move(blocks), std::move(page.entry), std::move(essentials)};
}

KindDocument pathway_document(const PageContext& context, EntryRef ref) {
    PathwayPage page = make_pathway_page(context, ref);
    Blocks blocks = pathway_blocks(context, context.site.entry(ref), page);
    Essentials essentials = pathway_essentials(context, page);
    return {std::move(blocks), std::move(page.entry), std::move(essentials)};
}

}  // namespace handrail
