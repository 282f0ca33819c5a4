// Numbers and texts that look random and are the same on every run.

/** A function that gives numbers from 0 up to 1 (mulberry32). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = (next, list) => list[Math.floor(next() * list.length)];

export const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** Where characters are taken from: scripts, letters that change their length in lower case, separators, rarities. */
const blocks = [
  [0x20, 0x7e], [0x20, 0x7e], [0x61, 0x7a], [0xa0, 0x17f], [0x180, 0x24f], [0x300, 0x36f], [0x370, 0x3ff],
  [0x400, 0x52f], [0x5d0, 0x5ea], [0x600, 0x6ff], [0x900, 0x97f], [0x10a0, 0x10ff], [0x13a0, 0x13fd],
  [0x1c80, 0x1cbf], [0x1e00, 0x1fff], [0x2000, 0x206f], [0x2100, 0x218f], [0x2c00, 0x2dff], [0x3000, 0x30ff],
  [0x4e00, 0x4fff], [0xa640, 0xa69f], [0xa720, 0xa7ff], [0xab70, 0xabbf], [0xac00, 0xad00], [0xe000, 0xe010],
  [0xfb00, 0xfb06], [0xfe00, 0xfeff], [0xff00, 0xffff], [0x10400, 0x104ff], [0x10d40, 0x10d8f], [0x16e40, 0x16ed3],
  [0x1e900, 0x1e943], [0x1f300, 0x1f6ff], [0x20000, 0x20010], [0x0, 0x1f], [0x7f, 0x9f],
];

export function randomCharacter(next) {
  const [first, last] = pick(next, blocks);
  return String.fromCodePoint(first + Math.floor(next() * (last - first + 1)));
}

export const randomText = (next, length) => times(length, () => randomCharacter(next)).join('');

const syllables = ('a e i o u y b c d f g h j k l ll m n p q r s ss t tt v w x z th st bl at iz é ŵ ’ ' +
  'ational tional enci anci izer bli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti ' +
  'iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ou ism ' +
  'ate iti ous ive ize sion tion ion eed ed ing es ies sses s e y').split(' ');

/** Something that the stemmer will work on: letters and suffixes in any order. */
export const randomWord = (next) => times(1 + Math.floor(next() * 5), () => pick(next, syllables)).join('');
