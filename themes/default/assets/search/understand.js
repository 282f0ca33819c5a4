// From what somebody typed to what they asked: mistakes mended, frames ("my son is ... what can I do")
// taken off, phrases of the thesaurus found, places and ages noticed, and the words that remain.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const SOFT_WEIGHT = 0.4;
  const MOST_MENDED = 8; // more mistakes than this are another language, or no words at all
  const MOST_LETTERS = 40;
  const MOST_WORDS = 40; // a pasted letter is searched by its beginning
  const QUESTION = /^(how|what|whats|why|when|who|can|should|do|does|is|are|am|will)\b/;

  /** "c a m h s", "s e n d": single letters in a row are an acronym. */
  function joinLetters(words) {
    const joined = [];
    for (let n = 0; n < words.length; n++) {
      let end = n;
      while (end < words.length && /^[a-z]$/.test(words[end])) end++;
      if (end - n >= 3) {
        joined.push(words.slice(n, end).join(""));
        n = end - 1;
      } else {
        joined.push(words[n]);
      }
    }
    return joined;
  }

  class Understander {
    /** `parts`: manifest, synonyms, speller, thesaurus, stem, rarity(canon), isOrdinary(word): whether it is plain English. */
    constructor(parts) {
      Object.assign(this, parts);
      this.places = Handrail.notice.listPlaces(this.manifest, this.isOrdinary);
      this.frames = this.indexFrames(this.synonyms.frames || []);
      this.near = new Set((this.synonyms.near || []).map(Handrail.text.fold));
      this.wordPairs = (this.synonyms.spelling || []).filter(([wrong]) => wrong.includes(" "));
    }

    indexFrames(frames) {
      const index = new Map();
      for (const frame of frames) {
        const words = frame.split(" ");
        if (!index.has(words[0])) index.set(words[0], []);
        index.get(words[0]).push(words);
      }
      return index;
    }

    /** `options`: {exact: do not mend, typing: the last word may not be finished}. */
    understand(query, options) {
      const typed = joinLetters(Handrail.text.words(query)).slice(0, MOST_WORDS).map((word) => word.slice(0, MOST_LETTERS));
      const mended = options.exact ? { words: typed, corrections: [] } : this.mendAll(typed, options.typing);
      const words = mended.words;
      const folded = words.join(" ");
      const canonical = this.thesaurus.canonical(words);
      const tokens = words.map((text, place) => this.token(text, place, canonical[place]));
      const postcode = Handrail.notice.noticePostcode(query, this.manifest.postcodes || {});
      const places = Handrail.notice.noticePlaces(words, this.places);
      const age = Handrail.notice.noticeAge(words);
      const phrases = Handrail.phrases.findPhrases(this.thesaurus, tokens, this.rarity);
      this.dropAsides(tokens, words, { places, age, postcode });
      const spans = this.outsideFrames(phrases, tokens);
      spans.push(...Handrail.phrases.findRelated(this.thesaurus, tokens, spans));
      return {
        query: String(query), typed: typed.join(" "), folded, corrections: mended.corrections,
        tokens, words: this.contentWords(tokens, spans), spans, places, age, postcode,
        near: this.markPhrases(words, this.near).length > 0,
        question: QUESTION.test(folded) || /\?\s*$/.test(query),
        urgent: Handrail.notice.noticeDanger(folded, this.synonyms.danger || {}),
      };
    }

    /** `stop`: says nothing by itself. `apart`: neither in phrases ("my son" is whoever it is about). */
    token(text, place, { canon, stop }) {
      const { isStop, isNegative } = Handrail.grammar;
      return { text, place, stem: this.stem(text), canon, apart: stop, stop: isStop(text), negative: isNegative(text), aside: false };
    }

    /** Mends words one by one, then pairs of words that only together are wrong ("short brake"). */
    mendAll(words, typing) {
      const corrections = [];
      let mended = words.map((word, n) => {
        const wait = (typing && n === words.length - 1) || corrections.length >= MOST_MENDED;
        const right = wait ? null : this.speller.mend(word);
        if (right) corrections.push({ from: word, to: right });
        return right || word;
      });
      for (const [wrong, right] of this.wordPairs) {
        const text = ` ${mended.join(" ")} `;
        if (!text.includes(` ${wrong} `)) continue;
        mended = text.replace(` ${wrong} `, ` ${right} `).trim().split(" ");
        corrections.push({ from: wrong, to: right });
      }
      return { words: mended, corrections };
    }

    /** Marks what is not searched for: frames, "near me", places, ages, postcodes. */
    dropAsides(tokens, words, { places, age, postcode }) {
      const mark = (at) => at.forEach((place) => { tokens[place].aside = true; });
      mark(this.markFrames(words));
      mark(this.markPhrases(words, this.near));
      for (const place of places) mark(place.at);
      if (age) mark(age.at);
      if (postcode) {
        const parts = new Set(Handrail.text.words(postcode.text));
        for (const token of tokens) if (parts.has(token.text)) token.aside = true;
      }
    }

    /** "Who can help" is a phrase of the thesaurus, and means nothing once something is asked for. */
    outsideFrames(spans, tokens) {
      const asked = tokens.some((token) => !token.aside && !token.stop && !Handrail.grammar.isSoft(token.text));
      return asked ? spans.filter((span) => span.at.some((place) => !tokens[place].aside)) : spans;
    }

    markFrames(words) {
      const at = [];
      for (let n = 0; n < words.length; n++) {
        const frames = this.frames.get(words[n]) || [];
        const fits = frames.filter((frame) => frame.every((word, k) => words[n + k] === word));
        const length = Math.max(0, ...fits.map((frame) => frame.length));
        for (let k = 0; k < length; k++) at.push(n + k);
        if (length) n += length - 1;
      }
      return at;
    }

    markPhrases(words, phrases) {
      for (let length = Math.min(6, words.length); length > 0; length--) {
        for (let n = 0; n + length <= words.length; n++) {
          if (phrases.has(words.slice(n, n + length).join(" "))) return Array.from({ length }, (_, k) => n + k);
        }
      }
      return [];
    }

    /** The words to look for, each once; if nothing is left, whatever was typed. */
    contentWords(tokens, spans) {
      const plain = tokens.filter((token) => !token.stop && !token.negative);
      const chosen = [plain.filter((token) => !token.aside), plain, tokens].find((list) => list.length) || [];
      const seen = new Set();
      const unique = chosen.filter((token) => !seen.has(token.stem) && seen.add(token.stem));
      const allSoft = !spans.length && unique.every((token) => Handrail.grammar.isSoft(token.text));
      return unique.map((token) => ({ ...token, weight: !allSoft && Handrail.grammar.isSoft(token.text) ? SOFT_WEIGHT : 1 }));
    }
  }

  Handrail.understand = { createUnderstander: (parts) => new Understander(parts) };
})(globalThis);
