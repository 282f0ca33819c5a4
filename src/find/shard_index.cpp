#include "find/shard_index.hpp"

#include "find/word_list.hpp"
#include "search/index_builder.hpp"

namespace handrail {
namespace {

lunr::Settings index_settings() {
    lunr::Settings settings;
    settings.fields = search_fields();
    settings.b = 0;         // the reader weighs lengths over all shards; and equal scores compress better
    settings.trim = false;  // the text is folded already, and the trimmer knows English letters alone
    return settings;
}

/// The text with unstemmed words marked.
std::string marked(const std::string& text, const WordSet& unstemmed) {
    std::string out;
    out.reserve(text.size() + 8);
    for_each_word(text, [&](std::string_view word) {
        if (!out.empty()) out += ' ';
        out += word;
        if (unstemmed.contains(word)) out += '_';
    });
    return out;
}

}  // namespace

std::vector<lunr::FieldSpec> search_fields() {
    return {{"name", 4}, {"summary", 2}, {"keywords", 4}, {"labels", 1}, {"body", 1}};
}

std::string write_index(std::span<const IndexedTexts> texts, const WordSet& unstemmed) {
    auto builder = lunr::IndexBuilder::create(index_settings());
    for (std::size_t number = 0; number < texts.size(); ++number) {
        const IndexedTexts& text = texts[number];
        // Adding fails for repeated refs, endless boosts and texts beyond memory only: none of these is here.
        static_cast<void>(builder->add({"e" + std::to_string(number),
                                        {{"name", marked(text.name, unstemmed)},
                                         {"summary", marked(text.summary, unstemmed)},
                                         {"keywords", marked(text.keywords, unstemmed)},
                                         {"labels", marked(text.labels, unstemmed)},
                                         {"body", marked(text.body, unstemmed)}}}));
    }
    return builder->to_json();
}

}  // namespace handrail
