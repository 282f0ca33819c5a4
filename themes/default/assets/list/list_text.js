// The short list as plain text, for a message or a letter, and as a link that others can open.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};

  /** A block of lines for each entry: name, summary, facts, phone, address of the page. */
  function asText(entries, title, addressOf) {
    const blocks = entries.map((entry) => [entry.name, entry.summary, entry.facts, entry.phone, addressOf(entry.key)].filter(Boolean).join("\n"));
    return [title, ...blocks].join("\n\n") + "\n";
  }

  /** "#services/talking,guides/short-breaks" */
  function toHash(keys) {
    return "#" + keys.map((key) => key.split("/").map(encodeURIComponent).join("/")).join(",");
  }

  /** The keys that a link holds; whatever is no key is left out. */
  function fromHash(hash) {
    const keys = String(hash).replace(/^#/, "").split(",").map(Handrail.kept.keyOf);
    return [...new Set(keys.filter(Boolean))].slice(0, 200);
  }

  /** Copies; says whether it worked. */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (problem) {
      return copyBySelection(text);
    }
  }

  /** The old way, for pages that may not use the clipboard directly. */
  function copyBySelection(text) {
    const area = document.createElement("textarea");
    const focused = document.activeElement;
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (focused) focused.focus();
    return done;
  }

  Handrail.listText = { asText, toHash, fromHash, copy };
})(globalThis);
