// The texts that are indexed by lunr and by Handrail alike. Each corpus is JSON lines and the fields to index.

import { pick, randomNumbers, randomText, randomWord, times } from './random.mjs';

/** Capitals that came with Unicode 16 and 17: Handrail knows them, and so do the browsers that came since. */
const newCapitals = /[\u1c89\ua7cb-\ua7d4\ua7da\ua7dc\u{10d50}-\u{10d65}\u{16ea0}-\u{16eb8}]/gu;
/** A Node.js that is older than a letter takes it for none, so it cannot say what its small letter is. */
const knownHere = (text) => text.replace(newCapitals, (letter) => (letter.toLowerCase() === letter ? 'x' : letter));

const corpus = (fields, documents) => ({
  fields,
  lines: documents.map((document) => knownHere(typeof document === 'string' ? document : JSON.stringify(document))),
});

const english = corpus(['name', 'summary', 'keywords', 'body'], [
  { id: 'swim', name: 'Swimming club', summary: 'Relaxed swimming for children who find pools loud.',
    keywords: ['swimming', 'Short breaks', 'sensory'], body: 'The pool is warm. Bring a towel; it’s free for carers.' },
  { id: 'salt', name: 'Speech and language therapy', summary: 'Help with talking, understanding and swallowing.',
    keywords: ['SALT', 'stammer', 'dysphagia'], body: 'Ask for help yourself, or ask your school or doctor. 01632 960101' },
  { id: 'ehcp', name: 'Education, health and care plans', summary: 'How to ask for an assessment.',
    keywords: ['EHCP', 'EHC needs assessment'], body: 'The council has 20 weeks. If they say no, you can appeal.' },
  { id: 'breaks', name: 'Short breaks', summary: 'Time for families to rest while children have fun.',
    keywords: ['respite', 'short breaks'], body: 'Short breaks: mornings, evenings, weekends, holidays. Short, but well-loved.' },
  { id: 'wheel', name: 'Wheelchair service', summary: 'Wheelchairs, seating and repairs.',
    keywords: ['wheelchair'], body: 'Clinic at Oakham. Referrals by GPs, therapists and nurses; relational, conditional, generalisation.' },
  { id: 'sendiass', name: 'SENDIASS', summary: 'Impartial information, advice and support.',
    keywords: ['advice', 'tribunal'], body: 'We’re independent of the council. Confidential and free.' },
]);

const welsh = corpus(['name', 'body'], [
  { id: 'nofio', name: 'Clwb nofio i blant', body: 'Mae’r pwll yn gynnes. Dewch â thywel. Ŵyl yr haf yn Llŷn.' },
  { id: 'lleferydd', name: 'Therapi lleferydd ac iaith', body: 'Cymorth gyda siarad, deall a llyncu. Ysgol Gyfun Gŵyr.' },
  { id: 'cadair', name: 'Gwasanaeth cadeiriau olwyn', body: 'Tŷ’r Ysgol, Ynys Môn. Ffôn: 01632 960202; tî, ŷd, ẁ, ÿ.' },
]);

const urdu = corpus(['name', 'body'], [
  { id: 'ur-1', name: 'تیراکی کلب', body: 'ان بچوں کے لیے جنہیں شور پسند نہیں۔ مفت ہے، ہفتہ ۱۰ بجے' },
  { id: 'ur-2', name: 'گویائی اور زبان کی تھراپی', body: 'اپنے سکول یا ڈاکٹر سے پوچھیں؛ SEND support دستیاب ہے۔' },
  { id: 'ur-3', name: 'مختصر وقفے', body: 'خاندانوں کے لیے آرام کا وقت‌ہا، ؤ ئ ۂ آ' },
]);

