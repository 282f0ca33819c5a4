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

  function gapsOf(word) {
    const gaps = [];
    for (let at = 0; at < word.length; at++) gaps.push(gapCost(word, at));
    return gaps;
  }

  /** What the distance needs of the word that was typed, the same for all candidates. */
  function prepareTyped(word) {
    const letters = Array.from(word);
    return { word, gaps: gapsOf(word), one: letters.map(soundsLike), two: letters.map((_, n) => soundsLike(word.slice(n - 1, n + 1))) };
  }

  /** Damerau-Levenshtein distance with the costs above; Infinity once it must exceed `limit`. */
  function distance(typed, b, limit) {
    const gaps = gapsOf(b);
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

  // How many letters of its stem every word begins with. Stemmers change endings: of a stem of three letters or more the
  // first two stand in all of its words, of "ai" ("ay", "ays") only the first.
  const startOf = (stem) => stem.slice(0, stem.length > 2 ? 2 : 1);

  /** Sorted words: looking some up takes no preparation of all. */
  class WordList {
    constructor(words) {
      this.words = words;
      this.letters = new Int32Array(words.length); // of each word, 0 until they are asked for
    }

    has(word) {
      return this.words[this.find(word)] === word;
    }

    /** The place of the first word that is not before `word`. */
    find(word) {
      let low = 0;
      let high = this.words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.words[middle] < word) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    /** Whether some word has that stem. */
    hasStem(wanted, stem) {
      const start = startOf(wanted);
      for (let at = this.find(start); at < this.words.length && this.words[at].startsWith(start); at++) {
        if (stem(this.words[at]) === wanted) return true;
      }
      return false;
    }

    lettersAt(at) {
      return this.letters[at] || (this.letters[at] = lettersOf(this.words[at]));
    }
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

  /**
   * Nothing is made of whole lists, which are long for a phone: a word that nobody knows is compared with those of the
   * same beginning, and mended among those of its length and letters.
   */
  class Speller {
    /** `options`: pairs, siteWords, typedWords, englishWords (each sorted), isHidden(word), stem, frequency(word). */
    constructor(options) {
      this.options = options;
      this.site = new WordList(options.siteWords);
      this.typed = new WordList(options.typedWords);
      this.english = new WordList(options.englishWords);
      this.pairs = new Map((options.pairs || []).filter(([wrong]) => !this.site.has(wrong)));
      this.sounds = new Map();
      this.answers = new Map();
    }

    /** Whether a word is spelt as it should be, as far as anybody here knows. */
    knows(word) {
      if (this.pairs.has(word)) return false;
      if (this.site.has(word)) return true;
      const stem = this.options.stem(word);
      return !this.isFormOfMistake(stem) && [this.site, this.typed, this.english].some((list) => list.hasStem(stem, this.options.stem));
    }

    isFormOfMistake(stem) {
      const start = startOf(stem);
      for (const wrong of this.pairs.keys()) if (wrong.startsWith(start) && this.options.stem(wrong) === stem) return true;
      return false;
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
      const limit = farthest(word.length);
      const asked = { word, limit, letters: lettersOf(word), sound: soundOf(word), typed: prepareTyped(word) };
      const best = { away: limit, word: null };
      for (const list of [this.site, this.typed]) this.nearestIn(list, asked, best);
      return best.word;
    }

    nearestIn(list, asked, best) {
      const { limit } = asked;
      const shortest = Math.max(LEAST_LETTERS, asked.word.length - limit - 0.5);
      const longest = Math.min(LONGEST, asked.word.length + limit + 0.5);
      for (let at = 0; at < list.words.length; at++) {
        const word = list.words[at];
        if (word.length < shortest || word.length > longest || countBits(list.lettersAt(at) ^ asked.letters) > 2 * limit + 1) continue;
        if (isSpelt(word)) this.compare(word, asked, best);
      }
    }

    /** Makes `word` the best if it is nearer than the one before. */
    compare(word, { word: wrong, limit, sound, typed }, best) {
      const plain = distance(typed, word, Math.min(limit + 0.6, best.away + MOST_BONUS));
      if (plain > limit + 0.6 || this.options.isHidden(word) || this.pairs.has(word)) return;
      const away = plain - this.bonus(word, wrong, sound);
      if (best.word ? away >= best.away : away > limit) return;
      best.away = away;
      best.word = word;
    }

    soundOf(word) {
      if (!this.sounds.has(word)) this.sounds.set(word, soundOf(word));
      return this.sounds.get(word);
    }

    /** What speaks for a candidate besides its letters; never more than MOST_BONUS. */
    bonus(candidate, word, sound) {
      const sounds = this.soundOf(candidate) === sound ? 0.6 : 0;
      const first = candidate[0] === word[0] || sounds ? 0 : -0.5;
      const frequent = Math.min(0.3, 0.06 * Math.log2(1 + this.options.frequency(candidate)));
      const own = this.site.has(candidate) ? 0.15 : 0;
      const longer = candidate.length > word.length ? 0.1 : 0; // letters are left out more often than put in
      return sounds + first + frequent + own + longer;
    }
  }

  /** The distance between two words, as mending counts it. */
  const between = (a, b, limit) => distance(prepareTyped(a), b, limit);

  Handrail.spelling = { createSpeller: (options) => new Speller(options), distance: between };
})(globalThis);
