// The search itself, without a page: give it the files of search/ and ask it. Browsers, workers, Node and the
// tests all run this same code.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const WORTH_SHOWING = 0.06; // of the best result's score
  const MOST_RESULTS = 400;
  const NEAREST = 10; // how many to offer where nothing matched
  const SOFT_RARITY = 0.3; // of words like "child", however rare a site has them
  const FITTING_CATEGORIES = 5;

  class Engine {
    /** `manifest`: search.json. `synonyms`: synonyms.json. `lunr`: for its stemmer. */
    constructor({ manifest, synonyms, lunr }) {
      this.manifest = manifest;
      this.synonyms = synonyms;
      this.stem = Handrail.text.createStemmer(Handrail.text.lunrStemmer(lunr), manifest.no_stem || []);
      this.reader = Handrail.reader.createReader(manifest.fields.map(([name]) => name));
      this.store = Handrail.store.createStore(manifest);
      this.filters = Handrail.filters.createFilters(manifest, this.store);
      this.ranker = Handrail.rank.createRanker({ store: this.store, reader: this.reader, manifest, synonyms, stem: this.stem });
    }

    /** Adds a shard: its document store, and its index as text (without it, filters alone work). */
    addShard(storePart, indexText) {
      this.store.add(storePart);
      if (indexText) this.reader.add(indexText);
      this.understander = null; // rarity and vocabulary have changed
    }

    /** What of it needs no index, and can be made while that is loading. */
    prepareWords() {
      this.thesaurus = this.thesaurus || Handrail.thesaurus.createThesaurus(this.synonyms, this.stem);
    }

    /** What only a search with words needs, made on the first of them. */
    prepare() {
      if (this.understander) return;
      const { manifest, synonyms, stem, reader } = this;
      this.prepareWords();
      this.speller = this.speller || this.makeSpeller();
      this.scorer = Handrail.score.createScorer(reader, this.thesaurus, stem);
      const rarity = (canon) => (this.thesaurus.isSoft(canon) ? SOFT_RARITY : reader.idf(canon));
      const { english } = this.speller;
      const isOrdinary = (word) => english.has(word) || english.has(stem(word));
      this.understander = Handrail.understand.createUnderstander({ manifest, synonyms, speller: this.speller, thesaurus: this.thesaurus, stem, rarity, isOrdinary });
    }

    makeSpeller() {
      const siteWords = [...new Set([...this.manifest.words.split(" "), ...this.placeWords()])].sort();
      return Handrail.spelling.createSpeller({
        siteWords, stem: this.stem, pairs: (this.synonyms.spelling || []).filter(([wrong]) => !wrong.includes(" ")),
        typedWords: this.thesaurus.words, isHidden: (word) => this.thesaurus.isHidden(word),
        englishWords: Handrail.english.trim().split(/\s+/), frequency: (word) => this.reader.holders(this.stem(word)),
      });
    }

    placeWords() {
      return [...this.manifest.areas, ...this.manifest.towns].flatMap((place) => Handrail.text.words(place.name));
    }

    /**
     * Searches. `options`: {filters: {need: [ids], ...}, near: {point, km, unknown}, sort: "relevance" | "distance" |
     * "name", limit, exact: do not mend spelling, typing: the last word may be unfinished}.
     * Gives {understood, results, total, unfiltered: how many without the filters, groups, nearest: whether nothing matched,
     * categories, meaning}; without words, all entries that fit.
     */
    search(query, options = {}) {
      const asked = Handrail.text.fold(query) ? this.ask(query, options) : null;
      const near = this.nearOf(options, asked);
      let ranked = asked ? this.rankAll(asked, options) : this.browse();
      let nearest = false;
      if (asked && !ranked.length) [ranked, nearest] = [this.nearestTo(asked), true];
      const scores = new Map(ranked.map(({ entry, score }) => [entry, score]));
      const { kept, groups } = this.filters.apply(scores.keys(), options.filters, near);
      const sorted = this.sort(kept, scores, options.sort, near);
      const limit = options.limit || sorted.length;
      return {
        understood: asked && this.describe(asked), nearest, total: sorted.length, unfiltered: scores.size, groups,
        results: sorted.slice(0, limit).map((entry) => this.card(entry, scores.get(entry), asked, near)),
        categories: asked ? this.fittingCategories(sorted.length ? sorted : [...scores.keys()]) : [],
        meaning: asked && this.meaning(asked),
      };
    }

    ask(query, options) {
      this.prepare();
      return this.understander.understand(query, options);
    }

    rankAll(asked, options) {
      const ranked = this.ranker.rank(this.scorer.score(asked, options.typing), asked);
      const least = ranked.length ? ranked[0].score * WORTH_SHOWING : 0;
      const worth = ranked.filter(({ score }, n) => score > 0 && (score >= least || n < (options.atLeast || 0)));
      return worth.slice(0, MOST_RESULTS);
    }

    /** All services, then the rest, by name. */
    browse() {
      return this.store.ids.map((_, entry) => ({ entry, score: this.store.kinds[entry] === "s" ? 1 : 0 }));
    }

    nearestTo(asked) {
      return Handrail.fallback.nearest(this, asked, NEAREST).map((entry, n) => ({ entry, score: 1 / (n + 1) }));
    }

    /** A point given by the form, or named in the words: then only for distances, not as a filter. */
    nearOf(options, asked) {
      if (options.near && options.near.point) return options.near;
      if (asked && asked.postcode) return { point: asked.postcode.point, name: asked.postcode.name };
      return null;
    }

    sort(entries, scores, order, near) {
      const name = (entry) => this.store.names[entry];
      const byName = (a, b) => name(a).localeCompare(name(b)) || a - b;
      if (order === "name") return [...entries].sort(byName);
      if (order === "distance" && near) {
        const far = new Map(entries.map((entry) => [entry, this.store.distance(entry, near.point) ?? Infinity]));
        return [...entries].sort((a, b) => far.get(a) - far.get(b) || scores.get(b) - scores.get(a) || byName(a, b));
      }
      return [...entries].sort((a, b) => scores.get(b) - scores.get(a) || byName(a, b));
    }

    card(entry, score, asked, near) {
      const { store } = this;
      const km = near && near.point ? store.distance(entry, near.point) : null;
      return {
        entry, ref: store.ref(entry), id: store.ids[entry], kind: store.kind(entry), url: store.url(entry), score,
        name: store.names[entry], summary: store.summaries[entry], ages: store.ages[entry] || null, where: store.where(entry),
        cost: store.cost[entry], status: store.status[entry], km: km === null ? null : Math.round(km * 10) / 10,
        why: asked ? Handrail.explain.why(this, asked, entry) : [],
      };
    }

    describe(asked) {
      const also = Handrail.explain.alsoLookedFor(this, asked);
      return {
        query: asked.query, folded: asked.folded, corrections: asked.corrections, also, near: asked.near, urgent: asked.urgent,
        places: asked.places.map((place) => place.name), age: asked.age && { from: asked.age.from, to: asked.age.to },
        postcode: asked.postcode && { name: asked.postcode.name, point: asked.postcode.point },
      };
    }

    /** Categories that most of the first results are in. */
    fittingCategories(entries) {
      const counts = new Map();
      entries.slice(0, 12).forEach((entry, n) => {
        for (const category of this.store.categories[entry]) counts.set(category, (counts.get(category) || 0) + 1 / (n + 2));
      });
      return [...counts].sort((a, b) => b[1] - a[1]).slice(0, FITTING_CATEGORIES)
        .map(([category]) => ({ id: this.manifest.categories[category].id, name: this.manifest.categories[category].name }));
    }

    /** What the glossary says, where the query is one of its terms: "what is an EHCP". */
    meaning(asked) {
      const wanted = asked.words.map((word) => word.text).join(" ");
      const found = (this.manifest.glossary || []).find(([acronym, term]) =>
        [...acronym.split("/"), term].some((name) => name && [wanted, asked.folded].includes(Handrail.text.fold(name))));
      return found ? { acronym: found[0], term: found[1], plain: found[2] } : null;
    }
  }

  Handrail.engine = { createEngine: (parts) => new Engine(parts) };
})(globalThis);
