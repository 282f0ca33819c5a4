// How a PDF's structure tells each kind of block to programs that read aloud: the guide of the small site has them all.

import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';

import { sites } from '../support-js/facts/sites.mjs';
import { pdfStructure } from '../support-js/pdf_text.mjs';

const { out } = sites.find(({ name }) => name === 'every field');
const items = pdfStructure(path.join(out, 'large-print/guides/full-guide.18.pdf'));

/** An element and all that is in it, as "Role(Role "words" Role(...))". */
function tell(from) {
  const inside = [];
  let at = from + 1;
  while (at < items.length && items[at].depth > items[from].depth) {
    const [told, next] = tell(at);
    inside.push(told);
    at = next;
  }
  const { role, text } = items[from];
  const words = text ? ` "${text.trim()}"` : '';
  return [`${role}${words}${inside.length > 0 ? `(${inside.join(' ')})` : ''}`, at];
}

const told = items.map((_, index) => tell(index)[0]);

const blocks = {
  'the name': 'H1(Span "Full guide")',
  'a heading': 'H2(Span "A heading")',
  'a lower heading': 'H3(Span "A lower heading")',
  'facts': 'L(LI(Lbl "Who it is for:" LBody(P(Span "Children who find it hard to talk."))) LI(Lbl "Ages:" LBody(P(Span "3 to 11 years"))) LI(Lbl "Where:" LBody(P(Span "The north"))))',
  'a paragraph with a link': 'P(Span "The first paragraph, with strong and stressed words, (no longer: what was) and a" Link "link" Span "(full.example.org/offer/guides/full-guide.html).")',
  'a list in a list': 'L(LI(Lbl "1." LBody(P(Span "First"))) LI(Lbl "2." LBody(P(Span "Second") L(LI(Lbl "•" LBody(P(Span "one inside the other")))))))',
  'a quotation': 'BlockQuote(P(Span "What somebody said."))',
  'a table': 'Table(TR(TH(Span "What") TH(Span "How much")) TR(TD(Span "A day") TD(Span "£4")))',
  'a form to copy': 'P(Code "A form to copy")',
  'a notice': 'Div(P(Span "This site is a demonstration. Its facts are historic, and many have changed. For real help, look at your own council\'s local offer."))',
  'a picture': 'Figure',
};

for (const [kind, expected] of Object.entries(blocks)) {
  test(`${kind} is told as what it is`, () => {
    const [role] = expected.split(/[ (]/);
    const likely = told.filter((one) => one.startsWith(`${role}(`) || one === role);
    assert.ok(told.includes(expected), `no ${expected}\nbut\n${likely.join('\n')}`);
  });
}

test('what stands at the edges of pages is no part of the structure', () => {
  assert.ok(!told.some((one) => /Page \d+ of \d+/.test(one)));
});
