// The words that a PDF says in place of what it draws, in scripts whose signs do not tell them (ISO 32000-1, 14.9.4): read with
// QPDF, because poppler's own readers of the structure do not look at them.

import { spawnSync } from 'node:child_process';

const textRoles = new Set(['Span', 'Lbl', 'Link', 'Code']);

/** The values of a dictionary that stands in one object, as text. */
const value = (object, key) => new RegExp(`^  /${key} (?:\\[\\n([^\\]]*)\\]|(.*))$`, 'm').exec(object)?.slice(1).find((one) => one !== undefined);

function words(string) {
  if (!string?.startsWith('<feff')) return undefined;
  const bytes = Buffer.from(string.slice(5, -1), 'hex');
  return bytes.swap16().toString('utf16le');
}

const references = (kids = '') => [...kids.matchAll(/(\d+) 0 R/g)].map((match) => match[1]);

/** What each element that holds text says, in the order of the structure: undefined where the drawing tells it. */
export function spokenWords(file) {
  const done = spawnSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { encoding: 'latin1', maxBuffer: 1 << 28 });
  const objects = new Map([...done.stdout.matchAll(/^(\d+) 0 obj\n(<<\n[^]*?\n>>)\n/gm)].map((match) => [match[1], match[2]]));
  const said = [];
  const visit = (number) => {
    const element = objects.get(number) ?? '';
    const role = value(element, 'S')?.slice(1);
    const kids = value(element, 'K');
    if (role === undefined && !element.includes('/StructTreeRoot')) return;
    if (textRoles.has(role)) said.push(words(value(element, 'ActualText')) ?? (role === 'Link' ? linkWords(element) : undefined));
    references(kids).forEach(visit);
  };
  /** A link says its words in its annotation. */
  const linkWords = (element) => {
    const annotation = objects.get(/\/Obj (\d+) 0 R/.exec(element)?.[1]) ?? '';
    return words(value(annotation, 'Contents'));
  };
  const root = [...objects.values()].find((object) => object.includes('/Type /StructTreeRoot')) ?? '';
  references(value(root, 'K')).forEach(visit);
  return said;
}
