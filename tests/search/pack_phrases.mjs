// The thesaurus's groups as synonyms.json holds them (docs/search-format.md, "synonyms.json"): each word once, phrases as numbers.

/** "1i" for "happy" and "happi": letters off the end in base 36, and what comes in their place; "" where nothing changes. */
function stemCode(word, stem) {
  let same = 0;
  while (same < word.length && word[same] === stem[same]) same++;
  return word === stem ? "" : (word.length - same).toString(36) + stem.slice(same);
}

/** `groups`: [{words} or {from, to}]; `acronyms`: pairs mined from the site. */
export function packPhrases(groups, acronyms, fold, stem) {
  const sides = [...groups.map(({ words, from, to }) => (words ? [words, []] : [from, to])), ...acronyms.map((pair) => [pair, []])];
  const folded = sides.map((both) => both.map((side) => side.map((phrase) => fold(phrase).split(" ").filter(Boolean)).filter((words) => words.length)));
  folded.forEach(([left, right], n) => { if (!right.length && sides[n][1].length) left.length = 0; }); // leads nowhere
  const words = [...new Set(folded.flat(3))].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const numbered = (phrase) => phrase.map((word, n) => (n === phrase.length - 1 ? -1 - numbers.get(word) : numbers.get(word)));
  return {
    words: words.join(" "), stems: words.map((word) => stemCode(word, stem(word))).join(" "),
    groups: folded.flatMap(([left, right]) => [left.length, right.length]), mined: acronyms.length, phrases: folded.flat(2).flatMap(numbered),
  };
}
