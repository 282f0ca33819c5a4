// Finds acronyms with their meaning in what the council itself wrote (docs/search-format.md, "Acronyms").

const small = new Set(["and", "of", "the", "for", "in", "to", "with", "a", "an", "on", "at", "or"]);

const bare = (token) => token.replace(/^[.,;:!?"()[\]]+|[.,;:!?"()[\]]+$/g, "");
const tokensOf = (text) => text.split(/[ \t\n\v\f\r]+/).filter(Boolean);

/** A text in one line, without the stops, commas and brackets around its words. */
export const tidied = (text) => tokensOf(text).map(bare).filter(Boolean).join(" ");

/** So many folded words of a text as they stand there; folded where they do not begin and end with words of the text. */
function asWritten(text, skipped, run, fold) {
  const words = tokensOf(text).flatMap((token, number) => fold(token).split(" ").filter(Boolean).map((_, n, all) => ({ number, first: n === 0, last: n === all.length - 1 })));
  const [from, to] = [words[skipped], words[skipped + run.length - 1]];
  return from && to && from.first && to.last ? tidied(tokensOf(text).slice(from.number, to.number + 1).join(" ")) : run.join(" ");
}

/** Whether the letters of `short` are the initials of the words, small words counted or not. */
function initialsFit(short, words) {
  const letters = short.toLowerCase().replace(/s$/, "");
  const all = words.map((word) => word[0]).join("");
  const big = words.filter((word) => !small.has(word)).map((word) => word[0]).join("");
  return [all, big].some((initials) => initials === letters || initials === short.toLowerCase());
}

/** The run of words that ends the text and whose initials spell `short`. */
function runBefore(short, words) {
  for (let length = short.length - 1; length <= short.length + 4; length++) {
    const run = words.slice(-length);
    if (run.length === length && length > 1 && !small.has(run[0]) && initialsFit(short, run)) return run;
  }
  return null;
}

/** "Words Words (ABC)". */
function inBrackets(text, fold) {
  const found = [];
  for (const match of text.matchAll(/\(([A-Z][A-Za-z&]{1,7})\)/g)) {
    if (!/[A-Z].*[A-Z]/.test(match[1])) continue;
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const words = fold(before).split(" ");
    const run = runBefore(fold(match[1]).replace(/ /g, ""), words);
    if (run) found.push([match[1], asWritten(before, words.length - run.length, run, fold)]);
  }
  return found;
}

/** "ABC: words", as glossaries have it. */
function beforeColon(text, fold) {
  const found = [];
  for (const match of text.matchAll(/\b([A-Z][A-Za-z]{1,7}): ([A-Za-z][^.;:()]{3,80})/g)) {
    if (!/[A-Z].*[A-Z]/.test(match[1])) continue;
    const short = fold(match[1]);
    const words = fold(match[2]).split(" ");
    for (let length = 2; length <= words.length; length++) {
      if (initialsFit(short, words.slice(0, length))) { found.push([match[1], asWritten(match[2], 0, words.slice(0, length), fold)]); break; }
    }
  }
  return found;
}

/** A keyword in capitals that the name of its entry spells out. */
function fromKeywords(entry, fold) {
  const words = fold(entry.name).split(" ");
  const found = [];
  for (const keyword of entry.keywords.filter((word) => /^[A-Z][A-Za-z]{1,7}$/.test(word) && /[A-Z].*[A-Z]/.test(word))) {
    for (let start = 0; start < words.length; start++) {
      for (let end = start + 2; end <= words.length; end++) {
        const run = words.slice(start, end);
        if (!small.has(run[0]) && !small.has(run[run.length - 1]) && initialsFit(fold(keyword), run)) found.push([keyword, asWritten(entry.name, start, run, fold)]);
      }
    }
  }
  return found;
}

/** Pairs [acronym, meaning], as they were first written, sorted by what they fold to, each once. */
export function mineAcronyms(entries, glossary, fold, stopWords) {
  const pairs = glossary.flatMap((term) => (term.acronym ? term.acronym.split("/").map((a) => [tidied(a), tidied(term.term)]) : []));
  for (const entry of entries) {
    const text = [entry.name, entry.summary, entry.body].join(". ");
    pairs.push(...inBrackets(text, fold), ...beforeColon(text, fold), ...fromKeywords(entry, fold));
  }
  const kept = new Map();
  for (const pair of pairs) {
    const [short, long] = pair.map(fold);
    const key = [short, long].join("|");
    if (short.length > 1 && short !== long && !stopWords.has(short) && !kept.has(key)) kept.set(key, pair);
  }
  return [...kept.keys()].sort().map((key) => kept.get(key));
}
