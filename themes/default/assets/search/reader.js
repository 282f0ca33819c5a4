// Reads Lunr indexes as they are written and turns them round: from a word to the entries that have it.
// It reads the text directly: of the inverted index it needs the terms alone, and parsing all of it would
// take most of the time that a phone has (docs/search.md gives figures). `lunr.Index.load` can load the same text.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const K1 = 1.2;
  const B = 0.5; // the build writes b = 0: lengths are weighed here, over all shards alike
  const OTHER_FORM = 0.85; // "autistic" where "autism" was asked for
  const FIELD_VECTORS = '"fieldVectors":';
  const INVERTED = ',"invertedIndex":';
  const BEHIND_TERM = '",{"_index":';

  /** Calls `use(term, number)` for each term from `start` on, without parsing the postings. */
  function eachTerm(text, start, use) {
    for (let at = text.indexOf(BEHIND_TERM, start); at >= 0; at = text.indexOf(BEHIND_TERM, at)) {
      const term = text.slice(text.lastIndexOf('["', at - 2) + 2, at); // quotation marks inside a term have a backslash before them
      at += BEHIND_TERM.length;
      let number = 0;
      for (let digit = text.charCodeAt(at) - 48; digit >= 0 && digit < 10; digit = text.charCodeAt(++at) - 48) number = 10 * number + digit;
      use(term.includes("\\") ? JSON.parse('"' + term + '"') : term, number);
    }
  }

  /** The postings of one shard as flat arrays: for each term a run of (entry, field, weight). */
  function readShard(text, fieldNames) {
    const from = text.indexOf(FIELD_VECTORS) + FIELD_VECTORS.length;
    const to = text.indexOf(INVERTED, from);
    const vectors = JSON.parse(text.slice(from, to));
    const shard = { numbers: new Map(), sorted: [], count: 0 };
    eachTerm(text, to, (term, number) => {
      shard.numbers.set(term, number);
      shard.sorted.push(term);
    });
    shard.starts = countPostings(vectors, shard.sorted.length);
    const total = shard.starts[shard.sorted.length];
    Object.assign(shard, { entries: new Int32Array(total), fields: new Uint8Array(total), weights: new Float32Array(total) });
    shard.lengths = fieldNames.map(() => new Float64Array(vectors.length)); // of each field of each entry, in words
    fillPostings(shard, vectors, fieldNames);
    return shard;
  }

  function countPostings(vectors, termCount) {
    const starts = new Int32Array(termCount + 1);
    for (let v = 0; v < vectors.length; v++) {
      const vector = vectors[v][1];
      for (let n = 0; n < vector.length; n += 2) starts[vector[n] + 1]++;
    }
    for (let n = 0; n < termCount; n++) starts[n + 1] += starts[n];
    return starts;
  }

  function fillPostings(shard, vectors, fieldNames) {
    const next = shard.starts.slice();
    const numberOf = new Map();
    for (let v = 0; v < vectors.length; v++) {
      const fieldRef = vectors[v][0];
      const slash = fieldRef.indexOf("/");
      const ref = fieldRef.slice(slash + 1);
      if (!numberOf.has(ref)) numberOf.set(ref, numberOf.size);
      fillVector(shard, vectors[v][1], numberOf.get(ref), fieldNames.indexOf(fieldRef.slice(0, slash)), next);
    }
    shard.count = numberOf.size;
  }

  function fillVector({ entries, fields, weights, lengths }, vector, entry, field, next) {
    lengths[field][entry] = vector.length / 2;
    for (let n = 0; n < vector.length; n += 2) {
      const at = next[vector[n]]++;
      entries[at] = entry;
      fields[at] = field;
      weights[at] = vector[n + 1];
    }
  }

  /** lunr's own formula for how much a rare word tells. */
  const idf = (entries, holders) => Math.log(1 + Math.abs((entries - holders + 0.5) / (holders + 0.5)));

  /** The sums of weights by entry: several fields of one entry, or several forms of one word. */
  class Gathered {
    /** `most`: as many entries as may come; `slots`: for every entry of all shards a 0, and so it is left. */
    constructor(most, slots) {
      this.slots = slots;
      this.entries = new Int32Array(most);
      this.weights = new Float64Array(most);
      this.fields = new Uint8Array(most);
      this.size = 0;
    }

    /** The place of an entry, made if there is none yet. */
    place(entry) {
      if (this.slots[entry] === 0) {
        this.entries[this.size] = entry;
        this.slots[entry] = ++this.size;
      }
      return this.slots[entry] - 1;
    }

    finish(rarity) {
      const { size } = this;
      const entries = this.entries.slice(0, size);
      for (let n = 0; n < size; n++) this.slots[entries[n]] = 0;
      return size ? { idf: rarity, entries, weights: Float32Array.from(this.weights.subarray(0, size)), fields: this.fields.slice(0, size) } : null;
    }
  }

  /** All shards that are loaded, as one index. Entries are numbered through, in the order of loading. */
  class Reader {
    constructor(fieldNames) {
      this.fieldNames = fieldNames;
      this.shards = [];
      this.count = 0;
      this.cache = new Map();
    }

    add(text) {
      const shard = readShard(text, this.fieldNames);
      shard.base = this.count;
      this.shards.push(shard);
      this.count += shard.count;
      this.slots = new Int32Array(this.count);
      this.averages = this.fieldNames.map((_, field) => this.averageLength(field));
      this.cache.clear();
      return shard.count;
    }

    averageLength(field) {
      let sum = 0;
      for (const { lengths } of this.shards) for (let entry = 0; entry < lengths[field].length; entry++) sum += lengths[field][entry];
      return sum / Math.max(1, this.count) || 1;
    }

    /** In how many fields of entries a term stands. */
    holders(term) {
      let sum = 0;
      for (const shard of this.shards) {
        const number = shard.numbers.get(term);
        if (number !== undefined) sum += shard.starts[number + 1] - shard.starts[number];
      }
      return sum;
    }

    idf(term) {
      return idf(this.count, this.holders(term));
    }

    /**
     * Where a term stands: {entries, weights, fields (a bit a field), idf}, or null. Each shard's
     * weights carry its own idf: they are brought to that of all shards, so that they compare.
     */
    term(term) {
      if (!this.cache.has(term)) this.cache.set(term, this.collect(term));
      return this.cache.get(term);
    }

    /** Where any form of a word stands: its first term at its own weight, the others for a little less. */
    anyOf(terms) {
      if (terms.length === 1) return this.term(terms[0]);
      const key = terms.join(" ");
      if (!this.cache.has(key)) this.cache.set(key, this.merge(terms));
      return this.cache.get(key);
    }

    merge(terms) {
      const hits = terms.map((term) => this.term(term));
      const gathered = new Gathered(hits.reduce((sum, hit) => sum + (hit ? hit.entries.length : 0), 0), this.slots);
      hits.forEach((hit, order) => {
        for (let n = 0; hit && n < hit.entries.length; n++) {
          const at = gathered.place(hit.entries[n]);
          gathered.weights[at] = Math.max(gathered.weights[at], hit.weights[n] * (order ? OTHER_FORM : 1));
          gathered.fields[at] |= hit.fields[n];
        }
      });
      return gathered.finish(idf(this.count, terms.reduce((sum, term) => sum + this.holders(term), 0)));
    }

    collect(term) {
      const gathered = new Gathered(Math.min(this.count, this.holders(term)), this.slots);
      const overall = this.idf(term);
      for (const shard of this.shards) {
        const number = shard.numbers.get(term);
        if (number !== undefined) this.addPostings(gathered, shard, number, overall);
      }
      return gathered.finish(overall);
    }

    addPostings(gathered, shard, number, overall) {
      const from = shard.starts[number];
      const to = shard.starts[number + 1];
      const rescale = overall / idf(shard.count, to - from);
      for (let at = from; at < to; at++) {
        const field = shard.fields[at];
        const shorter = 1 - B + B * (shard.lengths[field][shard.entries[at]] / this.averages[field]);
        const place = gathered.place(shard.base + shard.entries[at]);
        gathered.weights[place] += shard.weights[at] * rescale * ((K1 + 1) / (K1 * shorter + 1));
        gathered.fields[place] |= 1 << field;
      }
    }

    /** Up to `most` terms that begin with `start` and are longer, the commonest first. */
    termsFrom(start, most) {
      const found = new Set();
      for (const { sorted } of this.shards) {
        for (let at = lowerBound(sorted, start); at < sorted.length && sorted[at].startsWith(start); at++) {
          if (sorted[at] !== start) found.add(sorted[at]);
        }
      }
      return [...found].sort((a, b) => this.holders(b) - this.holders(a)).slice(0, most);
    }
  }

  function lowerBound(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  Handrail.reader = { createReader: (fieldNames) => new Reader(fieldNames) };
})(globalThis);
