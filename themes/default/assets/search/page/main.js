// The search page: joins form, address, filters and results. What each does is in a file of its own.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  let address = null; // start.js brings it, before or after this script
  const TYPING_PAUSE = 150; // milliseconds
  const SLOW = 400;
  const COLUMN = "(min-width: 64rem)";

  class SearchPage {
    /** `place`: the element that the results go into. `begun`: what start.js has begun: {client, state, answer}. */
    constructor(form, place, begun) {
      this.form = form;
      this.input = form.elements.q;
      this.place = place;
      this.title = document.title;
      this.words = Handrail.readWords("search-words");
      this.announcer = Handrail.announcer.createAnnouncer(place.querySelector('[role="status"]'));
      this.client = begun.client;
      begun.onProgress = (progress) => this.onProgress(progress);
      this.makeParts();
      this.state = address.read(location.search);
      this.listen();
      this.showState();
      if (!address.isEmpty(this.state)) this.ask({ begun: begun.answer }).then(() => this.comeBack());
    }

    makeParts() {
      const { words } = this;
      const near = Handrail.near.createNear({ words, onChange: (change) => this.change({ ...change, sort: change.place ? "distance" : "relevance" }) });
      this.panel = Handrail.panel.createPanel({ words, near, onOpen: () => this.open(), onClear: () => this.clearChoices(),
        onChange: (key, id, on) => this.choose(key, id, on) });
      this.results = Handrail.results.createResults({ words, tools: (card) => Handrail.keepButton && Handrail.keepButton.forCard(card, words),
        onMore: () => this.showMore(), onSort: (sort) => this.change({ sort }), onClear: () => this.clearChoices() });
      this.notice = Handrail.dom.make("p", { class: "loading soft", hidden: true });
      this.layout = Handrail.dom.make("div", { class: "search-layout" }, this.panel.element, Handrail.dom.make("div", null, this.notice, this.results.element));
      this.place.append(this.layout);
      if (Handrail.keepButton) this.results.order.append(Handrail.keepButton.makeLink(words.say("see"), "short-list.html"));
      this.place.hidden = false;
    }

    listen() {
      let timer = 0;
      this.input.addEventListener("focus", () => this.client.start().catch(() => {}), { once: true });
      this.input.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(() => this.type(), TYPING_PAUSE);
      });
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        clearTimeout(timer);
        this.submit();
      });
      this.place.addEventListener("click", (event) => this.onClick(event));
      addEventListener("popstate", () => this.goBack());
      addEventListener("pagehide", () => history.replaceState({ y: scrollY }, ""));
      const column = matchMedia(COLUMN);
      column.addEventListener("change", () => this.arrange());
      this.column = column;
      this.arrange();
    }

    /** Filters stand beside the results where there is room and there are any. Large print keeps one column. */
    arrange() {
      const isColumn = this.isColumn() && this.panel.isFilled;
      this.layout.classList.toggle("columns", isColumn);
      this.panel.setColumn(isColumn);
    }

    isColumn() {
      return this.column.matches && this.place.hasAttribute("data-column");
    }

    // What a visitor does

    /** What is typed without a pause for Enter is one step for the Back button, however many letters it has. */
    type() {
      this.state = { ...this.state, query: this.input.value.trim(), exact: false, show: address.PAGE };
      this.remember(!this.isTyping);
      this.isTyping = true;
      this.ask({ typing: true });
    }

    async submit() {
      this.change({ query: this.input.value.trim(), exact: false }, { quiet: true });
      await this.asked;
      if (!this.results.element.hidden) this.results.heading.focus(); // and a phone's keyboard makes room
    }

    /** A change that the Back button can take back. */
    change(change, options) {
      this.state = { ...this.state, show: address.PAGE, ...change };
      this.remember(true);
      this.isTyping = false;
      return this.ask(options);
    }

    choose(key, id, on) {
      const others = (this.state.filters[key] || []).filter((each) => each !== id);
      const { [key]: _, ...filters } = this.state.filters;
      const ids = on ? [...others, id] : others;
      this.change({ filters: ids.length ? { ...filters, [key]: ids } : filters });
    }

    async clearChoices() {
      await this.change({ filters: {}, place: "", miles: 0, withoutAddress: true, sort: "relevance" });
      (this.results.element.hidden ? this.input : this.results.heading).focus();
    }

    async showMore() {
      const before = this.results.shown;
      this.state = { ...this.state, show: this.state.show + address.PAGE };
      this.remember(false);
      await this.ask({ quiet: true });
      const next = this.results.link(before);
      if (next) next.focus();
    }

    async open() {
      if (this.panel.isFilled) return;
      await this.ask();
    }

    onClick(event) {
      const link = event.target.closest("a");
      if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if ("exact" in link.dataset) {
        event.preventDefault();
        this.change({ exact: true });
      } else if (link.hash === "#near-place") {
        event.preventDefault();
        this.panel.openPlace();
      } else if (link.closest(".cards")) {
        this.markTheWayBack(link);
      }
    }

    /** The result's page learns by its address where its visitor came from, and says so: it needs no storage. */
    markTheWayBack(link) {
      const plain = link.getAttribute("href");
      link.setAttribute("href", plain + "#from=" + encodeURIComponent(location.search.slice(1)));
      setTimeout(() => link.setAttribute("href", plain));
    }

    // The address

    remember(asNew) {
      const search = address.write(this.state);
      if (search === location.search) return;
      const there = location.pathname + search;
      if (asNew) history.pushState(null, "", there);
      else history.replaceState(history.state, "", there);
    }

    goBack() {
      if (address.write(this.state) === location.search) return;
      this.state = address.read(location.search);
      this.isTyping = false;
      this.showState();
      this.ask().then(() => this.comeBack());
    }

    /** To where the visitor was: at the result that they looked at, or as far down as they were. */
    comeBack() {
      const at = /^#at=(.+)$/.exec(location.hash);
      const link = at && this.results.linkOf(decodeURIComponent(at[1]));
      if (link) link.focus();
      else if (history.state && history.state.y) scrollTo(0, history.state.y);
    }

    showState() {
      this.input.value = this.state.query;
    }

    // Asking and showing

    ask(options = {}) {
      this.asked = this.askAndShow(options);
      return this.asked;
    }

    async askAndShow({ typing, quiet, begun } = {}) {
      const { state } = this;
      const slow = setTimeout(() => this.say(this.words.say("loading")), SLOW);
      this.lastTyping = typing;
      try {
        const answer = await (begun || this.client.search(address.request(state, typing)));
        if (answer && this.isColumn()) await this.fillPanel();
        if (answer) this.show(state, answer, quiet);
        if (!this.panel.isFilled) await this.showPanel();
      } catch (problem) {
        this.say(this.words.say("failed"));
        return;
      } finally {
        clearTimeout(slow);
      }
      this.notice.hidden = true;
    }

    /** Above the results, closed, the filters can wait until these stand there; beside them they would push them aside. */
    async showPanel() {
      await new Promise((done) => setTimeout(done));
      await this.fillPanel();
      if (this.shown) this.panel.update(...this.shown);
    }

    fillPanel() {
      if (!this.filled) {
        this.filled = this.client.ask("groups").then((groups) => this.panel.fill(groups));
        this.filled.catch(() => { this.filled = null; });
      }
      return this.filled;
    }

    say(text) {
      this.notice.textContent = text;
      this.notice.hidden = false;
      this.announcer.say(text, 0);
    }

    show(state, answer, quiet) {
      this.shown = [state, answer, address.countChoices(state)];
      this.panel.update(...this.shown);
      this.arrange();
      const isEmpty = address.isEmpty(state);
      if (isEmpty) this.results.hide();
      const heading = isEmpty ? "" : this.results.show(state, answer, address.write({ ...state, exact: true }));
      document.title = state.query ? this.words.say("title", { words: state.query, title: this.title }) : this.title;
      if (quiet) this.announcer.clear();
      else this.announcer.say(heading);
    }

    /** A further part of a large site is there: the same question, asked of more. */
    onProgress({ loaded, of }) {
      if (of > 1 && loaded > 1 && this.shown) this.ask({ typing: this.lastTyping, quiet: loaded < of });
    }
  }

  const form = document.getElementById("search-form");
  const place = document.querySelector("[data-search]");
  const open = () => {
    address = Handrail.address;
    Handrail.searchPage = new SearchPage(form, place, Handrail.begun);
  };
  if (form && place && Handrail.begun) open();
  else if (form && place) document.getElementById("search-start").addEventListener("load", open); // it comes when it comes
})(globalThis);
