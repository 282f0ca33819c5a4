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

  /** Term numbers by term, without parsing the postings. */
  function readTerms(text, start) {
    const terms = [];
    const pattern = /\["((?:[^"\\]|\\.)*)",\{"_index":(\d+)/g;
    pattern.lastIndex = start;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const term = match[1].includes("\\") ? JSON.parse('"' + match[1] + '"') : match[1];
      terms.push({ term, number: Number(match[2]) });
    }
    return terms;
  }

  /** The postings of one shard as flat arrays: for each term a run of (entry, field, weight). */
  function readShard(text, fieldNames) {
    const from = text.indexOf(FIELD_VECTORS) + FIELD_VECTORS.length;
    const to = text.indexOf(INVERTED, from);
    const vectors = JSON.parse(text.slice(from, to));
    const terms = readTerms(text, to);
    const starts = countPostings(vectors, terms.length);
    const total = starts[terms.length];
    const shard = { entries: new Int32Array(total), fields: new Uint8Array(total), weights: new Float32Array(total), starts, lengths: [], count: 0 };
    fillPostings(shard, vectors, fieldNames);
    shard.numbers = new Map(terms.map(({ term, number }) => [term, number]));
    shard.sorted = terms.map(({ term }) => term);
    return shard;
  }

  function countPostings(vectors, termCount) {
    const starts = new Int32Array(termCount + 1);
    for (const [, vector] of vectors) for (let n = 0; n < vector.length; n += 2) starts[vector[n] + 1]++;
    for (let n = 0; n < termCount; n++) starts[n + 1] += starts[n];
    return starts;
  }

  function fillPostings(shard, vectors, fieldNames) {
    const next = shard.starts.slice();
    const numberOf = new Map();
    for (const [fieldRef, vector] of vectors) {
      const slash = fieldRef.indexOf("/");
      const field = fieldNames.indexOf(fieldRef.slice(0, slash));
      const ref = fieldRef.slice(slash + 1);
      if (!numberOf.has(ref)) numberOf.set(ref, numberOf.size);
      const entry = numberOf.get(ref);
      (shard.lengths[field] = shard.lengths[field] || [])[entry] = vector.length / 2;
      for (let n = 0; n < vector.length; n += 2) {
        const at = next[vector[n]]++;
        shard.entries[at] = entry;
        shard.fields[at] = field;
        shard.weights[at] = vector[n + 1];
      }
    }
    shard.count = numberOf.size;
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
      for (const shard of this.shards) for (const length of shard.lengths[field] || []) sum += length || 0;
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
