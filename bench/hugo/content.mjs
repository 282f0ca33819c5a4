// The same entries as a Hugo site's content: Hugo's own names for the keys, its own taxonomies, nothing else.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { markdownFile } from '../county/front-matter.mjs';

/** The letter under which a name stands: "The Willows" under W. */
const letterOf = (name) => name.replace(/^The /, '').charAt(0).toLowerCase();

/**
 * `name` becomes Hugo's `title`. Who runs a service, if that has a page, becomes a term of the taxonomy
 * `runners`, so that Hugo finds its services by one look into a map, and the letter one for the A to Z.
 */
function hugoFacts(kind, facts, county) {
  const { name, organisation, internal, ...rest } = facts;
  const out = { title: name, ...rest };
  if (kind === 'services') out.letters = [letterOf(name)];
  if (organisation === undefined) return out;
  const hasPage = county.organisationIds.has(organisation);
  return hasPage ? { ...out, runners: [organisation] } : { ...out, runner: organisation };
}

/** Links to entries' files become links to their pages: with Hugo's own `ref` they would cost it more. */
const hugoBody = (text) => text.replace(/(\]\(\.\.\/[a-z]+\/[a-z0-9-]+)\.md\)/g, '$1.html)');

export class HugoContent {
  constructor(folder, dataFolder, county) {
    this.folder = folder;
    this.county = { ...county, organisationIds: new Set(county.organisations.map(({ id }) => id)) };
    for (const kind of ['services', 'guides', 'organisations']) mkdirSync(join(folder, 'content', kind), { recursive: true });
    mkdirSync(join(folder, 'data'), { recursive: true });
    this.#writeReference(dataFolder);
  }

  write(kind, group, entry, form) {
    const facts = hugoFacts(kind, entry.facts, this.county);
    const text = markdownFile(form === 'pure-json' ? 'json' : form, facts, hugoBody(entry.body));
    writeFileSync(join(this.folder, 'content', kind, `${entry.id}.md`), text);
  }

  #writeTerm(taxonomy, id, text) {
    const folder = join(this.folder, 'content', taxonomy, id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '_index.md'), text);
  }

  #writeData(name, value) {
    writeFileSync(join(this.folder, 'data', `${name.replace('-', '_')}.json`), JSON.stringify(value));
  }

  /** Taxonomy terms as pages of their own, and maps by id for the names on service pages. */
  #writeReference(dataFolder) {
    const read = (name) => Object.values(JSON.parse(readFileSync(join(dataFolder, `${name}.json`), 'utf8')))[0];
    for (const name of ['categories', 'needs', 'areas', 'access-routes', 'accessibility']) {
      const items = read(name);
      this.#writeData(name, Object.fromEntries(items.map((item) => [item.id, item])));
      if (name.startsWith('access')) continue;
      for (const { id, name: title, summary } of items) {
        this.#writeTerm(name, id, markdownFile('yaml', { title, summary: summary ?? title }, ''));
      }
    }
    const never = { _build: { render: 'never' } };
    this.#writeTerm('runners', '', markdownFile('yaml', { title: 'Runners', cascade: never, ...never }, ''));
    this.#writeData('organisations', Object.fromEntries(this.county.organisations.map(({ id, name }) => [id, name])));
    this.#writeData('glossary', { terms: read('glossary') });
    const glossary = markdownFile('yaml', { title: 'Glossary', layout: 'glossary' }, '');
    writeFileSync(join(this.folder, 'content', 'glossary.md'), glossary);
  }
}
