// The words that the page's scripts print. The template writes them into the page, so a script holds none.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};

  const COMMAS = /^(en|cy)(-|$)/;

  class Words {
    constructor(table) {
      this.table = table;
    }

    has(key) {
      return Object.prototype.hasOwnProperty.call(this.table, key);
    }

    /** The word with its placeholders, such as {n}, filled in. What is filled in is not read for braces again. */
    say(key, values = {}) {
      if (!this.has(key)) return "";
      return this.table[key].replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
    }

    /** "1 result", "12 results": `key_one` for one, `key` for any other number. */
    count(key, n, values = {}) {
      return this.say(n === 1 && this.has(key + "_one") ? key + "_one" : key, { n: this.number(n), ...values });
    }

    /** "1,200". Of English and Welsh we know how: a phone needs a fifth of a second to ask its library the first time. */
    number(n) {
      const language = document.documentElement.lang || "en-GB";
      return COMMAS.test(language) ? String(n).replace(/\B(?=(\d{3})+$)/g, ",") : n.toLocaleString(language);
    }
  }

  /** From the JSON island with that id; no words where there is none. */
  function readWords(id) {
    const island = document.getElementById(id);
    return new Words(island ? JSON.parse(island.textContent) : {});
  }

  Handrail.readWords = readWords;
})(globalThis);
