// The easy-read edition of the demonstration, and of 200 entries that nobody would write: every page keeps the rules that a
// program can check, says the facts of the full page, and says nothing else.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { easyPageOf } from '../support-js/easy_page.mjs';
import { faultsOf, sentencesOf } from '../support-js/easy_rules.mjs';
import { sites } from '../support-js/facts/sites.mjs';
import { words as interfaceWords } from '../support-js/facts/words.mjs';
import { elements, hasClass, parseHtml, textOf } from '../support-js/html_scan.mjs';
import { demonstrationSite } from '../support-js/project.mjs';
import { root } from '../support-js/root.mjs';
import { isRedirect, listFiles, listPages, readPage } from '../support-js/site_tree.mjs';

const kinds = ['services', 'guides', 'pathways', 'organisations', 'events', 'news', 'responses', 'plans'];
const squeezed = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim();
const words = readFileSync(path.join(root, 'data/strings.en-GB.toml'), 'utf8');
const { easy: easyWords } = interfaceWords;

/** A file of data/: the site's own, or the one that Handrail ships. */
function readData(source, name) {
  const own = path.join(source, `data/${name}.json`);
  return JSON.parse(readFileSync(existsSync(own) ? own : path.join(root, `data/${name}.json`), 'utf8'));
}

function assertNone(problems) {
  const more = problems.length > 20 ? `\nand ${problems.length - 20} more` : '';
  assert.equal(problems.length, 0, `${problems.length} problems:\n${problems.slice(0, 20).join('\n')}${more}`);
}

function readFacts(list, full) {
  for (const group of list.children.filter((child) => child.tag === 'div')) {
    const name = squeezed(textOf(group.children.find((child) => child.tag === 'dt')));
    const values = group.children.filter((child) => child.tag === 'dd');
    full.facts[name] ??= values.map((value) => squeezed(textOf(value))).join(' ');
    for (const value of values) for (const one of elements(value)) if (one.tag === 'a') full.contacts.push(one.attributes.href);
  }
}

