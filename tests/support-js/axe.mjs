// axe-core in a page: which rules, at which widths, in which colour schemes.

import { require } from './root.mjs';

const { source } = require('axe-core');

/** WCAG 2.2 A and AA, and what axe's authors call best practice. */
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that are not followed, each with its reason. */
export const switchedOff = {};

/** What a scheme changes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What a width changes: what is seen, where it is and how large. */
const layoutRules = [
  ...colourRules, 'target-size', 'scrollable-region-focusable', 'bypass', 'skip-link', 'page-has-heading-one', 'heading-order',
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

function rulesFor({ scheme, width }, wholePage) {
  if (scheme === firstScheme && width === firstWidth) {
    const off = Object.keys(switchedOff).map((id) => [id, { enabled: false }]);
    // axe leaves this rule of WCAG 2.2 to those who ask for it.
    return { runOnly: { type: 'tag', values: tags }, rules: Object.fromEntries([['target-size', { enabled: true }], ...off]) };
  }
  const rules = scheme === firstScheme ? layoutRules : colourRules;
  const values = rules.filter((id) => !(id in switchedOff) && (wholePage || !wholePageRules.includes(id)));
  return { runOnly: { type: 'rule', values } };
}

const describe = ({ scheme, width }) => (result) =>
  result.nodes.map((node) => {
    const why = node.failureSummary?.replace(/\s+/g, ' ') ?? '';
    return `${result.id} (${result.impact}) at ${width} px, ${scheme}: ${node.target.join(' ')}\n    ${why}`;
  });

async function violations(page, size, wholePage) {
  await page.emulateMedia({ colorScheme: size.scheme });
  await page.setViewportSize({ width: size.width, height: 900 });
  const options = { ...rulesFor(size, wholePage), resultTypes: ['violations'], preload: false, iframes: false };
  const found = await page.evaluate(([context, settings]) => globalThis.axe.run(context ?? document, settings), [wholePage ? null : 'main', options]);
  return found.violations.flatMap(describe(size));
}

/**
 * What axe finds wrong with the page that is open. All rules run once, on the narrowest screen in light. With
 * `atAllSizes`, those whose answer may differ run at every other width and in the dark as well: on the whole
 * page, or, where its frame is one that was seen before, on its main part.
 */
export async function findViolations(page, { atAllSizes = false, wholePage = true } = {}) {
  await page.evaluate(source);
  const problems = await violations(page, sizes[0], true);
  if (!atAllSizes) return problems;
  for (const size of sizes.slice(1)) problems.push(...(await violations(page, size, wholePage)));
  return problems;
}
