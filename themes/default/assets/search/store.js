// What result cards and filters need to know of each entry: columns, all shards one after the other.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const LISTS = ["ids", "names", "summaries", "categories", "needs", "areas", "ages", "routes", "features", "days", "places"];
  const LETTERS = ["kinds", "cost", "level", "status"];
  const KINDS = { s: "service", g: "guide", p: "pathway", e: "event", n: "news", o: "organisation" };
  const FOLDERS = { s: "services", g: "guides", p: "pathways", e: "events", n: "news", o: "organisations" };
  const EARTH_KM = 6371;

  /** Kilometres between two points, each [latitude, longitude] in degrees (haversine formula). */
  function distanceKm(a, b) {
    const radians = Math.PI / 180;
    const lat = Math.sin(((b[0] - a[0]) * radians) / 2);
    const lon = Math.sin(((b[1] - a[1]) * radians) / 2);
    const h = lat * lat + Math.cos(a[0] * radians) * Math.cos(b[0] * radians) * lon * lon;
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  class Store {
    constructor(manifest) {
      this.manifest = manifest;
      this.count = 0;
      this.urls = new Map();
      for (const column of LISTS) this[column] = [];
      for (const column of LETTERS) this[column] = "";
    }

    add(part) {
      for (const [number, url] of Object.entries(part.urls || {})) this.urls.set(this.count + Number(number), url);
      for (const column of LISTS) for (const value of part[column]) this[column].push(value);
      for (const column of LETTERS) this[column] += part[column];
      this.count = this.ids.length;
    }

    kind(entry) {
      return KINDS[this.kinds[entry]];
    }

    ref(entry) {
      return this.kind(entry) + "/" + this.ids[entry];
    }

    /** From the top of the edition, where search.html stands. */
    url(entry) {
      return this.urls.get(entry) || `${FOLDERS[this.kinds[entry]]}/${this.ids[entry]}.html`;
    }

    /** The places of an entry: [{point: [lat, lon] or null, town: number or -1}]. */
    locations(entry) {
      const flat = this.places[entry];
      const found = [];
      for (let n = 0; n < flat.length; n += 3) {
        found.push({ point: flat[n] === null ? null : [flat[n], flat[n + 1]], town: flat[n + 2] });
      }
      return found;
    }

    /** Kilometres from a point to the nearest of its places; null where no place is known. */
    distance(entry, point) {
      const all = this.locations(entry).filter((location) => location.point).map((location) => distanceKm(location.point, point));
      return all.length ? Math.min(...all) : null;
    }

    /** Town of its first place, or else the names of its areas: "Oakham", "Rutland, Leicestershire". */
    where(entry) {
      const town = this.locations(entry).map((location) => location.town).find((number) => number >= 0);
      if (town !== undefined) return this.manifest.towns[town].name;
      return this.areas[entry].map((area) => this.manifest.areas[area].name).join(", ");
    }
  }

  Handrail.store = { createStore: (manifest) => new Store(manifest), distanceKm };
})(globalThis);
