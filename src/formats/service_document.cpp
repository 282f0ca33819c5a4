#include "formats/author_text.hpp"
#include "formats/blocks.hpp"
#include "formats/entry_sections.hpp"
#include "formats/kind_documents.hpp"
#include "render/pages.hpp"

namespace handrail {
namespace {

using Blocks = std::vector<Block>;

std::vector<Inline> plain_words(const PlainView& view) {
    std::vector<Inline> words{strong_part(view.name)};
    if (!view.plain.empty()) words.push_back(text_part(": " + view.plain));
    return words;
}

Block plain_list(const std::vector<PlainView>& views) {
    std::vector<std::vector<Inline>> items;
    items.reserve(views.size());
    for (const PlainView& view : views) items.push_back(plain_words(view));
    return list_block(std::move(items));
}

/// The words of an address, a part a line.
Block address_block(const LocationView& location) {
    std::vector<std::string> lines = location.address;
    if (!location.postcode.empty()) lines.push_back(location.postcode);
    std::vector<Inline> parts;
    for (std::string& line : lines) {
        if (!parts.empty()) {
            Inline line_break;
            line_break.kind = Inline::Kind::line_break;
            parts.push_back(std::move(line_break));
        }
        parts.push_back(text_part(std::move(line)));
    }
    return paragraph_block(std::move(parts));
}

/// The document of a service, part by part as its page's template has them.
class ServiceDocument {
public:
    ServiceDocument(const PageContext& context, EntryRef ref)
        : context_(context),
          service_(context.site.offer().services[ref.index]),
          entry_(service_.entry),
          page_(make_service_page(context, ref)) {}

    KindDocument write() {
        add_top(page_.entry, blocks_);
        notice();
        heading(2, "service.key_facts");
        add_facts(context_, page_.entry.facts, blocks_);
        how();
        contact();
        about();
        add_more(context_, page_.entry, blocks_);
        access();
        add_complaint(context_, entry_, page_.entry, blocks_);
        Essentials essentials = service_essentials(context_, page_);
        return {std::move(blocks_), std::move(page_.entry), std::move(essentials)};
    }

private:
    std::string word(const char* key) const { return context_.phrases.word(key); }
    void heading(int level, const char* key) { blocks_.push_back(heading_block(level, word(key))); }
    void paragraph(const std::string& text) {
        blocks_.push_back(paragraph_block(text.empty() ? context_.phrases.not_stated() : text));
    }

    void notice() {
        if (page_.notice.empty()) return;
        std::vector<Inline> words{text_part(page_.notice)};
        if (page_.is_replaced) {
            words.push_back(text_part(" " + word("service.replaced_by") + " "));
            words.push_back(
                link_part(page_.replaced_by.name, entry_path(EntryKind::service, service_.replaced_by)));
        }
        blocks_.push_back(notice_block(std::move(words)));
    }

    void how() {
        heading(2, "service.how");
        heading(3, "service.ask");
        if (!page_.routes.empty()) blocks_.push_back(plain_list(page_.routes));
        if (!page_.access_text.empty() || page_.routes.empty()) paragraph(page_.access_text);
        if (!page_.unconfirmed.empty()) paragraph(page_.unconfirmed);
        heading(3, "service.wait");
        const bool dated = !page_.wait.empty() && !page_.wait_as_of.empty();
        paragraph(dated ? page_.wait + ' ' + page_.wait_as_of : page_.wait);
    }

    void contact() {
        heading(2, "service.contact");
        if (page_.entry.contacts.empty()) paragraph({});
        add_contacts(context_, page_.entry.contacts, blocks_);
        for (const LocationView& location : page_.locations) place(location);
        opening();
    }

    void place(const LocationView& location) {
        if (!location.name.empty()) blocks_.push_back(heading_block(3, location.name));
        if (location.address.empty() && location.postcode.empty()) return;
        if (location.name.empty()) heading(3, "document.address");
        blocks_.push_back(facts_block({fact_block(word("document.address"), {address_block(location)})}));
    }

    void opening() {
        if (page_.opening.empty()) return;
        heading(3, "service.opening");
        Blocks facts;
        for (const OpeningView& time : page_.opening) {
            std::vector<std::string> values{time.hours, time.note};
            std::erase(values, std::string());
            if (values.empty()) values.push_back(context_.phrases.not_stated());
            facts.push_back(fact_block(time.days.empty() ? word("facts.open") : time.days, values));
        }
        blocks_.push_back(facts_block(std::move(facts)));
    }

    void about() {
        const bool told = !page_.languages.empty() || !page_.capacity.empty();
        if (!page_.entry.has_description && !entry_.picture && !told) return;
        heading(2, "service.about");
        add_picture(entry_, blocks_);
        append_blocks(blocks_, author_blocks(context_, entry_, 3));
        Blocks facts;
        if (!page_.capacity.empty())
            facts.push_back(fact_block(word("service.capacity"), {paragraph_block(page_.capacity)}));
        if (!page_.languages.empty())
            facts.push_back(fact_block(word("service.languages"), {paragraph_block(page_.languages)}));
        if (told) blocks_.push_back(facts_block(std::move(facts)));
    }

    void access() {
        heading(2, "service.access");
        for (const LocationView& location : page_.locations) {
            if (!location.name.empty()) blocks_.push_back(heading_block(3, location.name));
            if (location.has_features) blocks_.push_back(plain_list(location.features));
            if (!location.has_features) paragraph({});
        }
        if (!page_.locations.empty()) return;
        paragraph(page_.where.empty()
                      ? std::string()
                      : context_.phrases.word("service.no_address", {{"where", page_.where}}));
    }

    const PageContext& context_;
    const Service& service_;
    const Entry& entry_;
    ServicePage page_;
    Blocks blocks_;
};

}  // namespace

KindDocument service_document(const PageContext& context, EntryRef ref) {
    return ServiceDocument(context, ref).write();
}

}  // namespace handrail