const chinese = corpus(['name', 'body'], [
  { id: 'zh-1', name: '游泳俱乐部', body: '适合怕吵的孩子。　免费，星期六10点。' },
  { id: 'zh-2', name: '言语治疗', body: '請問學校或醫生 SEND 支援、自閉症 autism-friendly 服務。' },
  { id: 'zh-3', name: '日本語のサービス', body: 'すいえい クラブ、ガギグ ｶﾞｷﾞｸﾞ Ｆｕｌｌ　Ｗｉｄｔｈ' },
]);

const emoji = corpus(['title', 'body'], [
  { id: '🏊', title: '🏊 Swimming 🏊‍♀️', body: '😀😀 fun 👨‍👩‍👧‍👦 family-day — 🎉' },
  { id: '🎨', title: 'Art🎨club', body: '🎨ing 🎨ed 🎨s painting🎨 a🎨y 🇬🇧 1️⃣' },
  { id: 'private', title: '\ue000 \uffee \u{10000} \u{1f600}', body: '\uffffed \u{10ffff}ing \ue000s' },
]);

const numbers = corpus(['name', 'value', 'list'], [
  '{"id": 1, "name": "one", "value": 12.50, "list": [1, 1.0, 0.10, "1.0"]}',
  '{"id": 2.0, "name": 2, "value": 1e3, "list": [1e21, 1E-7, 123456789012345680000]}',
  '{"id": 10, "name": true, "value": -0, "list": [true, false, null, -0.0, "-0"]}',
  '{"id": -1.50, "name": false, "value": 0.000001, "list": [0.1, 1e-6, 5e-324, 1.7976931348623157e308]}',
  '{"id": "007", "name": "01.10", "value": "12.50", "list": ["12.50", 9007199254740993, 0.30000000000000004]}',
  '{"id": 1e2, "name": "1990s", "value": 3.0e0, "list": []}',
  '{"id": true, "name": "x", "value": 100000, "list": [1e5, 1E+2]}',
]);

const oddKeys = corpus(['name', 'body'], [
  '{"id": "__proto__", "name": "__proto__ constructor", "body": "toString hasOwnProperty", "__proto__": {"x": 1}}',
  '{"id": "constructor", "name": "valueOf", "body": "__proto__ __proto__", "constructor": "name"}',
  '{"id": "toString", "name": "prototype __defineGetter__", "body": "_index fields", "geo": {"lat": [1, [2]]}}',
  '{"id": "a/b/c", "name": "slashes/in/words", "body": "name/a body/b"}',
  '{"id": "", "name": "empty ref", "body": "x"}',
  '{"id": "with \\"quotes\\" \\\\ and \\u0000\\u001f\\u007f\\u2028 \\n", "name": "control\\u0001in", "body": "a\\u2028b\\u0085c\\u200bd"}',
  '{"\\u0069d": "escaped key", "n\\u0061me": "found", "body": "\\ud83d\\ude00 caf\\u00e9"}',
]);

const gaps = corpus(['name', 'summary', 'tags'], [
  { id: 'a', name: 'only a name' },
  { id: 'b', name: '', summary: null, tags: [] },
  { id: 'c', summary: ' - \t\n ', tags: ['', null, 'x', ' ', '-'] },
  { id: 'd', name: 'the and of', summary: '— … !', tags: ['the', 'THE.', 'a b c'] },
  { id: 'e' },
]);

const punctuation = corpus(['title', 'body'], [
  { id: 'p1', title: 'drop-in well-being', body: "it's don't child's children’s o'clock 'quoted' \"double\" the. (the) [them]" },
  { id: 'p2', title: 'e-mail: help@example.org', body: 'https://example.org/a-b?c=d#e 16:30 9am-5pm 50% £3.50 C++ #1 a.b.c' },
  { id: 'p3', title: 'en–dash em—dash figure‒dash hyphen‐ minus−', body: 'and/or he/she _under_ __ -- --- ... sky yes y by ye yy yyy' },
  { id: 'p4', title: 'ies sses ss s es ed ing eed', body: 'feed agreed plastered bled motoring sing conflated troubled sized hopping falling hissing fizzed failing filing happy sky' },
]);

