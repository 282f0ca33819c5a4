// How words look, so that words that look alike are judged once.

/**
 * Runs in the browser: puts one element of each look of words into `window.parts` and gives the looks in the same order. A
 * look is all that contrast comes from: the way to the element by names and classes, the colours and layers on that way, the
 * size and weight of the letters, and whether a link stands inside of other words.
 */
export function looksOfText() {
  const ways = new Map();
  const nameOf = (element) => (element === document.body ? 'body' : `${element.localName}.${element.className}`);
  const wayTo = (element) => {
    if (!element) return '';
    if (!ways.has(element)) {
      const style = getComputedStyle(element);
      const layers = [style.backgroundColor, style.backgroundImage, style.opacity, style.position, style.filter, style.mixBlendMode, style.textShadow];
      ways.set(element, `${wayTo(element.parentElement)}/${nameOf(element)} ${style.color} ${layers.join(' ')}`
        .replaceAll(/ (?:rgba\(0, 0, 0, 0\)|none|1|static|normal)(?= |$)/g, ''));
    }
    return ways.get(element);
  };
  const blocks = 'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, address, blockquote, div, section, nav, main';
  const isAmongWords = (link) => link.textContent.trim() !== (link.closest(blocks)?.textContent.trim() ?? '');
  const isWritten = (element) => element.matches('input, select, textarea')
    || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');

  const isInSight = (element) => {
    const { right, bottom, width, height } = element.getBoundingClientRect();
    return right > 0 && bottom > 0 && width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };

  const found = new Map();
  for (const element of document.body.querySelectorAll('*')) {
    if (!isWritten(element) || !isInSight(element)) continue;
    const link = element.closest('a');
    const { fontSize, fontWeight } = getComputedStyle(element);
    const look = [wayTo(element), fontSize, fontWeight, link && isAmongWords(link), element.matches(':disabled')].join(' ');
    if (!found.has(look)) found.set(look, link ?? element);
  }
  window.parts = [...found.values()];
  return [...found.keys()];
}
