#include "find/search_data.hpp"

#include <algorithm>
#include <span>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "base/task_pool.hpp"
#include "find/indexed_texts.hpp"
#include "find/manifest_file.hpp"
#include "find/script_twin.hpp"
#include "find/shard_index.hpp"
#include "find/shard_plan.hpp"
#include "find/store_columns.hpp"
#include "find/synonyms_file.hpp"
#include "find/word_list.hpp"
#include "text/search_fold.hpp"

namespace handrail {
namespace {

constexpr std::size_t version_digits = 16;
constexpr std::size_t least_word = 3;
constexpr std::size_t longest_word = 24;

std::vector<FoldedEntry> fold_all(const std::vector<SearchEntry>& entries, const ReferenceData& reference,
                                  std::size_t jobs) {
    const EntryFolder folder(reference);
    std::vector<FoldedEntry> folded(entries.size());
    parallel_for(entries.size(), jobs,
                 [&](std::size_t number) { folded[number] = folder.fold(entries[number]); });
    return folded;
}

std::vector<Acronym> collect_acronyms(std::vector<FoldedEntry>& folded, const ReferenceData& reference) {
    std::vector<Acronym> found = acronyms_of_glossary(reference.glossary);
    for (FoldedEntry& entry : folded) {
        std::move(entry.acronyms.begin(), entry.acronyms.end(), std::back_inserter(found));
    }
    return usable_acronyms(std::move(found));
}

std::set<std::string> unstemmed_words(const Synonyms& synonyms, const std::vector<Acronym>& acronyms) {
    std::set<std::string> words(synonyms.no_stem.begin(), synonyms.no_stem.end());
    for (const auto& [acronym, meaning] : acronyms) {
        std::string folded = search_fold(acronym);
        if (folded.ends_with('s')) words.insert(std::move(folded));
    }
    return words;
}

bool can_be_mended_to(std::string_view word) {
    return word.size() >= least_word && word.size() <= longest_word &&
           std::all_of(word.begin(), word.end(), ascii::is_small);
}

/// The words of texts to which mistakes can be mended, each once.
std::vector<std::string> words_of(const std::vector<IndexedTexts>& texts) {
    WordSet known;
    std::vector<std::string> words;
    const auto add = [&](std::string_view word) {
        if (can_be_mended_to(word) && known.insert(word)) words.emplace_back(word);
    };
    for (const IndexedTexts& each : texts) {
        for (const std::string* text :
             {&each.name, &each.summary, &each.keywords, &each.labels, &each.body}) {
            for_each_word(*text, add);
        }
    }
    return words;
}

WordSet lookup(const std::set<std::string>& words) {
    WordSet set;
    for (const std::string& word : words) set.insert(word);
    return set;
}

std::vector<Point> points_of(const std::vector<Term>& areas) {
    std::vector<Point> points;
    for (const Term& area : areas) {
        if (area.lat && area.lon && !area.outside) points.push_back({*area.lat, *area.lon});
    }
    return points;
}

/// Hands over a file and its twin, and gives the hash of its text.
std::string put(const std::string& name, const std::string& text, const SearchSink& sink) {
    sink("search/" + name + ".json", text);
    sink("search/" + name + ".js", script_twin(name, text));
    return hash_hex(text);
}

}  // namespace

struct SearchData::State {
    State(const Site& of, std::size_t jobs)
        : site(of),
          reference(of.offer().reference),
          entries(list_search_entries(of)),
          bounds(plan_shards(entries, reference.areas)),
          folded(fold_all(entries, reference, jobs)),
          postcodes(reference.postcodes),
          places(Places::of(entries, reference.areas, postcodes)),
          acronyms(collect_acronyms(folded, reference)),
          unstemmed(unstemmed_words(reference.synonyms, acronyms)),
          unstemmed_lookup(lookup(unstemmed)),
          store(reference),
          shards(bounds.size() - 1) {
        for (const FoldedEntry& entry : folded) sentences.add(entry.sentences);
    }

    /// What a finished shard leaves for the manifest.
    struct Shard {
        std::vector<std::string> hashes;
        std::vector<std::string> words;
        ShardNote note;
    };

    const Site& site;
    const ReferenceData& reference;
    std::vector<SearchEntry> entries;
    std::vector<std::size_t> bounds;  ///< where shards begin and end
    std::vector<FoldedEntry> folded;
    PostcodeCentres postcodes;
    Places places;
    std::vector<Acronym> acronyms;
    std::set<std::string> unstemmed;
    WordSet unstemmed_lookup;
    StoreWriter store;
    SentenceCounts sentences;
    std::vector<Shard> shards;
};

SearchData::SearchData(const Site& site, std::size_t jobs) : state_(std::make_unique<State>(site, jobs)) {}
SearchData::~SearchData() = default;

std::size_t SearchData::shards() const {
    return state_->shards.size();
}

void SearchData::make_shard(std::size_t number, const SearchSink& sink) {
    State& state = *state_;
    State::Shard& shard = state.shards[number];
    const std::size_t first = state.bounds[number];
    const std::size_t count = state.bounds[number + 1] - first;
    TextChooser chooser(state.sentences, body_words(state.entries.size()));
    std::vector<IndexedTexts> texts;
    texts.reserve(count);
    for (const FoldedEntry& entry : std::span(state.folded).subspan(first, count)) {
        texts.push_back(chooser.choose(entry));
    }
    shard.words = words_of(texts);
    const auto entries = std::span<const SearchEntry>(state.entries).subspan(first, count);
    const auto places = std::span<const std::vector<FoundPlace>>(state.places.places).subspan(first, count);
    const std::string suffix = "-" + std::to_string(number);
    shard.note = {count, state.store.areas(entries)};
    shard.hashes.push_back(put("index" + suffix, write_index(texts, state.unstemmed_lookup), sink));
    shard.hashes.push_back(put("store" + suffix, state.store.write(entries, places), sink));
}

std::string SearchData::finish(const std::vector<std::string>& scripts, const SearchSink& sink) {
    State& state = *state_;
    std::vector<Point> points = std::move(state.places.points);
    for (const Point& point : points_of(state.reference.areas)) points.push_back(point);
    ManifestFacts facts{{},
                        state.site.today(),
                        scripts,
                        {},
                        std::move(state.places.towns),
                        state.postcodes.near(points),
                        state.unstemmed,
                        {}};
    std::string hashes = put("synonyms",
                             write_synonyms(state.reference.synonyms, state.acronyms,
                                            state.reference.word_forms, state.unstemmed_lookup),
                             sink);
    for (State::Shard& shard : state.shards) {
        for (const std::string& hash : shard.hashes) hashes += hash;
        facts.words.insert(shard.words.begin(), shard.words.end());
        facts.shards.push_back(std::move(shard.note));
    }
    facts.version = hash_hex(hashes).substr(0, version_digits);
    put("search", write_manifest(state.site.offer(), facts), sink);
    return facts.version;
}

}  // namespace handrail
