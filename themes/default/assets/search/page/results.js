// The part of the page that shows an answer: heading, notes, order, list, and more of it on request.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const { make, button, fill, fromTemplate } = Handrail.dom;
  const { understood } = Handrail;
  const SORTS = ["relevance", "distance", "name"];

  class Results {
    /** `tools(card)`: what else can be done with a result. `onMore()`, `onSort(order)`, `onClear()`: choices off. */
    constructor({ words, tools, onMore, onSort, onClear }) {
      Object.assign(this, { words, tools, onClear, shown: 0 });
      this.heading = make("h2", { id: "results-heading", tabindex: -1 });
      this.danger = make("div", { class: "danger" });
      this.notes = make("div", { class: "notes" });
      this.sort = make("select", { id: "sort" });
      this.sort.addEventListener("change", () => onSort(this.sort.value));
      this.sortLabel = make("label", { for: "sort" }, words.say("sort"));
      this.order = make("div", { class: "order" }, this.sortLabel, this.sort);
      this.list = make("ul", { class: "cards" });
      this.more = button("", { class: "more", hidden: true }, onMore);
      this.after = make("div", { class: "after" });
      this.element = make("div", { class: "results", role: "region", "aria-labelledby": "results-heading", hidden: true },
        this.danger, this.heading, this.notes, this.order, this.list, this.more, this.after);
    }

    hide() {
      this.element.hidden = true;
      this.list.replaceChildren();
      this.shown = 0;
    }

    /** `instead`: the address of the same question without mended spelling. Returns the heading's words. */
    show(state, answer, instead) {
      const { words } = this;
      const heading = understood.headingWords(words, state, answer);
      fill(this.heading, heading);
      fill(this.danger, understood.danger(answer));
      fill(this.notes, understood.correction(words, answer, instead), understood.alsoLookedFor(words, answer),
        understood.noticed(words, answer), understood.askForPlace(words, state, answer), this.partial(answer), this.wayOut(answer),
        understood.meaning(words, answer.meaning));
      this.showOrder(state, answer);
      this.list.replaceChildren(...answer.results.map((card) => Handrail.cards.makeCard(words, card, this.tools(card))));
      const left = answer.of - answer.results.length;
      this.more.hidden = left <= 0;
      this.more.textContent = words.say("more", { n: Math.min(left, Handrail.address.PAGE), of: words.number(left) });
      fill(this.after, understood.categories(words, answer), answer.nearest || answer.relaxed ? fromTemplate("ask-us") : null);
      this.element.hidden = false;
      this.shown = answer.results.length;
      return heading;
    }

    /** Where the choices gave nothing, the way out of them stands beside the words that say so. */
    wayOut({ relaxed }) {
      return relaxed ? make("p", null, button(this.words.say("clear"), { class: "plain" }, this.onClear)) : null;
    }

    /** While parts of a large site are still to come. */
    partial({ progress }) {
      return progress.loaded < progress.of ? make("p", { class: "soft" }, this.words.say("loading_part", { n: progress.loaded, of: progress.of })) : null;
    }

    showOrder(state, answer) {
      const orders = SORTS.filter((order) => order !== "distance" || answer.distances);
      const chosen = orders.includes(state.sort) ? state.sort : "relevance";
      fill(this.sort, orders.map((order) => make("option", { value: order }, this.words.say("sort_" + order))));
      this.sort.value = chosen;
      this.sort.hidden = this.sortLabel.hidden = answer.of < 2 || answer.nearest;
    }

    /** The link of the result at that place, from 0. */
    link(n) {
      return this.list.children[n] ? this.list.children[n].querySelector("a") : null;
    }

    /** The link of the result whose page is at that path below the edition. */
    linkOf(path) {
      const card = [...this.list.children].find((each) => each.dataset.page === path);
      return card ? card.querySelector("a") : null;
    }
  }

  Handrail.results = { createResults: (parts) => new Results(parts) };
})(globalThis);
