// The short list: pages that a visitor asked to keep. It stays in this browser, in localStorage, and goes nowhere else.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const FOLDERS = new Set(["services", "guides", "pathways", "events", "news", "organisations", "responses", "plans"]);
  const MOST = 200;
  const TEXTS = ["name", "summary", "facts", "phone"];

  /** "services/talking": whether this can be the key of a page. Links that others send are looked at, too. */
  function isKey(key) {
    const [folder, id, more] = String(key).split("/");
    return FOLDERS.has(folder) && Boolean(id) && more === undefined && id.length <= 200 && !/^\.+$|[\\?#:\u0000-\u001f]/.test(id);
  }

  /** The page's address from the top of an edition. */
  const urlOf = (key) => key.split("/").map(encodeURIComponent).join("/") + ".html";

  /** "services/talking.html" -> "services/talking"; "" for a page that cannot be kept. */
  function keyOf(url) {
    let key = "";
    try {
      key = decodeURIComponent(String(url).replace(/[?#].*$/, "").replace(/\.html$/, ""));
    } catch (problem) {
      return "";
    }
    return isKey(key) ? key : "";
  }

  /** Only what a list needs, as text. */
  function clean(entry) {
    if (!entry || typeof entry !== "object" || !isKey(entry.key)) return null;
    const texts = TEXTS.map((name) => [name, typeof entry[name] === "string" ? entry[name].slice(0, 400) : ""]);
    return { key: entry.key, ...Object.fromEntries(texts) };
  }

  class Kept {
    /** `site`: the address of the site's root. Sites on one server have a list each. */
    constructor(site) {
      this.name = "handrail list " + new URL(site).pathname;
      this.listeners = [];
      root.addEventListener("storage", (event) => { if (event.key === this.name) this.tell(); });
    }

    /** False where the browser forbids keeping anything: then nothing is offered. */
    get isPossible() {
      try {
        root.localStorage.setItem(this.name + " test", "");
        root.localStorage.removeItem(this.name + " test");
        return true;
      } catch (problem) {
        return false;
      }
    }

    /** [{key, name, summary, facts, phone}], in the order of keeping. */
    all() {
      try {
        const list = JSON.parse(root.localStorage.getItem(this.name) || "[]");
        return Array.isArray(list) ? list.map(clean).filter(Boolean).slice(0, MOST) : [];
      } catch (problem) {
        return [];
      }
    }

    has(key) {
      return this.all().some((entry) => entry.key === key);
    }

    add(...entries) {
      const known = this.all();
      const added = entries.map(clean).filter((entry) => entry && !known.some(({ key }) => key === entry.key));
      this.write([...known, ...added]);
    }

    remove(key) {
      this.write(this.all().filter((entry) => entry.key !== key));
    }

    write(list) {
      try {
        if (list.length) root.localStorage.setItem(this.name, JSON.stringify(list.slice(0, MOST)));
        else root.localStorage.removeItem(this.name);
      } catch (problem) {
        // Full or forbidden: the buttons show what is kept, so nobody is misled.
      }
      this.tell();
    }

    onChange(listener) {
      this.listeners.push(listener);
    }

    tell() {
      for (const listener of this.listeners) listener();
    }
  }

  /** The list of the site that the page belongs to. */
  function open() {
    return new Kept(new URL("./" + (document.documentElement.dataset.root || ""), location.href).href);
  }

  Handrail.kept = { open, isKey, keyOf, urlOf };
})(globalThis);
