// "Keep this": the button beside a page's title and on each result.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const kept = Handrail.kept.open();
  const isPossible = kept.isPossible;

  /** A button whose words and state follow the list. `words`: {keep, unkeep}; `name` tells screen readers which. */
  function makeButton(words, entry) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "keep";
    const show = () => {
      const isKept = kept.has(entry.key);
      button.textContent = isKept ? words.unkeep : words.keep;
      button.classList.toggle("kept", isKept);
      if (words.of) button.setAttribute("aria-label", button.textContent + ": " + entry.name);
    };
    button.addEventListener("click", () => (kept.has(entry.key) ? kept.remove(entry.key) : kept.add(entry)));
    kept.onChange(show);
    show();
    return button;
  }

  /** For a result of the search; null where nothing can be kept. */
  function forCard(card, words) {
    const key = Handrail.kept.keyOf(card.url);
    if (!key || !isPossible) return null;
    const entry = { key, name: card.name, summary: card.summary, facts: Handrail.cards.factsOf(words, card) };
    return makeButton({ keep: words.say("keep"), unkeep: words.say("unkeep"), of: true }, entry);
  }

  /** "See your list (2)", where there is a list: read out when it changes, for then something was kept. */
  function makeLink(words, address) {
    const place = document.createElement("span");
    place.setAttribute("role", "status");
    const link = document.createElement("a");
    link.href = address;
    link.className = "list-link";
    const show = () => {
      const count = kept.all().length;
      link.textContent = words.replace("{n}", count);
      if (count) place.append(link);
      else link.remove();
    };
    kept.onChange(show);
    show();
    return place;
  }

  /** The first phone number on the page: what a list on paper needs most. */
  function phoneOfPage() {
    const link = document.querySelector('main a[href^="tel:"]');
    return link ? link.textContent.trim() : "";
  }

  function addToPage(tools) {
    const { keep, unkeep, list, home, page, name, summary } = tools.dataset;
    const key = Handrail.kept.keyOf(page);
    if (!key) return;
    tools.prepend(makeButton({ keep, unkeep }, { key, name, summary, facts: "", phone: phoneOfPage() }));
    tools.append(makeLink(list, home.replace(/index\.html$/, "short-list.html")));
    tools.hidden = false;
  }

  const tools = document.querySelector("[data-tools][data-keep]");
  if (tools && isPossible) addToPage(tools);
  Handrail.keepButton = { forCard, makeLink };
})(globalThis);
