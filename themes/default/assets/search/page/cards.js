// A result as a visitor sees it: name, summary, one line of facts, and why it is here.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const { make } = Handrail.dom;
  const MILES_SHOWN_EXACTLY = 10;
  const KM_A_MILE = 1.609344;

  function ageWords(words, [from, to]) {
    if (from !== null && to !== null) return words.say("ages_between", { from, to });
    return from !== null ? words.say("ages_from", { from }) : words.say("ages_to", { to });
  }

  function milesWords(words, km) {
    const miles = km / KM_A_MILE;
    if (miles < 1) return words.say("under_a_mile");
    return words.count("miles", miles < MILES_SHOWN_EXACTLY ? Math.round(miles * 2) / 2 : Math.round(miles));
  }

  /** "5 to 11 years · Oakham · Free · 3 miles away". What nobody stated is left out: the entry's page says so. */
  function factsOf(words, card) {
    const facts = [
      card.ages && ageWords(words, card.ages),
      card.where && (card.allOver ? words.say("all_of", { place: card.where }) : card.where),
      words.say("cost_" + card.cost),
      card.km !== null && card.km !== undefined && milesWords(words, card.km),
    ];
    return facts.filter(Boolean).join(" · ");
  }

  function statusWords(words, card) {
    if (card.status === "p") return words.say("paused");
    if (card.status === "c") return words.say(card.kind === "event" ? "event_over" : "closed");
    return "";
  }

  /** "Mentions lego, club, social skills (for “shy”)". */
  function whyWords(words, { why = [] }) {
    const own = why.filter(({ kind }) => kind === "words").flatMap((reason) => reason.words);
    const meanings = new Map();
    for (const { kind, asked, found } of why) if (kind === "meaning") meanings.set(asked, [...(meanings.get(asked) || []), found]);
    const meant = [...meanings].map(([asked, found]) => words.say("why_for", { asked, found: found.join(", ") }));
    const said = [...new Set(own), ...meant];
    return said.length ? words.say("why", { words: said.join(", ") }) : "";
  }

  /** Paths are as they are in the store: what an address would take for something else is written as such. */
  const hrefOf = (url) => encodeURI(url).replace(/[?#]/g, encodeURIComponent);

  /** The element of one result. `tools`: what else can be done with it, such as keeping it. */
  function makeCard(words, card, tools) {
    const kind = card.kind === "service" ? "" : words.say("kind_" + card.kind);
    const status = statusWords(words, card);
    const facts = factsOf(words, card);
    const why = whyWords(words, card);
    return make("li", { class: "card", "data-page": card.url },
      make("p", { class: "card-name" }, make("a", { href: hrefOf(card.url) }, card.name), kind && " ", kind && make("span", { class: "kind" }, kind)),
      status && make("p", { class: "status" }, status),
      card.summary && make("p", null, card.summary),
      facts && make("p", { class: "soft" }, facts),
      why && make("p", { class: "soft why" }, why),
      tools);
  }

  Handrail.cards = { makeCard, factsOf };
})(globalThis);
