// Where no entry has any of the words: the nearest that can be offered, so that nobody meets an empty page.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const HELP = "information advice support";
  const MOST_AWAY = 3;
  const LETTERS_ALIKE = 4;

  /** Words of the site that look most like one that it has not: same beginning or few letters apart. */
  function lookalikes(word, siteWords) {
    const close = [];
    for (const other of siteWords) {
      if (other.length >= LETTERS_ALIKE && word.startsWith(other)) close.push({ other, away: 0 });
      if (Math.abs(other.length - word.length) > MOST_AWAY) continue;
      const start = other.slice(0, LETTERS_ALIKE) === word.slice(0, LETTERS_ALIKE) ? -1 : 0;
      const away = Handrail.spelling.distance(word, other, MOST_AWAY) + start;
      if (away <= Math.min(MOST_AWAY, word.length / 2)) close.push({ other, away });
    }
    return close.sort((a, b) => a.away - b.away).slice(0, 3).map(({ other }) => other);
  }

  function search(engine, text) {
    const asked = engine.understander.understand(text, { exact: true });
    return engine.ranker.rank(engine.scorer.score(asked, false), asked).map(({ entry }) => entry);
  }

  /** Entries to offer instead: by look-alike words, then whoever gives advice, then whatever comes first. */
  function nearest(engine, asked, most) {
    const siteWords = engine.manifest.words.split(" ");
    const alike = asked.words.filter((word) => !word.stop && word.text.length > 2 && word.text.length <= 24).flatMap((word) => lookalikes(word.text, siteWords));
    const found = [...(alike.length ? search(engine, alike.join(" ")) : []), ...search(engine, HELP), ...engine.store.ids.keys()];
    return [...new Set(found)].slice(0, most);
  }

  Handrail.fallback = { nearest };
})(globalThis);
