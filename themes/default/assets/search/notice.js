// Facts that people put into a search without filling in a form: how old the child is, where they live,
// and that somebody is in danger. Places and ages only nudge the order of results.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const OLDEST = 25;
  const UNITS = new Set(["year", "years", "yr", "yrs", "yo", "y"]);
  const MONTHS = new Set(["month", "months", "mth", "mths", "week", "weeks"]);
  const AGE_WORDS = {
    baby: [0, 1], babies: [0, 1], newborn: [0, 0], toddler: [1, 3], toddlers: [1, 3], preschooler: [2, 4],
    teenager: [13, 19], teenagers: [13, 19], teen: [13, 19], teens: [13, 19], teenage: [13, 19], adult: [18, 25], adults: [18, 25],
  };
  const URGENT_ORDER = ["now", "life", "child", "home"];
  // A postcode, or its first half: "LE15 6HP", "le15".
  const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?)(?:\s*(\d)[a-z]{2})?\b/gi;

  const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
  const BEFORE_A_PLACE = new Set(["in", "near", "at", "around", "from", "to", "by"]);

  /** "two" as "2", where a unit makes an age of it. */
  const digits = (word) => (NUMBERS.includes(word) ? String(NUMBERS.indexOf(word)) : word);

  const isAge = (word) => /^\d{1,2}$/.test(word) && Number(word) <= OLDEST;

  /** "7 year old", "7yo", "aged 7", "5 to 8 years", "under 5", "year 9" from word `n` on. */
  function ageAt(words, n) {
    const joined = /^(\d{1,2})(yo|yrs?|y)$/.exec(words[n]);
    if (joined && isAge(joined[1])) return { from: +joined[1], to: +joined[1], length: words[n + 1] === "old" ? 2 : 1 };
    if (words[n] === "year" && /^\d{1,2}$/.test(words[n + 1] || "") && +words[n + 1] >= 1 && +words[n + 1] <= 13) {
      return { from: +words[n + 1] + 4, to: +words[n + 1] + 5, length: 2, schoolYear: true };
    }
    if (["age", "aged", "turning", "turned", "turns", "ages"].includes(words[n]) && isAge(words[n + 1] || "")) {
      return rangeAt(words, n + 1, 1);
    }
    if (["under", "below"].includes(words[n]) && /^\d{1,2}s?$/.test(words[n + 1] || "")) return { from: 0, to: parseInt(words[n + 1], 10) - 1, length: 2 };
    if (["over", "above"].includes(words[n]) && /^\d{1,2}s?$/.test(words[n + 1] || "")) return { from: parseInt(words[n + 1], 10), to: OLDEST, length: 2 };
    return isAge(words[n]) ? withUnit(words, rangeAt(words, n, 0)) : null;
  }

  function rangeAt(words, n, before) {
    const first = +words[n];
    const far = words[n + 1] === "to" ? n + 2 : n + 1;
    if (isAge(words[far] || "") && +words[far] > first) return { from: first, to: +words[far], length: far - n + 1 + before, end: far + 1 };
    return { from: first, to: first, length: 1 + before, end: n + 1 };
  }

  /** A bare number is an age only if a unit follows it. */
  function withUnit(words, range) {
    const unit = words[range.end];
    if (MONTHS.has(unit)) return { from: 0, to: Math.floor(range.to / 12), length: range.length + 1 + olds(words[range.end + 1]) };
    if (!UNITS.has(unit)) return null;
    return { ...range, length: range.length + 1 + olds(words[range.end + 1]) };
  }

  const olds = (word) => (word === "old" || word === "olds" ? 1 : 0);

  /** Words with "two year old" as "2 year old"; a number alone, or a "two year check", is none of our business. */
  function withDigits(words) {
    return words.map((word, n) => (UNITS.has(words[n + 1]) && olds(words[n + 2]) ? digits(word) : word));
  }

  /** The age that is named, and at which words: {from, to, at: [numbers of words]}, or null. */
  function noticeAge(asTyped) {
    const words = withDigits(asTyped);
    for (let n = 0; n < words.length; n++) {
      const age = ageAt(words, n);
      if (age) return { from: age.from, to: age.to, at: age.schoolYear ? [] : Array.from({ length: age.length }, (_, k) => n + k) };
    }
    const named = words.find((word) => Object.prototype.hasOwnProperty.call(AGE_WORDS, word));
    return named ? { from: AGE_WORDS[named][0], to: AGE_WORDS[named][1], at: [] } : null;
  }

  /**
   * Names of areas and towns, longest first: [{words, area or town, name, ordinary}]. Some towns are `ordinary` words:
   * "help with reading" is not about Reading, "clubs in reading" is.
   */
  function listPlaces(manifest, isOrdinary = () => false) {
    const { words } = Handrail.text;
    const places = [
      ...manifest.areas.map((area, number) => ({ words: words(area.name), area: number, name: area.name })),
      ...manifest.towns.map((town, number) => ({ words: words(town.name), town: number, name: town.name })),
    ];
    for (const place of places) place.ordinary = place.words.length === 1 && isOrdinary(place.words[0]);
    return places.filter((place) => place.words.length).sort((a, b) => b.words.length - a.words.length);
  }

  /** Places named in the words: [{area | town, name, at}]. One word is never used twice. */
  function noticePlaces(words, places) {
    const found = [];
    const used = new Set();
    const present = new Set(words);
    for (const place of places) {
      if (!present.has(place.words[0])) continue;
      for (let n = 0; n + place.words.length <= words.length; n++) {
        if (!place.words.every((word, k) => words[n + k] === word && !used.has(n + k))) continue;
        if (place.ordinary && !BEFORE_A_PLACE.has(words[n - 1])) continue;
        const at = place.words.map((_, k) => n + k);
        at.forEach((spot) => used.add(spot));
        found.push({ area: place.area, town: place.town, name: place.name, at });
        break;
      }
    }
    return found;
  }

  /** The centre of the first postcode in a text that the site's table knows: {name, point, text}. */
  function noticePostcode(text, postcodes) {
    for (const match of String(text).matchAll(POSTCODE)) {
      const outward = match[1].toUpperCase();
      const sector = match[2] ? `${outward} ${match[2]}` : "";
      const point = postcodes[sector] || postcodes[outward];
      if (point) return { name: postcodes[sector] ? sector : outward, point, text: match[0] };
    }
    return null;
  }

  /** The kind of danger that the words speak of ("now", "life", "child", "home"), or null. */
  function noticeDanger(folded, danger) {
    const padded = ` ${folded} `;
    for (const key of URGENT_ORDER) {
      if ((danger[key] || []).some((phrase) => padded.includes(` ${phrase} `))) return key;
    }
    return null;
  }

  Handrail.notice = { noticeAge, listPlaces, noticePlaces, noticePostcode, noticeDanger };
})(globalThis);
