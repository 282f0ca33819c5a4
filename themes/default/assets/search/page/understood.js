// What stands between the question and its results: how many there are, how the question was understood, what
// a word means, which lists fit, and help first where somebody may be in danger.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const { make, fromTemplate } = Handrail.dom;

  /** "12 results for “hoist”", in every case a sentence of its own. */
  function headingWords(words, state, answer) {
    if (answer.nearest) return words.say("nearest", { words: state.query });
    if (answer.relaxed) return words.say("relaxed");
    const key = state.query ? "results_for" : "results";
    return words.count(key, answer.total, { words: shownQuery(state, answer) });
  }

  /** The question with its mistakes mended, if any were. */
  function shownQuery(state, { understood }) {
    return understood && understood.corrections.length ? understood.folded : state.query;
  }

  function correction(words, { understood }, instead) {
    if (!understood || !understood.corrections.length) return null;
    const link = make("a", { href: instead }, words.say("instead", { words: understood.query }));
    link.dataset.exact = "";
    return make("p", { class: "correction" }, words.say("corrected", { words: understood.folded }) + " ", link);
  }

  function alsoLookedFor(words, { understood, nearest }) {
    return understood && understood.also.length && !nearest ? make("p", { class: "soft" }, words.say("also", { words: understood.also.join(", ") })) : null;
  }

  const ageText = (words, { from, to }) => (from === to ? String(from) : words.say("from_to", { from, to }));

  /** Facts that the question named and that put some results before others. */
  function noticed(words, { understood, nearest }) {
    if (!understood || nearest) return null;
    const facts = [
      understood.age && words.say("for_age", { age: ageText(words, understood.age) }),
      understood.places.length && words.say("in_place", { place: understood.places.join(", ") }),
    ].filter(Boolean);
    return facts.length ? make("p", { class: "soft" }, words.say("noticed", { facts: facts.join(", ") })) : null;
  }

  /** What the glossary says, where the question is one of its terms. */
  function meaning(words, found) {
    if (!found) return null;
    const name = found.acronym && found.acronym !== found.term ? words.say("acronym", { acronym: found.acronym, term: found.term }) : found.term;
    return make("div", { class: "meaning" }, make("p", null, make("strong", null, name)), make("p", null, found.plain));
  }

  function categories(words, { categories: fitting }) {
    if (!fitting.length) return null;
    const links = fitting.map(({ id, name }) => make("li", null, make("a", { href: "categories/" + encodeURIComponent(id) + ".html" }, name)));
    return make("div", { class: "fitting" }, make("p", null, words.say("categories")), make("ul", null, links));
  }

  /** Emergency numbers, if the question speaks of danger. The theme's template of that name holds them. */
  function danger({ understood }) {
    return understood && understood.urgent ? fromTemplate("danger-" + understood.urgent) : null;
  }

  /** How far apart things are cannot be said without knowing where. */
  function askForPlace(words, state, { understood }) {
    if (!understood || !understood.near || state.place || understood.postcode || understood.places.length) return null;
    return make("p", { class: "correction" }, make("a", { href: "#near-place" }, words.say("near_me")));
  }

  Handrail.understood = { headingWords, correction, alsoLookedFor, noticed, meaning, categories, danger, askForPlace };
})(globalThis);
