// Mends spelling mistakes against the words of the site and of the thesaurus, and leaves real words alone:
// "moth" must not become "mouth" because no entry mentions moths.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const LEAST_LETTERS = 4;
  const VOWELS = "aeiouy";
  const LONGEST = 24;
  const SWAP = 0.8;
  const MOST_BONUS = 1.15;

  /** A word of letters, no acronym without a vowel. */
  const isSpelt = (word) => Handrail.text.isPlain(word) && /[aeiouy]/.test(word);

  /** How far a mended word may be from what was typed. */
  const farthest = (length) => (length < 6 ? 1 : length < 9 ? 2 : 2.5);

  // Letters and pairs of letters that sound the same: "skool", "fone", "hospise". From each to what it may stand for, and the cost.
  const ALIKE = new Map();
  alike(0.5, "c k|ck k|c s|z s|g j|ph f|sh ti|sh ci|oo u|ee ea|ie y|ai ay|au or|aw or|x ks|qu kw");
  alike(0.7, "ch k|sh ch|th f");
  const ALIKE_LEAST = 0.7; // how far a row may lie above what comes of it, by a pair of letters that reaches over it
  const NONE = new Map();

  function alike(cost, pairs) {
    for (const pair of pairs.split("|")) {
      const [one, other] = pair.split(" ");
      for (const [from, to] of [[one, other], [other, one]]) {
        if (!ALIKE.has(from)) ALIKE.set(from, new Map());
        ALIKE.get(from).set(to, cost);
      }
    }
  }

  const soundsLike = (text) => ALIKE.get(text) || NONE;

  function replaceCost(a, b, likeA) {
    if (a === b) return 0;
    if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.7;
    return likeA.get(b) || 1;
  }

  /** A letter left out or put in: half a mistake where it doubles its neighbour. */
  const gapCost = (word, at) => (at > 0 && word[at] === word[at - 1] ? 0.5 : 1);

  const rows = [0, 1, 2].map(() => new Float64Array(LONGEST + 2));

  const gapsOf = (word) => Array.from(word, (_, at) => gapCost(word, at));

  /** What the distance needs of the word that was typed, the same for all candidates. */
  function prepareTyped(word) {
    const letters = Array.from(word);
    return { word, gaps: gapsOf(word), one: letters.map(soundsLike), two: letters.map((_, n) => soundsLike(word.slice(n - 1, n + 1))) };
  }

  /** Damerau-Levenshtein distance with the costs above; Infinity once it must exceed `limit`. */
  function distance(typed, b, limit, gaps = gapsOf(b)) {
    let [before, last, row] = rows;
    last[0] = 0;
    for (let j = 1; j <= b.length; j++) last[j] = last[j - 1] + gaps[j - 1];
    for (let i = 1; i <= typed.word.length; i++) {
      if (fillRow(typed, b, gaps, i, before, last, row) > limit + ALIKE_LEAST) return Infinity;
      [before, last, row] = [last, row, before];
    }
    return last[b.length];
  }

  /** Fills the row of the typed word's letter `i`, counted from 1; gives its least cost. */
  function fillRow(typed, b, gaps, i, before, last, row) {
    const a = typed.word;
    const one = typed.one[i - 1];
    const two = i > 1 ? typed.two[i - 1] : NONE;
    const gap = typed.gaps[i - 1];
    const soundless = one === NONE && two === NONE;
    let least = row[0] = last[0] + gap;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j] + gap, row[j - 1] + gaps[j - 1], last[j - 1] + replaceCost(a[i - 1], b[j - 1], one));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + SWAP);
      if (!soundless) cost = Math.min(cost, soundCost(b, j, one, two, before, last));
      row[j] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }

  /** One or two letters for one or two others that sound like them. */
  function soundCost(b, j, one, two, before, last) {
    const single = two === NONE ? undefined : two.get(b[j - 1]);
    let cost = single === undefined ? Infinity : before[j - 1] + single;
    if (j < 2) return cost;
    const pair = b.slice(j - 2, j);
    const first = one.get(pair);
    if (first !== undefined) cost = Math.min(cost, last[j - 2] + first);
    const both = two.get(pair);
    return both === undefined ? cost : Math.min(cost, before[j - 2] + both);
  }

  const SOUNDS = [[/^(kn|gn|pn)/, "n"], [/^ps/, "s"], [/^wr/, "r"], [/ph/g, "f"], [/th/g, "f"], [/sh|ti(?=o)|ci(?=a)/g, "x"],
    [/ch|ck|q|c(?![eiy])/g, "k"], [/c/g, "s"], [/gh/g, ""], [/z/g, "s"], [/j|dg/g, "g"], [/w|h/g, ""], [/[aeiouy]+/g, ""], [/(.)\1+/g, "$1"]];

  /** The consonants as they sound: "sycologist" and "psychologist" share it. */
  function soundOf(word) {
    const vowelFirst = VOWELS.includes(word[0]) ? "a" : "";
    return vowelFirst + SOUNDS.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
  }

  /** A bit for each letter in the word: words that differ in many letters need no closer look. */
  function lettersOf(word) {
    let bits = 0;
    for (let n = 0; n < word.length; n++) bits |= 1 << (word.charCodeAt(n) - 97);
    return bits;
  }

  function countBits(bits) {
    let count = 0;
    for (let rest = bits; rest; rest &= rest - 1) count++;
    return count;
  }

  class Speller {
    /** `options`: pairs, siteWords, typedWords(), englishWords, isHidden(word), stem, frequency(word). */
    constructor(options) {
      this.options = options;
      this.site = new Set(options.siteWords);
      this.pairs = new Map((options.pairs || []).filter(([wrong]) => !this.site.has(wrong)));
      this.knownStems = null;
      this.candidates = null;
      this.answers = new Map();
    }

    /** Whether a word is spelt as it should be, as far as anybody here knows. */
    knows(word) {
      if (this.pairs.has(word)) return false;
      if (this.site.has(word)) return true;
      if (!this.knownStems) this.knownStems = this.makeKnownStems();
      return this.knownStems.has(this.options.stem(word));
    }

    makeKnownStems() {
      const { siteWords, typedWords, englishWords, stem } = this.options;
      const known = new Set();
      for (const list of [siteWords, typedWords(), englishWords]) for (const word of list) known.add(stem(word));
      for (const word of this.pairs.keys()) known.delete(stem(word));
      return known;
    }

    makeCandidates() {
      const { siteWords, typedWords, isHidden } = this.options;
      const words = [...new Set([...siteWords, ...typedWords()])]
        .filter((word) => word.length >= LEAST_LETTERS && word.length <= LONGEST && isSpelt(word) && !isHidden(word) && !this.pairs.has(word));
      return words.map((word) => ({ word, letters: lettersOf(word), gaps: gapsOf(word), sound: null }));
    }

    /** The word that was probably meant, or null to leave it as it is. */
    mend(word) {
      if (!this.answers.has(word)) this.answers.set(word, this.pairs.get(word) || (this.mayMend(word) ? this.nearest(word) : null));
      return this.answers.get(word);
    }

    mayMend(word) {
      return word.length >= LEAST_LETTERS && word.length <= LONGEST && Handrail.text.isPlain(word) && !this.knows(word);
    }

    nearest(word) {
      if (!this.candidates) this.candidates = this.makeCandidates();
      const limit = farthest(word.length);
      const letters = lettersOf(word);
      const sound = soundOf(word);
      const typed = prepareTyped(word);
      let best = { away: limit, word: null };
      for (const candidate of this.candidates) {
        if (Math.abs(candidate.word.length - word.length) > limit + 0.5 || countBits(candidate.letters ^ letters) > 2 * limit + 1) continue;
        const plain = distance(typed, candidate.word, Math.min(limit + 0.6, best.away + MOST_BONUS), candidate.gaps);
        if (plain > limit + 0.6) continue;
        const away = plain - this.bonus(candidate, word, sound);
        if (best.word ? away < best.away : away <= limit) best = { away, word: candidate.word };
      }
      return best.word;
    }

    /** What speaks for a candidate besides its letters; never more than MOST_BONUS. */
    bonus(candidate, word, sound) {
      if (candidate.sound === null) candidate.sound = soundOf(candidate.word);
      const sounds = candidate.sound === sound ? 0.6 : 0;
      const first = candidate.word[0] === word[0] || sounds ? 0 : -0.5;
      const frequent = Math.min(0.3, 0.06 * Math.log2(1 + this.options.frequency(candidate.word)));
      const own = this.site.has(candidate.word) ? 0.15 : 0;
      const longer = candidate.word.length > word.length ? 0.1 : 0; // letters are left out more often than put in
      return sounds + first + frequent + own + longer;
    }
  }

  /** The distance between two words, as mending counts it. */
  const between = (a, b, limit) => distance(prepareTyped(a), b, limit);

  Handrail.spelling = { createSpeller: (options) => new Speller(options), distance: between };
})(globalThis);
