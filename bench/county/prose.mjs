// Bodies of entries: headings, paragraphs, lists, emphasis and links, put together from sentences with slots.

/** Words for the slots that do not come from the entry itself. */
const slots = {
  staff: ['a nursery nurse', 'two play workers', 'a specialist teacher', 'a therapist', 'an assistant who signs', 'a youth worker',
    'a learning mentor', 'a trained volunteer', 'a nurse', 'a keyworker', 'somebody who has been a parent here', 'a coach'],
  act: ['painting', 'cooking', 'drumming', 'messy play', 'board games', 'gardening', 'story time', 'ball games', 'model making',
    'dancing', 'circuits', 'photography', 'sewing', 'computer games', 'yoga', 'a nature walk', 'singing', 'baking bread'],
  kit: ['a drink', 'a favourite toy', 'ear defenders', 'a change of clothes', 'any medicine in its box', 'soft shoes', 'a snack',
    'a communication book', 'a towel', 'your last report', 'a warm coat', 'the letter we sent you', 'a photo for the peg'],
  feel: ['calm', 'safe', 'listened to', 'proud', 'less alone', 'ready for the week', 'sure of themselves', 'part of something'],
  room: ['a quiet room with low light', 'a small kitchen', 'a garden with a fence', 'a hall with a soft floor', 'a sensory corner',
    'a waiting room with few posters', 'an outdoor track', 'a workshop with high benches', 'a room with beanbags'],
  size: ['four', 'five', 'six', 'eight', 'ten', 'a dozen', 'fifteen', 'twenty'],
  mins: ['20 minutes', 'half an hour', '40 minutes', 'an hour', '90 minutes', 'two hours', 'a morning', 'a whole afternoon'],
  often: ['every week', 'once a fortnight', 'once a month', 'twice a term', 'each half term', 'on most Saturdays', 'in the holidays'],
  when: ['in spring', 'after Easter', 'at the start of term', 'in October', 'when a place comes free', 'in the new year'],
  work: ['how they sleep', 'what sets off a bad day', 'what they enjoy', 'how they tell you no', 'what they eat', 'how they get about',
    'what school has tried', 'which words they use', 'who else helps', 'what they want next', 'what frightens them', 'how they learn'],
  goal: ['catching a bus alone', 'making a friend', 'asking for help', 'sitting through a meal', 'writing a name', 'trying a new food',
    'staying for the whole session', 'using a tablet to talk', 'walking up the steps', 'planning a week', 'sleeping through'],
  by: ['by letter', 'by text message', 'by phone', 'by e-mail', 'in a short report', 'in a letter with pictures'],
  month: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'September', 'October', 'November'],
  road: ['the bus stop', 'the railway station', 'the free car park', 'the swimming pool', 'the market', 'the chemist', 'the park gate'],
  said: ['It is the one hour of the week when nobody stares.', 'They asked him first, and then they asked me.',
    'She now tells me what her day was like.', 'We waited, but it was worth the wait.', 'Nobody minded the noise.',
    'I wish that somebody had told us sooner.', 'He counts the days until the next one.', 'They remembered her name.'],
};

const openings = [
  'This {thing} is for {group} in and around {place}. It is run by {runner}, and the first face you see is {staff}.',
  '{place} has had a {thing} like this since {year}. It began when three families asked for it, and it now sees {n} children a year.',
  'Most people first hear of us from a school or a friend. We offer a {thing} {often}, for {group} and those who look after them.',
  'A {thing} here lasts **{mins}**. There are never more than *{size}* of you, and it is led by {staff}.',
  'We help {group} to feel {feel}. That may mean {act}, {act2}, or nothing at all for a while.',
  'If you live near {place} and have tried other places, this {thing} may suit you better: it is small, slow and the same {often}.',
];

const sections = [
  ['What happens', [
    'You come in by the side door and meet {staff}.', 'We start with {act} for {mins}, then there is {act2}.',
    'There is {room}, and you may go there whenever you like.', 'Nobody has to join in, and watching is fine.',
    'We show on a board what comes next, with pictures, and we say so when something changes.',
    'About {size} people come each time, so that {staff} can stay with the same ones.',
    'At the end we write down one thing that went well, such as {goal}.', 'Every {thing} ends the same way, with {act}.',
  ]],
  ['Who comes', [
    'Mostly {group}, from {low} to {high} years old.', 'You do not need a diagnosis, and you need not live in {place} itself.',
    'We can take {size} new people {when}.', 'Some come with a parent, some with a worker, some alone.',
    'It may not suit somebody who needs *two* adults all the time; ring us and we shall find out together.',
    'Brothers and sisters are welcome {often}.', 'Last year {n} families came, {m} of them for the first time.',
  ]],
  ['How we work with you', [
    'We ask what matters to you before we ask anything else.', 'The first talk takes {mins} and is about {work} and {work2}.',
    'Together we choose one aim, for instance {goal}, and look at it again {often}.',
    'You hear from us {by} within {few} weeks.', 'With your leave we speak to school, so that you tell your story **only once**.',
    'If it is not the right help we say so, and take you to the next door instead of showing you where it is.',
    'You may stop at any time and come back later.', 'We keep notes for {few} years, and you may read them.',
  ]],
  ['Getting here', [
    'We are {few} minutes on foot from {road}, along {street}.', 'Bus {m} stops outside {often}.', 'The door is wide, and {staff} can meet you at {road}.',
    'There is {room} where you can wait.', 'It is quietest before ten and after half past two.',
    'If the car park is full, use the one by {road} and tell us your number plate.',
  ]],
  ['If you are not sure', [
    'Come and look round {when}, with nobody else there.', 'We can send photos of the rooms and of the people {by}.',
    'Try it {few} times before you make up your mind.', 'Ask to speak to {staff} about {group}.',
    'Plenty of people felt shy at the first {thing} and {feel} by the third.',
  ]],
  ['What it has led to', [
    'Of the {m} who began in {month}, most went on to {goal}.', 'Two of our volunteers came here as children.',
    'Families tell us that the biggest change is in {work}.', 'Some move on to a club near {place2}; others stay for years.',
    'We count what matters to you, not only who came.',
  ]],
];

