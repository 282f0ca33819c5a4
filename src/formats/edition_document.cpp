#include "formats/edition_document.hpp"

#include "check/entry_links.hpp"
#include "formats/blocks.hpp"
#include "formats/edition_head.hpp"
#include "formats/entry_sections.hpp"
#include "formats/kind_documents.hpp"

namespace handrail {
namespace {

KindDocument kind_document(const PageContext& context, EntryRef ref) {
    if (ref.kind == EntryKind::guide) return guide_document(context, ref);
    if (ref.kind == EntryKind::pathway) return pathway_document(context, ref);
    return service_document(context, ref);
}

std::string without_scheme(std::string_view address) {
    for (const std::string_view scheme : {"https://", "http://", "mailto:"}) {
        if (address.substr(0, scheme.size()) == scheme) address.remove_prefix(scheme.size());
    }
    if (!address.empty() && address.back() == '/') address.remove_suffix(1);
    return std::string(address);
}

}  // namespace

bool has_document(EntryKind kind) {
    return kind == EntryKind::service || kind == EntryKind::guide || kind == EntryKind::pathway;
}

EditionDocument edition_head(const PageContext& context) {
    const SiteConfig& config = context.site.offer().config;
    EditionDocument document;
    document.language = config.language;
    document.right_to_left = context.phrases.word("page.direction") == "rtl";
    document.site_title = config.title;
    document.council = config.council;
    document.base_url = config.base_url;
    return document;
}

void add_demonstration(const PageContext& context, EditionDocument& document) {
    if (!context.site.offer().config.demonstration) return;
    std::vector<Block>& blocks = document.body.blocks;
    blocks.insert(blocks.begin() + 1, notice_block({text_part(context.phrases.word("page.demonstration"))}));
}

EditionDocument make_edition_document(const PageContext& context, EntryRef ref) {
    const Entry& entry = context.site.entry(ref);
    EditionDocument document = edition_head(context);
    document.kind = ref.kind;
    document.id = entry.id;
    document.path = entry_path(ref.kind, entry.id);
    document.title = entry.name;
    document.summary = entry.summary;
    document.bsl_video = entry.bsl_video;
    document.reviewed = entry.reviewed;
    KindDocument made = kind_document(context, ref);
    add_checked(context, made.view, made.blocks);
    document.essentials = std::move(made.essentials);
    document.body.blocks = std::move(made.blocks);
    add_demonstration(context, document);
    document.other_forms_at = document.body.blocks.size();
    add_other_forms(context, entry, document.body.blocks);
    return document;
}

std::string whole_address(const EditionDocument& document, const std::string& url) {
    if (url.empty() || url.front() == '#') return {};
    if (leaves_site(url)) return url;
    return document.base_url.empty() ? std::string() : document.base_url + url;
}

std::string printed_address(const EditionDocument& document, const Inline& link) {
    if (link.url.substr(0, 4) == "tel:") return {};
    std::string address = without_scheme(whole_address(document, link.url));
    return address == without_scheme(inline_text(link.children)) ? std::string() : address;
}

}  // namespace handrail