const longWords = corpus(['body'], [
  { id: 'long', body: `${'a'.repeat(5000)} ${'ab'.repeat(2000)}ing ${'é'.repeat(700)}ational Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch` },
  { id: 'many', body: times(2000, (index) => `word${index % 97}`).join(' ') },
]);

const lists = corpus(['tags', 'body'], [
  { id: 'l1', tags: ['Short breaks', 'Well-being', ' padded ', 'swimming\nlessons', 'a\u2028running'], body: ['One Token', 'two'] },
  { id: 'l2', tags: ['short breaks', 'SHORT BREAKS'], body: 'short breaks' },
  { id: 'l3', tags: 'short breaks', body: ['relational\r', 'hoping\n', '\nhopping', 'x\nies', 'ab\ns', 'cd\ny'] },
]);

const letterCase = corpus(['title', 'body'], [
  { id: 'k1', title: 'ΟΔΥΣΣΕΥΣ ΑΣ. Σ ΑΣΑ ΑΣ-Α ΑΣ’Α Σ1', body: 'İSTANBUL IĞDIR ıI İ' },
  { id: 'k2', title: 'STRASSE STRAẞE ǅ ǈ Ⅷ Ⓐ', body: 'ÅNGSTRÖM K Ω ﬁ Ǆ ᲀ Ა ᾈ Ⴀ Ᏸ' },
  { id: 'k3', title: 'Ʞ Ɤ Ꟊ \u1c89 \ua7cb \ua7cc \ua7da \ua7dc', body: '\u{10400} \u{1e900} \u{10d50} \u{10d65} \u{16ea0} \u{16eb8} \u{16e40}' },
]);

const spaces = corpus(['body'], [
  { id: 's1', body: times(0x41, (index) => `a${String.fromCharCode(index)}b`).join('') },
  { id: 's2', body: [0x80, 0x85, 0xa0, 0xad, 0x1680, 0x180e, 0x3000, 0xfeff, 0x3001, 0x2d3e, 0xfe58, 0xff0d]
    .map((code) => `c${String.fromCharCode(code)}d`).join('') },
  { id: 's3', body: times(0x70, (index) => `e${String.fromCharCode(0x2000 + index)}f`).join('') },
  { id: 's4', body: '\ufeffstart end\u00a0' },
]);

function randomUnicode() {
  const next = randomNumbers(11);
  return times(300, (index) => ({
    id: `r${index}-${randomText(next, 2)}`,
    title: randomText(next, 12),
    tags: times(3, () => randomText(next, 4)),
    body: times(12, () => randomText(next, 1 + Math.floor(next() * 9))).join(' '),
  }));
}

function randomEnglish() {
  const next = randomNumbers(12);
  const vocabulary = times(4000, () => randomWord(next));
  return times(400, (index) => ({
    id: `w${index}`,
    name: times(4, () => pick(next, vocabulary)).join(' '),
    body: times(60, () => vocabulary[Math.floor(4000 ** next()) - 1]).join(pick(next, [' ', ', ', '-', '\u00a0'])),
    weight: index % 7 === 0 ? 0 : Math.round(next() * 40) / 8,
  }));
}

/** Documents whose refs JavaScript would sort as numbers. */
const numberedRefs = corpus(['body'], ['10', '2', 'a', '0', '4294967294', '4294967295', '01'].map((id, index) => (
  { id, body: `same words ${index} for all` })));

export const corpora = {
  english, welsh, urdu, chinese, emoji, numbers, oddKeys, gaps, punctuation, longWords, lists, letterCase, spaces,
  numberedRefs,
  randomUnicode: corpus(['title', 'tags', 'body'], randomUnicode()),
  randomEnglish: corpus(['name', 'body'], randomEnglish()),
  oneDocument: corpus(['body'], [{ id: 'alone', body: 'all alone, alone' }]),
  noDocument: corpus(['body'], []),
};
