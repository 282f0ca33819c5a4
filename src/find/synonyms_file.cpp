#include "find/synonyms_file.hpp"

#include "find/phrase_book.hpp"
#include "text/json_writer.hpp"

namespace handrail {
namespace {

void list(JsonWriter& json, std::string_view name, const std::vector<std::string>& words) {
    json.key(name).begin_array();
    for (const std::string& word : words) json.value(word);
    json.end_array();
}

}  // namespace

std::string write_synonyms(const Synonyms& synonyms, const std::vector<Acronym>& acronyms,
                           const WordSet& unstemmed) {
    JsonWriter json;
    json.begin_object();
    json.key("phrases");
    write_phrase_book(json, synonyms.groups, acronyms, unstemmed);
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
