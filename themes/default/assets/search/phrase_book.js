// The thesaurus's phrases as the build writes them (docs/search-format.md): each word once, phrases as numbers of words.
// Twenty thousand phrases are too many to prepare on a phone: an index of their words is made of the numbers, and
// the few phrases that a query may hold become text when it comes.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const SAME_START = 3;
  const STOP = 1; // kinds of words, as bits
  const PERSON = 2;
  const WHOSE = 4;

  /** "1i" of "happy" is "happi": so many letters off the end (in base 36), and these put there. */
  const stemOf = (word, code) => (code === "" ? word : word.slice(0, word.length - parseInt(code[0], 36)) + code.slice(1));

  const byFolded = (texts) => new Map(texts.map((text) => [Handrail.text.fold(text), text]));

  class PhraseBook {
    /** `phrases`: {words, stems, groups, mined, phrases, written} of synonyms.json; with nothing in it, there are no phrases. */
    constructor({ words = "", stems = "", groups = [], mined = 0, phrases = [], written = {} }) {
      this.words = words ? words.split(" ") : [];
      this.codes = stems.split(" ");
      this.groups = groups.length / 2;
      this.mined = this.groups - mined; // from this group on
      this.readGroups(groups);
      this.readPhrases(phrases);
      this.findFamilies();
      this.known = [];
      this.written = written;
    }

    /** Each group: how many phrases on its left side, how many on its right; of a two-way group all are on the left. */
    readGroups(sizes) {
      this.lefts = new Int32Array(this.groups + 1); // the first phrase of each group's left side
      this.rights = new Int32Array(this.groups + 1);
      let phrase = 0;
      for (let group = 0; group < this.groups; group++) {
        this.lefts[group] = phrase;
        this.rights[group] = phrase + sizes[2 * group];
        phrase = this.rights[group] + sizes[2 * group + 1];
      }
      this.lefts[this.groups] = this.rights[this.groups] = this.count = phrase;
    }

    /** The last word of a phrase stands as -1 - its number. */
    readPhrases(phrases) {
      this.flat = new Int32Array(phrases.length);
      this.starts = new Int32Array(this.count + 1);
      for (let n = 0, phrase = 0; n < phrases.length; n++) {
        const number = phrases[n];
        this.flat[n] = number < 0 ? -1 - number : number;
        if (number < 0) this.starts[++phrase] = n + 1;
      }
    }

    findFamilies() {
      this.isFamily = new Uint8Array(this.groups);
      this.meanings = 0; // groups that are no families
      for (let group = 0; group < this.groups; group++) {
        if (this.isOfForms(this.lefts[group], this.lefts[group + 1], this.rights[group])) this.isFamily[group] = 1;
        else this.meanings++;
      }
    }

    /** A two-way group of single words that begin alike holds the forms of one word: "autism, autistic". */
    isOfForms(from, end, right) {
      if (right !== end || this.starts[end] - this.starts[from] !== end - from) return false;
      const words = Array.from(this.flat.subarray(this.starts[from], this.starts[end]), (word) => this.words[word]);
      return words.every((word) => word.slice(0, SAME_START) === words[0].slice(0, SAME_START));
    }

    /** {number, from: its first phrase, middle: the first on its right, end, twoWay, mined}. */
    group(number) {
      if (!this.known[number]) {
        const [from, middle, end] = [this.lefts[number], this.rights[number], this.lefts[number + 1]];
        this.known[number] = { number, from, middle, end, twoWay: middle === end, mined: number >= this.mined };
      }
      return this.known[number];
    }

    /** The number of the group that a phrase is in: the last that begins no later and is not empty. */
    owner(phrase) {
      let low = 0;
      let high = this.groups;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.lefts[middle + 1] <= phrase) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    /** The forms of words: lists of stems. */
    families() {
      const families = [];
      this.isFamily.forEach((is, group) => {
        if (is) families.push(Array.from(this.flat.subarray(this.starts[this.lefts[group]], this.starts[this.lefts[group + 1]]), (word) => this.stem(word)));
      });
      return families;
    }

    stem(word) {
      return stemOf(this.words[word], this.codes[word]);
    }

    /** The words of a phrase, in order. */
    wordsOf(phrase) {
      return Array.from(this.flat.subarray(this.starts[phrase], this.starts[phrase + 1]), (word) => this.words[word]);
    }

    /** Some folded words as people write them: "EBSA", "Makaton class". Made ready when the first are shown. */
    shown(text) {
      if (!this.shownWords) {
        const { words = "", phrases = [] } = this.written;
        this.shownWords = byFolded(words ? words.split(" ") : []);
        this.shownPhrases = byFolded(phrases);
      }
      return this.shownPhrases.get(text) || text.split(" ").map((word) => this.shownWords.get(word) || word).join(" ");
    }

    /** Makes the index: what a query's canonical words are found by. `describe(word, stem)`: see grammar.js. */
    index(describe) {
      this.numbers = new Map(); // of canonical words, from 1
      const { canons, kinds } = this.describeWords(describe);
      const found = this.collect(canons, kinds);
      this.places = new Int32Array(this.numbers.size + 2); // where the phrases of each canonical word begin
      for (let n = 0; n < found.size; n++) this.places[found.canons[n] + 1]++;
      for (let n = 1; n < this.places.length; n++) this.places[n] += this.places[n - 1];
      const next = this.places.slice();
      this.holders = new Int32Array(found.size);
      for (let n = 0; n < found.size; n++) this.holders[next[found.canons[n]]++] = found.phrases[n];
    }

    numberOf(canon) {
      let number = this.numbers.get(canon);
      if (number === undefined) this.numbers.set(canon, (number = this.numbers.size + 1));
      return number;
    }

    describeWords(describe) {
      const canons = new Int32Array(this.words.length);
      const kinds = new Uint8Array(this.words.length);
      for (let word = 0; word < canons.length; word++) {
        const { canon, stop, person, whose } = describe(this.words[word], this.stem(word));
        if (canon) canons[word] = this.numberOf(canon);
        kinds[word] = (stop ? STOP : 0) | (person ? PERSON : 0) | (whose ? WHOSE : 0);
      }
      return { canons, kinds };
    }

    /** Pairs of a canonical word and a phrase on the left of a meaning that has it: under small words only what has no others. */
    collect(canons, kinds) {
      const found = { canons: new Int32Array(this.flat.length), phrases: new Int32Array(this.flat.length), size: 0, last: new Int32Array(this.numbers.size + 2).fill(-1) };
      const anybody = this.numberOf("they");
      this.sizes = new Uint16Array(this.count); // how many words of its own each phrase has
      for (let group = 0; group < this.groups; group++) {
        if (this.isFamily[group]) continue;
        for (let phrase = this.lefts[group]; phrase < this.rights[group]; phrase++) {
          this.sizes[phrase] = this.collectPhrase(phrase, canons, kinds, false, anybody, found) || this.collectPhrase(phrase, canons, kinds, true, anybody, found);
        }
      }
      return found;
    }

    collectPhrase(phrase, canons, kinds, stops, anybody, found) {
      const before = found.size;
      const to = this.starts[phrase + 1];
      for (let at = this.starts[phrase], owned = false; at < to; at++) {
        const word = this.flat[at];
        const kind = kinds[word];
        const isAnybody = owned && (kind & PERSON) !== 0; // "my son" is whoever it is about
        owned = (kind & WHOSE) !== 0;
        const isNobody = owned && at + 1 < to && (kinds[this.flat[at + 1]] & PERSON) !== 0;
        const canon = isNobody ? 0 : isAnybody ? anybody : canons[word];
        if (canon === 0 || (!stops && (isAnybody || (kind & STOP) !== 0)) || found.last[canon] === phrase) continue;
        found.last[canon] = phrase;
        found.canons[found.size] = canon;
        found.phrases[found.size++] = phrase;
      }
      return found.size - before;
    }

    /** The phrases that have a canonical word, in order. */
    holding(canon) {
      const number = this.numbers.get(canon);
      return number === undefined ? [] : this.holders.subarray(this.places[number], this.places[number + 1]);
    }
  }

  Handrail.phraseBook = { createPhraseBook: (file) => new PhraseBook(file) };
})(globalThis);
