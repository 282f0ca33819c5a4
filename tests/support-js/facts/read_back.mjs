// The facts that a reader finds in an edition of an entry: from its words alone, by the labels that stand before them.

import { core, digits, words } from './words.mjs';

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A label as any edition prints it; Braille may lose capitals inside. */
const label = (text) => `(?<![\\p{L}\\p{N}])${escape(text)}:?`;

const keyFacts = ['who_for', 'ages', 'where', 'cost', 'how', 'how_long', 'open'];

/** In a service: the key facts, then how to ask, how long it takes, whom to ask. */
const service = new RegExp([
  `${label(words.service.key_facts)} `,
  ...keyFacts.map((key) => `${label(words.facts[key])} (.*?) `),
  `${label(words.service.how)} ${label(words.service.ask)} (.*?) `,
  `${label(words.service.wait)} (.*?) `,
  `${label(words.service.contact)} (.*?) `,
  `(?:${[words.service.about, words.page.more, words.service.access].map(label).join('|')}) `,
].join(''), 'iu');

/** What a service's edition says, fact by fact; undefined where its key facts cannot be found at all. */
export function readService(print) {
  const found = service.exec(`${print} `);
  if (!found) return undefined;
  const [, whoFor, ages, , cost, routes, , , howToAsk, wait, contact] = found;
  return { whoFor, ages, cost, routes, howToAsk, wait, contact };
}

/** The facts before the text of a guide or pathway: those that are stated, in a fixed order. `rest`: whom it is for and all that follows. */
export function readShortFacts(print) {
  const fact = (key, next) => new RegExp(`${label(words.facts[key])} (.*?) (?=${next.map((one) => label(words.facts[one])).join('|')})`, 'iu').exec(`${print} `)?.[1];
  const rest = new RegExp(`${label(words.facts.who_for)} (.*)`, 'iu').exec(print)?.[1];
  return { whoFor: fact('who_for', ['ages', 'where']), rest };
}

/** The numbers that stand after "Phone:", in order. */
export function phonesIn(print) {
  return [...print.matchAll(new RegExp(`${escape(words.contact.phone)}: ([0-9+() ]+)`, 'gi'))].map((match) => digits(match[1]));
}

/** Whether the words stand in the text, whatever its punctuation. */
export const says = (print, text) => core(print).includes(core(text));
