import assert from 'node:assert/strict';

/** Problems by what is wrong, each with the pages that have it. */
export class Findings {
  #pages = new Map();

  add(name, problems) {
    for (const problem of problems) this.#pages.set(problem, [...(this.#pages.get(problem) ?? []), name]);
  }

  assertNone() {
    const told = [...this.#pages].map(([problem, names]) => `${problem}\n    on ${names[0]}${names.length > 1 ? ` and ${names.length - 1} more` : ''}`);
    assert.equal(told.length, 0, `${told.length} kinds of problem:\n${told.slice(0, 30).join('\n')}`);
  }
}
