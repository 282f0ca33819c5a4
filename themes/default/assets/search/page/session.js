// One visit's search: reads the files of search/ (docs/search-format.md), a shard at a time, and answers questions.
// It runs in the worker and, where there is none, in the page: how files are read is handed to it.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const KM_A_MILE = 1.609344;

  class Session {
    /**
     * `read`: {text(name, version)}, giving promises. `onProgress`: called after each shard with
     * {loaded, of}. `withoutIndex`: for pages that only look entries up.
     */
    constructor({ read, onProgress, withoutIndex }) {
      Object.assign(this, { read, onProgress: onProgress || (() => {}), withoutIndex: Boolean(withoutIndex) });
      this.pending = [];
      this.loaded = 0;
    }

    /** Begins once. The promise is kept when the engine has its first shard. */
    start() {
      if (!this.started) {
        this.started = this.begin();
        this.started.catch(() => { this.started = null; }); // a line that was down may be up at the next try
      }
      return this.started;
    }

    async begin() {
      const manifest = JSON.parse(await this.read.text("search"));
      if (manifest.format !== 2) throw new Error("search.json is newer than this script");
      this.manifest = manifest;
      this.pending = [...manifest.shards];
      const synonyms = this.read.text(manifest.synonyms, manifest.version);
      const first = this.fetchShard(this.pending.shift());
      for (const awaited of [synonyms, first]) awaited.catch(() => {}); // what fails is told where it is waited for
      this.engine = Handrail.engine.createEngine({ manifest, synonyms: JSON.parse(await synonyms), lunr: root.lunr });
      if (!this.withoutIndex) this.engine.prepareWords(); // while the index is on its way
      this.add(await first);
    }

    async fetchShard(shard) {
      if (!shard) return null;
      const { version } = this.manifest;
      const [store, index] = await Promise.all([this.read.text(shard.store, version), this.withoutIndex ? null : this.read.text(shard.index, version)]);
      return { store, index };
    }

    add(shard) {
      if (shard) this.engine.addShard(JSON.parse(shard.store), shard.index);
      this.loaded++;
      this.onProgress(this.progress());
    }

    progress() {
      return { loaded: this.loaded, of: Math.max(1, this.manifest.shards.length) };
    }

    /** Loads the shards that are left, one after the other, those of the areas last asked for first. */
    loadRest() {
      if (!this.loading) {
        this.loading = this.loadAll();
        this.loading.catch(() => { this.loading = null; });
      }
      return this.loading;
    }

    async loadAll() {
      while (this.pending.length) {
        const shard = this.nextShard();
        this.add(await this.fetchShard(shard));
        this.pending.splice(this.pending.indexOf(shard), 1);
      }
    }

    nextShard() {
      const fits = (shard) => shard.areas.filter((area) => this.wantedAreas && this.wantedAreas.has(area)).length;
      return this.pending.reduce((best, shard) => (fits(shard) > fits(best) ? shard : best));
    }

    /** Numbers of the areas that are chosen or named, with those above and below them. */
    areasOf(request) {
      const { areas } = this.manifest;
      const words = Handrail.text.words(request.query);
      const named = Handrail.notice.noticePlaces(words, Handrail.notice.listPlaces({ areas, towns: [] })).map((place) => areas[place.area].id);
      const ids = new Set([...named, ...((request.filters || {}).area || [])]);
      const wanted = areas.filter((area) => ids.has(area.id) || ids.has(area.parent) || areas.some((other) => ids.has(other.id) && other.parent === area.id));
      return new Set(wanted.map((area) => areas.indexOf(area)));
    }

    /**
     * Answers what the page asks: {query, filters, place, miles, withoutAddress, sort, limit, exact, typing}. Besides
     * what the engine gives: `near` (the place as it was understood, false if it was not), `relaxed` (the choices gave
     * nothing, so they were left out), `progress`, `built`.
     */
    async search(request) {
      await this.start();
      this.wantedAreas = this.areasOf(request);
      // What is there already is searched, and answered before the rest is loaded; what fails is tried again by the next question.
      setTimeout(() => this.loadRest().catch(() => {}));
      const near = this.nearOf(request);
      const options = { filters: request.filters, near, sort: request.sort, limit: request.limit, exact: request.exact, typing: request.typing };
      const found = this.engine.search(request.query, options);
      const relaxed = found.total === 0 && this.withoutChoices(request, options);
      const results = (relaxed || found).results.map((card) => ({ ...card, allOver: this.isAllOver(card.entry) }));
      return {
        ...found, results, relaxed: Boolean(relaxed), of: (relaxed || found).total,
        near: near ? { name: near.name } : request.place ? false : null,
        distances: Boolean(near || (found.understood && found.understood.postcode)),
        progress: this.progress(), built: this.manifest.built,
      };
    }

    withoutChoices(request, options) {
      const chosen = Object.values(request.filters || {}).some((ids) => ids.length) || (options.near && options.near.km);
      return chosen ? this.engine.search(request.query, { ...options, filters: {}, near: null }) : null;
    }

    /** A postcode or a town as a point to measure from. */
    nearOf({ place, miles, withoutAddress }) {
      if (!place) return null;
      const found = Handrail.notice.noticePostcode(place, this.manifest.postcodes || {}) || this.townCalled(place);
      if (!found) return null;
      return { point: found.point, name: found.name, km: miles ? miles * KM_A_MILE : 0, unknown: withoutAddress };
    }

    townCalled(place) {
      const wanted = Handrail.text.fold(place);
      const found = [...this.manifest.towns, ...this.manifest.areas].find((town) => town.lat != null && Handrail.text.fold(town.name) === wanted);
      return found ? { point: [found.lat, found.lon], name: found.name } : null;
    }

    /** Whether an entry has no place of its own but is for whole areas. */
    isAllOver(entry) {
      const { store } = this.engine;
      return store.areas[entry].length > 0 && !store.locations(entry).some((location) => location.town >= 0);
    }

    /** All filters with all of their choices, in their order: [{key, options: [{id, label}]}]. */
    async groups() {
      await this.start();
      return this.engine.filters.groups.map(({ key, label, options }) => ({ key, label, options }));
    }

    /** The cards of pages by their address below the edition; what the site has not is left out. */
    async find(urls) {
      await this.start();
      const { store } = this.engine;
      const found = new Map();
      for (let seen = 0; ; ) {
        for (; seen < store.count; seen++) if (urls.includes(store.url(seen))) found.set(store.url(seen), seen);
        if (found.size === urls.length || !this.pending.length) break;
        this.add(await this.fetchShard(this.pending.shift()));
      }
      const entries = urls.filter((url) => found.has(url)).map((url) => found.get(url));
      return entries.map((entry) => ({ ...this.engine.card(entry, 0, null, null), allOver: this.isAllOver(entry) }));
    }
  }

  Handrail.session = { createSession: (parts) => new Session(parts) };
})(globalThis);
