// Says why a result is there, in the searcher's own words: "matches hoist", "hoist → moving and handling".
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const MOST_REASONS = 3;
  const MOST_ALSO = 4;
  const ENOUGH = 0.99; // all words of a meaning must be there

  /** The fields in which an entry has a term, as bits; 0 if it has not. */
  function fieldsOf(scorer, stem, entry) {
    const hit = scorer.find(stem);
    const at = hit ? hit.entries.indexOf(entry) : -1;
    return at < 0 ? 0 : hit.fields[at];
  }

  /** As the entry has them: who types "ebsa" finds what mentions EBSA. */
  function ownWords(engine, asked, entry) {
    return asked.words.filter((word) => fieldsOf(engine.scorer, word.stem, entry)).map((word) => engine.thesaurus.shown(word.text));
  }

  const hasAll = (engine, stems, entry) => stems.every((stem) => fieldsOf(engine.scorer, stem, entry));

  const phraseAsTyped = (asked, span) => [...span.at].sort((a, b) => a - b).map((place) => asked.tokens[place].text).join(" ");

  /** Rude words are matched, never repeated. */
  const isFit = (engine, text) => !text.split(" ").some((word) => engine.thesaurus.isHidden(word));

  /** Meanings that the entry has: [{asked, found}], the strongest first. */
  function meanings(engine, asked, entry) {
    const found = [];
    for (const span of asked.spans) {
      for (const expansion of engine.thesaurus.expansionsOf(span)) {
        const phrase = expansion.phrases.find((each) => hasAll(engine, each.stems, entry));
        if (phrase && phrase.text !== phraseAsTyped(asked, span) && isFit(engine, phrase.text)) found.push({ asked: phraseAsTyped(asked, span), found: engine.thesaurus.shown(phrase.text), weight: expansion.weight });
      }
    }
    return found.sort((a, b) => b.weight - a.weight);
  }

  /** [{kind: "words", words}, {kind: "meaning", asked, found}, ...] for a result card. */
  function why(engine, asked, entry) {
    const own = ownWords(engine, asked, entry);
    const reasons = own.length ? [{ kind: "words", words: own }] : [];
    for (const meaning of meanings(engine, asked, entry)) {
      if (reasons.length >= MOST_REASONS) break;
      if (!reasons.some((reason) => reason.found === meaning.found)) reasons.push({ kind: "meaning", asked: meaning.asked, found: meaning.found });
    }
    return reasons;
  }

  /** The meanings that were searched for besides the words themselves, for one line above the results. */
  function alsoLookedFor(engine, asked) {
    const best = new Map();
    for (const span of asked.spans) {
      if (span.quality < ENOUGH) continue;
      for (const expansion of engine.thesaurus.expansionsOf(span)) {
        const known = expansion.phrases.find((phrase) => phrase.stems.every((stem) => engine.scorer.find(stem)));
        if (known && isFit(engine, known.text) && !asked.folded.includes(known.text)) best.set(known.text, Math.max(best.get(known.text) || 0, expansion.weight));
      }
    }
    return [...best].sort((a, b) => b[1] - a[1]).slice(0, MOST_ALSO).map(([text]) => engine.thesaurus.shown(text));
  }

  Handrail.explain = { why, alsoLookedFor };
})(globalThis);
