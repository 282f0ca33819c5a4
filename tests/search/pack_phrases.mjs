// The thesaurus's groups as synonyms.json holds them (docs/search-format.md, "synonyms.json"): each word once, phrases as numbers.
import { tidied } from "./mine_acronyms.mjs";

/** "1i" for "happy" and "happi": letters off the end in base 36, and what comes in their place; "" where nothing changes. */
function stemCode(word, stem) {
  let same = 0;
  while (same < word.length && word[same] === stem[same]) same++;
  return word === stem ? "" : (word.length - same).toString(36) + stem.slice(same);
}

/** How most phrases write each word: a Map by folded word. */
function usualForms(phrases, fold) {
  const counts = new Map();
  for (const [folded, written] of phrases) {
    const [words, tokens] = [folded.split(" "), written.split(" ")];
    if (words.length !== tokens.length || tokens.some((token, n) => fold(token) !== words[n])) continue;
    words.forEach((word, n) => {
      if (!counts.has(word)) counts.set(word, new Map());
      counts.get(word).set(tokens[n], (counts.get(word).get(tokens[n]) || 0) + 1);
    });
  }
  return new Map([...counts].map(([word, forms]) => [word, [...forms].sort((a, b) => b[1] - a[1])[0][0]]));
}

/** {words, phrases} of docs/search-format.md, "How words are shown". `phrases`: [[folded, written or ""]]. */
function writtenForms(phrases, fold) {
  const forms = usualForms(phrases, fold);
  const byWords = (folded) => folded.split(" ").map((word) => forms.get(word) || word).join(" ");
  const chosen = new Map();
  for (const [folded, written] of phrases) if (written && (!chosen.has(folded) || chosen.get(folded) === folded)) chosen.set(folded, written);
  return {
    words: [...forms].filter(([word, form]) => form !== word).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, form]) => form).join(" "),
    phrases: [...chosen].filter(([folded, written]) => byWords(folded) !== written).map(([, written]) => written),
  };
}

/** A phrase of a group. A mined one that begins with its only capital does not say how it is written inside a sentence. */
function prepare(phrase, isMined, fold) {
  const written = tidied(phrase);
  return { words: fold(phrase).split(" ").filter(Boolean), written: isMined && !/[A-Z]/.test(written.slice(1)) ? "" : written };
}

/** `groups`: [{words} or {from, to}]; `acronyms`: pairs mined from the site. */
export function packPhrases(groups, acronyms, fold, stem) {
  const sides = [...groups.map(({ words, from, to }) => (words ? [words, []] : [from, to])), ...acronyms.map((pair) => [pair, []])];
  const prepared = sides.map((both, n) => both.map((side) => side.map((phrase) => prepare(phrase, n >= groups.length, fold)).filter(({ words }) => words.length)));
  prepared.forEach(([left, right], n) => { if (!right.length && sides[n][1].length) left.length = 0; }); // leads nowhere
  const phrases = prepared.flat(2);
  const words = [...new Set(phrases.flatMap((phrase) => phrase.words))].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const numbered = (phrase) => phrase.words.map((word, n) => (n === phrase.words.length - 1 ? -1 - numbers.get(word) : numbers.get(word)));
  return {
    words: words.join(" "), stems: words.map((word) => stemCode(word, stem(word))).join(" "),
    groups: prepared.flatMap(([left, right]) => [left.length, right.length]), mined: acronyms.length, phrases: phrases.flatMap(numbered),
    written: writtenForms(phrases.map((phrase) => [phrase.words.join(" "), phrase.written]), fold),
  };
}
