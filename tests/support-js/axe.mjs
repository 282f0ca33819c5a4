// axe-core in a page: which rules, at which widths, in which colour schemes.

import { readFileSync } from 'node:fs';

import { looksOfText } from './looks.mjs';
import { require } from './root.mjs';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe's authors call best practice. */
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that are not followed, each with its reason. */
export const switchedOff = {};

/** What a scheme changes: judged by looks, because it takes axe longer than all other rules together. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What a width changes: what is seen, where it is and how large. */
const layoutRules = [
  'target-size', 'scrollable-region-focusable', 'bypass', 'skip-link', 'page-has-heading-one', 'heading-order',
  'landmark-one-main', 'landmark-unique', 'region', 'aria-hidden-focus', 'empty-heading', 'link-name', 'label', 'nested-interactive',
];

/** Rules that look at the page as a whole and say nothing of a part. */
const wholePageRules = ['bypass', 'skip-link', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique', 'region', 'heading-order'];

/** From a small phone by a tablet to a desk, in CSS pixels. */
export const widths = [320, 768, 1280];
export const schemes = ['light', 'dark'];
const [firstWidth] = widths;
const [firstScheme] = schemes;

const sizes = schemes.flatMap((scheme) => widths.map((width) => ({ scheme, width })));

const always = { resultTypes: ['violations'], preload: false, iframes: false };

/** What axe is to do at a size beside the rules of colours; undefined: nothing, since the scheme changes nothing else. */
function rulesFor({ scheme, width }, wholePage) {
  if (scheme !== firstScheme) return undefined;
  if (width === firstWidth) {
    const off = [...colourRules, ...Object.keys(switchedOff)].map((id) => [id, { enabled: false }]);
    // axe leaves this rule of WCAG 2.2 to those who ask for it.
    return { ...always, runOnly: { type: 'tag', values: tags }, rules: Object.fromEntries([['target-size', { enabled: true }], ...off]) };
  }
  const values = layoutRules.filter((id) => !(id in switchedOff) && (wholePage || !wholePageRules.includes(id)));
  return { ...always, runOnly: { type: 'rule', values } };
}

const rulesOfColours = {
  ...always,
  resultTypes: ['violations', 'passes', 'incomplete'],
  elementRef: true,
  runOnly: { type: 'rule', values: colourRules.filter((id) => !(id in switchedOff)) },
};

const describe = ({ scheme, width }) => ({ id, impact, target, why }) =>
  `${id} (${impact}) at ${width} px, ${scheme}: ${target}\n    ${why.replace(/\s+/g, ' ')}`;

/** Runs in the browser: what axe finds in the document, or in the part that a selector names. */
async function runAxe([where, options]) {
  const { violations } = await globalThis.axe.run(where ?? document, options);
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, impact, target: target.join(' '), why: failureSummary ?? '' })));
}

/** Runs in the browser: what axe finds in those of `window.parts`, and which of them it calls good. */
async function runAxeOnParts([indices, options]) {
  const { violations, passes, incomplete } = await globalThis.axe.run({ include: indices.map((index) => window.parts[index]) }, options);
  const among = (results) => (index) => results.some(({ nodes }) => nodes.some(({ element }) => window.parts[index].contains(element)));
  return {
    faults: violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, impact, target: target.join(' '), why: failureSummary ?? '' }))),
    good: indices.filter(among(passes)).filter((index) => !among([...violations, ...incomplete])(index)),
  };
}

/** Faults of colours: of words that look alike at one size, axe is asked until it has called some of them good. */
async function faultsOfColours(page, size, known) {
  const looks = (await page.evaluate(looksOfText)).map((look) => `${size.scheme} ${size.width} ${look}`);
  const fresh = looks.flatMap((look, index) => (known.has(look) ? [] : [index]));
  if (fresh.length === 0) return [];
  const { faults, good } = await page.evaluate(runAxeOnParts, [fresh, rulesOfColours]);
  for (const index of good) known.add(looks[index]);
  return faults;
}

async function faultsAt(page, size, wholePage, known) {
  await page.emulateMedia({ colorScheme: size.scheme });
  await page.setViewportSize({ width: size.width, height: 900 });
  const rules = rulesFor(size, wholePage);
  const faults = rules ? await page.evaluate(runAxe, [wholePage ? null : 'main', rules]) : [];
  return [...faults, ...(await faultsOfColours(page, size, known))].map(describe(size));
}

/**
 * What axe finds wrong with the page that is open. All rules run once, on the narrowest screen in light. With
 * `atAllSizes`, those whose answer may differ run at every other width and in the dark as well: on the whole
 * page, or, where its frame is one that was seen before, on its main part. `known` is a set that pages share: how
 * the words look whose colours axe calls good.
 */
export async function findViolations(page, { atAllSizes = false, wholePage = true, known = new Set() } = {}) {
  await page.evaluate(source);
  const problems = await faultsAt(page, sizes[0], true, known);
  if (!atAllSizes) return problems;
  for (const size of sizes.slice(1)) problems.push(...(await faultsAt(page, size, wholePage, known)));
  return problems;
}
