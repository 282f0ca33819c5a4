// Finds the thesaurus's phrases in a query: whole, with small words between, in another order, or in part.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const PART = 0.6; // least share of a phrase that counts as part of it
  const PART_QUALITY = 0.5;
  const SPOKEN_FOR = 0.4;
  const LOOSE = 0.85;
  const AS_IT_STANDS = 0.95;
  const SHORTER = 0.6;
  const SURE = 0.7; // a span of this quality speaks for its words
  const RELATED = 0.3;
  const MOST_RELATED = 8;
  const LEAST_VOTES = 0.3; // share of the words' votes

  const MOST_BETWEEN = 2; // "looks after her disabled mum" is "looks after mum"

  /** Where the canonical words `wanted` stand in order with few others between; null if they do not. */
  function inSequence(tokens, wanted) {
    const solid = tokens.filter((token) => token.canon);
    for (let start = 0; start + wanted.length <= solid.length; start++) {
      const found = followFrom(solid, wanted, start);
      if (found) return found;
    }
    return null;
  }

  function followFrom(solid, wanted, start) {
    const places = [];
    let at = start;
    for (const word of wanted) {
      while (at < solid.length && solid[at].canon !== word && places.length && at - start - places.length < MOST_BETWEEN) at++;
      if (at >= solid.length || solid[at].canon !== word) return null;
      places.push(solid[at++].place);
    }
    return places;
  }

  /** The occurrence of each wanted word that is nearest to the one before it. */
  function nearestPlaces(content, wanted) {
    const places = [];
    for (const word of wanted) {
      const last = places.length ? places[places.length - 1].order : -1;
      const spots = content.filter((token) => token.canon === word && !places.includes(token));
      if (!spots.length) continue;
      places.push(spots.reduce((best, token) => (Math.abs(token.order - last) < Math.abs(best.order - last) ? token : best)));
    }
    return places;
  }

  function isInOrder(places) {
    return places.every((token, n) => n === 0 || token.order > places[n - 1].order);
  }

  /** 1 for words side by side, less the further they are spread. */
  function closeness(places) {
    const orders = places.map((token) => token.order);
    const spread = Math.max(...orders) - Math.min(...orders) + 1 - places.length;
    if (spread === 0) return isInOrder(places) ? 1 : 0.95;
    return spread <= 1 ? 0.75 : spread <= 3 ? 0.5 : 0.3;
  }

  const isSideBySide = (places, wanted) => places.length === wanted.length && isInOrder(places) && closeness(places) === 1;

  /** "not" belongs to the word that soon follows it. */
  function isNegated(places) {
    const not = places.findIndex((token) => token.canon === "not");
    if (not < 0 || !isInOrder(places)) return false;
    const next = places[not + 1];
    return !next || next.place - places[not].place <= 3;
  }

  /** "child in care" is not "my child's care": the small words inside a phrase belong to it. */
  function asWritten(phrase, places, present) {
    if (phrase.raw.length === phrase.content.length) return 1;
    const share = phrase.raw.filter((word) => present.has(word)).length / phrase.raw.length;
    const between = phrase.raw.length > places[places.length - 1].place - places[0].place + 1 ? LOOSE : 1;
    return share < 0.5 ? 0.4 : between * (0.5 + 0.5 * share);
  }

  function matchWords(phrase, { thesaurus, content, rarity, present }) {
    const wanted = [...new Set(phrase.content)];
    const places = nearestPlaces(content, wanted);
    if (!places.length) return null;
    const turned = wanted.includes("not");
    if (turned && !isNegated(places)) return null;
    if (wanted.every((word) => thesaurus.isSoft(word)) && !isSideBySide(places, wanted)) return null;
    if (places.length === wanted.length) return { places, quality: closeness(places) * asWritten(phrase, places, present), whole: true };
    if (wanted.length < 3 || places.length < 2 || (turned && !places.some((token) => token.canon === "not"))) return null;
    const sum = (words) => words.reduce((total, word) => total + rarity(word), 0);
    const share = sum(places.map((token) => token.canon)) / sum(wanted);
    return share < PART ? null : { places, quality: PART_QUALITY * share * closeness(places), whole: false };
  }

  function matchPhrase(phrase, query) {
    const oneWord = phrase.raw.length === 1;
    if (phrase.content.length >= 2) {
      const found = matchWords(phrase, query);
      return found && { phrase, at: found.places.map((token) => token.place), quality: found.quality, whole: found.whole };
    }
    // A phrase of small words and at most one other ("my say", "in care") must stand as it is.
    const at = oneWord ? query.content.filter((token) => token.canon === phrase.raw[0]).map((token) => token.place).slice(0, 1) : inSequence(query.tokens, phrase.raw);
    if (!at || !at.length) return null;
    const between = at[at.length - 1] - at[0] + 1 - at.length;
    return { phrase, at, quality: between ? 0.9 : 1, whole: true };
  }

  /** Of phrases on the same words those that say more of the query as it stands mean it better: "wont go to school" is not "no school". */
  function preferFullest(span) {
    const fullest = Math.max(...span.phrases.map(({ phrase, quality }) => (quality >= AS_IT_STANDS ? phrase.raw.length : 0)));
    for (const match of span.phrases) if (match.phrase.raw.length < fullest) match.quality *= SHORTER;
  }

  const isWithin = (small, big) => small.every((place) => big.includes(place));

  /** Phrases that lie inside a longer one that stands whole say less than it: they go. */
  function keepLongest(matches) {
    return matches.filter((match) => !matches.some((other) => other !== match && other.whole &&
      other.at.length > match.at.length && isWithin(match.at, other.at)) &&
      (match.whole || !matches.some((other) => other.whole && other.at.length >= match.at.length && isWithin(match.at, other.at))));
  }

  /** Phrases on the same words become one span: their meanings compete, they do not add up. */
  function joinSameWords(matches) {
    const spans = new Map();
    for (const { phrase, at, quality, whole } of matches) {
      const key = [...at].sort((a, b) => a - b).join(" ");
      if (!spans.has(key)) spans.set(key, { at, phrases: [], quality: 0 });
      const span = spans.get(key);
      span.phrases.push({ phrase, quality, whole });
      span.quality = Math.max(span.quality, quality);
    }
    for (const span of spans.values()) preferFullest(span);
    return [...spans.values()].sort((a, b) => b.quality * b.at.length - a.quality * a.at.length);
  }

  /** A span adds less where better ones have spoken for its words already. */
  function weighOverlaps(spans) {
    const spoken = new Set();
    for (const span of spans) {
      const fresh = span.at.filter((place) => !spoken.has(place)).length / span.at.length;
      span.weight = SPOKEN_FOR + (1 - SPOKEN_FOR) * fresh;
      span.at.forEach((place) => spoken.add(place));
    }
    return spans;
  }

  /**
   * `tokens`: [{canon, place, apart}] in order; `rarity(canon)` grows with how rare a word is on the site.
   * Gives [{at: [places], phrases: [{phrase, quality: 0..1}], quality, weight}], the best first.
   */
  function findPhrases(thesaurus, tokens, rarity) {
    const content = tokens.filter((token) => token.canon && !token.apart);
    content.forEach((token, order) => { token.order = order; });
    const query = { thesaurus, tokens, content, rarity, present: new Set(tokens.map((token) => token.canon)) };
    const canons = new Set([...query.present].filter(Boolean));
    const matches = thesaurus.candidates(canons).map((phrase) => matchPhrase(phrase, query)).filter(Boolean);
    return weighOverlaps(joinSameWords(keepLongest(matches)));
  }

  /**
   * Words that no phrase speaks for vote for the groups that use them in some phrase: "can somebody teach him which
   * bus to get" holds none of the phrases about learning to use a bus, and several of their words. One weak span, or none.
   */
  function findRelated(thesaurus, tokens, spans) {
    const spoken = new Set(spans.filter((span) => span.quality > SURE).flatMap((span) => span.at));
    const open = tokens.filter((token) => token.canon && !token.apart && !token.aside && !token.negative && !spoken.has(token.place) && !thesaurus.isSoft(token.canon));
    const related = thesaurus.related([...new Set(open.map((token) => token.canon))]).filter(({ share }) => share > LEAST_VOTES);
    const phrases = related.slice(0, MOST_RELATED).map(({ phrase, share }) => ({ phrase, quality: RELATED * share * share, whole: false }));
    return phrases.length ? [{ at: open.map((token) => token.place), phrases, quality: phrases[0].quality, weight: 1 }] : [];
  }

  Handrail.phrases = { findPhrases, findRelated };
})(globalThis);
