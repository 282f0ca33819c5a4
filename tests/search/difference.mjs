// Where two values first differ: shorter to read than the difference of two indexes.

const isObject = (value) => typeof value === "object" && value !== null;
const shown = (value) => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 200));

/** The path of the first difference and both sides, or null if they are deep-equal. */
export function firstDifference(actual, expected, at = "") {
  if (!isObject(actual) || !isObject(expected)) return Object.is(actual, expected) ? null : `${at}: ${shown(actual)}, expected ${shown(expected)}`;
  if (Array.isArray(actual) !== Array.isArray(expected)) return `${at}: ${shown(actual)}, expected ${shown(expected)}`;
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const [a, b] = [actual, expected].map((value) => (Object.hasOwn(value, key) ? value[key] : undefined));
    const found = firstDifference(a, b, `${at}/${key}`);
    if (found) return found;
  }
  return null;
}
