// Every PDF there is keeps the rules of PDF/UA that a program can check (Matterhorn Protocol), and those of clear and large
// print: tests/support/pdf_ua_check.cpp and pdf_print_rules.cpp hold them. Booklets: easy_booklets.test.mjs.

import { test } from 'node:test';

import { assertNone } from '../support-js/facts/assert_none.mjs';
import { sites } from '../support-js/facts/sites.mjs';
import { pdfRuleProblems } from '../support-js/pdf_rules.mjs';
import { listFiles } from '../support-js/site_tree.mjs';

/** Kinds of PDF by their addresses, with the least size of type. */
const kinds = [
  { kind: 'large print at 18 points', points: 18, matches: /^large-print\/.*\.18\.pdf$/ },
  { kind: 'large print at 24 points', points: 24, matches: /^large-print\/.*\.24\.pdf$/ },
  { kind: 'leaflets', points: 12, matches: /^leaflets\/.*\.pdf$/ },
];

for (const { name, out: site } of sites) {
  const files = listFiles(site).filter((file) => file.endsWith('.pdf'));

  for (const { kind, points, matches } of kinds) {
    test(`${name}: ${kind}: nothing keeps them from PDF/UA, nor from clear print`, () => {
      assertNone(pdfRuleProblems(site, files.filter((file) => matches.test(file)), points));
    });
  }

  test(`${name}: no PDF is of a kind that is not looked at here`, () => {
    assertNone(files.filter((file) => !kinds.some(({ matches }) => matches.test(file))));
  });
}
