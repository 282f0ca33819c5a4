// A corpus of all the text files of a folder: a document a line, or, of JSON, one for each object with its texts.

import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

/** A line ends at a sign that JSON text does not hold as it is; longer ones would only make the test slow. */
const longest = 20_000;

function* objectsIn(value) {
  if (value === null || typeof value !== 'object') return;
  const texts = Object.values(value).flat().filter((each) => typeof each !== 'object');
  yield { name: Object.keys(value).join(' '), body: texts };
  for (const each of Object.values(value)) yield* objectsIn(each);
}

function documentsOf(text, ending) {
  if (/json$/.test(ending)) {
    try {
      return [...objectsIn(JSON.parse(text))];
    } catch {
      // some are examples of broken JSON: read like any text
    }
  }
  return text.split(/\r?\n/).filter(Boolean).map((line) => ({ name: line.slice(0, 40), body: line.slice(0, longest) }));
}

/** {fields, lines}, as corpora.mjs has them; refs are the file and a number. */
export function corpusOfFolder(folder) {
  const lines = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || !/\.(?:csv|txt|md|json|geojson|ya?ml|toml)$/.test(entry.name)) continue;
    const text = readFileSync(file, 'utf8').toWellFormed?.() ?? readFileSync(file, 'utf8');
    documentsOf(text, extname(entry.name)).forEach((document, number) => lines.push(JSON.stringify({ id: `${relative(folder, file)}#${number}`, ...document })));
  }
  return { fields: ['name', 'body'], lines };
}
