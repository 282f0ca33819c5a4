// Filters: any choice inside a group, all groups together, and for each choice how many results it would give.
// "Not stated" is a choice of its own wherever an entry may be silent: silence is not a no.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const NOT_STATED = "not-stated";
  const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const DAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  const COSTS = { f: "free", p: "paid", v: "varies" };
  const LEVELS = { u: "universal", t: "targeted", s: "specialist" };

  const option = (id, label) => ({ id, label });
  const named = (terms) => terms.map((term) => option(term.id, term.name));
  const orNotStated = (options, label) => [...options, option(NOT_STATED, label || "Not stated")];
  const orSilent = (ids) => (ids.length ? ids : [NOT_STATED]);

  /** For each term its own id and those of the terms above it, so that a choice holds what is below it. */
  function withAbove(terms) {
    const byId = new Map(terms.map((term) => [term.id, term]));
    return terms.map((term) => {
      const ids = [];
      for (let each = term; each && !ids.includes(each.id); each = byId.get(each.parent)) ids.push(each.id);
      return ids;
    });
  }

  /** The areas for which each area's entries count: itself, those above and those below it. */
  function withAboveAndBelow(areas) {
    const above = withAbove(areas);
    return areas.map((area, number) => [...new Set([...above[number], ...areas.filter((_, n) => above[n].includes(area.id)).map((each) => each.id)])]);
  }

  const unique = (lists) => [...new Set(lists.flat())];

  /** Age bands that an entry's range overlaps. */
  function bandsOf(ages, bands) {
    if (!ages) return [NOT_STATED];
    return bands.filter((band) => (ages[0] == null || ages[0] <= band.to) && (ages[1] == null || ages[1] >= band.from)).map((band) => band.id);
  }

  /** The groups: {key, label, options, of(entry): ids of the options that fit it}. */
  function makeGroups(manifest, store) {
    const categories = withAbove(manifest.categories);
    const needs = withAbove(manifest.needs);
    const areas = withAboveAndBelow(manifest.areas);
    const ids = (terms) => (numbers) => orSilent(numbers.map((number) => terms[number].id));
    const routes = ids(manifest.routes);
    const features = ids(manifest.features);
    return [
      { key: "need", label: "Need", options: orNotStated(named(manifest.needs)), of: (entry) => orSilent(unique(store.needs[entry].map((n) => needs[n]))) },
      { key: "age", label: "Age", options: orNotStated(named(manifest.ages)), of: (entry) => bandsOf(store.ages[entry], manifest.ages) },
      { key: "category", label: "What it is about", options: named(manifest.categories), of: (entry) => unique(store.categories[entry].map((n) => categories[n])) },
      { key: "area", label: "Area", options: orNotStated(named(manifest.areas)), of: (entry) => orSilent(unique(store.areas[entry].map((n) => areas[n]))) },
      { key: "cost", label: "Cost", options: orNotStated([option("free", "Free"), option("paid", "You pay"), option("varies", "Varies")]), of: (entry) => [COSTS[store.cost[entry]] || NOT_STATED] },
      { key: "day", label: "Day", options: orNotStated(DAYS.map((day, n) => option(day, DAY_NAMES[n]))), of: (entry) => orSilent(DAYS.filter((_, n) => store.days[entry] & (1 << n))) },
      { key: "access", label: "Getting in and access", options: orNotStated(named(manifest.features)), of: (entry) => features(store.features[entry]) },
      { key: "level", label: "Level of help", options: orNotStated([option("universal", "For everyone"), option("targeted", "For some who need more"), option("specialist", "Specialist")]), of: (entry) => [LEVELS[store.level[entry]] || NOT_STATED] },
      { key: "how", label: "How to get it", options: orNotStated(named(manifest.routes)), of: (entry) => routes(store.routes[entry]) },
      { key: "kind", label: "Kind of page", options: [option("service", "Services and groups"), option("guide", "Guides"), option("pathway", "Step by step"), option("event", "Events"), option("news", "News"), option("organisation", "Organisations")], of: (entry) => [store.kind(entry)] },
    ];
  }

  class Filters {
    constructor(manifest, store) {
      this.store = store;
      this.groups = makeGroups(manifest, store);
      this.options = new Map();
    }

    /** The options of an entry in a group; worked out once. */
    optionsOf(group, entry) {
      if (!this.options.has(group.key)) this.options.set(group.key, []);
      const known = this.options.get(group.key);
      if (!known[entry]) known[entry] = group.of(entry);
      return known[entry];
    }

    /** Only choices that exist; empty groups are left out. */
    clean(chosen) {
      const clean = {};
      for (const group of this.groups) {
        const ids = ((chosen && chosen[group.key]) || []).filter((id) => group.options.some((each) => each.id === id));
        if (ids.length) clean[group.key] = ids;
      }
      return clean;
    }

    /** `near`: {point, km, unknown: whether entries without a known place stay}. */
    isNear(entry, near) {
      if (!near || !near.point || !near.km) return true;
      const km = this.store.distance(entry, near.point);
      return km === null ? Boolean(near.unknown) : km <= near.km;
    }

    /**
     * Gives {kept: entries that fit all, groups: [{key, label, options: [{id, label, count, chosen}]}]}.
     * A choice's count is what the list would hold of it with the choices of the other groups kept.
     */
    apply(entries, chosen, near) {
      const wanted = this.clean(chosen);
      const counts = new Map(this.groups.map((group) => [group.key, new Map()]));
      const kept = [];
      for (const entry of entries) {
        if (!this.isNear(entry, near)) continue;
        const missed = this.groups.filter((group) => wanted[group.key] && !this.optionsOf(group, entry).some((id) => wanted[group.key].includes(id)));
        if (!missed.length) kept.push(entry);
        if (missed.length < 2) this.count(entry, missed.length ? missed : this.groups, counts);
      }
      return { kept, groups: this.groups.map((group) => this.describe(group, counts.get(group.key), wanted[group.key] || [])) };
    }

    count(entry, groups, counts) {
      for (const group of groups) {
        const of = counts.get(group.key);
        for (const id of this.optionsOf(group, entry)) of.set(id, (of.get(id) || 0) + 1);
      }
    }

    /** Choices that would give nothing are left out, unless they are chosen. */
    describe(group, counts, wanted) {
      const options = group.options
        .map((each) => ({ ...each, count: counts.get(each.id) || 0, chosen: wanted.includes(each.id) }))
        .filter((each) => each.count > 0 || each.chosen);
      return { key: group.key, label: group.label, options };
    }
  }

  Handrail.filters = { createFilters: (manifest, store) => new Filters(manifest, store), NOT_STATED };
})(globalThis);
