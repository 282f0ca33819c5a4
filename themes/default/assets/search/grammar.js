// The small words of English: which of them say nothing by themselves, which turn a sentence round, and
// which every family's question holds whatever it is about.
(function (root) {
  "use strict";
  const Handrail = root.Handrail = root.Handrail || {};
  const set = (words) => new Set(words.split(" "));

  // Words that never decide which page is meant. lunr's own stop words are among them.
  const STOP = set("a able about across after again all almost also am among an and any anyone anything anywhere " +
    "are as ask at away be because been being both but by came can come could cannot dear did do does doing done during " +
    "each either else ever every everything few for from gave get gets getting gotten give go goes going gone got had has have " +
    "having he her here hers herself hes him himself his how however i if im in into is it its itself ive " +
    "just keep keeps kept know knew known least let lets like likely look looking looks lot made make makes many may maybe me might mine more " +
    "most much must my myself near neither next no nor not now of off often oh ok on once one only onto or other others " +
    "our ours out over own per please put rather really said same saw say says see seem seems seen sending sends sent shall she shes " +
    "should since so some someone something somewhere soon still such sure take takes taking taken tell than thank thanks that thats the their theirs " +
    "them themselves then there theres these they theyre thing things think this those though through tis to told too took tried " +
    "try trying twas under until up upon us use used uses using very via want wanted wants was way we well went were weve what " +
    "whatever whats when whenever where wheres whether which while who whoever whole whom whos whose why will with within " +
    "without would yes yet you youre your yours yourself youve");

  const NEGATIVE = set("not no never none nothing nobody cant cannot wont doesnt dont didnt isnt arent wasnt werent couldnt " +
    "wouldnt shouldnt hasnt havent hadnt aint");

  // Words that most questions of families hold: they count a little, so that "help" alone still finds something.
  const SOFT = set("son sons daughter daughters child children childrens kid kids boy boys girl girls person people " +
    "year years old aged age young help helps helping support supported supporting service services need needs needed " +
    "find local area best good new available information info somebody contact number phone email website details " +
    "problem problems difficulty difficulties issue issues little really bad nice");

  // One token for each kind of small word in phrases: "cant sleep" is "wont sleep", "his plan" is "my plan".
  const SAME = new Map();
  for (const word of NEGATIVE) SAME.set(word, "not");
  for (const word of ["his", "her", "their", "our", "your", "my"]) SAME.set(word, "my");
  for (const word of ["i", "he", "she", "they", "we", "you"]) SAME.set(word, "they");
  for (const word of ["him", "them"]) SAME.set(word, "them");
  for (const word of ["himself", "herself", "themselves", "myself"]) SAME.set(word, "themselves");
  const ARTICLES = set("a an the some any very really so just");

  // "my son", "the kids": whoever the question is about, like "he" or "they".
  const FAMILY = set("son sons daughter daughters child children kid kids boy boys girl girls lad lass");
  const WHOSE = set("my our his her their");
  // Verbs that say little alone and much in a phrase: "sent home", "looks after". "Sending" is not SEND.
  const PHRASAL = new Map(Object.entries({ sending: "sent", sends: "sent", sent: "sent", look: "look", looks: "look", looking: "look",
    take: "take", takes: "take", taking: "take", taken: "take", took: "take", tell: "tell", told: "tell" }));

  const SMALL = new Set([...STOP, ...SAME.keys(), ...ARTICLES, ...FAMILY, ...WHOSE, ...PHRASAL.keys()]); // most words are none of these
  const ANYBODY = { canon: "they", stop: true };
  const NOBODY = { canon: "", stop: true };

  /** What a word is in a phrase, wherever it stands: {canon, stop, person: it may be "son" of "my son", whose: or its "my"}. */
  function describe(word, rootOf) {
    if (!SMALL.has(word)) return { canon: rootOf(word), stop: false, person: false, whose: false };
    if (ARTICLES.has(word)) return NOBODY;
    const canon = SAME.get(word) || PHRASAL.get(word) || rootOf(word);
    return { canon, stop: isStop(word) && !PHRASAL.has(word), person: FAMILY.has(word), whose: WHOSE.has(word) };
  }

  /**
   * A function that gives the words of a text as they are compared with phrases: [{canon, stop}], one for each
   * word. `canon` is empty for what phrases leave out, and the same for words that stand for the same
   * ("cant", "wont"); of other words it is what `rootOf` gives. It remembers words, so the objects are shared.
   */
  function createCanonical(rootOf) {
    const known = new Map();
    return function canonical(words) {
      const found = [];
      for (let n = 0; n < words.length; n++) {
        let word = known.get(words[n]);
        if (!word) known.set(words[n], (word = describe(words[n], rootOf)));
        if (n > 0 && word.person && WHOSE.has(words[n - 1])) {
          found[n - 1] = NOBODY;
          word = ANYBODY;
        }
        found.push(word);
      }
      return found;
    };
  }

  const isStop = (word) => STOP.has(word) && !NEGATIVE.has(word);
  const isNegative = (word) => NEGATIVE.has(word);
  const isSoft = (word) => SOFT.has(word);

  Handrail.grammar = { createCanonical, describe, isStop, isNegative, isSoft, softWords: SOFT };
})(globalThis);
