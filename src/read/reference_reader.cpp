#include "read/reference_reader.hpp"

#include <algorithm>
#include <array>

#include "read/fields.hpp"
#include "read/kind_readers.hpp"
#include "read/synonyms_reader.hpp"

namespace handrail {
namespace {

constexpr std::array<ReferenceFile, 14> files{{
    {"categories", "categories", "data-categories.schema.json"},
    {"needs", "needs", "data-needs.schema.json"},
    {"areas", "areas", "data-areas.schema.json"},
    {"ages", "ages", "data-ages.schema.json"},
    {"access-routes", "routes", "data-access-routes.schema.json"},
    {"accessibility", "features", "data-accessibility.schema.json"},
    {"glossary", "terms", "data-glossary.schema.json"},
    {"timescales", "timescales", "data-timescales.schema.json"},
    {"local-offer-law", "items", "data-local-offer-law.schema.json"},
    {"postcodes", "postcodes", "data-postcodes.schema.json"},
    {"synonyms", "groups", "data-synonyms.schema.json"},
    {"word-forms", "forms", "data-word-forms.schema.json"},
    {"pictograms", "pictograms", "data-pictograms.schema.json", true},
    {"hard-words", "words", "data-hard-words.schema.json"},
}};

Term read_term(const Value& value) {
    Term term;
    term.id = text_field(&value, "id");
    term.name = text_field(&value, "name");
    term.summary = text_field(&value, "summary");
    term.easy = text_field(&value, "easy");
    term.parent = text_field(&value, "parent");
    term.order = int_field(&value, "order").value_or(0);
    term.law = list_field(&value, "law");
    term.lat = number_field(&value, "lat");
    term.lon = number_field(&value, "lon");
    term.outside = flag_field(&value, "outside").value_or(false);
    term.at = value.at;
    return term;
}

AgeBand read_age_band(const Value& value) {
    return {text_field(&value, "id"),
            text_field(&value, "name"),
            text_field(&value, "summary"),
            text_field(&value, "easy"),
            int_field(&value, "from").value_or(0),
            int_field(&value, "to").value_or(25),
            value.at};
}

PlainTerm read_plain_term(const Value& value) {
    return {text_field(&value, "id"), text_field(&value, "name"), text_field(&value, "plain"),
            text_field(&value, "easy"), value.at};
}

GlossaryTerm read_glossary_term(const Value& value) {
    return {text_field(&value, "term"), text_field(&value, "acronym"), text_field(&value, "plain"),
            text_field(&value, "easy")};
}

Pictogram read_pictogram(const Value& value) {
    const Value* file = value.find("file");
    return {text_field(&value, "id"),
            list_field(&value, "words"),
            list_field(&value, "for"),
            text_field(&value, "alt"),
            text_field(&value, "file"),
            text_field(&value, "credit"),
            flag_field(&value, "weak").value_or(false),
            value.at,
            file == nullptr ? value.at : file->at};
}

HardWord read_hard_word(const Value& value) {
    return {text_field(&value, "word"), text_field(&value, "easier")};
}

std::vector<std::string> read_forms(const Value& value) {
    return list_field(&value, "words");
}

/// One of a known id takes that one's place, so that a council can use its own picture for an idea.
void add_pictograms(std::vector<Pictogram> more, std::vector<Pictogram>& all) {
    // What one file says twice stays twice, for the check of ids to find.
    std::erase_if(all, [&](const Pictogram& known) {
        return std::any_of(more.begin(), more.end(),
                           [&](const Pictogram& one) { return one.id == known.id; });
    });
    // First, so that its words count before those of the shipped ones.
    all.insert(all.begin(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Timescale read_timescale(const Value& value) {
    return {text_field(&value, "id"),
            text_field(&value, "process"),
            text_field(&value, "step"),
            read_time_limit(object_field(&value, "limit")),
            text_field(&value, "text"),
            text_field(&value, "source"),
            value.at};
}

LawItem read_law_item(const Value& value) {
    return {text_field(&value, "slug"),
            text_field(&value, "paragraph"),
            text_field(&value, "subject"),
            text_field(&value, "plain"),
            text_field(&value, "source"),
            list_field(&value, "items"),
            value.at};
}

PostcodeCentre read_postcode(const Value& value) {
    return {text_field(&value, "code"), number_field(&value, "lat").value_or(0),
            number_field(&value, "lon").value_or(0)};
}

}  // namespace

std::span<const ReferenceFile> reference_files() {
    return files;
}

void read_reference(std::string_view name, const Value& value, ReferenceData& data) {
    if (name == "categories") data.categories = objects_field(&value, "categories", read_term);
    if (name == "needs") data.needs = objects_field(&value, "needs", read_term);
    if (name == "areas") data.areas = objects_field(&value, "areas", read_term);
    if (name == "ages") data.ages = objects_field(&value, "ages", read_age_band);
    if (name == "access-routes") data.access_routes = objects_field(&value, "routes", read_plain_term);
    if (name == "accessibility") data.accessibility = objects_field(&value, "features", read_plain_term);
    if (name == "glossary") data.glossary = objects_field(&value, "terms", read_glossary_term);
    if (name == "timescales") data.timescales = objects_field(&value, "timescales", read_timescale);
    if (name == "local-offer-law") data.law = objects_field(&value, "items", read_law_item);
    if (name == "postcodes") data.postcodes = objects_field(&value, "postcodes", read_postcode);
    if (name == "synonyms") data.synonyms = read_synonyms(value);
    if (name == "word-forms") data.word_forms = objects_field(&value, "forms", read_forms);
    if (name == "pictograms")
        add_pictograms(objects_field(&value, "pictograms", read_pictogram), data.pictograms);
    if (name == "hard-words") data.hard_words = objects_field(&value, "words", read_hard_word);
}

}  // namespace handrail
