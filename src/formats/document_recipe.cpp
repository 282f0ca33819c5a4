#include "formats/document_recipe.hpp"

#include "text/dates.hpp"

namespace handrail {
namespace {

// Each struct is taken apart by a structured binding, which names as many fields as the struct has or does
// not compile: a field that is added later cannot be forgotten here.

void add_inlines(Recipe& recipe, const std::vector<Inline>& inlines) {
    recipe.number(static_cast<std::int64_t>(inlines.size()));
    for (const Inline& part : inlines) {
        const auto& [kind, text, url, at, children] = part;
        recipe.number(static_cast<std::int64_t>(kind)).text(text).text(url);
        add_inlines(recipe, children);
    }
}

void add_blocks(Recipe& recipe, const std::vector<Block>& blocks) {
    recipe.number(static_cast<std::int64_t>(blocks.size()));
    for (const Block& block : blocks) {
        const auto& [kind, level, ordered, tight, start, header, text, inlines, children, at] = block;
        recipe.number(static_cast<std::int64_t>(kind)).number(level).number(ordered ? 1 : 0);
        recipe.number(tight ? 1 : 0).number(start).number(header ? 1 : 0).text(text);
        add_inlines(recipe, inlines);
        add_blocks(recipe, children);
    }
}

void add_lines(Recipe& recipe, const std::vector<std::string>& lines) {
    recipe.number(static_cast<std::int64_t>(lines.size()));
    for (const std::string& line : lines) recipe.text(line);
}

void add_facts(Recipe& recipe, const std::vector<Essential>& facts) {
    recipe.number(static_cast<std::int64_t>(facts.size()));
    for (const auto& [label, lines] : facts) {
        recipe.text(label);
        add_lines(recipe, lines);
    }
}

void add_contacts(Recipe& recipe, const std::vector<EssentialContact>& contacts) {
    recipe.number(static_cast<std::int64_t>(contacts.size()));
    for (const auto& [name, words, url, hours] : contacts)
        recipe.text(name).text(words).text(url).text(hours);
}

void add_essentials(Recipe& recipe, const Essentials& essentials) {
    const auto& [status, demonstration, who, phones, phone_unstated, facts, steps, emails, websites,
                 checked] = essentials;
    recipe.text(status).text(demonstration).number(phone_unstated ? 1 : 0);
    add_facts(recipe, who);
    add_contacts(recipe, phones);
    add_facts(recipe, facts);
    add_lines(recipe, steps);
    add_contacts(recipe, emails);
    add_contacts(recipe, websites);
    add_facts(recipe, {checked});
}

void add_pictures_of(Recipe& recipe, const std::vector<Inline>& inlines, const PictureReader& pictures) {
    for (const Inline& part : inlines) {
        if (part.kind == Inline::Kind::picture) recipe.text(pictures(part.url).value_or(std::string()));
        add_pictures_of(recipe, part.children, pictures);
    }
}

void add_pictures_of(Recipe& recipe, const std::vector<Block>& blocks, const PictureReader& pictures) {
    for (const Block& block : blocks) {
        add_pictures_of(recipe, block.inlines, pictures);
        add_pictures_of(recipe, block.children, pictures);
    }
}

}  // namespace

void add_document_head(Recipe& recipe, const EditionDocument& document) {
    const auto& [kind, id, path, title, summary, language, right_to_left, site_title, council, base_url,
                 bsl_video, reviewed, essentials, body, other_forms_at] = document;
    recipe.number(static_cast<std::int64_t>(kind)).text(id).text(path).text(title).text(summary);
    recipe.text(language).number(right_to_left ? 1 : 0).text(site_title).text(council).text(base_url);
    recipe.text(bsl_video).text(reviewed ? format_iso_date(*reviewed) : std::string());
    add_essentials(recipe, essentials);
}

void add_document(Recipe& recipe, const EditionDocument& document) {
    add_document_head(recipe, document);
    const auto& [blocks] = document.body;
    add_blocks(recipe, blocks);
    const auto& other_forms_at = document.other_forms_at;
    recipe.number(other_forms_at ? static_cast<std::int64_t>(*other_forms_at) : -1);
}

void add_pictures(Recipe& recipe, const EditionDocument& document, const PictureReader& pictures) {
    add_pictures_of(recipe, document.body.blocks, pictures);
}

}  // namespace handrail
