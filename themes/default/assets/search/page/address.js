// What was asked, in the page's address: so that it can be shared, bookmarked and come back to.
// search.html?q=lego+club&age=5-11&cost=free&near=LE15&within=5&sort=distance&show=40
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const KEYS = ["need", "age", "category", "area", "cost", "day", "access", "level", "how", "kind"];
  const SORTS = ["relevance", "distance", "name"];
  const DISTANCES = [2, 5, 10, 20];
  const PAGE = 20; // results shown at a time
  const MOST_SHOWN = 1000;
  const LONGEST = 500; // characters of a question; a pasted letter is searched by its beginning

  const wholeNumber = (text, otherwise, most) => (/^\d{1,6}$/.test(text || "") ? Math.min(Number(text), most) : otherwise);

  /** From "?q=...": {query, exact, filters, place, miles, withoutAddress, sort, show}. Anybody may have written it. */
  function read(search) {
    const params = new URLSearchParams(search);
    const filters = {};
    for (const key of KEYS) {
      const ids = [...new Set(params.getAll(key))].filter(Boolean).slice(0, 100);
      if (ids.length) filters[key] = ids;
    }
    const miles = wholeNumber(params.get("within"), 0, 1000);
    return {
      query: (params.get("q") || "").slice(0, LONGEST).trim(), exact: params.get("exact") === "1", filters,
      place: (params.get("near") || "").slice(0, 60).trim(), miles: DISTANCES.includes(miles) ? miles : 0,
      withoutAddress: params.get("address") !== "known",
      sort: SORTS.includes(params.get("sort")) ? params.get("sort") : "relevance",
      show: Math.max(PAGE, wholeNumber(params.get("show"), PAGE, MOST_SHOWN)),
    };
  }

  /** The other way round; what is as usual is left out. "" if nothing is asked. */
  function write(state) {
    const params = new URLSearchParams();
    if (state.query) params.set("q", state.query);
    if (state.query && state.exact) params.set("exact", "1");
    for (const key of KEYS) for (const id of state.filters[key] || []) params.append(key, id);
    if (state.place) params.set("near", state.place);
    if (state.place && state.miles) params.set("within", state.miles);
    if (state.place && !state.withoutAddress) params.set("address", "known");
    if (state.sort !== "relevance") params.set("sort", state.sort);
    if (state.show > PAGE) params.set("show", state.show);
    const text = params.toString();
    return text ? "?" + text : "";
  }

  /** How many choices are on. */
  function countChoices(state) {
    return Object.values(state.filters).reduce((sum, ids) => sum + ids.length, 0) + (state.place ? 1 : 0);
  }

  const isEmpty = (state) => !state.query && countChoices(state) === 0;

  /** What is asked of the search. `typing`: the last word may be unfinished. */
  const request = (state, typing) => ({ ...state, limit: state.show, typing });

  Handrail.address = { read, write, request, countChoices, isEmpty, PAGE, DISTANCES };
})(globalThis);