/** The sentence patterns of the interface, as expressions with a group for each fact. */
const patterns = [...words.slice(words.indexOf('[easy]'), words.indexOf('[easy-read.page]')).matchAll(/^[a-z_-]+ = "(.*)"$/gm)]
  .map(([, text]) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[a-z]+\}/g, '(.+)')}$`));

for (const { name, source, out: site } of sites.filter((one) => one.name !== 'every field')) {
  /** Of the demonstration it is known how much there is to check. */
  const least = (count) => (site === demonstrationSite ? count : 1);
  const files = new Set(listFiles(site));

  const pages = listPages(site)
    .filter((page) => page.startsWith('easy-read/'))
    .map((page) => ({ path: page, html: readPage(site, page) }))
    .filter(({ html }) => !isRedirect(html))
    .map(({ path: page, html }) => ({ path: page, ...easyPageOf(html) }));
  const isEntry = ({ path: page }) => kinds.includes(page.split('/')[1]) && page.split('/').length === 3 && !page.endsWith('/index.html');
  const entries = pages.filter(isEntry);
  const madeFromFacts = ({ checked }) => /computer made it/.test(checked);

  /** The full page of an entry: all its words, and its facts by name. */
  function fullPageOf({ path: page }) {
    const tree = parseHtml(readPage(site, page.slice('easy-read/'.length)));
    const full = { text: squeezed(textOf(tree)), title: '', facts: {}, contacts: [], address: [] };
    for (const element of elements(tree)) {
      if (element.tag === 'h1') full.title = squeezed(textOf(element));
      if (element.tag === 'address') for (const line of elements(element)) full.address.push(squeezed(textOf(line)));
      if (element.tag === 'dl' && hasClass(element, 'facts')) readFacts(element, full);
    }
    return full;
  }

  test(`${name}: every service, guide and pathway has an easy-read page`, () => {
    const wanted = [...files].filter((file) => /^(services|guides|pathways)\/[^/]+\.html$/.test(file));
    assert.ok(wanted.length >= least(250), `${wanted.length} pages`);
    assertNone(wanted.filter((file) => !files.has(`easy-read/${file}`)));
  });

  test(`${name}: every idea has a picture that is there`, () => {
    const missing = [];
    for (const page of pages) {
      const folder = path.posix.dirname(page.path);
      const isLong = page.path.startsWith('easy-read/organisations/');
      for (const one of [...page.rows, ...page.doors]) {
        if (!one.picture && isLong && one.words) continue; // what a council runs is too much for pictures
        const file = one.picture && path.posix.join(folder, one.picture.src);
        if (!file || !files.has(file) || one.picture.alt !== '') missing.push(`${page.path}: ${one.said ?? one.words}`);
      }
    }
    assertNone(missing);
  });

  test(`${name}: no sentence breaks a rule of easy read`, () => {
    const broken = [];
    let checked = 0;
    for (const page of pages) {
      // A name is what it is; so is a fact below a question. What a term means is a sentence again.
      const meanings = page.rows.filter(({ said, strong, lines }) => strong === said && lines.length > 0 && !/^easy-read\/how-long/.test(page.path));
      const said = [
        ...page.rows.filter(({ said, strong }) => said !== strong).map(({ said: one }) => one),
        ...page.doors.map(({ text }) => text),
        ...meanings.flatMap(({ lines }) => lines),
        ...page.leads.filter((lead) => !page.path.includes('accessibility')),
        page.checked,
      ];
      for (const text of said) {
        for (const sentence of sentencesOf(text)) {
          checked += 1;
          for (const fault of faultsOf(sentence)) broken.push(`${page.path}: ${fault}: ${sentence}`);
        }
      }
    }
    assertNone(broken);
    assert.ok(checked >= least(3000), `${checked} sentences checked`);
  });

  test(`${name}: one idea a row: a row holds one sentence, and a question has its facts below`, () => {
    const broken = [];
    for (const page of entries) {
      for (const { said, lines, link } of page.rows) {
        if (sentencesOf(said).length > 2) broken.push(`${page.path}: ${said}`);
        if (said.endsWith('?') && lines.length === 0 && link === '') broken.push(`${page.path}: ${said}`);
      }
    }
    assertNone(broken);
  });

  test(`${name}: a page says whether readers have checked it, and whether it was made from facts`, () => {
    assertNone(entries.filter(({ checked }) => !/^Readers (have not checked this page yet|checked this page on \d)/.test(checked)).map(({ path: page }) => page));
    const made = entries.filter(madeFromFacts);
    assert.ok(made.length >= least(200) && entries.length - made.length >= least(75), `${made.length} of ${entries.length} made from facts`);
  });

  test(`${name}: a hard word of the glossary is set in bold and explained in the next row`, () => {
    let explained = 0;
    for (const page of entries) {
      page.rows.forEach(({ said, strong }, index) => {
        if (strong === '' || strong === said) return;
        explained += 1;
        assert.equal(page.rows[index + 1].strong, page.rows[index + 1].said, `${page.path}: ${said}`);
        assert.ok(page.rows[index + 1].lines.length > 0, `${page.path}: ${said}`);
      });
    }
    assert.ok(explained >= least(20) || site !== demonstrationSite, `${explained} words explained`);
  });

  test(`${name}: the facts of a full service page stand on its easy-read page`, () => {
    const missing = [];
    let compared = 0;
    for (const page of entries.filter(({ path: one }) => one.startsWith('easy-read/services/'))) {
      const full = fullPageOf(page);
      const easy = squeezed([page.title, ...page.rows.map(({ said, link, lines }) => [said, link, ...lines].join(' '))].join(' '));
      const urls = page.rows.map(({ url }) => url);
      const need = (kind, value, there) => {
        compared += 1;
        if (!there) missing.push(`${page.path}: ${kind} ${value}`);
      };
      need('name', full.title, page.title === full.title);
      for (const url of full.contacts.filter((one) => /^(tel:|mailto:|https?:)/.test(one))) need('contact', url, urls.includes(url));
      for (const line of full.address) need('address', line, easy.includes(line));
      // Words that are not easy are left to the full page, and said to be there.
      const left = easy.includes(easyWords.full_cost) ? ['Cost'] : [];
      for (const fact of ['Ages', 'Cost', 'Open', 'How long it takes'].filter((one) => !left.includes(one))) {
        for (const [number] of (full.facts[fact] ?? '').matchAll(/£?\d[\d,.:]*(?:am|pm)?/g)) need(fact, number, easy.includes(number));
      }
      if (/^Free/.test(full.facts.Cost)) need('cost', 'free', /It is free\./.test(easy));
      for (const route of (full.facts['How to get it'] ?? '').length > 0 ? ['How to ask'] : []) need('heading', route, full.facts['How to get it'] === 'Not stated' || page.headings.includes(route));
    }
    assertNone(missing);
    assert.ok(compared >= least(400), `${compared} facts compared`);
  });

  const easyData = new Set([
    ...readData(source, 'access-routes').routes.flatMap(({ plain, easy, name }) => [plain, easy, name]),
    ...readData(source, 'accessibility').features.flatMap(({ plain, easy, name }) => [plain, easy, name]),
    ...['needs', 'areas', 'categories'].flatMap((taxonomy) => readData(source, taxonomy)[taxonomy].flatMap((term) => [term.name, term.easy])),
  ].filter(Boolean).flatMap((text) => [text, ...sentencesOf(text)]));
  const terms = readData(source, 'glossary').terms;
  const meanings = new Map(terms.map(({ term, plain, easy }) => [term, new Set(sentencesOf(easy ?? plain))]));

  test(`${name}: a page made from facts says nothing that the full page, a pattern or the glossary does not say`, () => {
    const claims = [];
    let checked = 0;
    for (const page of entries.filter(madeFromFacts)) {
      const { text } = fullPageOf(page);
      const lower = text.toLowerCase();
      const isStated = (fact) => lower.includes(squeezed(fact).replace(/^on (?=[A-Z])/, '').toLowerCase()) || easyData.has(fact);
      for (const { said, strong, lines, link } of page.rows) {
        checked += 1;
        if (strong === said && meanings.has(said)) {
          for (const line of lines) if (!meanings.get(said).has(line)) claims.push(`${page.path}: ${line}`);
          continue;
        }
        const isPattern = patterns.some((pattern) => {
          const match = pattern.exec(said);
          return match && match.slice(1).every(isStated);
        });
        if (!isPattern && !isStated(said)) claims.push(`${page.path}: ${said}`);
        for (const line of lines) if (!isStated(line)) claims.push(`${page.path}: ${line}`);
        if (link !== '' && !isStated(link) && !patterns.some((pattern) => pattern.test(link))) claims.push(`${page.path}: ${link}`);
      }
    }
    assertNone(claims);
    assert.ok(checked >= least(2000), `${checked} rows checked`);
  });

  test(`${name}: a page made from facts is easy in the median: under grade 4`, { skip: site !== demonstrationSite && 'its words mean nothing' }, () => {
    const syllables = (word) => Math.max(1, (word.toLowerCase().replace(/(?:[^laeiouy]es|[^t]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g) ?? []).length);
    const grades = entries.filter(madeFromFacts).map((page) => {
      const said = page.rows.filter(({ said: one, strong }) => one !== strong).flatMap(({ said: one, link }) => sentencesOf(`${one} ${link}`));
      const all = said.flatMap((one) => one.split(/\s+/).filter((word) => /[a-z\d]/i.test(word)));
      return 0.39 * (all.length / said.length) + 11.8 * (all.reduce((sum, word) => sum + syllables(word), 0) / all.length) - 15.59;
    }).sort((a, b) => a - b);
    const median = grades[Math.floor(grades.length / 2)];
    assert.ok(median < 4, `the median is grade ${median.toFixed(1)}`);
  });
}
