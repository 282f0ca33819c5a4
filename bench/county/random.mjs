// Numbers that look random and never change: the same seed gives the same county on every machine.

/** A 32-bit generator (mulberry32) with the few ways of choosing that a county needs. */
export class Random {
  #state;

  /** `seed` and `stream` together name a sequence: entry 17 is the same however many entries follow it. */
  constructor(seed, stream = 0) {
    this.#state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca77)) >>> 0;
    for (let i = 0; i < 3; i++) this.next();
  }

  /** A number from 0 up to, and without, 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True `percent` times in a hundred. */
  chance(percent) {
    return this.next() * 100 < percent;
  }

  /** One of a list. */
  of(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  /** `count` different items of a list, in a random order; the whole list if it is shorter. */
  some(list, count) {
    const rest = [...list];
    const out = [];
    while (out.length < count && rest.length > 0) {
      const at = Math.floor(this.next() * rest.length);
      out.push(rest[at]);
      rest[at] = rest[rest.length - 1];
      rest.pop();
    }
    return out;
  }
}
