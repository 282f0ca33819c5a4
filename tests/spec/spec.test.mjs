// Runs the spec documents beside this file. A document is a text for people: a case is a heading of the third level, files in
// fenced blocks whose info string names the file, and a block `messages` with what `handrail check` must say, to the letter.
// The info string is "LANGUAGE PATH", or "escaped PATH" for bytes that cannot stand in a document: \xNN is a byte,
// \n a line end, and (TEXT)*N repeats TEXT. A case without its own site.toml gets the smallest one. Lines that end in a
// backslash and a line end are as written.
//
// After a deliberate change of words: APPROVE=1 node --test tests/spec/, then read every line of the difference.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const handrail = process.env.HANDRAIL ?? path.join(here, '../../build/release/bin/handrail');
// Milliseconds: no input may make it hang. A build with sanitizers takes longer (scripts/sanitize says how long).
const limit = 1000 * Number(process.env.HANDRAIL_TIME_LIMIT ?? 10);
const smallest = '[site]\ntitle = "T"\ncouncil = "C"\n\n[checks]\nnot-stated = "off"\naccessibility-statement = "off"\n';

const unescape = (text) => {
  const repeated = text.replace(/\(((?:[^()\\]|\\.)*)\)\*(\d+)/g, (_, unit, times) => unit.repeat(Number(times)));
  const bytes = repeated.replace(/\n/g, '').replace(/\\x([0-9a-fA-F]{2})|\\n|\\r|\\t|\\\\/g, (mark, hex) =>
    hex ? String.fromCharCode(parseInt(hex, 16)) : {'\\n': '\n', '\\r': '\r', '\\t': '\t', '\\\\': '\\'}[mark],
  );
  return Buffer.from(bytes, 'latin1');
};

function* cases(document) {
  const parts = document.split(/^### /m).slice(1);
  for (const part of parts) {
    const files = [];
    let messages = null;
    for (const [, fence, info, text] of part.matchAll(/^(`{3,})([^\n]*)\n([\s\S]*?)^\1$/gm)) {
      void fence;
      if (info === 'messages') messages = text;
      else {
        const language = info.split(' ', 1)[0];
        const file = info.slice(language.length + 1);
        files.push({file, bytes: language === 'escaped' ? unescape(text) : Buffer.from(text)});
      }
    }
    yield {name: part.slice(0, part.indexOf('\n')), files, messages};
  }
}

const check = ({files}) => {
  const site = fs.mkdtempSync(path.join(os.tmpdir(), 'spec-'));
  const write = (file, bytes) => {
    fs.mkdirSync(path.dirname(path.join(site, file)), {recursive: true});
    fs.writeFileSync(path.join(site, file), bytes);
  };
  if (!files.some(({file}) => file === 'site.toml')) write('site.toml', smallest);
  fs.mkdirSync(path.join(site, 'content/services'), {recursive: true});
  for (const {file, bytes} of files) write(file, bytes);
  const run = spawnSync(handrail, ['check', '--site', site], {encoding: 'utf8', timeout: limit, maxBuffer: 1 << 26});
  fs.rmSync(site, {recursive: true});
  return run;
};

let count = 0;
for (const name of fs.readdirSync(here).filter((file) => file.endsWith('.md')).sort()) {
  const file = path.join(here, name);
  let document = fs.readFileSync(file, 'utf8');
  for (const one of cases(document)) {
    count += 1;
    test(`${name}: ${one.name}`, () => {
      const run = check(one);
      assert.equal(run.signal, null, 'the command must end by itself');
      if (process.env.APPROVE) {
        const start = document.indexOf(`### ${one.name}\n`);
        const at = document.indexOf('```messages\n', start) + '```messages\n'.length;
        document = document.slice(0, at) + run.stderr + document.slice(document.indexOf('```', at));
        fs.writeFileSync(file, document);
      } else {
        assert.equal(run.stderr, one.messages);
      }
      assert.equal(run.status, /: error\[/.test(run.stderr) ? 1 : 0);
    });
  }
}

test('there are at least 100 broken entries in the spec', () => assert.ok(count >= 100, `${count}`));
