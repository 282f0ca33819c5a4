// The council's thesaurus (data/synonyms.json): what families call things, and what the entries call them.
// Two-way groups hold words for the same thing; one-way groups lead from what people type to what may help.
// Ten thousand phrases are too many to prepare on a phone: only an index of their words is made at the start,
// and the few phrases that a query may hold are prepared when it comes.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const PLAIN = /^[a-z0-9]+( [a-z0-9]+)*$/;
  const TWO_WAY = 0.75;
  const ONE_WAY = 0.7;
  const ITSELF = 0.5; // an entry that has the whole phrase as it was typed
  const MINED = 0.9; // acronyms that the site itself explains
  const TWIN = 0.8; // another word for a target
  const EACH_LATER_TARGET = 0.9; // targets stand best first

  const SAME_START = 3;

  /** A two-way group of single words that begin alike holds the forms of one word: "autism, autistic". */
  const isFamily = (group) => (group.words || []).every((word) => !word.includes(" ") && word.slice(0, SAME_START) === group.words[0].slice(0, SAME_START));

  /** The forms of words, by stem: of words that differ more than a stemmer can see. */
  class Families {
    constructor(groups, stem) {
      this.members = new Map();
      for (const group of groups) {
        const stems = [...new Set(group.words.map(stem).flatMap((each) => this.of(each)))];
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

  const wordsOf = (phrase) => (PLAIN.test(phrase) ? phrase : Handrail.text.fold(phrase)).split(" ");

  class Thesaurus {
    constructor(synonyms, acronyms, stem) {
      const all = (synonyms.groups || []).concat((acronyms || []).map((words) => ({ words, mined: true })));
      const families = all.filter((group) => group.words && isFamily(group));
      this.familyGroups = families;
      this.families = new Families(families, stem);
      this.canonical = Handrail.grammar.createCanonical((word) => this.families.root(stem(word)));
      this.soft = new Set(this.canonical([...Handrail.grammar.softWords]).map((token) => token.canon));
      this.hidden = new Set(synonyms.hidden || []);
      this.groups = all.filter((group) => !families.includes(group));
      this.texts = []; // of each phrase
      this.owners = []; // the number of its group
      this.sizes = []; // how many words of its own it has
      this.index = new Map(); // from a canonical word to the numbers of phrases
      this.twins = new Map(); // from a phrase of a two-way group, canonical, to the numbers of such groups
      this.prepared = new Map();
      this.groups.forEach((group, number) => this.addGroup(group, number));
    }

    addGroup(group, number) {
      for (const phrase of group.words || group.from || []) this.addPhrase(phrase, number);
    }

    addPhrase(phrase, group) {
      const number = this.texts.length;
      const words = wordsOf(phrase);
      this.texts.push(words.join(" "));
      this.owners.push(group);
      const tokens = this.canonical(words);
      const size = this.putAll(tokens, number, false) || this.putAll(tokens, number, true);
      this.sizes.push(size);
    }

    putAll(tokens, number, stops) {
      let size = 0;
      for (const { canon, stop } of tokens) if (canon && (stops || !stop)) size += this.put(canon, number);
      return size;
    }

    /** Puts a phrase under a word, once; 1 if it was not there. */
    put(canon, number) {
      const numbers = this.index.get(canon);
      if (!numbers) this.index.set(canon, [number]);
      else if (numbers[numbers.length - 1] === number) return 0;
      else numbers.push(number);
      return 1;
    }

    /** The phrases of which the canonical words hold all, or most of a long one. */
    candidates(canons) {
      const hits = new Map();
      for (const canon of canons) for (const number of this.index.get(canon) || []) hits.set(number, (hits.get(number) || 0) + 1);
      const found = [];
      for (const [number, count] of hits) {
        if (count === this.sizes[number] || (this.sizes[number] >= 3 && count >= 2)) found.push(this.phrase(number));
      }
      return found;
    }

    /** Groups that use some of the words, with their share of the words' votes: [{phrase, share}], the best first. Rare words vote louder. */
    related(canons) {
      const votes = new Map(); // from group to {number: of one phrase that has a word, score}
      let sum = 0;
      for (const canon of canons) {
        const numbers = new Map((this.index.get(canon) || []).map((number) => [this.owners[number], number]));
        const loudness = Math.log(1 + this.groups.length / (1 + numbers.size));
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

    phrase(number) {
      if (!this.prepared.has(number)) {
        const phrase = this.split(this.texts[number]);
        this.prepared.set(number, { ...phrase, group: this.groups[this.owners[number]] });
      }
      return this.prepared.get(number);
    }

    split(text) {
      const words = wordsOf(text);
      const tokens = this.canonical(words).filter((token) => token.canon);
      return { text: words.join(" "), raw: tokens.map((token) => token.canon), content: tokens.filter((token) => !token.stop).map((token) => token.canon) };
    }

    /** Two-way groups that a target stands in, found by its first word of its own. */
    twinsOf(target) {
      const key = target.raw.join(" ");
      if (!this.twins.has(key)) {
        const numbers = this.index.get((target.content.length ? target.content : target.raw)[0]) || [];
        const same = numbers.filter((number) => this.groups[this.owners[number]].words && this.phrase(number).raw.join(" ") === key);
        this.twins.set(key, [...new Set(same.map((number) => this.groups[this.owners[number]]))]);
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
        if (phrase.group.words) this.expandTwoWay(phrase, quality, add);
        else this.expandOneWay(phrase, quality, add);
      }
      return [...best.values()].sort((a, b) => b.weight - a.weight);
    }

    members(group, except) {
      return group.words.map((text) => this.split(text)).filter((other) => other.raw.join(" ") !== except);
    }

    expandTwoWay(phrase, quality, add) {
      const others = this.members(phrase.group, phrase.raw.join(" "));
      const weight = (phrase.group.mined ? MINED : TWO_WAY) * quality;
      if (others.length) add(others[0].text, weight, others.map((other) => ({ stems: other.content, weight: 1, text: other.text })));
    }

    expandOneWay(phrase, quality, add) {
      phrase.group.to.forEach((text, rank) => {
        const target = this.split(text);
        const key = target.raw.join(" ");
        if (key === phrase.raw.join(" ")) return;
        const twins = this.twinsOf(target).flatMap((group) => this.members(group, key));
        add(target.text, ONE_WAY * Math.pow(EACH_LATER_TARGET, rank) * quality, [
          { stems: target.content, weight: 1, text: target.text },
          ...twins.map((twin) => ({ stems: twin.content, weight: TWIN, text: twin.text })),
        ]);
      });
    }

    /** All words of all phrases, so that none is taken for a mistake. */
    typedWords() {
      if (!this.allWords) this.allWords = this.collectWords();
      return this.allWords;
    }

    collectWords() {
      const words = new Set();
      for (const group of this.familyGroups) for (const word of group.words) words.add(word);
      for (const text of this.texts) for (const word of text.split(" ")) words.add(word);
      for (const group of this.groups) for (const target of group.to || []) for (const word of wordsOf(target)) words.add(word);
      return words;
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

  /** `acronyms`: pairs [acronym, meaning] mined from the site at build. */
  Handrail.thesaurus = { createThesaurus: (synonyms, acronyms, stem) => new Thesaurus(synonyms, acronyms, stem) };
})(globalThis);
