#include "find/manifest_file.hpp"

#include "find/shard_index.hpp"
#include "text/dates.hpp"
#include "text/json_writer.hpp"

namespace handrail {
namespace {

void member_if(JsonWriter& json, std::string_view name, const std::string& text) {
    if (!text.empty()) json.member(name, text);
}

void member_if(JsonWriter& json, std::string_view name, const std::optional<double>& number) {
    if (number) json.member(name, *number);
}

template <typename Item, typename Write>
void list(JsonWriter& json, std::string_view name, const std::vector<Item>& items, const Write& write) {
    json.key(name).begin_array();
    for (const Item& item : items) write(item);
    json.end_array();
}

void write_terms(JsonWriter& json, std::string_view name, const std::vector<Term>& terms) {
    list(json, name, terms, [&](const Term& term) {
        json.begin_object().member("id", term.id).member("name", term.name);
        member_if(json, "parent", term.parent);
        member_if(json, "lat", term.lat);
        member_if(json, "lon", term.lon);
        if (term.outside) json.member("outside", true);
        json.end_object();
    });
}

void write_plain_terms(JsonWriter& json, std::string_view name, const std::vector<PlainTerm>& terms) {
    list(json, name, terms, [&](const PlainTerm& term) {
        json.begin_object().member("id", term.id).member("name", term.name).end_object();
    });
}

void write_shards(JsonWriter& json, const std::vector<ShardNote>& shards) {
    json.key("shards").begin_array();
    for (std::size_t number = 0; number < shards.size(); ++number) {
        json.begin_object();
        json.member("index", "index-" + std::to_string(number))
            .member("store", "store-" + std::to_string(number));
        json.member("entries", shards[number].entries).key("areas").begin_array();
        for (const int area : shards[number].areas) json.value(area);
        json.end_array().end_object();
    }
    json.end_array();
}

void write_lists(JsonWriter& json, const ReferenceData& reference) {
    write_terms(json, "categories", reference.categories);
    write_terms(json, "needs", reference.needs);
    write_terms(json, "areas", reference.areas);
    list(json, "ages", reference.ages, [&](const AgeBand& band) {
        json.begin_object().member("id", band.id).member("name", band.name);
        json.member("from", band.from).member("to", band.to).end_object();
    });
    write_plain_terms(json, "routes", reference.access_routes);
    write_plain_terms(json, "features", reference.accessibility);
}

void write_places(JsonWriter& json, const ManifestFacts& facts) {
    list(json, "towns", facts.towns, [&](const Town& town) {
        json.begin_object().member("name", town.name);
        if (town.centre) {
            json.member("lat", town.centre->lat).member("lon", town.centre->lon);
        } else {
            json.key("lat").null().key("lon").null();
        }
        json.end_object();
    });
    json.key("postcodes").begin_object();
    for (const PostcodeCentre& centre : facts.postcodes) {
        json.key(centre.code).begin_array().value(centre.lat).value(centre.lon).end_array();
    }
    json.end_object();
}

void write_words(JsonWriter& json, const ReferenceData& reference, const ManifestFacts& facts) {
    json.key("no_stem").begin_array();
    for (const std::string& word : facts.unstemmed) json.value(word);
    json.end_array();
    list(json, "glossary", reference.glossary, [&](const GlossaryTerm& term) {
        json.begin_array().value(term.acronym).value(term.term).value(term.plain).end_array();
    });
    std::string words;
    for (const std::string& word : facts.words) words += words.empty() ? word : " " + word;
    json.member("words", words);
}

void write_help(JsonWriter& json, const SiteConfig& config) {
    json.key("contact").begin_object();
    member_if(json, "phone", config.contact.phone);
    member_if(json, "email", config.contact.email);
    member_if(json, "address", config.contact.address);
    member_if(json, "hours", config.contact.hours);
    json.end_object();
    json.key("safety").begin_object();
    member_if(json, "phone", config.safety_phone);
    member_if(json, "text", config.safety_text);
    json.end_object();
}

}  // namespace

std::string write_manifest(const LocalOffer& offer, const ManifestFacts& facts) {
    JsonWriter json;
    json.begin_object();
    json.member("format", 2).member("version", facts.version).member("built", format_iso_date(facts.built));
    list(json, "scripts", facts.scripts, [&](const std::string& path) { json.value(path); });
    json.member("synonyms", "synonyms");
    write_shards(json, facts.shards);
    list(json, "fields", search_fields(), [&](const lunr::FieldSpec& field) {
        json.begin_array().value(field.name).value(field.boost).end_array();
    });
    write_lists(json, offer.reference);
    write_places(json, facts);
    write_words(json, offer.reference, facts);
    write_help(json, offer.config);
    json.end_object();
    return std::move(json).text();
}

}  // namespace handrail
