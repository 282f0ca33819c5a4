// Reads PDFs with poppler's and QPDF's own commands, apart from Handrail's code.

import { spawnSync } from 'node:child_process';

import { spokenWords } from './pdf_spoken.mjs';

function run(command, ...args) {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.error) throw new Error(`${command} cannot be run: install Debian's poppler-utils and qpdf (${done.error.message})`);
  return done;
}

/** `read` of a file, which is done once a file however often it is asked for. */
function once(read) {
  const known = new Map();
  return (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file);
  };
}

/** What pdfinfo says about a file, as {Title: "…", Pages: "4"}. */
export function pdfFacts(file) {
  const said = run('pdfinfo', file).stdout;
  return Object.fromEntries([...said.matchAll(/^([^:\n]+):\s*(.*)$/gm)].map((match) => [match[1], match[2]]));
}

/** What QPDF finds wrong with a file; empty for a good one. */
export function qpdfProblems(file) {
  const done = run('qpdf', '--check', file);
  return done.status === 0 ? '' : done.stdout + done.stderr;
}

/**
 * The structure of a file as programs that read aloud see it: [{depth, role, text}], where text is that of an element that holds
 * words. What stands at the edges of pages is no part of it.
 */
export const pdfStructure = once((file) => {
  const items = [];
  for (const line of run('pdfinfo', '-struct-text', file).stdout.split('\n')) {
    const [, indent, rest] = /^( *)(.*)$/.exec(line);
    const depth = indent.length / 2;
    if (rest.startsWith('"')) items.at(-1).text = (items.at(-1).text ?? '') + rest.replace(/^"|"$/g, '');
    else if (/^(?!Object )[A-Z]/.test(rest)) items.push({ depth, role: /^\w+/.exec(rest)[0] });
  }
  return items.some(({ text }) => composed.test(text)) ? withSpokenWords(items, spokenWords(file)) : items;
});

/** Scripts whose signs, as they are drawn, do not tell the characters in their order. */
const composed = /[\u0300-\u036f\u0590-\u109f\u1780-\u18af]/;

function withSpokenWords(items, spoken) {
  const texts = items.filter(({ role }) => /^(?:Span|Lbl|Link|Code)$/.test(role));
  if (texts.length !== spoken.length) throw new Error(`${texts.length} elements hold text, ${spoken.length} were read with QPDF`);
  texts.forEach((item, index) => { item.text = spoken[index] ?? item.text; });
  return items;
}

/** All words in the order of the structure, without the contents and their heading, which say twice what headings say. */
export function pdfWords(file) {
  const said = [];
  let contents;
  for (const { depth, role, text } of pdfStructure(file)) {
    if (contents !== undefined && depth <= contents) contents = undefined;
    if (role === 'TOC') {
      contents ??= depth;
      said.pop(); // their heading
    }
    if (contents === undefined && text !== undefined && text !== '•') said.push(text);
  }
  return said.join(' ').replace(/\s+/g, ' ').trim();
}

/** The words of each page as they stand on it, with its head and foot. */
export const pdfPages = once((file) => run('pdftotext', file, '-').stdout.split('\f').slice(0, -1));

/** The lines of a file, as they end on its pages. */
export const pdfLines = (file) => run('pdftotext', '-layout', file, '-').stdout.split(/[\n\f]/);

/** The fonts of a file: [{name, embedded, unicode}]. */
export function pdfFonts(file) {
  return run('pdffonts', file).stdout.split('\n').slice(2).filter(Boolean)
    .map((line) => ({ name: line.split(' ')[0], embedded: /\byes\b/.test(line), unicode: / yes +yes +yes +\d+ +\d+$/.test(line) }));
}
