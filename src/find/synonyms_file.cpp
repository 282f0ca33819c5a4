#include "find/synonyms_file.hpp"

#include "find/phrase_book.hpp"
#include "find/word_list.hpp"
#include "text/json_writer.hpp"
#include "text/search_fold.hpp"

namespace handrail {
namespace {

void list(JsonWriter& json, std::string_view name, const std::vector<std::string>& words) {
    json.key(name).begin_array();
    for (const std::string& word : words) json.value(word);
    json.end_array();
}

/// "hold held": a family of folded single words each; of fewer than two there is none.
std::vector<std::string> fold_families(const std::vector<std::vector<std::string>>& families) {
    std::vector<std::string> found;
    for (const std::vector<std::string>& family : families) {
        std::vector<std::string> words;
        words.reserve(family.size());
        for (const std::string& word : family) words.push_back(search_fold(word));
        std::erase_if(words, [](const std::string& word) {
            return word.empty() || word.find(' ') != std::string::npos;
        });
        if (words.size() > 1) found.push_back(join_words({words.begin(), words.end()}));
    }
    return found;
}

}  // namespace

std::string write_synonyms(const Synonyms& synonyms, const std::vector<Acronym>& acronyms,
                           const std::vector<std::vector<std::string>>& families, const WordSet& unstemmed) {
    JsonWriter json;
    json.begin_object();
    json.key("phrases");
    write_phrase_book(json, synonyms.groups, acronyms, unstemmed);
    list(json, "forms", fold_families(families));
    json.key("spelling").begin_array();
    for (const auto& [wrong, right] : synonyms.spelling)
        json.begin_array().value(wrong).value(right).end_array();
    json.end_array();
    list(json, "frames", synonyms.frames);
    list(json, "near", synonyms.near);
    list(json, "no_stem", synonyms.no_stem);
    list(json, "hidden", synonyms.hidden);
    json.key("last").begin_object();
    list(json, "words", synonyms.last_words);
    list(json, "categories", synonyms.last_categories);
    json.end_object();
    json.key("danger").begin_object();
    for (const auto& [kind, words] : synonyms.danger) list(json, kind, words);
    json.end_object();
    json.end_object();
    return std::move(json).text();
}

}  // namespace handrail
