// The page of the short list: what is kept, what somebody else sent, and what can be done with it.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const { make, button } = Handrail.dom;
  const { toHash, fromHash, asText, copy } = Handrail.listText;

  class ListPage {
    constructor(place) {
      this.place = place;
      this.words = Handrail.readWords("list-words");
      this.kept = Handrail.kept.open();
      this.sent = [];
      this.status = place.querySelector('[role="status"]');
      this.sentPart = make("div", { class: "sent" });
      this.ownPart = make("div", { class: "own" });
      place.append(this.sentPart, this.ownPart);
      place.hidden = false;
      this.kept.onChange(() => this.show());
      addEventListener("hashchange", () => this.readSent());
      this.show();
      this.readSent();
    }

    /** Entries that a link names and that are not on the visitor's own list. */
    async readSent() {
      const keys = fromHash(location.hash);
      this.sent = keys.map((key) => this.kept.all().find((entry) => entry.key === key) || { key, name: "" });
      this.show();
      if (this.sent.every((entry) => entry.name)) return;
      this.say(this.words.say("loading"));
      try {
        await this.nameSent(keys);
        this.say("");
      } catch (problem) {
        this.say(this.words.say("failed"));
      }
      this.show();
    }

    /** Names come from the search's store: a link holds none. */
    async nameSent(keys) {
      const whole = (path) => new URL(path, location.href).href;
      const { worker, engine } = this.place.dataset;
      const site = whole("./" + (document.documentElement.dataset.root || ""));
      this.client = this.client || Handrail.client.createClient({ site, workerScript: whole(worker), engineScript: whole(engine), withoutIndex: true });
      const cards = await this.client.find(keys.map((key) => key + ".html"));
      const known = new Map(cards.map((card) => [Handrail.kept.keyOf(card.url), card]));
      this.sent = keys.map((key) => {
        const card = known.get(key);
        return card ? { key, name: card.name, summary: card.summary, facts: Handrail.cards.factsOf(this.words, card), phone: "" } : { key, name: "", gone: true };
      });
    }

    say(text) {
      this.status.textContent = text;
    }

    show() {
      this.showSent();
      this.showOwn();
    }

    showSent() {
      const named = this.sent.filter((entry) => entry.name);
      const gone = this.sent.filter((entry) => entry.gone).length;
      const fresh = named.filter((entry) => !this.kept.has(entry.key));
      const parts = [];
      if (named.length) parts.push(make("h2", { tabindex: -1 }, this.words.say("sent")), this.list(named));
      if (gone) parts.push(make("p", null, this.words.count("gone", gone)));
      if (fresh.length && this.kept.isPossible) parts.push(make("div", { class: "tools" }, button(this.words.say("keep_these"), null, () => this.keepSent(fresh))));
      else if (named.length) parts.push(make("p", null, this.words.say("kept_all")));
      this.sentPart.replaceChildren(...parts);
    }

    keepSent(entries) {
      this.kept.add(...entries);
      this.say(this.words.count("kept_now", entries.length));
      this.ownHeading.focus();
    }

    showOwn() {
      const entries = this.kept.all();
      const heading = this.ownHeading = make("h2", { tabindex: -1 }, entries.length ? this.words.count("own", entries.length) : this.words.say("own_empty"));
      const parts = [heading];
      if (entries.length) parts.push(this.list(entries, (entry) => this.removeButton(entry)), this.tools(entries));
      else parts.push(make("p", null, this.words.say(this.kept.isPossible ? "how_to_keep" : "cannot_keep")));
      this.ownPart.replaceChildren(...parts);
    }

    list(entries, tools) {
      return make("ul", { class: "cards" }, entries.map((entry) => make("li", { class: "card" },
        make("p", { class: "card-name" }, make("a", { href: Handrail.kept.urlOf(entry.key) }, entry.name)),
        entry.summary && make("p", null, entry.summary),
        entry.facts && make("p", { class: "soft" }, entry.facts),
        entry.phone && make("p", null, this.words.say("phone") + " ", make("span", { class: "phone" }, entry.phone)),
        tools && tools(entry))));
    }

    removeButton(entry) {
      const remove = () => {
        this.kept.remove(entry.key);
        this.say(this.words.say("removed", { name: entry.name }));
        this.ownHeading.focus();
      };
      return button(this.words.say("remove"), { class: "keep", "aria-label": this.words.say("remove") + ": " + entry.name }, remove);
    }

    tools(entries) {
      const text = () => asText(entries, this.words.say("title"), (key) => this.address(Handrail.kept.urlOf(key)));
      const link = () => this.address("short-list.html") + toHash(entries.map(({ key }) => key));
      return make("div", { class: "tools list-tools" },
        button(this.words.say("print"), null, () => print()),
        button(this.words.say("copy_text"), null, () => this.copy(text(), "copied_text")),
        button(this.words.say("copy_link"), null, () => this.copy(link(), "copied_link")));
    }

    /** Where others can open a page: the site's own address, where it has one and this copy came from a disk. */
    address(path) {
      const canonical = document.querySelector('link[rel="canonical"]');
      const base = location.protocol === "file:" && canonical ? canonical.href : location.href;
      return new URL(path, base).href;
    }

    async copy(text, done) {
      this.say("");
      if (await copy(text)) return this.say(this.words.say(done));
      return this.say(this.words.say("not_copied"));
    }
  }

  const place = document.querySelector("[data-short-list]");
  if (place) Handrail.listPage = new ListPage(place);
})(globalThis);
