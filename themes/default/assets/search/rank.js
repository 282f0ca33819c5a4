// What puts one of two equally good answers first: the place and age that were named, guides for questions
// and services for things, entries that are about the thing rather than mention it; reports last.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const HERE = 2;
  const ELSEWHERE = 0.3;
  const NEAR_KM = 8;
  const ONE_TOWN = 0.8; // no place was named: what serves everybody comes before one town's
  const SMALL_AREA = 0.15; // an area with a smaller share of the entries is one town among many
  const WIDE_AREA = 0.3;
  const FITS_AGE = 1.1;
  const OTHER_AGE = 0.6;
  const GUIDE = { asked: 1.1, other: 0.95 };
  const EVENT = 0.85;
  const NEWS = 0.7;
  const ORGANISATION = 0.7;
  const LAST = 0.35;
  const NAME_IS_QUERY = 1.5;
  const NAME_HAS_QUERY = 1.2;
  const NAMES_LOOKED_AT = 60;

  class Ranker {
    constructor({ store, reader, manifest, synonyms, stem }) {
      Object.assign(this, { store, reader, manifest, stem });
      const last = synonyms.last || {};
      this.lastWords = new Set((last.words || []).map(stem));
      this.lastCategories = new Set((last.categories || []).map((id) => manifest.categories.findIndex((term) => term.id === id)));
      this.ancestors = manifest.areas.map((area) => this.above(area));
      this.entries = 0;
    }

    above(area) {
      const found = [];
      for (let parent = area.parent; parent && found.length < 10; ) {
        const number = this.manifest.areas.findIndex((other) => other.id === parent);
        if (number < 0) break;
        found.push(number);
        parent = this.manifest.areas[number].parent;
      }
      return found;
    }

    /** Shares of areas, and what each entry's name and category say of its kind; once for each shard loaded. */
    prepare() {
      if (this.entries === this.store.count) return;
      this.entries = this.store.count;
      const counts = this.manifest.areas.map(() => 0);
      for (const areas of this.store.areas) for (const area of areas) counts[area]++;
      const pointed = this.manifest.areas.some((area) => area.lat != null);
      const isParent = (number) => this.ancestors.some((above) => above.includes(number));
      this.share = counts.map((count) => count / Math.max(1, this.entries));
      this.wide = this.manifest.areas.map((area, number) => isParent(number) || (pointed && area.lat == null) || this.share[number] >= WIDE_AREA);
      this.nameStems = [];
      this.lastNames = this.findLastNames();
    }

    /** A 1 for each entry that has one of the last words in its name: the index knows. */
    findLastNames() {
      const found = new Uint8Array(this.entries);
      const name = 1 << this.reader.fieldNames.indexOf("name");
      for (const stem of this.lastWords) {
        const hit = this.reader.term(stem);
        for (let n = 0; hit && n < hit.entries.length; n++) if (hit.fields[n] & name) found[hit.entries[n]] = 1;
      }
      return found;
    }

    stemsOfName(entry) {
      if (!this.nameStems[entry]) this.nameStems[entry] = Handrail.text.words(this.store.names[entry]).map((word) => this.stem(word));
      return this.nameStems[entry];
    }

    placeFactor(entry, asked) {
      const areas = this.store.areas[entry];
      if (!asked.places.length) {
        return areas.length && areas.every((area) => !this.wide[area] && this.share[area] < SMALL_AREA) && this.wide.includes(true) ? ONE_TOWN : 1;
      }
      return Math.max(...asked.places.map((place) => (place.area === undefined ? this.townFactor(entry, place) : this.areaFactor(entry, areas, place.area))));
    }

    areaFactor(entry, areas, wanted) {
      if (areas.some((area) => area === wanted || this.ancestors[area].includes(wanted))) return HERE;
      if (!areas.length || areas.some((area) => this.ancestors[wanted].includes(area) || this.wide[area])) return 1;
      return ELSEWHERE;
    }

    townFactor(entry, place) {
      const locations = this.store.locations(entry);
      if (locations.some((location) => location.town === place.town)) return HERE;
      const town = this.manifest.towns[place.town];
      if (town.lat == null || !locations.some((location) => location.point)) return 1;
      return this.store.distance(entry, [town.lat, town.lon]) <= NEAR_KM ? 1.4 : 0.7;
    }

    ageFactor(entry, age) {
      const ages = this.store.ages[entry];
      if (!age || !ages) return 1;
      const fits = (ages[0] == null || ages[0] <= age.to) && (ages[1] == null || ages[1] >= age.from);
      return fits ? FITS_AGE : OTHER_AGE;
    }

    kindFactor(entry, asked) {
      switch (this.store.kinds[entry]) {
        case "g": case "p": return asked.question ? GUIDE.asked : GUIDE.other;
        case "e": return EVENT;
        case "n": return NEWS;
        case "o": return ORGANISATION;
        default: return 1;
      }
    }

    /** Strategies, reports and glossaries answer few questions of families, unless they are asked for. */
    lastFactor(entry, asked) {
      const wanted = asked.words.some((word) => this.lastWords.has(word.stem));
      if (wanted) return 1;
      const categories = this.store.categories[entry];
      const byCategory = categories.length > 0 && categories.every((category) => this.lastCategories.has(category));
      return byCategory || this.lastNames[entry] ? LAST : 1;
    }

    statusFactor(entry) {
      return this.store.status[entry] === "a" ? 1 : 0.6;
    }

    factor(entry, asked) {
      return this.placeFactor(entry, asked) * this.ageFactor(entry, asked.age) * this.kindFactor(entry, asked) *
        this.lastFactor(entry, asked) * this.statusFactor(entry);
    }

    /** An entry called what was asked for comes first: "hart clinic". */
    nameFactor(entry, asked) {
      const name = this.stemsOfName(entry).join(" ");
      const query = asked.tokens.map((token) => token.stem).join(" ");
      if (name === query) return NAME_IS_QUERY;
      const words = asked.tokens.filter((token) => !token.stop && !token.aside).map((token) => token.stem);
      return words.length > 1 && ` ${name} `.includes(` ${words.join(" ")} `) ? NAME_HAS_QUERY : 1;
    }

    /** `scores`: Map from entry to score. Gives [{entry, score}], best first. */
    rank(scores, asked) {
      this.prepare();
      const results = [];
      for (const [entry, score] of scores) results.push({ entry, score: score * this.factor(entry, asked) });
      results.sort((a, b) => b.score - a.score || a.entry - b.entry);
      const head = results.slice(0, NAMES_LOOKED_AT);
      for (const result of head) result.score *= this.nameFactor(result.entry, asked);
      head.sort((a, b) => b.score - a.score || a.entry - b.entry);
      return head.concat(results.slice(NAMES_LOOKED_AT));
    }
  }

  Handrail.rank = { createRanker: (parts) => new Ranker(parts) };
})(globalThis);
