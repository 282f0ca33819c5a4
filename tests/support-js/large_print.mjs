// The rules of clear and large print that a browser can measure (UKAAF MS03 and G003, RNIB). Each function runs in the
// browser, by itself: it may use nothing from outside of it.

/** How the words of a page are set: size, slant, capitals, alignment, hyphens, leading, face, underlining. */
export function wordFaults(leastPixels) {
  const faults = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    const parent = node.parentElement;
    if (text === '' || parent.closest('script, style, option, .visually-hidden, .skip')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(parent);
    const size = parseFloat(style.fontSize);
    const say = (rule, what) => faults.add(`${rule} ${what}: <${parent.localName} class="${parent.className}"> in .${parent.parentElement.className}`);
    if (size < leastPixels - 0.1) say('LP01', `type of ${size} px`);
    if (!/^Arial\b/.test(style.fontFamily)) say('LP04', `set in ${style.fontFamily}`);
    if (style.fontStyle !== 'normal') say('LP05', 'italics');
    if (style.textTransform === 'uppercase' || style.fontVariantCaps !== 'normal') say('LP05', 'capitals');
    const words = text.match(/\p{L}{2,}/gu) ?? [];
    if (words.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()) say('LP05', `capitals "${text.slice(0, 40)}"`);
    if (/underline/.test(style.textDecorationLine) && !parent.closest('a')) say('LP05', 'underlined');
    if (text.length > 2 && !/^(?:start|left)$/.test(style.textAlign) && parent.localName !== 'button') say('LP06', `aligned to ${style.textAlign}`);
    if (style.writingMode !== 'horizontal-tb') say('LP06', style.writingMode);
    if (style.hyphens === 'auto') say('LP07', 'words are broken');
    if (!(parseFloat(style.lineHeight) / size >= 1.249)) say('LP08', `lines ${style.lineHeight} high`);
  }
  return [...faults];
}

/** Pieces of information that stand on two lines. */
export function splitPieces() {
  const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
  const space = '[ \\u00a0]';
  const pieces = new RegExp([
    `\\b\\d{1,2}(?:st|nd|rd|th)?${space}${months}(?:${space}\\d{4})?\\b`, `\\b${months}${space}\\d{4}\\b`,
    `(?:\\+44|\\b0\\d{2,4})(?:${space}\\d{2,6}){1,3}\\b`, `\\b[A-Z]{1,2}\\d[A-Z\\d]?${space}\\d[A-Z]{2}\\b`, `\\b\\d{1,2}(?:[:.]\\d\\d)?${space}?[ap]m\\b`,
  ].join('|'), 'g');
  const split = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest('script, style, option, .visually-hidden') || !node.parentElement.checkVisibility()) continue;
    for (const { 0: piece, index } of node.data.matchAll(pieces)) {
      range.setStart(node, index);
      range.setEnd(node, index + piece.length);
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top / 8)));
      if (lines.size > 1) split.push(`LP07 on two lines: ${piece}`);
    }
  }
  return split;
}

/** Paragraphs with less than a blank line between them. */
export function closeParagraphs() {
  const close = [];
  for (const paragraph of document.querySelectorAll('main p')) {
    const next = paragraph.nextElementSibling;
    if (next?.localName !== 'p' || paragraph.closest('.card, .limits, .safety, .help-list')) continue;
    if (!paragraph.checkVisibility() || !next.checkVisibility()) continue;
    const gap = next.getBoundingClientRect().top - paragraph.getBoundingClientRect().bottom;
    const line = parseFloat(getComputedStyle(paragraph).lineHeight);
    if (gap < line - 1) close.push(`LP09 ${gap} px after a line of ${line}: ${paragraph.className} "${paragraph.textContent.trim().slice(0, 40)}"`);
  }
  return close;
}

/** What stands beside something else: columns, tables, floats. */
export function columnFaults() {
  const faults = new Set();
  for (const element of document.querySelectorAll('main, main *')) {
    if (!element.checkVisibility() || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const say = (rule, what) => faults.add(`${rule} ${what}: <${element.localName} class="${element.className}">`);
    if (style.columnCount !== 'auto' || style.columnWidth !== 'auto') say('LP11', 'columns');
    if (/grid/.test(style.display) && style.gridTemplateColumns.split(' ').length > 1) say('LP11', 'a grid of columns');
    if (/^table/.test(style.display)) say('LP11', 'a table');
    if (style.float !== 'none') say('LP14', 'text flows round it');
  }
  return [...faults];
}
