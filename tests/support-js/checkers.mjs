// The two HTML checkers: the Nu checker of the W3C (vnu-jar, in Java) and html-validate.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { require, root } from './root.mjs';

/** Files for one run of Java: each run costs seconds, but a command line has an end. */
const filesARun = 400;

async function runNu(files) {
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--also-check-css', '--also-check-svg', ...files];
  // Its run is over before the second compiler's work would pay.
  const java = ['-Xss1m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', require('vnu-jar'), ...options];
  const done = await promisify(execFile)('java', java, { maxBuffer: 1 << 28 }).catch((error) => {
    throw new Error(`The Nu checker could not be run (Debian's package for Java is default-jre-headless): ${error.message}`);
  });
  return JSON.parse(done.stdout).messages;
}

/** What the Nu checker complains of, errors and warnings alike, as {file, line, message}. */
export async function checkWithNu(files) {
  const problems = [];
  for (let first = 0; first < files.length; first += filesARun) {
    for (const message of await runNu(files.slice(first, first + filesARun))) {
      const file = decodeURIComponent((message.url ?? '').replace(/^file:/, ''));
      problems.push({ file, line: message.lastLine ?? 0, message: `${message.subType ?? message.type}: ${message.message}` });
    }
  }
  return problems;
}

/** The settings, and under "reasons" why each rule that differs from html-validate's own does so. */
export function readHtmlValidateSettings() {
  return JSON.parse(readFileSync(path.join(root, 'tests/html/htmlvalidate.json'), 'utf8'));
}

/** What html-validate complains of, as {file, line, message}. */
export async function checkWithHtmlValidate(files) {
  const { HtmlValidate, StaticConfigLoader } = require('html-validate');
  const { reasons, ...settings } = readHtmlValidateSettings();
  const validator = new HtmlValidate(new StaticConfigLoader(settings));
  const problems = [];
  for (const file of files) {
    const report = await validator.validateFile(file);
    for (const { messages } of report.results) {
      for (const one of messages) problems.push({ file, line: one.line, message: `${one.ruleId}: ${one.message}` });
    }
  }
  return problems;
}

/** Problems as lines, with the same problem on many pages told once. */
export function describeProblems(problems) {
  const byMessage = new Map();
  for (const { file, line, message } of problems) {
    const places = byMessage.get(message) ?? [];
    places.push(line ? `${file}:${line}` : file);
    byMessage.set(message, places);
  }
  return [...byMessage].map(([message, places]) => {
    const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
    return `${message}\n    ${places.slice(0, 3).join('\n    ')}${more}`;
  });
}
