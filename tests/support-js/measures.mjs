// What is measured inside of a page. Each function runs in the browser, by itself: it may use nothing from outside of it.

/** The text spacing that every page must bear (WCAG 2.2, 1.4.12). */
export const textSpacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }`;

/** How far a page can be moved sideways, and what stands out, if anything does. */
export function sidewaysScroll() {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const outside = [...document.body.querySelectorAll('*')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 1 && right > root.clientWidth + 1 && ![...element.children].some((child) => child.getBoundingClientRect().right >= right);
  });
  const names = outside.slice(0, 3).map((element) => `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`);
  return [`${root.scrollWidth} px wide in ${root.clientWidth}: ${names.join('; ')}`];
}

/** Words that are cut off by a box that neither grows nor scrolls. */
export function clippedText() {
  const clipped = [];
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const cuts = (value) => value === 'hidden' || value === 'clip';
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || element.textContent.trim() === '' || !element.checkVisibility()) continue;
    const wide = cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const high = cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (wide || high) clipped.push(`<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`);
  }
  return clipped;
}

/** Words that are printed over other words. */
export function overlappingText() {
  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.trim() === '' || /^(?:script|style|noscript)$/.test(node.parentElement.localName)) continue;
    const style = getComputedStyle(node.parentElement);
    if (!node.parentElement.checkVisibility({ visibilityProperty: true }) || node.parentElement.closest('.visually-hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(style.fontSize);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // Letters fill less than the line's box: the middle of it, one letter high, is what must be free.
      const middle = (top + bottom) / 2;
      pieces.push({ words: node.data.trim(), parent: node.parentElement, left, right, top: middle - size / 2, bottom: middle + size / 2 });
    }
  }
  pieces.sort((a, b) => a.top - b.top);
  const over = [];
  pieces.forEach((one, index) => {
    for (let next = index + 1; next < pieces.length && pieces[next].top < one.bottom - 2; ++next) {
      const other = pieces[next];
      if (other.words !== one.words && other.left < one.right - 2 && one.left < other.right - 2) over.push(`"${one.words.slice(0, 40)}" and "${other.words.slice(0, 40)}"`);
    }
  });
  return over;
}

/** Bars that stay while the page moves, and would hide what has the focus. */
export function stickyBars() {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => /^(?:fixed|sticky)$/.test(getComputedStyle(element).position))
    .map((element) => `<${element.localName} class="${element.className}">`);
}

/** What moves by itself or glides when it changes. */
export function movingParts() {
  const moving = document.getAnimations().map(() => 'an animation that runs');
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const glides = style.transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
    if (glides || style.animationName !== 'none' || style.scrollBehavior === 'smooth') moving.push(`<${element.localName} class="${element.className}">`);
  }
  return moving;
}

/** Controls, and links that stand by themselves, that are lower than 44 px. Links inside of a sentence are as its line. */
export function smallTargets() {
  const blocks = 'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, address, nav, div, section, article';
  const isAlone = (link) => link.textContent.trim() === link.parentElement.closest(blocks)?.textContent.trim();
  const heightOf = (element) => {
    // The link of a door fills the box around it.
    const fills = getComputedStyle(element, '::after').position === 'absolute';
    return (fills ? element.offsetParent ?? element.parentElement : element).getBoundingClientRect().height;
  };
  const small = [...document.querySelectorAll('button, input, select, textarea, summary, nav a, .button, .menu-link, a[href]')]
    .filter((element) => element.checkVisibility() && element.getClientRects().length > 0 && !element.closest('.visually-hidden'))
    .filter((element) => !element.matches('a') || element.matches('nav a, .button, .menu-link') || isAlone(element))
    .filter((element) => heightOf(element) < 43.5)
    .map((element) => `${heightOf(element).toFixed(1)} px high: <${element.localName}> in <${element.parentElement.localName} class="${element.parentElement.className}"> in .${element.closest('nav, form, section, ul, dl')?.className}`);
  return [...new Set(small)];
}

/** Lines of running text with more than `most` characters. */
export function longLines(most) {
  const long = [];
  const range = document.createRange();
  for (const block of document.querySelectorAll('main p, main li, main dd, main blockquote')) {
    if (!block.checkVisibility() || block.textContent.trim().length <= most) continue;
    const lines = new Map();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest('p, li, dd, blockquote, pre, table') !== block) continue;
      for (let index = 0; index < node.data.length; ++index) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getClientRects()[0];
        if (!box || box.width === 0) continue;
        const line = Math.round(box.bottom / 8); // words of two sizes stand on one line at slightly different heights
        lines.set(line, (lines.get(line) ?? '') + node.data[index]);
      }
    }
    for (const line of lines.values()) if (line.length > most) long.push(`${line.length} characters: ${line}`);
  }
  return long;
}

/** What a document says of itself that it should not, or does not say. */
export function strangeDocument() {
  const { lang, dir } = document.documentElement;
  const strange = [];
  if (!/^en(-GB)?$/.test(lang)) strange.push(`the language is "${lang}"`);
  if (dir !== 'ltr') strange.push(`the direction is "${dir}"`);
  if (document.title === '') strange.push('no title');
  if (document.compatMode !== 'CSS1Compat') strange.push('not in standards mode');
  return strange;
}

/** What paper would show: {navigation: parts that should not be there, missing: parts that should}. */
export function onPaper() {
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const named = (element) => `<${element.localName} class="${element.className}">`;
  const navigation = [...document.querySelectorAll('nav, form, button, .skip, .menu-link, .feedback')].filter(seen).map(named);
  const missing = ['main', 'h1', '.help', '.help a[href^="tel:"]'].filter((part) => !document.querySelector(part) || !seen(document.querySelector(part)));
  return { navigation, missing };
}

/** The words that are seen, without what a script added and without what stands there for want of one. */
export function visibleWords() {
  const left = document.body.cloneNode(true);
  for (const part of left.querySelectorAll('script, noscript, style, [data-tools]')) part.remove();
  return left.textContent.replace(/\s+/g, ' ').trim();
}

/** Contrast (WCAG 2.2) of all words against what is behind them, where that is lower than `least`. */
export function paleWords(least) {
  const channels = (colour) => colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = channels(getComputedStyle(one).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const pale = new Set();
  for (const element of document.body.querySelectorAll('*')) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    if (!own || element.getClientRects().length === 0) continue;
    const [high, low] = [luminance(channels(getComputedStyle(element).color)), luminance(behind(element))].sort((a, b) => b - a);
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < least) pale.add(`${contrast.toFixed(1)}: <${element.localName} class="${element.className}">`);
  }
  return [...pale];
}
