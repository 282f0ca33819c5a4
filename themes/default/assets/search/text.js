// Text as the search sees it. The build folds what it indexes by the same rules (docs/search-format.md,
// "Folding"), so a word typed and a word written meet however they were spelt.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};

  // Marks that people leave out when they type: accents, and the optional vowels of Arabic and Hebrew.
  const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0591-\u05c7]/g;
  // Characters nobody sees: soft hyphen, zero-width characters, variation selectors.
  const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/g;
  const TRADE_MARKS = /[\u2120\u2122]/g; // "PECS™" is no "pecstm"
  const APOSTROPHES = /[\u2018\u2019\u02bc\u2032\u0060\u00b4]/g;
  const LETTERS = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i" };
  const OWN_LETTERS = /[ßæœøłđðþı]/g;
  // Scripts written without spaces: each sign is a word of its own.
  const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
  const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

  const DASHES = /[\u2010-\u2015\u201c-\u201e\u2022\u2026\u00b7]/g; // and other signs of print that part words
  const ASCII = /^[\x00-\x7f]*$/;

  /** Lower case, no accents, no punctuation, words parted by one space. */
  function fold(text) {
    const plain = String(text == null ? "" : text);
    if (ASCII.test(plain)) return foldAscii(plain.toLowerCase());
    const bare = bareLetters(plain.replace(DASHES, " "));
    return ASCII.test(bare) ? foldAscii(bare) : foldAll(plain);
  }

  /** What foldAll gives, in a tenth of the time. */
  function foldAscii(text) {
    return text
      .replace(/`/g, "'").replace(/&/g, " and ")
      .replace(/'s(?![a-z0-9])/g, "")
      .replace(/'/g, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  }

  function bareLetters(text) {
    return text
      .toLowerCase()
      .replace(APOSTROPHES, "'").replace(TRADE_MARKS, " ")
      .normalize("NFKD").toLowerCase().replace(MARKS, "").replace(INVISIBLE, "");
  }

  /** The long way, for any script. Its patterns are large: a page that needs none of them starts sooner. */
  function foldAll(text) {
    return bareLetters(text)
      .normalize("NFC")
      .replace(OWN_LETTERS, (letter) => LETTERS[letter])
      .replace(/&/g, " and ")
      .replace(/'s(?![\p{L}\p{N}])/gu, "")
      .replace(/'/g, "")
      .replace(NOT_WORD, " ")
      .replace(UNSPACED, " $& ")
      .replace(/ +/g, " ")
      .trim();
  }

  /** The folded words of a text, in order. */
  function words(text) {
    const folded = fold(text);
    return folded ? folded.split(" ") : [];
  }

  const isPlain = (word) => /^[a-z]+$/.test(word);

  /**
   * Stems words as the index's stemmer does. `protectedWords` are short acronyms that end in s, which a
   * stemmer would cut ("sts" -> "st"): the build writes them with a trailing underscore, and so do we.
   */
  function createStemmer(stemToken, protectedWords) {
    const known = new Map();
    const whole = new Set(protectedWords);
    return function stem(word) {
      let result = known.get(word);
      if (result === undefined) {
        result = whole.has(word) ? word + "_" : stemToken(word);
        known.set(word, result);
      }
      return result;
    };
  }

  /** The stemmer of lunr itself, as a function from word to stem. */
  function lunrStemmer(lunr) {
    return (word) => lunr.stemmer({ update: (change) => change(word) }); // all that it asks of a token
  }

  Handrail.text = { fold, foldAll, words, isPlain, createStemmer, lunrStemmer };
})(globalThis);
