// The same index made twice: by lunr itself and by `handrail index`.
//
// A case's settings: boosts {field: number}, k1, b, metadata [names], stopWords [words] or false, trim, stem
// and boostKey (the key that holds a document's own boost).

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lunr from 'lunr';

const binary = process.env.HANDRAIL ?? fileURLToPath(new URL('../../build/release/bin/handrail', import.meta.url));

function changePipelines(builder, settings) {
  if (settings.trim === false) builder.pipeline.remove(lunr.trimmer);
  if (settings.stopWords !== undefined) builder.pipeline.remove(lunr.stopWordFilter);
  if (settings.stopWords) {
    const filter = lunr.generateStopWordFilter(settings.stopWords);
    filter.label = 'ownStopWords';
    lunr.Pipeline.registeredFunctions.ownStopWords = filter;  // registerFunction would warn the second time
    builder.pipeline.before(lunr.stemmer, filter);
  }
  if (settings.stem === false) {
    builder.pipeline.remove(lunr.stemmer);
    builder.searchPipeline.remove(lunr.stemmer);
  }
}

/** The index as lunr builds it. */
export function buildWithLunr(corpus, settings = {}) {
  return lunr(function configure() {
    this.ref('id');
    for (const field of corpus.fields) this.field(field, { boost: settings.boosts?.[field] ?? 1 });
    if (settings.k1 !== undefined) this.k1(settings.k1);
    if (settings.b !== undefined) this.b(settings.b);
    this.metadataWhitelist = settings.metadata ?? [];
    changePipelines(this, settings);
    for (const line of corpus.lines) {
      const document = JSON.parse(line);
      this.add(document, { boost: settings.boostKey ? document[settings.boostKey] : 1 });
    }
  });
}

function settingFlags(settings, folder) {
  const flags = [];
  if (settings.k1 !== undefined) flags.push('--k1', String(settings.k1));
  if (settings.b !== undefined) flags.push('--b', String(settings.b));
  for (const name of settings.metadata ?? []) flags.push('--metadata', name);
  if (settings.boostKey) flags.push('--boost', settings.boostKey);
  if (settings.trim === false) flags.push('--no-trimmer');
  if (settings.stem === false) flags.push('--no-stemmer');
  if (settings.stopWords === false) flags.push('--no-stop-words');
  if (settings.stopWords) {
    const file = join(folder, 'stop-words.txt');
    writeFileSync(file, settings.stopWords.join('\n') + '\n');
    flags.push('--stop-words', file);
  }
  return flags;
}

/** The index as Handrail writes it: the text of the file. */
export function buildWithHandrail(corpus, settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-lunr-'));
  try {
    const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.json')];
    writeFileSync(input, corpus.lines.map((line) => line + '\n').join(''));
    const fields = corpus.fields.flatMap((field) => {
      const boost = settings.boosts?.[field];
      return ['--field', boost === undefined ? field : `${field}^${boost}`];
    });
    const flags = settingFlags(settings, folder);
    execFileSync(binary, ['index', '--ref', 'id', ...fields, ...flags, '--input', input, '--output', output]);
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
