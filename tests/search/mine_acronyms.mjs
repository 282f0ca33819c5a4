// Finds acronyms with their meaning in what the council itself wrote (docs/search-format.md, "Acronyms").

const small = new Set(["and", "of", "the", "for", "in", "to", "with", "a", "an", "on", "at", "or"]);

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
    const before = fold(text.slice(Math.max(0, match.index - 120), match.index)).split(" ");
    const run = runBefore(fold(match[1]).replace(/ /g, ""), before);
    if (run) found.push([fold(match[1]), run.join(" ")]);
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
      if (initialsFit(short, words.slice(0, length))) { found.push([short, words.slice(0, length).join(" ")]); break; }
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
        if (!small.has(run[0]) && !small.has(run[run.length - 1]) && initialsFit(fold(keyword), run)) found.push([fold(keyword), run.join(" ")]);
      }
    }
  }
  return found;
}

/** Pairs [acronym, meaning], folded, sorted, each once. */
export function mineAcronyms(entries, glossary, fold, stopWords) {
  const pairs = glossary.flatMap((term) => (term.acronym ? term.acronym.split("/").map((a) => [fold(a), fold(term.term)]) : []));
  for (const entry of entries) {
    const text = [entry.name, entry.summary, entry.body].join(". ");
    pairs.push(...inBrackets(text, fold), ...beforeColon(text, fold), ...fromKeywords(entry, fold));
  }
  const kept = new Map(pairs.filter(([short, long]) => short.length > 1 && short !== long && !stopWords.has(short)).map((pair) => [pair.join("|"), pair]));
  return [...kept.keys()].sort().map((key) => kept.get(key));
}
