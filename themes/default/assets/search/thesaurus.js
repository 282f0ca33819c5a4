// The council's thesaurus (data/synonyms.json): what families call things, and what the entries call them.
// Two-way groups hold words for the same thing; one-way groups lead from what people type to what may help.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const TWO_WAY = 0.75;
  const ONE_WAY = 0.7;
  const ITSELF = 0.5; // an entry that has the whole phrase as it was typed
  const MINED = 0.9; // acronyms that the site itself explains
  const TWIN = 0.8; // another word for a target
  const EACH_LATER_TARGET = 0.9; // targets stand best first

  /** The forms of words, by stem: of words that differ more than a stemmer can see. */
  class Families {
    /** `families`: lists of stems; those that share one are one family. */
    constructor(families) {
      this.members = new Map();
      for (const family of families) {
        const stems = [...new Set(family.flatMap((each) => this.of(each)))];
        for (const each of stems) this.members.set(each, stems);
      }
    }

    /** All stems of the family, or the stem alone. */
    of(stem) {
      return this.members.get(stem) || [stem];
    }

    /** One stem for the whole family. */
    root(stem) {
      return this.of(stem)[0];
    }
  }

  class Thesaurus {
    constructor(synonyms, stem) {
      this.book = Handrail.phraseBook.createPhraseBook(synonyms.phrases || {});
      this.forms = (synonyms.forms || []).map((family) => family.split(" ")); // "hold held": no stemmer sees it
      this.families = new Families([...this.book.families(), ...this.forms.map((words) => words.map(stem))]);
      const rootOf = (each) => this.families.root(each);
      this.canonical = Handrail.grammar.createCanonical((word) => rootOf(stem(word)));
      this.soft = new Set(this.canonical([...Handrail.grammar.softWords]).map((token) => token.canon));
      this.hidden = new Set(synonyms.hidden || []);
      this.twins = new Map(); // from a phrase of a two-way group, canonical, to such groups
      this.prepared = new Map();
      this.book.index((word, its) => Handrail.grammar.describe(word, () => rootOf(its)));
    }

    /** The phrases of which the canonical words hold all, or most of a long one. */
    candidates(canons) {
      const hits = new Map();
      for (const canon of canons) for (const number of this.book.holding(canon)) hits.set(number, (hits.get(number) || 0) + 1);
      const found = [];
      for (const [number, count] of hits) {
        if (count === this.book.sizes[number] || (this.book.sizes[number] >= 3 && count >= 2)) found.push(this.phrase(number));
      }
      return found;
    }

    /** Groups that use some of the words, with their share of the words' votes: [{phrase, share}], the best first. Rare words vote louder. */
    related(canons) {
      const votes = new Map(); // from group to {number: of one phrase that has a word, score}
      let sum = 0;
      for (const canon of canons) {
        const numbers = new Map(Array.from(this.book.holding(canon), (number) => [this.book.owner(number), number]));
        const loudness = Math.log(1 + this.book.meanings / (1 + numbers.size));
        sum += loudness;
        for (const [group, number] of numbers) {
          const known = votes.get(group);
          if (known) known.score += loudness;
          else votes.set(group, { number, score: loudness });
        }
      }
      return [...votes.values()].sort((a, b) => b.score - a.score || a.number - b.number)
        .map(({ number, score }) => ({ phrase: this.phrase(number), share: score / sum }));
    }

    /** {text, raw: canonical words, content: those that say something, group}. */
    phrase(number) {
      if (!this.prepared.has(number)) this.prepared.set(number, this.prepare(number));
      return this.prepared.get(number);
    }

    prepare(number) {
      const words = this.book.wordsOf(number);
      const tokens = this.canonical(words).filter((token) => token.canon);
      const content = tokens.filter((token) => !token.stop).map((token) => token.canon);
      return { text: words.join(" "), raw: tokens.map((token) => token.canon), content, group: this.book.group(this.book.owner(number)) };
    }

    /** Two-way groups that a target stands in, found by its first word of its own. */
    twinsOf(target) {
      const key = target.raw.join(" ");
      if (!this.twins.has(key)) {
        const same = [];
        for (const number of this.book.holding((target.content.length ? target.content : target.raw)[0])) {
          const phrase = this.phrase(number);
          if (phrase.group.twoWay && phrase.raw.join(" ") === key) same.push(phrase.group);
        }
        this.twins.set(key, [...new Set(same)]);
      }
      return this.twins.get(key);
    }

    /** What the phrases of a span lead to, the strongest first: [{label, weight, phrases: [{stems, weight, text}]}]. */
    expansionsOf(span) {
      if (!span.expansions) span.expansions = this.expand(span);
      return span.expansions;
    }

    expand(span) {
      const best = new Map();
      const add = (label, weight, phrases) => {
        const usable = phrases.filter((each) => each.stems.length);
        const known = best.get(label);
        if (usable.length && (!known || known.weight < weight)) best.set(label, { label, weight, phrases: usable });
      };
      for (const { phrase, quality, whole } of span.phrases) {
        if (whole && phrase.content.length > 1) add(phrase.text, ITSELF * quality, [{ stems: phrase.content, weight: 1, text: phrase.text }]);
        if (phrase.group.twoWay) this.expandTwoWay(phrase, quality, add);
        else this.expandOneWay(phrase, quality, add);
      }
      return [...best.values()].sort((a, b) => b.weight - a.weight);
    }

    phrases(from, to) {
      return Array.from({ length: to - from }, (_, n) => this.phrase(from + n));
    }

    members(group, except) {
      return this.phrases(group.from, group.middle).filter((other) => other.raw.join(" ") !== except);
    }

    expandTwoWay(phrase, quality, add) {
      const others = this.members(phrase.group, phrase.raw.join(" "));
      const weight = (phrase.group.mined ? MINED : TWO_WAY) * quality;
      if (others.length) add(others[0].text, weight, others.map((other) => ({ stems: other.content, weight: 1, text: other.text })));
    }

    expandOneWay(phrase, quality, add) {
      this.phrases(phrase.group.middle, phrase.group.end).forEach((target, rank) => {
        const key = target.raw.join(" ");
        if (key === phrase.raw.join(" ")) return;
        const twins = this.twinsOf(target).flatMap((group) => this.members(group, key));
        add(target.text, ONE_WAY * Math.pow(EACH_LATER_TARGET, rank) * quality, [
          { stems: target.content, weight: 1, text: target.text },
          ...twins.map((twin) => ({ stems: twin.content, weight: TWIN, text: twin.text })),
        ]);
      });
    }

    /** A phrase as people write it. */
    shown(text) {
      return this.book.shown(text);
    }

    /** All words of all phrases and all irregular forms, sorted, so that none is taken for a mistake. */
    get words() {
      return [...new Set([...this.book.words, ...this.forms.flat()])].sort();
    }

    /** Whether a canonical word is one that most questions hold ("child", "help"). */
    isSoft(canon) {
      return this.soft.has(canon);
    }

    /** Rude and hurtful words, which people type: they are matched, never suggested or repeated. */
    isHidden(word) {
      return this.hidden.has(word);
    }
  }

  Handrail.thesaurus = { createThesaurus: (synonyms, stem) => new Thesaurus(synonyms, stem) };
})(globalThis);
