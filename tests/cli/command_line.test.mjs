// The commands as an officer types them: what they say, and the exit statuses that scripts go by.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { temporaryFolder, writeFiles } from '../support-js/build_site.mjs';
import { handrail } from '../support-js/project.mjs';

const siteToml = '[site]\ntitle = "Local Offer"\ncouncil = "Example Council"\n';
const club = '---\nname: Quiet club\nsummary: A club for quiet people.\ncategories: [short-breaks]\n---\nCome along.\n';

function run(args, options = {}) {
  const done = spawnSync(handrail, args, { encoding: 'utf8', ...options });
  if (done.error) throw done.error;
  return done;
}

function makeSite(files = {}) {
  const folder = temporaryFolder();
  writeFiles(folder, { 'site.toml': siteToml, 'content/services/quiet-club.md': club, ...files });
  return folder;
}

test('help and the version go to standard output and end with 0', () => {
  const help = run(['--help']);
  assert.equal(help.status, 0);
  for (const command of ['build', 'check', 'serve', 'new', 'index', 'completions']) assert.match(help.stdout, new RegExp(`^  ${command} `, 'm'));
  assert.match(run(['--version']).stdout, /^handrail \d+\.\d+\.\d+\n$/);
  for (const command of ['build', 'check', 'serve', 'new', 'index', 'completions']) {
    const one = run([command, '--help']);
    assert.equal(one.status, 0);
    assert.match(one.stdout, /Exit status: 0 done/);
  }
});

test('a command line that is wrong ends with 2 and says so on standard error', () => {
  for (const args of [[], ['publish'], ['build', '--nowhere'], ['build', '--jobs', '0'], ['check', '--format', 'xml'], ['new', 'club', 'X'], ['build', '--base-url', 'ftp://x']]) {
    const done = run(args, { cwd: makeSite() });
    assert.equal(done.status, 2, args.join(' '));
    assert.equal(done.stdout, '');
    assert.notEqual(done.stderr, '');
  }
});

test('a site without problems is built with 0, into the folder site', () => {
  const folder = makeSite();
  const done = run(['build', '--quiet'], { cwd: folder });
  assert.equal(done.status, 0, done.stderr);
  assert.match(done.stdout, /pages in .*site: \d+ files written, 0 unchanged, 0 removed/);
  assert.ok(existsSync(path.join(folder, 'site/services/quiet-club.html')));
});

test('content with errors ends with 1, names place and remedy, and publishes nothing', () => {
  const folder = makeSite({ 'content/services/bad.md': club.replace('short-breaks', 'short-braeks') });
  const done = run(['build', '--quiet'], { cwd: folder });
  assert.equal(done.status, 1);
  assert.match(done.stderr, /content\/services\/bad\.md:4:\d+: error\[unknown-reference\].*short-braeks/);
  assert.match(done.stderr, /Did you mean "short-breaks"\?/);
  assert.match(done.stderr, /Nothing was published: 1 error/);
  assert.equal(existsSync(path.join(folder, 'site')), false);
});

test('--keep-going publishes the rest, names what is left out, and still ends with 1', () => {
  const folder = makeSite({ 'content/services/bad.md': club.replace('short-breaks', 'nothing-like-it') });
  const done = run(['build', '--quiet', '--keep-going'], { cwd: folder });
  assert.equal(done.status, 1);
  assert.match(done.stderr, /Left out: content\/services\/bad\.md/);
  assert.ok(existsSync(path.join(folder, 'site/services/quiet-club.html')));
  assert.equal(existsSync(path.join(folder, 'site/services/bad.html')), false);
});

test('a machine that fails ends with 3', () => {
  const folder = makeSite();
  writeFileSync(path.join(folder, 'file'), 'not a folder');
  const done = run(['build', '--quiet', '--out', path.join(folder, 'file/site')], { cwd: folder });
  assert.equal(done.status, 3, done.stderr);
  assert.doesNotMatch(done.stderr, /terminate|what\(\)|exception/i);
});

