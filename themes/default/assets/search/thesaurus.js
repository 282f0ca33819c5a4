// The council's thesaurus (data/synonyms.json): what families call things, and what the entries call them.
// Two-way groups hold words for the same thing; one-way groups lead from what people type to what may help.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const PLAIN = /^[a-z0-9]+( [a-z0-9]+)*$/;
  const TWO_WAY = 0.75;
  const ONE_WAY = 0.7;
  const MINED = 0.9; // acronyms that the site itself explains
  const TWIN = 0.9; // another word for a target
  const EACH_LATER_TARGET = 0.9; // targets stand best first

  const fold = (phrase) => (PLAIN.test(phrase) ? phrase : Handrail.text.fold(phrase));

  /** Phrases by their canonical words, each with the groups it stands in. */
  class PhraseTable {
    constructor(stem) {
      this.stem = stem;
      this.phrases = new Map();
      this.groups = [];
      this.typed = new Set(); // all words, so that none is taken for a mistake
    }

    split(phrase) {
      const words = fold(phrase).split(" ");
      const tokens = Handrail.grammar.canonical(words, this.stem).filter((token) => token.canon);
      const raw = tokens.map((token) => token.canon);
      const content = tokens.filter((token) => !token.stop).map((token) => token.canon);
      return { words, raw, content };
    }

    get(phrase) {
      const parts = this.split(phrase);
      const key = parts.raw.join(" ");
      if (!this.phrases.has(key)) this.phrases.set(key, { ...parts, text: parts.words.join(" "), twoWay: [], oneWay: [] });
      return this.phrases.get(key);
    }

    addTwoWay(words, weight) {
      const group = { weight, members: [] };
      for (const word of words) {
        const phrase = this.get(word);
        if (!phrase.raw.length || group.members.includes(phrase)) continue;
        group.members.push(phrase);
        phrase.twoWay.push(group);
        this.note(phrase);
      }
    }

    addOneWay(from, to) {
      const targets = to.slice();
      for (const word of from) {
        const phrase = this.get(word);
        if (phrase.raw.length) phrase.oneWay.push(targets);
        this.note(phrase);
      }
      for (const target of targets) for (const word of fold(target).split(" ")) this.typed.add(word);
    }

    note(phrase) {
      for (const word of phrase.words) this.typed.add(word);
    }
  }

  /** Which phrases to try for a query: each stands under its two rarest words. */
  function indexPhrases(phrases) {
    const counts = new Map();
    for (const phrase of phrases) for (const word of phrase.content) counts.set(word, (counts.get(word) || 0) + 1);
    const index = new Map();
    const put = (word, phrase) => (index.has(word) ? index.get(word).push(phrase) : index.set(word, [phrase]));
    for (const phrase of phrases) {
      const words = [...new Set(phrase.content.length ? phrase.content : phrase.raw)];
      const rare = words.sort((a, b) => (counts.get(a) || 0) - (counts.get(b) || 0)).slice(0, 2);
      for (const word of rare) put(word, phrase);
    }
    return index;
  }

  /** What a phrase leads to: [{label, weight, phrases: [{stems, weight}]}], each label once. */
  function expansionsOf(phrase, table) {
    const found = new Map();
    const add = (label, weight, phrases) => {
      const usable = phrases.filter((each) => each.stems.length);
      const known = found.get(label);
      if (usable.length && (!known || known.weight < weight)) found.set(label, { label, weight, phrases: usable });
    };
    const stems = (each, weight) => ({ stems: each.content, weight, text: each.text });
    for (const group of phrase.twoWay) {
      const others = group.members.filter((member) => member !== phrase);
      if (others.length) add(others[0].text, group.weight, others.map((other) => stems(other, 1)));
    }
    for (const targets of phrase.oneWay) {
      targets.forEach((target, rank) => {
        const known = table.get(target);
        if (known === phrase) return;
        const twins = known.twoWay.flatMap((group) => group.members).filter((member) => member !== known);
        const weight = ONE_WAY * Math.pow(EACH_LATER_TARGET, rank);
        add(known.text, weight, [stems(known, 1), ...twins.map((twin) => stems(twin, TWIN))]);
      });
    }
    return [...found.values()];
  }

  function mergeExpansions(span, table) {
    const best = new Map();
    for (const { phrase, quality } of span.phrases) {
      phrase.expansions = phrase.expansions || expansionsOf(phrase, table);
      for (const expansion of phrase.expansions) {
        const weight = expansion.weight * quality;
        const known = best.get(expansion.label);
        if (!known || known.weight < weight) best.set(expansion.label, { ...expansion, weight });
      }
    }
    return [...best.values()].sort((a, b) => b.weight - a.weight);
  }

  /** `acronyms`: pairs [acronym, meaning] mined from the site at build. */
  function createThesaurus(synonyms, acronyms, stem) {
    const table = new PhraseTable(stem);
    for (const group of synonyms.groups || []) {
      if (group.words) table.addTwoWay(group.words, TWO_WAY);
      else if (group.from && group.to) table.addOneWay(group.from, group.to);
    }
    for (const pair of acronyms || []) table.addTwoWay(pair, MINED);
    const index = indexPhrases([...table.phrases.values()]);
    const hidden = new Set(synonyms.hidden || []);
    return {
      /** Phrases that may stand in a query with these words. */
      candidates: (canon) => index.get(canon) || [],
      /** What the phrases of a span lead to, each meaning once with its best weight. */
      expansionsOf: (span) => (span.expansions = span.expansions || mergeExpansions(span, table)),
      typedWords: table.typed,
      /** Rude and hurtful words, which people type: they are matched, never suggested or repeated. */
      isHidden: (word) => hidden.has(word),
    };
  }

  Handrail.thesaurus = { createThesaurus };
})(globalThis);
