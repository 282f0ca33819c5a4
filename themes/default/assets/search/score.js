// How well each entry answers the words of a query: the searcher's own words first, then what the thesaurus
// makes of them. docs/search.md says what each step was worth when measured.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const PREFIX = 0.3; // "hydro" finds "hydrotherapy", for less than its own word would
  const TYPING = 0.8; // the word that is still being typed
  const PREFIX_LETTERS = 4;
  const MOST_PREFIXES = 20;
  const JOINED = 0.9; // "day care" for "daycare" and the other way round
  const OTHERS = 0.4; // what further meanings add to the best one
  const COVERAGE = 0.85; // how much an entry loses that has none of the words
  const IN_SAYING = 0.6;
  const IN_UNKNOWN = 0.25;
  const BROAD = 0.7; // single common words ("doctor", "job") expand weakly

  /** A sum for each entry that was touched; reused from query to query. */
  class Sums {
    constructor(count) {
      this.values = new Float64Array(count);
      this.touched = [];
    }

    add(entry, value) {
      if (this.values[entry] === 0) this.touched.push(entry);
      this.values[entry] += value;
    }

    raise(entry, value) {
      if (this.values[entry] === 0) this.touched.push(entry);
      if (value > this.values[entry]) this.values[entry] = value;
    }

    clear() {
      for (let n = 0; n < this.touched.length; n++) this.values[this.touched[n]] = 0;
      this.touched.length = 0;
    }
  }


  class Scorer {
    constructor(reader, thesaurus, stem) {
      Object.assign(this, { reader, thesaurus, stem });
      this.sums = new Map();
    }

    scratch(name) {
      let sums = this.sums.get(name);
      if (!sums || sums.values.length !== this.reader.count) this.sums.set(name, (sums = new Sums(this.reader.count)));
      sums.clear();
      return sums;
    }

    /** Where a stem stands, in any form of its word. */
    find(stem) {
      const family = this.thesaurus.families.of(stem);
      return this.reader.anyOf(family[0] === stem ? family : [stem, ...family.filter((other) => other !== stem)]);
    }

    /** The other stems that a word may stand for: [{stems, weight}]. */
    alternatives(word, typing) {
      const found = [];
      const known = this.find(word.stem);
      if (word.text.length >= PREFIX_LETTERS || typing) {
        const start = word.stem.length < word.text.length ? word.stem : word.text;
        const weight = typing ? TYPING : PREFIX;
        for (const term of this.reader.termsFrom(start, MOST_PREFIXES)) found.push({ stems: [term], weight });
      }
      if (!known) for (const stems of this.splits(word.text)) found.push({ stems, weight: JOINED });
      return found;
    }

    /** "playscheme" as "play scheme", where the index has both. */
    splits(text) {
      const found = [];
      for (let n = 3; n <= text.length - 3; n++) {
        const stems = [this.stem(text.slice(0, n)), this.stem(text.slice(n))];
        if (stems.every((each) => this.reader.term(each))) found.push(stems);
      }
      return found;
    }

    /** Neighbouring words that the index has as one: [{stem, at: [two places in words]}]. */
    joins(words) {
      const found = [];
      for (let n = 0; n + 1 < words.length; n++) {
        if (words[n + 1].place !== words[n].place + 1) continue;
        const stem = this.stem(words[n].text + words[n + 1].text);
        if (this.reader.term(stem)) found.push({ stem, at: [n, n + 1] });
      }
      return found;
    }

    /** Raises `sums` to the score of a phrase: its words' weights, squared share of them that is there. */
    scorePhrase(stems, factor, sums, shares) {
      const hits = stems.map((stem) => this.find(stem));
      const total = hits.reduce((sum, hit) => sum + (hit ? hit.idf : this.reader.idf("")), 0);
      const score = this.scratch("phrase score");
      const share = this.scratch("phrase share");
      for (const hit of hits) {
        if (!hit) continue;
        for (let n = 0; n < hit.entries.length; n++) {
          score.add(hit.entries[n], hit.weights[n]);
          share.add(hit.entries[n], hit.idf / total);
        }
      }
      for (let n = 0; n < score.touched.length; n++) {
        const entry = score.touched[n];
        const part = share.values[entry];
        sums.raise(entry, score.values[entry] * part * part * factor);
        if (shares) shares.raise(entry, part * part * factor);
      }
    }

    /** Own words: each entry gets the best of the word itself and what it may stand for. */
    scoreWord(word, typing, covered) {
      const best = this.scratch("word");
      this.scorePhrase([word.stem], 1, best, covered);
      for (const other of this.alternatives(word, typing)) this.scorePhrase(other.stems, other.weight, best, covered);
      return best;
    }

    /**
     * A word counts for less inside a longer phrase: "sent home from school" is hardly about homes; and where the site
     * does not have the other words of a phrase: with no forest anywhere, "forest school" should not find all schools.
     */
    partOfPhrase(word, asked) {
      const around = asked.spans.filter((span) => span.quality > 0.7 && span.at.includes(word.place));
      if (around.some((span) => span.at.length >= 3)) return IN_SAYING;
      const isUnknown = (place) => !this.find(asked.tokens[place].stem);
      return around.some((span) => span.at.some(isUnknown)) ? IN_UNKNOWN : 1;
    }

    /** A single word that the site itself uses, and that is no other name for one thing. */
    isBroad(span) {
      return span.at.length === 1 && span.phrases.every(({ phrase }) => !phrase.group.twoWay && this.reader.term(phrase.raw[0]));
    }

    /** What a phrase of the thesaurus leads to: the best meaning, and a little for each further one. */
    scoreSpan(span, covered) {
      const best = this.scratch("best");
      const all = this.scratch("all");
      const breadth = this.isBroad(span) ? BROAD : 1;
      for (const expansion of this.thesaurus.expansionsOf(span)) {
        const one = this.scratch("one");
        const factor = expansion.weight * breadth;
        for (const { stems, weight } of expansion.phrases) this.scorePhrase(stems, factor * weight, one, covered);
        for (const entry of one.touched) {
          best.raise(entry, one.values[entry]);
          all.add(entry, one.values[entry]);
        }
      }
      for (const entry of all.touched) best.values[entry] += OTHERS * (all.values[entry] - best.values[entry]);
      return best;
    }

    /** Scores of all entries that have anything to do with the query: Map from entry to number. */
    score(asked, typing) {
      const total = new Sums(this.reader.count);
      const covered = asked.words.map(() => new Sums(this.reader.count));
      const addAll = (sums, weight) => { for (const entry of sums.touched) total.add(entry, sums.values[entry] * weight); };
      asked.words.forEach((word, n) => {
        const last = typing && word.place === asked.tokens.length - 1;
        addAll(this.scoreWord(word, last, covered[n]), word.weight * this.partOfPhrase(word, asked));
      });
      for (const { stem, at } of this.joins(asked.words)) {
        const joined = this.scratch("joined");
        this.scorePhrase([stem], JOINED, joined, null);
        addAll(joined, 1);
        for (const n of at) for (const entry of joined.touched) covered[n].raise(entry, JOINED);
      }
      for (const span of asked.spans) {
        const meaning = this.scratch("meaning");
        addAll(this.scoreSpan(span, meaning), span.weight);
        asked.words.forEach((word, n) => {
          if (span.at.includes(word.place)) for (const entry of meaning.touched) covered[n].raise(entry, Math.min(1, meaning.values[entry]));
        });
      }
      return this.weighCoverage(asked.words, total, covered);
    }

    /** An entry that answers only some of the words counts for less. */
    weighCoverage(words, total, covered) {
      const weights = words.map((word, n) => (covered[n].touched.length ? word.weight * Math.sqrt(Math.max(0.5, this.reader.idf(word.stem))) : 0));
      const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
      const scores = new Map();
      for (const entry of total.touched) {
        let share = 0;
        for (let n = 0; n < weights.length; n++) share += weights[n] * covered[n].values[entry];
        scores.set(entry, total.values[entry] * (1 - COVERAGE + COVERAGE * (share / all)));
      }
      return scores;
    }
  }

  Handrail.score = { createScorer: (reader, thesaurus, stem) => new Scorer(reader, thesaurus, stem) };
})(globalThis);