test('check prints text, JSON and the form that GitHub shows beside the line', () => {
  const folder = makeSite({ 'content/services/bad.md': club.replace('name: Quiet club\n', '') });
  const at = ['check', '--site', folder];
  assert.match(run(at).stderr + run(at).stdout, /content\/services\/bad\.md:\d+:\d+: error\[missing-key\]/);
  const json = JSON.parse(run([...at, '--format', 'json']).stdout);
  const problem = json.find(({ severity }) => severity === 'error');
  assert.equal(problem.file, 'content/services/bad.md');
  assert.equal(problem.rule, 'missing-key');
  assert.equal(typeof problem.line, 'number');
  const github = run([...at, '--format', 'github']);
  assert.match(github.stderr, /^::error file=content\/services\/bad\.md,line=\d+,col=\d+/m);
  assert.equal(github.status, 1);
});

test('build --json gives one JSON value with all that was done', () => {
  const report = JSON.parse(run(['build', '--json'], { cwd: makeSite() }).stdout);
  assert.equal(report.published, true);
  assert.ok(report.pages > 10 && report.written >= report.pages);
  assert.ok(Array.isArray(report.diagnostics));
});

test('new writes an entry of each kind that check accepts, and never overwrites one', () => {
  const folder = makeSite();
  const kinds = ['service', 'organisation', 'guide', 'pathway', 'event', 'news', 'response', 'plan'];
  for (const kind of kinds) assert.equal(run(['new', kind, 'Lego club'], { cwd: folder }).status, 0, kind);
  const checked = run(['check', '--drafts'], { cwd: folder });
  assert.equal(checked.status, 0, checked.stdout + checked.stderr);
  const file = path.join(folder, 'content/services/lego-club.md');
  writeFileSync(file, club);
  assert.equal(run(['new', 'service', 'Lego club'], { cwd: folder }).status, 1);
  assert.equal(readFileSync(file, 'utf8'), club);
});

test('completions know every command', () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const done = run(['completions', shell]);
    assert.equal(done.status, 0);
    for (const command of ['build', 'check', 'serve', 'new', 'index']) assert.ok(done.stdout.includes(command), `${shell} ${command}`);
  }
});

test('--editions, --base-url and --drafts do what they say', () => {
  const folder = makeSite({ 'content/services/later.md': club.replace('name: Quiet', 'draft: true\nname: Later') });
  assert.equal(run(['build', '--quiet', '--editions', 'standard', '--base-url', 'https://example.org/offer/'], { cwd: folder }).status, 0);
  assert.equal(existsSync(path.join(folder, 'site/easy-read')), false);
  assert.equal(existsSync(path.join(folder, 'site/services/later.html')), false);
  assert.match(readFileSync(path.join(folder, 'site/sitemap.xml'), 'utf8'), /https:\/\/example\.org\/offer\/services\/quiet-club\.html/);
  assert.equal(run(['build', '--quiet', '--drafts'], { cwd: folder }).status, 0);
  assert.ok(existsSync(path.join(folder, 'site/services/later.html')));
});

test('Braille, text and books are made where site.toml asks, and --editions chooses among them', () => {
  const folder = makeSite({ 'site.toml': `${siteToml}[editions]\nbraille = true\nepub = true\ntext = true\n` });
  const made = (file) => existsSync(path.join(folder, 'site', file));
  assert.equal(run(['build', '--quiet'], { cwd: folder }).status, 0);
  for (const file of ['braille/services/quiet-club.brf', 'text/services/quiet-club.txt', 'epub/local-offer.epub']) assert.ok(made(file), file);
  assert.equal(run(['build', '--quiet', '--editions', 'standard,text'], { cwd: folder }).status, 0);
  assert.deepEqual([made('text/services/quiet-club.txt'), made('braille'), made('epub'), made('easy-read')], [true, false, false, false]);
  assert.equal(run(['build', '--quiet', '--editions', 'braille'], { cwd: folder }).status, 0);
  assert.deepEqual([made('services/quiet-club.html'), made('braille/services/quiet-club.brf'), made('text')], [true, true, false]);
});

