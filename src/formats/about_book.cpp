#include "formats/about_book.hpp"

#include "base/ascii.hpp"
#include "formats/blocks.hpp"
#include "render/frame.hpp"
#include "site/a_to_z.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

void add_help(const PageContext& context, std::string_view ask, std::vector<Block>& blocks) {
    const SiteView site = make_site_view(context, "index.html");
    std::vector<Block> facts;
    const auto add = [&](std::string_view key, const std::string& words, const std::string& url) {
        if (words.empty()) return;
        facts.push_back(fact_block(context.phrases.word(key),
                                   {paragraph_block(std::vector<Inline>{link_part(words, url)})}));
    };
    add("page.phone", site.help_phone, site.help_phone_url.text);
    add("page.email", site.help_email, site.help_email_url.text);
    add("page.write", site.help_address, {});
    if (facts.empty()) return;
    blocks.push_back(paragraph_block(context.phrases.word(ask)));
    blocks.push_back(facts_block(std::move(facts)));
}

}  // namespace

std::optional<Date> newest_check(const std::vector<const EditionDocument*>& documents) {
    std::optional<Date> newest;
    for (const EditionDocument* document : documents) {
        if (document->reviewed && (!newest || *newest < *document->reviewed)) newest = document->reviewed;
    }
    return newest;
}

std::vector<Block> about_blocks(const PageContext& context, const std::string& holds,
                                const std::optional<Date>& newest, std::string_view ask) {
    const SiteConfig& config = context.site.offer().config;
    const auto word = [&](std::string_view key) { return context.phrases.word(key); };
    std::vector<Block> blocks{paragraph_block(holds), paragraph_block(config.council)};
    if (config.demonstration) blocks.push_back(notice_block({text_part(word("page.demonstration"))}));
    if (newest) {
        blocks.push_back(
            paragraph_block(context.phrases.word("book.facts_checked", {{"date", format_date(*newest)}})));
    }
    if (!config.base_url.empty()) {
        blocks.push_back(paragraph_block(
            {text_part(word("book.newer") + ' '), link_part(config.base_url, config.base_url)}));
    }
    add_help(context, ask, blocks);
    return blocks;
}

std::string part_name(const PageContext& context, const EditionDocument& document) {
    if (document.kind != EntryKind::service) {
        return context.phrases.word(std::string("facts.index_") + kind_folder(document.kind));
    }
    const std::string letter = ascii::upper(sort_letter(sort_key(document.title)));
    return context.phrases.word("book.services", {{"letter", letter}});
}

}  // namespace handrail
