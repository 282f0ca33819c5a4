// What an easy-read page says: its rows and doors, read from its HTML.

import { elements, find, hasClass, parseHtml, textOf } from './html_scan.mjs';

const squeezed = (text) => text.replace(/[ \t\n]+/g, ' ').trim();

/** A row: what its sentence says, where its link leads, the facts below it as they are stated, its picture. */
function rowOf(element) {
  const row = { said: '', strong: '', link: '', url: undefined, lines: [], picture: undefined };
  for (const one of elements(element)) if (one.tag === 'img') row.picture = one.attributes;
  const words = find(element, ({ tag }) => tag === 'p');
  for (const child of words.children) {
    if (typeof child !== 'string' && child.tag === 'br') row.lines.push('');
    else if (row.lines.length > 0) row.lines[row.lines.length - 1] += typeof child === 'string' ? child : textOf(child);
    else if (typeof child === 'string') row.said += child;
    else if (child.tag === 'a') [row.link, row.url] = [textOf(child), child.attributes.href];
    else [row.said, row.strong] = [row.said + textOf(child), row.strong + textOf(child)];
  }
  return { ...row, said: squeezed(row.said), lines: row.lines.map(squeezed) };
}

function doorOf(element) {
  const link = find(element, ({ tag }) => tag === 'a');
  const text = find(element, (one) => one.tag === 'p' && !hasClass(one, 'status'));
  return { words: textOf(link), url: link.attributes.href, text: text ? squeezed(textOf(text)) : '', picture: find(element, ({ tag }) => tag === 'img')?.attributes };
}

export function easyPageOf(html) {
  const page = { title: '', headings: [], rows: [], doors: [], checked: '', leads: [] };
  for (const element of elements(parseHtml(html))) {
    if (element.tag === 'h1') page.title = squeezed(textOf(element)).replace(/ Easy read$/, '');
    if (element.tag === 'h2') page.headings.push(squeezed(textOf(element)));
    if (element.tag === 'p' && hasClass(element, 'lead')) page.leads.push(squeezed(textOf(element)));
    if (element.tag === 'p' && hasClass(element, 'checked-by')) page.checked = squeezed(textOf(element));
    if (element.tag === 'div' && hasClass(element, 'row')) page.rows.push(rowOf(element));
    if (element.tag === 'li' && element.parent && hasClass(element.parent, 'picture-doors')) page.doors.push(doorOf(element));
  }
  return page;
}