test('large-print PDFs are made at the sizes that site.toml names, beside the large-print pages', () => {
  const folder = makeSite({ 'site.toml': `${siteToml}[editions]\npdf = [16, 28]\n` });
  const made = (file) => existsSync(path.join(folder, 'site', file));
  assert.equal(run(['build', '--quiet'], { cwd: folder }).status, 0);
  for (const size of [16, 28]) assert.ok(made(`large-print/services/quiet-club.${size}.pdf`), String(size));
  const page = readFileSync(path.join(folder, 'site/large-print/services/quiet-club.html'), 'utf8');
  assert.match(page, /href="quiet-club\.28\.pdf">PDF, 28 point</);
  assert.equal(run(['build', '--quiet', '--editions', 'standard'], { cwd: folder }).status, 0);
  assert.equal(made('large-print/services/quiet-club.16.pdf'), false);
});

test('--booklets makes a PDF of everything at each size, and a build that does not ask for one leaves none behind', () => {
  const folder = makeSite();
  const made = (file) => existsSync(path.join(folder, 'site', file));
  assert.equal(run(['build', '--quiet', '--booklets'], { cwd: folder }).status, 0);
  for (const size of [12, 18, 24, 'easy-read']) assert.ok(made(`booklets/local-offer.${size}.pdf`), String(size));
  assert.equal(run(['build', '--quiet', '--editions', 'standard,booklets'], { cwd: folder }).status, 0);
  assert.deepEqual([made('booklets/local-offer.18.pdf'), made('booklets/local-offer.easy-read.pdf'), made('text')], [true, false, false]);
  assert.equal(run(['build', '--quiet'], { cwd: folder }).status, 0);
  assert.equal(made('booklets'), false);
  writeFileSync(path.join(folder, 'site.toml'), `${siteToml}[editions]\nbooklets = true\n`);
  assert.equal(run(['build', '--quiet'], { cwd: folder }).status, 0);
  assert.ok(made('booklets/local-offer.18.pdf'));
});

test('leaflets are made where site.toml asks, and are named wherever forms are', () => {
  const folder = makeSite({ 'site.toml': `${siteToml}[editions]\nleaflet = true\n` });
  const made = () => existsSync(path.join(folder, 'site/leaflets/services/quiet-club.pdf'));
  assert.equal(run(['build', '--quiet'], { cwd: folder }).status, 0);
  assert.ok(made());
  assert.match(readFileSync(path.join(folder, 'site/services/quiet-club.html'), 'utf8'), /href="\.\.\/leaflets\/services\/quiet-club\.pdf">Leaflet</);
  assert.match(readFileSync(path.join(folder, 'site/formats.html'), 'utf8'), /<strong>Leaflet<\/strong>/);
  assert.match(readFileSync(path.join(folder, 'site/text/services/quiet-club.txt'), 'utf8'), /a leaflet: one sheet for the fridge door/);
  assert.equal(run(['build', '--quiet', '--editions', 'standard'], { cwd: folder }).status, 0);
  assert.equal(made(), false);
});

test('without the tables of Braille a build says which package to install, and publishes nothing', () => {
  const folder = makeSite({ 'site.toml': `${siteToml}[editions]\nbraille = true\n` });
  const done = run(['build', '--quiet'], { cwd: folder, env: { ...process.env, LOUIS_TABLEPATH: '/nowhere' } });
  assert.equal(done.status, 3);
  assert.match(done.stderr, /error\[no-braille-tables\].*liblouis-data/);
  assert.equal(existsSync(path.join(folder, 'site')), false);
});

test('Braille of a site in another language is an error that says what to write', () => {
  const folder = makeSite({ 'site.toml': `${siteToml}language = "cy"\n[editions]\nbraille = true\n` });
  const done = run(['check'], { cwd: folder });
  assert.equal(done.status, 1);
  assert.match(done.stdout + done.stderr, /error\[braille-language\].*braille = false/);
});
