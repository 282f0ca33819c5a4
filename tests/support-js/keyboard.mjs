// Walking through a page with the Tab key.

/** Runs in the browser: what can take the focus, in the order of the document. */
export function focusableParts() {
  const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]');
  return [...all]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true }))
    .map((element) => `${element.localName} ${(element.textContent.trim() || element.name || element.className).replace(/\s+/g, ' ').slice(0, 60)}`);
}

/** Runs in the browser: what has the focus, how it is shown and whether it is seen. Null: nothing has it. */
export function focusedPart() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;

  const channels = (colour) => colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const opaque = (colour) => colour.length === 3 || colour[3] > 0.99;
  const laidOver = (colour, below) => {
    const alpha = colour[3] ?? 1;
    return below.slice(0, 3).map((channel, index) => alpha * colour[index] + (1 - alpha) * channel);
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const around = () => {
    for (let one = element.parentElement; one; one = one.parentElement) {
      const colour = channels(getComputedStyle(one).backgroundColor);
      if (opaque(colour)) return colour;
    }
    return [255, 255, 255];
  };

  // The ring may be drawn by the element or by a box that it makes: each of its colours, if it is thick enough.
  const rings = ['', '::before', '::after'].flatMap((part) => {
    const style = getComputedStyle(element, part || null);
    if (part && style.content === 'none') return [];
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? [channels(style.outlineColor)] : [];
    const shadows = style.boxShadow === 'none' ? [] : style.boxShadow.split(/,(?![^(]*\))/).filter((shadow) => parseFloat(shadow.match(/(-?[\d.]+)px(?: inset)?\s*$/)?.[1] ?? '0') >= 2);
    return [...outline, ...shadows.map((shadow) => channels(shadow.match(/rgba?\([^)]*\)|color\([^)]*\)/)?.[0] ?? ''))].filter(({ length }) => length >= 3);
  });
  const behind = around();

  const box = element.getClientRects()[0];
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const top = document.elementFromPoint(x, y);
  return {
    name: `${element.localName} ${(element.textContent.trim() || element.name || element.className).replace(/\s+/g, ' ').slice(0, 60)}`,
    inMain: Boolean(element.closest('main')),
    isSkipLink: element.matches('a.skip'),
    isMain: element.localName === 'main',
    ring: Math.max(0, ...rings.map((ring) => contrast(laidOver(ring, behind), behind))),
    onTop: Boolean(top && (element === top || element.contains(top) || top.closest('label')?.control === element)),
    inWindow: box.width > 0 && box.height > 0 && x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight,
  };
}

/** Presses Tab from the top of the page until the focus leaves it or begins again: every stop in order. */
export async function walkByTab(page) {
  const stops = [];
  for (let presses = 0; presses < 1000; ++presses) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedPart);
    if (stop === null || (stop.isSkipLink && stops.length > 0)) return stops;
    stops.push(stop);
  }
  throw new Error(`the focus is caught: it was at ${stops[stops.length - 1].name} after 1000 presses`);
}
