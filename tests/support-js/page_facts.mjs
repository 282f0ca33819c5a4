// What a crawl needs to know of a page, read once from its HTML.

import { elements, hasClass, parseHtml, textOf, within } from './html_scan.mjs';
import { editionOf, isRedirect } from './site_tree.mjs';

/** Attributes whose address the browser loads by itself, by element. */
const loading = {
  img: ['src', 'srcset'], script: ['src'], source: ['src', 'srcset'], video: ['src', 'poster'], audio: ['src'], track: ['src'],
  iframe: ['src'], embed: ['src'], object: ['data'], input: ['src'], image: ['href'], use: ['href'],
};

/** The kinds of <link> that the browser follows by itself. */
const loadedLinks = /\b(?:stylesheet|icon|manifest|apple-touch-icon|preload|prefetch|modulepreload|preconnect|dns-prefetch)\b/;

/** Attributes with an address that a visitor may follow, by element. */
const followed = { a: ['href'], area: ['href'], form: ['action'], button: ['formaction'], blockquote: ['cite'] };

function addresses({ tag, attributes }, table) {
  return (table[tag] ?? [])
    .filter((name) => name in attributes)
    .flatMap((name) => (name === 'srcset' ? attributes[name].split(',').map((part) => part.trim().split(/\s+/)[0]) : attributes[name]));
}

/** What style sheets load: "url(...)" and "@import". */
export function addressesInStyle(css) {
  const bare = css.replace(/\/\*[^]*?\*\//g, '');
  return [...bare.matchAll(/url\(\s*["']?([^"')]*)["']?\s*\)|@import\s+["']([^"']*)["']/g)].map((match) => match[1] ?? match[2]);
}

/** Whether the element says what the page is in another edition. */
const inEditionLinks = (element) => within(element, (one) => one.tag === 'nav' && hasClass(one, 'editions'));

export function factsOf(page, html) {
  const facts = {
    page, edition: editionOf(page), redirect: isRedirect(html), title: '', language: undefined, direction: undefined, noindex: false,
    canonical: undefined, help: [], ids: [], headings: [], links: [], loads: [], editionLinks: [], base: undefined,
  };
  for (const element of elements(parseHtml(html))) readElement(element, facts);
  return facts;
}

function readElement(element, facts) {
  const { tag, attributes } = element;
  if ('id' in attributes) facts.ids.push(attributes.id);
  if (/^h[1-6]$/.test(tag)) facts.headings.push(Number(tag[1]));
  facts.loads.push(...addresses(element, loading));
  for (const address of addresses(element, followed)) {
    facts.links.push(address);
    if (inEditionLinks(element)) facts.editionLinks.push(address);
  }
  if ('style' in attributes) facts.loads.push(...addressesInStyle(attributes.style));
  switch (tag) {
    case 'html':
      facts.language = attributes.lang;
      facts.direction = attributes.dir;
      break;
    case 'title': facts.title = textOf(element); break;
    case 'base': facts.base = attributes.href; break;
    case 'style': facts.loads.push(...addressesInStyle(element.children.join(''))); break;
    case 'section': if (hasClass(element, 'help')) facts.help.push(helpOf(element)); break;
    case 'link': readLink(attributes, facts); break;
    case 'meta': readMeta(attributes, facts); break;
  }
}

function readLink({ rel, href }, facts) {
  if (rel === 'canonical') facts.canonical = href;
  else if (loadedLinks.test(rel)) facts.loads.push(href);
  else facts.links.push(href);
}

function readMeta(attributes, facts) {
  if (attributes.name === 'robots') facts.noindex = /noindex/.test(attributes.content);
  if (attributes['http-equiv'] === 'refresh') facts.links.push(attributes.content.replace(/^\d+;\s*url=/i, ''));
}

/** The help block's words and where its links lead: the same on every page. */
function helpOf(section) {
  const links = [...elements(section)].filter(({ tag }) => tag === 'a').map(({ attributes }) => attributes.href);
  return `${textOf(section)} | ${links.join(' ')}`;
}
