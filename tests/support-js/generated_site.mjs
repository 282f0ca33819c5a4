// 200 entries that nobody would write: long names, long tables, deep lists, no facts, and the languages that families in
// England read, right-to-left ones among them. Always the same ones. Every rule that a program can check must hold for them.

import { fullSite } from './full_site.mjs';

/** "Help for families. Ring the school on Monday." and the like, in each language that the fonts of PDFs hold. */
const languages = {
  arabic: 'مساعدة للعائلات. اتصل بالمدرسة يوم الاثنين على 01632 960123.',
  urdu: 'خاندانوں کے لیے مدد۔ پیر کو اسکول کو فون کریں۔',
  persian: 'کمک برای خانواده‌ها. دوشنبه به مدرسه زنگ بزنید.',
  hebrew: 'עזרה למשפחות. התקשרו לבית הספר ביום שני.',
  polish: 'Pomoc dla rodzin. Zadzwoń do szkoły w poniedziałek. Źdźbło, żółć.',
  romanian: 'Ajutor pentru familii. Sunați la școală luni, în fiecare săptămână.',
  turkish: 'Aileler için yardım. Pazartesi günü okulu arayın. İyi günler.',
  welsh: 'Help i deuluoedd. Ffoniwch yr ysgol ddydd Llun. Tŷ, dŵr, ŵyn.',
  vietnamese: 'Giúp đỡ các gia đình. Gọi cho trường vào thứ Hai.',
  lithuanian: 'Pagalba šeimoms. Skambinkite į mokyklą pirmadienį, ąčęėįšųūž.',
  ukrainian: 'Допомога родинам. Телефонуйте до школи в понеділок. Їжак, ґанок.',
  russian: 'Помощь семьям. Позвоните в школу в понедельник.',
  greek: 'Βοήθεια για οικογένειες. Τηλεφωνήστε στο σχολείο τη Δευτέρα.',
  bengali: 'পরিবারের জন্য সাহায্য। সোমবার স্কুলে ফোন করুন।',
  gujarati: 'પરિવારો માટે મદદ. સોમવારે શાળામાં ફોન કરો.',
  panjabi: 'ਪਰਿਵਾਰਾਂ ਲਈ ਮਦਦ। ਸੋਮਵਾਰ ਨੂੰ ਸਕੂਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।',
  hindi: 'परिवारों के लिए मदद। सोमवार को स्कूल में फ़ोन करें।',
  tamil: 'குடும்பங்களுக்கு உதவி. திங்கட்கிழமை பள்ளிக்கு அழைக்கவும்.',
  telugu: 'కుటుంబాలకు సహాయం. సోమవారం పాఠశాలకు ఫోన్ చేయండి.',
  malayalam: 'കുടുംബങ്ങൾക്ക് സഹായം. തിങ്കളാഴ്ച സ്കൂളിൽ വിളിക്കുക.',
  kannada: 'ಕುಟುಂಬಗಳಿಗೆ ಸಹಾಯ. ಸೋಮವಾರ ಶಾಲೆಗೆ ಕರೆ ಮಾಡಿ.',
  sinhala: 'පවුල් සඳහා උදව්. සඳුදා පාසලට කතා කරන්න.',
  amharic: 'ለቤተሰቦች እርዳታ። ሰኞ ለትምህርት ቤቱ ይደውሉ።',
  thai: 'ช่วยเหลือครอบครัว โทรหาโรงเรียนวันจันทร์',
  georgian: 'დახმარება ოჯახებს. დარეკეთ სკოლაში ორშაბათს.',
  armenian: 'Օգնություն ընտանիքներին։ Զանգահարեք դպրոց երկուշաբթի։',
  burmese: 'မိသားစုများအတွက် အကူအညီ။ တနင်္လာနေ့ ကျောင်းကို ဖုန်းခေါ်ပါ။',
  khmer: 'ជំនួយសម្រាប់គ្រួសារ។ ទូរស័ព្ទទៅសាលានៅថ្ងៃច័ន្ទ។',
  lao: 'ຊ່ວຍເຫຼືອຄອບຄົວ. ໂທຫາໂຮງຮຽນວັນຈັນ.',
  tibetan: 'ཁྱིམ་ཚང་ལ་རོགས་རམ། གཟའ་ཟླ་བར་སློབ་གྲྭར་ཁ་པར་གཏོང་།',
  dhivehi: 'އާއިލާތަކަށް އެހީ. ހޯމަ ދުވަހު ސްކޫލަށް ގުޅާ.',
  chinese: '帮助家庭。星期一打电话给学校。',
  traditional: '幫助家庭。星期一打電話給學校。',
  japanese: '家族のための支援。月曜日に学校へ電話してください。',
};
const spoken = Object.values(languages);
/** Languages that Unified English Braille can write. */
const latin = ['polish', 'romanian', 'turkish', 'welsh', 'vietnamese', 'lithuanian'].map((name) => languages[name]);