const listHeads = ['Please bring', 'Good to know', 'We can help with', 'Things we do'];
const listLines = {
  'Please bring': ['{kit}', '{kit2}', '{kit3}', 'the name of your school, if you have one', 'a note of {work}'],
  'Good to know': ['Places: {size} at a time', 'Lasts {mins}', 'Runs {often}', 'New people start {when}', '{room}, which you can see first'],
  'We can help with': ['{work}', '{work2}', '{goal}', 'letters and forms', 'moving on at {high}'],
  'Things we do': ['{act}', '{act2}', '{act3}', 'trips to {place2} {when}', 'time in {room}'],
};

/** Fills the slots of one sentence; `facts` first, chance for the rest ("{act2}" draws from "act" again). */
function fill(random, sentence, facts) {
  const words = sentence.replace(/\{([a-z]+)[0-9]?\}/g, (slot, name) => {
    const known = facts[slot.slice(1, -1)];
    if (known !== undefined) return known;
    if (name === 'n') return String(random.between(30, 480));
    if (name === 'm') return String(random.between(2, 29));
    if (name === 'few') return String(random.between(2, 9));
    if (name === 'year') return String(random.between(1988, 2024));
    return random.of(slots[name]);
  });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function paragraph(random, sentences, count, facts) {
  return random.some(sentences, count).map((sentence) => fill(random, sentence, facts)).join(' ');
}

function list(random, facts) {
  const head = random.of(listHeads);
  const numbered = random.chance(20);
  const lines = random.some(listLines[head], random.between(3, 5)).map((line, at) =>
    `${numbered ? `${at + 1}.` : '-'} ${fill(random, line, facts)}`);
  return `### ${head}\n\n${lines.join('\n')}\n`;
}

/** Where a reader might go next: a link of the site, and often one of somebody else's. */
function onward(random, links) {
  const parts = links.inside.map(({ words, address }) => `[${words}](${address})`);
  const inside = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0];
  const outside = random.chance(60) ? ` There is more on [their own pages](${links.outside}).` : '';
  return inside ? `See also ${inside}.${outside}\n` : `${outside.trim() || 'Ask us if you want this on paper.'}\n`;
}

function table(random, facts) {
  const time = () => `${random.between(9, 16)}:${random.of(['00', '15', '30'])}`;
  const days = random.some(['Monday', 'Tuesday', 'Thursday', 'Friday', 'Saturday'], 3);
  const rows = days.map((day) => `| ${day} | ${fill(random, '{act}', facts)} | ${time()} |`);
  return `| Day | What | Starts |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

const countWords = (text) => text.split(/\s+/).length;

/**
 * A body of about `words` words.
 * @param facts  what the sentences may say: thing, group, place, place2, runner, street, low, high
 * @param links  `inside`: [{words, address}] of this site; `outside`: one address elsewhere
 */
export function body(random, words, facts, links) {
  const blocks = [`${fill(random, random.of(openings), facts)}\n`];
  const order = random.some(sections, sections.length);
  const listAt = random.between(0, 2);
  let total = countWords(blocks[0]) + 15;
  for (let at = 0; total < words; at++) {
    const [head, sentences] = order[at % order.length];
    const heading = at < order.length ? head : `More: ${head.toLowerCase()}`;
    blocks.push(`## ${heading}\n\n${paragraph(random, sentences, random.between(2, 4), facts)}\n`);
    if (at % 4 === listAt) blocks.push(list(random, facts));
    if (at === 1 && random.chance(4)) blocks.push(table(random, facts));
    if (at === 2 && random.chance(25)) blocks.push(`> ${random.of(slots.said)}\n`);
    total = blocks.reduce((sum, text) => sum + countWords(text), 15);
  }
  blocks.push(onward(random, links));
  return blocks.join('\n');
}
