// What people who read easy read on paper need of its booklets, in the small site in which every field is filled in.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { buildSite, checkSite } from '../support-js/build_site.mjs';
import { easyPageOf } from '../support-js/easy_page.mjs';
import { assertNone } from '../support-js/facts/assert_none.mjs';
import { core, say, words } from '../support-js/facts/words.mjs';
import { fullSite } from '../support-js/full_site.mjs';
import { find, hasClass, parseHtml, textOf } from '../support-js/html_scan.mjs';
import { pdfRuleProblems } from '../support-js/pdf_rules.mjs';
import { pdfFacts, pdfFonts, pdfPages, pdfStructure, qpdfProblems } from '../support-js/pdf_text.mjs';
import { editionFolders, editionOf, listFiles, listPages, readPage } from '../support-js/site_tree.mjs';

/** The full site with booklets and nothing else beside its pages, `more` written over it. */
function siteFiles(more = {}) {
  const files = { ...fullSite(), ...more };
  const others = 'booklets = true\nbraille = false\nepub = false\ntext = false\n';
  files['site.toml'] = files['site.toml'].replace('[editions]\n', `[editions]\n${others}`);
  return files;
}

const site = buildSite(siteFiles());
const books = listFiles(site).filter((file) => file.endsWith('.easy-read.pdf'));
const inSite = (file) => path.join(site, file);

/** The rows and headings of an easy-read page, in order, as its HTML has them: the words, the link and the lines of each. */
function rowsOf(html) {
  const rows = find(parseHtml(html), (one) => one.tag === 'div' && hasClass(one, 'rows'));
  return (rows?.children ?? []).filter((one) => typeof one !== 'string').map((one) => {
    const isHeading = one.tag === 'h2';
    const { children } = isHeading ? one : find(one, ({ tag }) => tag === 'p');
    return { isHeading, pieces: children.map((child) => core(typeof child === 'string' ? child : textOf(child))).filter(Boolean) };
  });
}

/** Whether the text is made of these pieces in this order; behind a link, an address or page may stand. */
function isMadeOf(text, pieces) {
  let at = 0;
  for (const piece of pieces) {
    at = text.indexOf(piece, at);
    if (at < 0) return false;
    at += piece.length;
  }
  return text.startsWith(pieces[0]);
}

const demonstration = core(words.page.demonstration);

/**
 * What stands under each heading of the second level, a text an element, but for the notice of a demonstration:
 * {title: [{role, text}]}.
 */
function chaptersOf(file) {
  const chapters = new Map();
  let blocks;
  for (const { role, text } of pdfStructure(file)) {
    if (role === 'H1') blocks = undefined;
    if (role === 'H2') blocks = [];
    if (['H2', 'H3', 'P'].includes(role)) blocks?.push({ role, text: '' });
    if (blocks?.length > 0) blocks.at(-1).text += core(text ?? '');
    if (blocks?.length === 1 && text !== undefined) chapters.set(core(blocks[0].text), blocks);
  }
  for (const [title, said] of chapters) chapters.set(title, said.filter(({ text }) => text !== demonstration));
  return chapters;
}

test('the whole offer and every area, need and age that leads to something have a booklet in easy read beside the others', () => {
  const others = listFiles(site).filter((file) => file.startsWith('booklets/') && file.endsWith('.18.pdf'));
  assert.deepEqual(books, others.map((file) => file.replace('.18.pdf', '.easy-read.pdf')).sort());
  assert.ok(books.length > 3);
});

for (const [size, points] of [['12', 12], ['18', 18], ['24', 24], ['easy-read', 16]]) {
  test(`nothing keeps the booklets in ${size} from PDF/UA, nor from clear print`, () => {
    assertNone(pdfRuleProblems(site, listFiles(site).filter((file) => file.startsWith('booklets/') && file.endsWith(`.${size}.pdf`)), points));
  });
}

test('each is tagged A4 with its fonts, says that it is easy read, and QPDF finds nothing wrong', () => {
  assertNone(books.flatMap((book) => {
    const facts = pdfFacts(inSite(book));
    return [
      facts.Tagged !== 'yes' && 'not tagged',
      !facts['Page size'].endsWith('(A4)') && facts['Page size'],
      !facts.Title.endsWith(say(words.booklet.easy_read, { title: '' })) && facts.Title,
      qpdfProblems(inSite(book)),
      ...pdfFonts(inSite(book)).map(({ name, embedded, unicode }) => !(embedded && unicode) && name),
    ].filter(Boolean).map((problem) => `${book}: ${problem}`);
  }));
});