const longWords = [
  'pneumonoultramicroscopicsilicovolcanoconiosis', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 'neurodevelopmental/psychotherapeutic/otorhinolaryngological',
];
const english = ['help', 'with', 'reading', 'and', 'the', 'family', 'centre', 'after', 'school', 'for', 'young', 'people', 'at', 'home', 'speech',
  'hearing', 'support', 'early', 'years', 'autism', 'a', 'group', 'or', 'two', 'of', 'short', 'breaks', 'equipment', 'occupational', 'therapy'];
/** Of an author who wrote the easy-read page by hand. */
const easy = ['help', 'reading', 'the', 'family', 'school', 'young', 'people', 'home', 'a', 'group', 'two', 'you', 'can', 'ring', 'us'];
/** What must stay on one line, wherever it stands. */
const pieces = ['01632 960 123', 'LE15 6HP', '14 January 2026', '9am to 5pm', '£4.50', '10:30am', '+44 1632 960456'];
const tricky = ['Tom & "Jo"', "O'Neil's", 'a < b > c', '50% off', 'C++ & C#', '{braces}', 'back\\slash', '“quoted”', 'en – dash', 'café', '½', 'naïve'];

/** A number from 0 to below `end`, another for each seed and turn, always the same. */
function pick(seed, turn, end) {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b)) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
  return ((state ^ (state >>> 13)) >>> 0) % end;
}

const one = (list, seed, turn = 0) => list[pick(seed, turn, list.length)];

/** So many words, most of them English. */
function words(seed, count, kinds = [english, english, english, pieces, tricky, longWords]) {
  return Array.from({ length: count }, (_, turn) => one(one(kinds, seed, turn), seed, turn + 100)).join(' ');
}

