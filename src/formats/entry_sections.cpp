#include "formats/entry_sections.hpp"

#include <algorithm>

#include "formats/blocks.hpp"
#include "render/frame.hpp"

namespace handrail {
namespace {

Block linked_fact(std::string label, std::string words, const std::string& url) {
    return fact_block(std::move(label), {paragraph_block({link_part(std::move(words), url)})});
}

void add_phone(const PageContext& context, const ContactView& contact, std::vector<Block>& facts) {
    if (contact.phone.empty()) {
        if (!contact.hours.empty()) {
            facts.push_back(
                fact_block(context.phrases.word("contact.hours"), {paragraph_block(contact.hours)}));
        }
        return;
    }
    facts.push_back(
        linked_fact(context.phrases.word("contact.phone"), contact.phone, contact.phone_url.text));
    if (!contact.hours.empty()) facts.back().children.push_back(paragraph_block(contact.hours));
}

Block contact_facts(const PageContext& context, const ContactView& contact) {
    std::vector<Block> facts;
    add_phone(context, contact, facts);
    if (!contact.email.empty()) {
        facts.push_back(
            linked_fact(context.phrases.word("contact.email"), contact.email, contact.email_url.text));
    }
    if (!contact.url.text.empty()) {
        facts.push_back(
            linked_fact(context.phrases.word("contact.website"), contact.url_words, contact.url.text));
    }
    return facts_block(std::move(facts));
}

std::string form_name(const PageContext& context, Edition edition) {
    return context.phrases.word("document.form_" + std::string(edition_name(edition)));
}

/// The forms that are made for this entry, in words: a film in sign language first, then its page, which all
/// others can be had from.
std::vector<std::vector<Inline>> forms_of(const PageContext& context, const Entry& entry) {
    const SiteConfig& config = context.site.offer().config;
    const std::string path = entry_path(entry.kind, entry.id);
    std::vector<std::vector<Inline>> forms;
    if (!entry.bsl_video.empty()) {
        forms.push_back({link_part(context.phrases.word("facts.edition_bsl"), entry.bsl_video)});
    }
    for (const Edition edition : context.editions) {
        const bool whole = edition == Edition::standard && !config.base_url.empty();
        forms.push_back({link_part(form_name(context, edition), whole ? path : std::string())});
    }
    for (const int size : config.editions.pdf) {
        forms.push_back(
            {text_part(context.phrases.word("document.form_pdf", {{"size", std::to_string(size)}}))});
    }
    if (config.editions.leaflet) forms.push_back({text_part(context.phrases.word("document.form_leaflet"))});
    if (config.editions.braille) forms.push_back({text_part(context.phrases.word("document.form_braille"))});
    if (config.editions.text) forms.push_back({text_part(context.phrases.word("document.form_text"))});
    if (config.editions.epub && entry.kind == EntryKind::guide) {
        forms.push_back({text_part(context.phrases.word("document.form_epub"))});
    }
    return forms;
}

}  // namespace

void add_top(const EntryView& entry, std::vector<Block>& blocks) {
    blocks.push_back(heading_block(1, entry.name));
    if (!entry.summary.empty()) blocks.push_back(paragraph_block(entry.summary));
}

void add_facts(const PageContext& context, const std::vector<FactView>& facts, std::vector<Block>& blocks) {
    if (facts.empty()) return;
    std::vector<Block> made;
    for (const FactView& fact : facts) {
        made.push_back(fact_block(fact.label, fact.lines));
        if (fact.lines.empty()) made.back().children.push_back(paragraph_block(context.phrases.not_stated()));
    }
    blocks.push_back(facts_block(std::move(made)));
}

void add_contacts(const PageContext& context, const std::vector<ContactView>& contacts,
                  std::vector<Block>& blocks) {
    bool named = false;
    for (const ContactView& contact : contacts) {
        // One without a name must not seem to belong to the name before it.
        const bool needs_name = !contact.name.empty() || named;
        const std::string name =
            contact.name.empty() ? context.phrases.word("document.contact") : contact.name;
        if (needs_name) blocks.push_back(heading_block(3, name));
        named = needs_name;
        Block facts = contact_facts(context, contact);
        if (!facts.children.empty()) blocks.push_back(std::move(facts));
    }
}

void add_picture(const Entry& entry, std::vector<Block>& blocks) {
    if (!entry.picture) return;
    Inline picture = text_part(entry.picture->alt);
    picture.kind = Inline::Kind::picture;
    picture.url = entry.picture->file;
    blocks.push_back(paragraph_block({std::move(picture)}));
}

void add_more(const PageContext& context, const EntryView& entry, std::vector<Block>& blocks) {
    if (entry.links.empty()) return;
    blocks.push_back(heading_block(2, context.phrases.word("page.more")));
    std::vector<std::vector<Inline>> items;
    for (const LinkView& link : entry.links) items.push_back({link_part(link.words, link.url.text)});
    blocks.push_back(list_block(std::move(items)));
}

void add_complaint(const PageContext& context, const Entry& entry, const EntryView& view,
                   std::vector<Block>& blocks) {
    blocks.push_back(heading_block(2, context.phrases.word("page.complain")));
    if (!view.complaint.empty()) blocks.push_back(paragraph_block(view.complaint));
    if (view.complaint.empty() && view.complaint_url.text.empty()) {
        blocks.push_back(paragraph_block(context.phrases.not_stated()));
    }
    if (view.complaint_url.text.empty()) return;
    // The guide that the entry names itself, or else the site's own.
    const bool own = context.site.find(EntryKind::guide, entry.complaints) != nullptr;
    const std::string& guide = own ? entry.complaints : context.site.offer().config.complaints;
    blocks.push_back(paragraph_block({link_part(view.complaint_words, entry_path(EntryKind::guide, guide))}));
}

void add_checked(const PageContext& context, const EntryView& entry, std::vector<Block>& blocks) {
    const auto word = [&](const char* key) { return context.phrases.word(key); };
    std::vector<Block> facts;
    if (!entry.organisation.empty()) {
        facts.push_back(fact_block(word("page.organisation"), {paragraph_block(entry.organisation)}));
    }
    const std::string reviewed = entry.reviewed.empty() ? context.phrases.not_stated() : entry.reviewed;
    facts.push_back(fact_block(word("page.reviewed"), {paragraph_block(reviewed)}));
    if (!entry.next_review.empty()) {
        facts.push_back(fact_block(word("page.next_review"), {paragraph_block(entry.next_review)}));
    }
    if (entry.review_overdue) facts.back().children.push_back(paragraph_block(word("page.review_overdue")));
    if (!entry.source.empty())
        facts.push_back(fact_block(word("page.source"), {paragraph_block(entry.source)}));
    blocks.push_back(heading_block(2, word("page.about_page")));
    blocks.push_back(facts_block(std::move(facts)));
}

void add_other_forms(const PageContext& context, const Entry& entry, std::vector<Block>& blocks) {
    const SiteView site = make_site_view(context, entry_path(entry.kind, entry.id));
    blocks.push_back(heading_block(2, context.phrases.word("document.other_forms")));
    blocks.push_back(paragraph_block(context.phrases.word("document.forms")));
    blocks.push_back(list_block(forms_of(context, entry)));
    std::vector<Block> facts;
    if (!site.help_phone.empty()) {
        facts.push_back(
            linked_fact(context.phrases.word("page.phone"), site.help_phone, site.help_phone_url.text));
        if (!site.help_hours.empty()) facts.back().children.push_back(paragraph_block(site.help_hours));
    }
    if (!site.help_email.empty()) {
        facts.push_back(
            linked_fact(context.phrases.word("page.email"), site.help_email, site.help_email_url.text));
    }
    if (!site.help_address.empty()) {
        facts.push_back(fact_block(context.phrases.word("page.write"), {paragraph_block(site.help_address)}));
    }
    if (facts.empty()) return;
    blocks.push_back(paragraph_block(context.phrases.word("document.ask")));
    blocks.push_back(facts_block(std::move(facts)));
}

}  // namespace handrail