test('each page says its number and how many there are', () => {
  assertNone(books.flatMap((book) => {
    const pages = pdfPages(inSite(book));
    return pages.flatMap((page, index) => {
      const said = say(words.pdf.page, { n: index + 1, total: pages.length });
      return page.includes(said) ? [] : [`${book}: no "${said}"`];
    });
  }));
});

test('the book of everything says the rows of every easy-read page in their order, one a paragraph', () => {
  const chapters = chaptersOf(inSite('booklets/local-offer.easy-read.pdf'));
  const pages = listPages(site).filter((page) => /^easy-read\/(services|guides|pathways)\/[^/]+\.html$/.test(page) && !/\/index\.html$/.test(page))
    .filter((page) => easyPageOf(readPage(site, page)).checked);
  assert.ok(pages.length > 4);
  assertNone(pages.flatMap((page) => {
    const html = readPage(site, page);
    const { title, checked } = easyPageOf(html);
    const said = chapters.get(core(title));
    if (!said) return [`${page}: no chapter "${title}"`];
    const rows = rowsOf(html);
    const blocks = said.slice(1, 1 + rows.length);
    const wrong = rows.filter(({ isHeading, pieces }, index) => {
      const block = blocks[index];
      return !block || (block.role === 'H3') !== isHeading || !isMadeOf(block.text, pieces);
    });
    const rest = said.slice(1 + rows.length).map(({ text }) => text);
    return [
      ...wrong.map(({ pieces }) => `${page}: "${pieces.join(' ')}" is not in its place`),
      rest.at(-1) !== core(checked) && `${page}: "${rest.at(-1)}" instead of "${checked}"`,
    ].filter(Boolean);
  }));
});

test('pages lead to the booklets that there are, in every edition', () => {
  const problems = [];
  const leads = new Set();
  for (const page of listPages(site)) {
    const links = [...readPage(site, page).matchAll(/href="([^"]*booklets\/[^"]*)"/g)].map((match) => match[1]);
    for (const link of links) {
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(page), link));
      if (!existsSync(inSite(target))) problems.push(`${page}: ${link}`);
      leads.add(`${editionOf(page)} ${target}`);
    }
  }
  for (const edition of Object.keys(editionFolders)) {
    for (const book of books) if (!leads.has(`${edition} ${book}`)) problems.push(`${edition}: no page leads to ${book}`);
  }
  assertNone(problems);
});

test('pages say how many pages a booklet has', () => {
  const counted = (count) => (count === 1 ? words.text.pages_one : say(words.text.pages, { n: count }));
  const said = [...readPage(site, 'formats.html').matchAll(/href="(booklets\/[^"]+)">[^<]*<\/a> \(([^,)]+)/g)].map(([, file, pages]) => [file, pages]);
  assert.equal(said.length, 4);
  assert.deepEqual(said, said.map(([file]) => [file, counted(Number(pdfFacts(inSite(file)).Pages))]));
  const { Pages } = pdfFacts(inSite('booklets/local-offer.easy-read.pdf'));
  assert.ok(readPage(site, 'easy-read/formats.html').includes(say(words.easy.book_pages, { n: Pages })));
});

test('an easy-read page leads to the booklet in easy read alone', () => {
  const others = listPages(site).filter((page) => editionOf(page) === 'easy-read' && /booklets\/[^"]*\.(12|18|24)\.pdf"/.test(readPage(site, page)));
  assertNone(others);
});

test('a picture that cannot be drawn is left out with a warning, and its words stay', () => {
  const own = { pictograms: [{ id: 'phone', alt: 'A phone.', file: 'images/phone.svg' }] };
  const files = (drawing) => siteFiles({ 'data/pictograms.json': own, 'images/phone.svg': drawing });
  const warned = (drawing) => checkSite(files(drawing)).problems.filter(({ rule, message }) => rule === 'bad-picture' && message.includes('images/phone.svg')).map(({ severity }) => severity);
  const svg = (inside) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
  assert.deepEqual(warned(svg('<path d="M1 1h7v7z"/>')), []);
  assert.deepEqual(warned(svg('<text>999</text>')), ['warning']);
  assert.deepEqual(warned('<svg'), ['warning']);
  const book = path.join(buildSite(files('<svg')), 'booklets/local-offer.easy-read.pdf');
  assert.equal(qpdfProblems(book), '');
  assert.match(pdfPages(book).join(' '), /You can phone/);
});
