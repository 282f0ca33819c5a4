#!/usr/bin/env node
// Checks every page of a built site, where the tests check one of every kind: before a release, or after a change to
// the theme. With the Nu checker of the W3C (errors and warnings), html-validate and axe-core (WCAG 2.2 A and AA and
// best practice) in Chromium.
//
//   node scripts/check-every-page.mjs SITE [--only nu,html-validate,axe] [--all-sizes] [--jobs N]
//
//   SITE         the folder of the built site, such as site
//   --only LIST  some of the three checkers
//   --all-sizes  axe at 320, 768 and 1280 px in light and dark for every page; otherwise at 320 px in light
//   --jobs N     tabs of Chromium side by side (default: as many as there are cores)
//
// It needs what scripts/test installs: Node.js 18, Java, Debian's chromium-headless-shell, and the packages under tests/. For every
// page the two checkers of HTML need about 0.2 seconds of one core and axe about 1 second (3 with --all-sizes).
//
// Exit status: 0 no problem; 1 problems, each printed with its page; 2 the command line is wrong.

import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { findViolations } from '../tests/support-js/axe.mjs';
import { startBrowser } from '../tests/support-js/chromium.mjs';
import { checkWithHtmlValidate, checkWithNu } from '../tests/support-js/checkers.mjs';
import { isRedirect, listPages } from '../tests/support-js/site_tree.mjs';

const checkers = { nu: checkWithNu, 'html-validate': checkWithHtmlValidate, axe: checkWithAxe };
const usage = 'node scripts/check-every-page.mjs SITE [--only nu,html-validate,axe] [--all-sizes] [--jobs N]';

function readCommandLine(words) {
  const options = { only: Object.keys(checkers), allSizes: false, jobs: cpus().length, site: undefined };
  for (let place = 0; place < words.length; ++place) {
    const word = words[place];
    if (word === '--all-sizes') options.allSizes = true;
    else if (word === '--only') options.only = (words[++place] ?? '').split(',');
    else if (word === '--jobs') options.jobs = Number(words[++place]);
    else if (!word.startsWith('--') && options.site === undefined) options.site = path.resolve(word);
    else return undefined;
  }
  const known = options.only.every((name) => name in checkers) && options.jobs >= 1 && Number.isInteger(options.jobs);
  return known && options.site !== undefined ? options : undefined;
}

/** Says how far it is, on a terminal only. */
function tell(done, total) {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total} pages`);
  if (process.stderr.isTTY && done === total) process.stderr.write('\n');
}

async function checkWithAxe(files, { allSizes, jobs }) {
  const browser = await startBrowser();
  const problems = [];
  const known = new Set();
  const waiting = [...files];
  let done = 0;
  await Promise.all(Array.from({ length: jobs }, async () => {
    const page = await browser.newPage();
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      await page.goto(pathToFileURL(file).href);
      problems.push(...(await findViolations(page, { atAllSizes: allSizes, known })).map((message) => ({ file, line: 0, message })));
      tell(++done, files.length);
    }
  }));
  await browser.close();
  return problems;
}

async function main() {
  const options = readCommandLine(process.argv.slice(2));
  if (options === undefined || !existsSync(path.join(options.site, 'index.html'))) {
    console.error(options === undefined ? usage : `${options.site} is not a built site: it has no index.html.`);
    return 2;
  }
  const pages = listPages(options.site).map((page) => path.join(options.site, page));
  let count = 0;
  for (const name of options.only) {
    // axe needs a page that stays; old addresses send their visitors on.
    const files = name === 'axe' ? pages.filter((file) => !isRedirect(readFileSync(file, 'utf8'))) : pages;
    const problems = await checkers[name](files, options);
    for (const { file, line, message } of problems) console.log(`${path.relative(options.site, file)}${line ? `:${line}` : ''}: ${name}: ${message}`);
    console.log(`${name}: ${problems.length} problem${problems.length === 1 ? '' : 's'} on ${files.length} pages`);
    count += problems.length;
  }
  return count === 0 ? 0 : 1;
}

process.exitCode = await main();
