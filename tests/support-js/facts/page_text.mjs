// The words of a web page's main part in their order, with "Label: value" as other editions print it.

import { elements, find, hasClass, parseHtml, textOf } from '../html_scan.mjs';

const blocks = new Set(['p', 'div', 'section', 'li', 'ul', 'ol', 'dl', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'address', 'span', 'tr', 'td', 'th', 'br', 'nav', 'blockquote', 'pre']);

function write(element, out) {
  if (element.tag === 'nav' || 'hidden' in element.attributes) return;
  if (hasClass(element, 'visually-hidden')) return;
  if (element.tag === 'dt') {
    out.push(' ', textOf(element), ': ');
    return;
  }
  if (element.tag === 'address') out.push(' Address: ');
  if (blocks.has(element.tag)) out.push(' ');
  for (const child of element.children) typeof child === 'string' ? out.push(child) : write(child, out);
  if (blocks.has(element.tag)) out.push(' ');
}

/** The words of `html` below the first element that `matches`; of all of it if none does. */
export function wordsOfHtml(html, matches = ({ tag }) => tag === 'main') {
  const top = parseHtml(html);
  const out = [];
  write(find(top, matches) ?? top, out);
  return out.join('').replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Where the page's phone links lead, as digits of the number as it is dialled at home. */
export function dialled(html) {
  const main = find(parseHtml(html), ({ tag }) => tag === 'main');
  return [...elements(main)].filter(({ tag, attributes }) => tag === 'a' && attributes.href?.startsWith('tel:'))
    .map(({ attributes }) => attributes.href.replace(/^tel:\+44/, '0').replace(/\D/g, ''));
}
