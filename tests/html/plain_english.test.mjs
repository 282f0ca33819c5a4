// The rules of plain English that a program can check (GOV.UK content design, style A to Z), in the words of the interface and on
// every page of the demonstration.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sentencesOf } from '../support-js/easy_rules.mjs';
import { assertNone } from '../support-js/facts/assert_none.mjs';
import { words } from '../support-js/facts/words.mjs';
import { elements, parseHtml, textOf } from '../support-js/html_scan.mjs';
import { demonstrationSite } from '../support-js/project.mjs';
import { isRedirect, listPages, readPage } from '../support-js/site_tree.mjs';

const strings = (value, name = '') => (typeof value === 'string' ? [{ name, text: value }]
  : Object.entries(value).flatMap(([key, inner]) => strings(inner, name ? `${name}.${key}` : key)));
const interfaceWords = strings(words);
const countWords = (sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const wrong = (problem) => interfaceWords.flatMap(({ name, text }) => (problem(text) ? [`${name}: ${text}`] : []));

/** The model accessibility statement, whose words the law sets. */
const modelWords = new Set([words.accessibility.report]);

test('no sentence of the interface has more than 25 words', () => {
  assertNone(wrong((text) => !modelWords.has(text) && sentencesOf(text).some((sentence) => countWords(sentence) > 25)));
});

test('the interface says no "eg", "ie" or "etc", and no "click here"', () => {
  assertNone(wrong((text) => /\b(?:e\.?g\.?|i\.?e\.?|etc)(?=[\s,.)]|$)|click here/i.test(text)));
});

test('ranges of times and ages are said with "to"', () => {
  assertNone(wrong((text) => /(?:\d(?:am|pm)?|\{from\})\s?[-–]\s?[\d{]/.test(text)));
});

const links = [];
const times = [];
for (const page of listPages(demonstrationSite)) {
  const html = readPage(demonstrationSite, page);
  if (isRedirect(html)) continue;
  for (const element of elements(parseHtml(html))) {
    if (element.tag === 'a') links.push({ page, text: textOf(element).replace(/[\s\u00a0]+/g, ' ').trim(), url: element.attributes.href ?? '', label: element.attributes['aria-label'] });
    if (element.tag === 'time') times.push({ page, text: textOf(element).trim() });
  }
}

test('the words of a link make sense alone', () => {
  assert.ok(links.length > 10_000, String(links.length));
  assertNone(links.filter(({ text, label }) => !/[\p{L}\d]/u.test(label ?? text) || /^(?:here|click here|more|read more|link|this page|this)$/i.test(label ?? text))
    .map(({ page, text, url }) => `${page}: "${text}" leads to ${url}`));
});

test('a link to a phone dials the whole number, or one that is free in this country, and its groups are apart', () => {
  const phones = links.filter(({ url }) => url.startsWith('tel:'));
  assert.ok(phones.length > 500, String(phones.length));
  assertNone(phones.filter(({ url, text }) => !/^tel:(?:\+\d{8,15}|080[08]\d{4,7}|\d{3,6})$/.test(url) || (/\d{7}/.test(text) && /^tel:\+44/.test(url)))
    .map(({ page, url, text }) => `${page}: ${url} "${text}"`));
});

test('days are written as people write them', () => {
  assertNone(times.filter(({ text }) => /\d{4}-\d\d|\d\/\d|\d(?:st|nd|rd|th)\b/.test(text)).map(({ page, text }) => `${page}: ${text}`));
});