const plain = [english, english, pieces, longWords];
const escaped = (text) => text.replace(/[\\`*_{}[\]<>#|&!~]/g, '\\$&');
const sentence = (seed, count) => `${escaped(words(seed, count))}.`;

function table(seed) {
  const columns = 2 + pick(seed, 1, 4);
  const cell = (row, column) => escaped(words(seed + row * 7 + column, 1 + pick(seed + row, column, 6)));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const row = (at) => line(Array.from({ length: columns }, (_, column) => ((at + column) % 11 === 10 ? '' : cell(at, column))));
  const head = line(Array.from({ length: columns }, (_, column) => `Column ${column + 1}`));
  return [head, line(Array(columns).fill('---')), ...Array.from({ length: 1 + pick(seed, 2, 40) }, (_, at) => row(at))].join('\n');
}

function deepList(seed) {
  const levels = 2 + pick(seed, 3, 7);
  const mark = (level) => ((seed + level) % 2 === 0 ? '-' : '1.');
  const lines = [];
  for (let level = 0; level < levels; ++level) {
    const indent = '    '.repeat(level);
    lines.push(`${indent}${mark(level)} ${sentence(seed + level, 3 + level)}`, `${indent}${mark(level)} ${one(spoken, seed, level)}`);
  }
  return lines.join('\n');
}

const parts = [
  (seed) => `${'#'.repeat(2 + pick(seed, 4, 4))} ${escaped(words(seed, 1 + pick(seed, 5, 12)))}`,
  (seed) => Array.from({ length: 1 + pick(seed, 6, 8) }, (_, turn) => sentence(seed + turn, 4 + pick(seed, turn, 24))).join(' '),
  (seed) => spoken.slice(pick(seed, 7, spoken.length)).slice(0, 3).join('\n\n'),
  deepList,
  table,
  (seed) => `> ${sentence(seed, 14)}\n>\n> - ${sentence(seed + 1, 9)}\n>   > ${one(spoken, seed)}`,
  (seed) => `\`\`\`\n${words(seed, 30, plain)}\n\n  indented ${one(longWords, seed)}\n\`\`\``,
  (seed) => `**${sentence(seed, 3)}** *${sentence(seed + 1, 3)}* ~~${sentence(seed + 2, 2)}~~ [${escaped(words(seed, 4))}](https://example.org/${one(longWords, seed)}?a=1&b=2)`,
  () => '![The front door, with a ramp](images/door.png)',
  () => '---',
];

/** Blocks of every kind, in another order for each number. */
function description(number) {
  const count = pick(number, 8, 9);
  return Array.from({ length: count }, (_, turn) => parts[(number + turn * 3) % parts.length](number * 13 + turn)).join('\n\n');
}

const cut = (text, length) => [...text].slice(0, length).join('').trim();

/** Long, short, one long word, signs that mean something elsewhere, and another script: in turn. */
function name(number) {
  const forms = [
    () => `${words(number, 2, [english])} ${number}`,
    () => cut(`${number} ${words(number, 40, [english])}`, 150),
    () => `${one(longWords, number)} ${number}`,
    () => `${one(tricky, number)} ${words(number, 3)} ${number}`.slice(0, 150),
    () => `${cut(one(spoken, number), 90)} ${number}`,
    () => `${number} ${cut(one(latin, number), 90)}`,
  ];
  return forms[number % forms.length]();
}

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const phone = (number) => `01632 960${String(number % 1000).padStart(3, '0')}`;

const contact = (number) => ({
  ...(number % 2 === 0 && { name: cut(words(number, 1 + pick(number, 9, 9), [english, longWords]), 120) }),
  ...(number % 5 !== 4 && { phone: phone(number) }),
  ...(number % 3 === 0 && { email: `${one(['help', 'a.very.long.address.of.a.team.with.a.long.name'], number)}@department${number}.example.org` }),
  ...(number % 4 === 0 && { url: `https://www.example.org/${one(longWords, number).toLowerCase().replace(/[^a-z]/g, '-')}/${number}` }),
  ...(number % 5 === 1 && { hours: 'Monday to Friday, 9am to 5pm' }),
});

const shared = (number) => ({
  name: name(number),
  summary: cut(number % 9 === 8 ? one(spoken, number) : `${words(number + 5, 1 + pick(number, 10, 30))}.`, 160),
  categories: ['help'],
  ...(number % 4 !== 0 && { description: description(number) }),
  ...(number % 3 === 1 && { who_for: number % 2 === 0 ? sentence(number, 20).replaceAll('\\', '') : one(spoken, number) }),
  ...(number % 5 < 3 && { ages: [{ from: 0, to: 25 }, { from: 11 }, { to: 4 }, { from: 7, to: 7 }][number % 4] }),
  ...(number % 7 !== 0 && { contacts: times(pick(number, 11, 6), (index) => contact(number * 3 + index)) }),
  ...(number % 6 === 1 && { areas: ['north'], needs: ['talking'], reviewed: '2026-09-01' }),
  ...(number % 8 === 3 && { easy_read: times(1 + pick(number, 12, 12), (index) => ({ text: `${words(number + index, 6, [easy])}.`.replace(/^./, (letter) => letter.toUpperCase()) })) }),
  ...(number % 10 === 4 && { picture: { file: 'images/door.png', alt: 'The front door, with a ramp' } }),
  ...(number % 6 === 2 && { keywords: [cut(words(number, 3, plain), 80), one(['SALT', 'CAMHS', 'EHCP'], number)] }),
});

const service = (number) => ({
  ...shared(number),
  ...(number % 3 !== 0 && {
    access: {
      routes: [[], ['ask'], ['ask', 'post']][pick(number, 13, 3)],
      ...(number % 2 === 0 && { text: `${words(number, 3 + pick(number, 14, 60))}.` }),
      ...(number % 4 === 1 && { wait: { weeks: 1 + pick(number, 15, 90), ...(number % 8 === 1 && { as_of: '2026-09-30' }) } }),
      unconfirmed: number % 5 === 0,
    },
    cost: [{ type: 'free' }, { type: 'paid', options: times(pick(number, 16, 7), (index) => ({ amount: `£${index + 1}.50`, per: 'session', text: words(number + index, 4, [english]) })) },
      { type: 'varies', text: `${words(number, 12)}.` }, {}][pick(number, 17, 4)],
    opening: times(pick(number, 18, 5), (index) => ({ days: [['mon', 'tue', 'wed', 'thu', 'fri'], ['sat'], ['mon', 'wed'], ['sun']][(number + index) % 4], from: '09:30', to: '17:00',
      ...(index % 2 === 1 && { note: words(number + index, 5, [english]) }) })),
    locations: times(pick(number, 19, 4), (index) => ({ address: times(1 + pick(number, index + 20, 5), (line) => `${line + 1} ${words(number + line, 3, [english, longWords])}`), postcode: 'LE15 6HP', accessibility: ['ramp'] })),
  }),
});

const pathway = (number) => ({
  ...shared(number),
  steps: times(pick(number, 21, 14), (index) => ({
    title: `${words(number + index, 1 + pick(number, index, 12), [english])} ${index + 1}`,
    ...(index % 2 === 0 && { who: words(number, 4, [english]) }),
    ...(index % 3 === 0 && { text: `${words(number + index, pick(number, index, 50) + 3)}.` }),
    ...(index % 4 === 1 && { limit: [{ weeks: 6 }, { days: 1 }, { school_days: 15 }][index % 3] }),
    ...(index % 5 === 2 && { outcome: `${words(number, 9, [english])}.` }),
  })),
});

const kinds = { services: [120, service], guides: [50, (number) => ({ ...shared(number), ...(number % 4 === 0 && { audience: 'young-people' }) })], pathways: [30, pathway] };

/** Files for `buildSite`: as many entries, in the same taxonomy as the full site, with every edition but the PDFs' switches. */
export function generatedSite() {
  const files = Object.fromEntries(Object.entries(fullSite()).filter(([file]) => !file.startsWith('content/')));
  files['site.toml'] = files['site.toml'].replace('complaints = "full-guide"\n', '');
  let number = 0;
  for (const [folder, [count, make]] of Object.entries(kinds)) {
    for (let index = 0; index < count; ++index) files[`content/${folder}/generated-${number}.json`] = make(number++);
  }
  return files;
}
