// The filters: real checkboxes in fieldsets. They stay where they are while their counts change, so that nobody
// loses their place; choices that would give nothing are hidden, but never the one that has the focus.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const { make, button } = Handrail.dom;
  const FEW = 6; // choices of a long group that are shown at first
  const SHORT_GROUP = 8; // groups of so many choices are shown whole
  const KEPT_WHOLE = new Set(["age", "day", "cost", "level", "kind"]); // their order says something
  const OPEN_AT_FIRST = new Set(["need", "age", "category"]); // where there is room

  class Group {
    constructor({ key, label, options }, words, onChange) {
      Object.assign(this, { key, words, showsAll: false });
      this.choices = options.map((option) => this.makeChoice(option, onChange));
      this.toggle = button("", { class: "plain", hidden: true }, () => this.showAll(!this.showsAll));
      this.label = words.say("group_" + key) || label;
      this.summary = make("summary", null, this.label);
      this.element = make("details", { class: "filter", "data-key": key }, this.summary,
        make("fieldset", null, make("legend", { class: "visually-hidden" }, this.label), this.choices.map(({ element }) => element), this.toggle));
    }

    makeChoice({ id, label }, onChange) {
      const input = make("input", { type: "checkbox", name: this.key, value: id });
      const count = make("span", { class: "soft" });
      input.addEventListener("change", () => onChange(this.key, id, input.checked));
      const words = this.words.say(`option_${this.key}_${id}`) || (id === "not-stated" ? this.words.say("not_stated") : label);
      return { id, input, count, n: 0, element: make("label", { class: "choice" }, input, make("span", null, words, " ", count)) };
    }

    /** `options`: [{id, count, chosen}], those that would give something; `chosen`: ids that are on. */
    update(options, chosen) {
      const counts = new Map(options.map((option) => [option.id, option.count]));
      for (const choice of this.choices) {
        choice.n = counts.get(choice.id) || 0;
        choice.input.checked = chosen.includes(choice.id);
        choice.count.textContent = "(" + this.words.number(choice.n) + ")";
      }
      this.summary.textContent = chosen.length ? this.words.say("group_on", { group: this.label, n: chosen.length }) : this.label;
      this.arrange();
    }

    arrange() {
      const alive = this.choices.filter(({ n, input }) => n > 0 || input.checked || input === document.activeElement);
      const long = !KEPT_WHOLE.has(this.key) && alive.length > SHORT_GROUP;
      const first = new Set([...alive].sort((a, b) => b.n - a.n).slice(0, FEW));
      const isShown = (choice) => !long || this.showsAll || first.has(choice) || choice.input.checked || choice.input === document.activeElement;
      for (const choice of this.choices) choice.element.hidden = !alive.includes(choice) || !isShown(choice);
      this.toggle.hidden = !long;
      this.toggle.textContent = this.showsAll ? this.words.say("show_fewer") : this.words.say("show_all", { n: alive.length });
      this.element.hidden = !alive.some(({ id, input }) => id !== "not-stated" || input.checked);
    }

    showAll(all) {
      this.showsAll = all;
      this.arrange();
    }
  }

  class Panel {
    /** `onChange(key, id, on)`; `onOpen()`: the filters were asked for; `onClear()`; `near`: the element that asks for a place. */
    constructor({ words, near, onChange, onOpen, onClear }) {
      Object.assign(this, { words, onChange, near, groups: [] });
      this.summary = make("summary", null, words.say("filters"));
      this.heading = make("h2", null, words.say("filters"));
      this.clear = button(words.say("clear"), { class: "plain clear", hidden: true }, onClear);
      this.list = make("div", { class: "filter-groups" });
      this.element = make("details", { class: "filters" }, this.summary, make("div", { class: "filters-head" }, this.heading, this.clear), this.list);
      this.element.addEventListener("toggle", () => { if (this.element.open) onOpen(); });
    }

    get isFilled() {
      return this.groups.length > 0;
    }

    fill(groups) {
      this.groups = groups.map((group) => new Group(group, this.words, this.onChange));
      const place = this.groups.findIndex(({ key }) => key === "area");
      const elements = this.groups.map(({ element }) => element);
      elements.splice(place + 1, 0, this.near.element);
      this.list.replaceChildren(...elements);
    }

    update(state, answer, on) {
      for (const group of this.groups) {
        const found = answer.groups.find(({ key }) => key === group.key);
        group.update(found ? found.options : [], state.filters[group.key] || []);
      }
      this.near.update(state, answer);
      this.summary.textContent = on ? this.words.say("filters_on", { n: on }) : this.words.say("filters");
      this.clear.hidden = !on;
    }

    openPlace() {
      this.element.open = true;
      this.near.element.open = true;
      this.near.place.focus();
    }

    /** In a column beside the results the filters are always open. */
    setColumn(isColumn) {
      if (isColumn === this.isColumn) return;
      this.isColumn = isColumn;
      this.element.open = isColumn;
      for (const { key, element, choices } of this.groups) element.open = (isColumn && OPEN_AT_FIRST.has(key)) || choices.some(({ input }) => input.checked);
    }
  }

  Handrail.panel = { createPanel: (parts) => new Panel(parts) };
})(globalThis);
