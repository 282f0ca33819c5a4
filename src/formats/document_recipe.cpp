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

void add_document(Recipe& recipe, const EditionDocument& document) {
    const auto& [kind, id, path, title, summary, language, right_to_left, site_title, council, base_url,
                 bsl_video, reviewed, body, other_forms_at] = document;
    const auto& [blocks] = body;
    recipe.number(static_cast<std::int64_t>(kind)).text(id).text(path).text(title).text(summary);
    recipe.text(language).number(right_to_left ? 1 : 0).text(site_title).text(council).text(base_url);
    recipe.text(bsl_video).text(reviewed ? format_iso_date(*reviewed) : std::string());
    add_blocks(recipe, blocks);
    recipe.number(other_forms_at ? static_cast<std::int64_t>(*other_forms_at) : -1);
}

void add_pictures(Recipe& recipe, const EditionDocument& document, const PictureReader& pictures) {
    add_pictures_of(recipe, document.body.blocks, pictures);
}

}  // namespace handrail
