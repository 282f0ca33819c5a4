// The strongest promise that an alternative format can make: every edition of every entry states the same facts. They are
// read out of the entries' files and, by other code than Handrail's, back out of each edition.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fullEditions } from '../support-js/facts/editions.mjs';
import { factsOf, namesOf, readEntries } from '../support-js/facts/entries.mjs';
import { phonesIn, readService, readShortFacts, says } from '../support-js/facts/read_back.mjs';
import { core, words } from '../support-js/facts/words.mjs';
import { assertNone } from '../support-js/facts/assert_none.mjs';
import { sites } from '../support-js/facts/sites.mjs';

const orNotStated = (text) => text ?? words.text.not_stated;

/** What one edition of one entry says, and what was found wrong with it. */
class Reading {
  constructor(said) {
    this.said = said;
    this.problems = [];
  }

  /** A fact that has to be exactly this, and what was found instead. */
  same(what, expected, found) {
    if (found !== undefined && core(this.said.asWritten(expected)) === core(found)) return;
    if (!this.said.also?.(expected)) this.problems.push(`${what}: "${found}" instead of "${expected}"`);
  }

  /** Words that have to stand somewhere, `where` if not anywhere. */
  present(what, expected, where = this.said.text) {
    if (!expected || says(where, this.said.asWritten(expected)) || this.said.also?.(expected)) return;
    this.problems.push(`${what}: "${expected}" is missing`);
  }

  /** As much of the words as would hold `expected`. */
  beginning(words_, expected) {
    return words_ && core(words_).startsWith(core(this.said.asWritten(expected))) ? this.said.asWritten(expected) : words_;
  }

  contacts(facts, where) {
    // The council's own number follows at the end of editions that leave the site.
    const expected = facts.contacts.map(({ phone }) => phone).filter(Boolean);
    const found = phonesIn(where).slice(0, expected.length);
    if (found.join() !== expected.join()) this.problems.push(`phones: ${found} instead of ${expected}`);
    for (const { name, phone, email, website, hours } of facts.contacts) {
      this.present('contact', name, where);
      this.present('hours', hours && `${phone} ${hours}`, where);
      this.present('email', email, where);
      this.present('website', website, where);
    }
  }

  service(facts) {
    const found = readService(this.said.text);
    if (!found) return this.problems.push('the key facts cannot be found');
    this.same('who it is for', orNotStated(facts.whoFor), found.whoFor);
    this.same('ages', orNotStated(facts.ages), found.ages);
    this.same('cost', facts.cost.join(' ') || words.text.not_stated, found.cost);
    const ways = facts.unconfirmed && facts.routes.length > 0 ? [...facts.routes, words.facts.unconfirmed] : facts.routes;
    this.same('routes', ways.join(' ') || words.text.not_stated, found.routes);
    if (facts.unconfirmed) this.present('not confirmed', words.service.unconfirmed, found.howToAsk);
    this.same('wait', orNotStated(facts.wait), found.wait);
    this.present('how to ask', facts.howToAsk, found.howToAsk);
    if (!facts.howToAsk && facts.routes.length === 0) this.same('how to ask', words.text.not_stated, found.howToAsk);
    for (const lines of facts.addresses) this.present('address', lines.join(', '), found.contact);
    for (const { days, hours, note } of facts.opening) this.present('opening', `${days} ${hours} ${note}`, found.contact);
    this.contacts(facts, found.contact);
  }

  guideOrPathway(facts) {
    const found = readShortFacts(this.said.text);
    // Where neither ages nor places are stated, the text follows.
    if (facts.whoFor) this.same('who it is for', facts.whoFor, found.whoFor ?? this.beginning(found.rest, facts.whoFor));
    if (facts.ages) this.present('ages', `${words.facts.ages} ${facts.ages}`);
    this.contacts(facts, this.said.text);
    for (const { title, who, text, outcome } of facts.steps) for (const one of [title, who, text, outcome]) this.present('step', one);
  }
}

function problemsOf(entry, facts, said) {
  const reading = new Reading(said);
  reading.present('name', facts.name);
  reading.present('summary', entry.summary);
  if (entry.kind === 'services') reading.service(facts);
  else reading.guideOrPathway(facts);
  return reading.problems.map((problem) => `${entry.kind}/${entry.id}: ${problem}`);
}

for (const { name, source, out } of sites) {
  const entries = readEntries(source);
  const routes = namesOf(source, 'access-routes.json', 'routes');

  test(`${name} has entries of every kind that has editions`, () => {
    assert.deepEqual([...new Set(entries.map(({ kind }) => kind))], ['services', 'guides', 'pathways']);
  });

  for (const edition of fullEditions) {
    test(`${name}: every fact of every entry can be read back out of: ${edition.name}`, () => {
      const covered = entries.filter(edition.covers);
      const said = edition.read(out, covered);
      assertNone(covered.flatMap((entry, index) => problemsOf(entry, factsOf(entry, routes), said[index])));
    });
  }
}
