// Whether a text is well-formed XML, as far as feeds and sitemaps go: no doctype, no CDATA.

const name = '[A-Za-z_][\\w.:-]*';
const reference = /&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);/g;
// XML 1.0, 2.2: what may not stand in a document at all.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/; // eslint-disable-line no-control-regex

function checkText(text, what) {
  if (text.replace(reference, '').includes('&')) throw new Error(`a bare "&" in ${what}: ${text}`);
  if (text.includes('<')) throw new Error(`a bare "<" in ${what}: ${text}`);
}

function checkAttributes(source, tag) {
  const seen = new Set();
  const rest = source.replace(new RegExp(`\\s+(${name})="([^"]*)"`, 'g'), (whole, key, value) => {
    if (seen.has(key)) throw new Error(`attribute ${key} twice in <${tag}>`);
    seen.add(key);
    checkText(value, `the attribute ${key}`);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`what is ${rest.trim()} in <${tag}>?`);
}

/** Throws where `xml` is not well-formed; else gives its elements as {tag, text} in order of their ends. */
export function checkXml(xml) {
  if (forbidden.test(xml)) throw new Error('a character that XML forbids');
  const open = [];
  const closed = [];
  let roots = 0;
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*/i, '').replace(/<!--(?:(?!--)[^])*-->/g, '');
  const token = new RegExp(`<(/?)(${name})((?:[^<>"]|"[^"]*")*?)(/?)>|[^<]+|<`, 'g');
  for (const [whole, slash, tag, attributes, empty] of body.matchAll(token)) {
    if (whole === '<') throw new Error('a stray "<"');
    if (tag === undefined) {
      checkText(whole, 'text');
      if (open.length === 0 && whole.trim() !== '') throw new Error(`words outside of the root: ${whole.trim()}`);
      for (const one of open) one.text += whole;
    } else if (slash) {
      const last = open.pop();
      if (last?.tag !== tag) throw new Error(`</${tag}> closes <${last?.tag}>`);
      closed.push(last);
    } else {
      if (open.length === 0 && ++roots > 1) throw new Error('more than one root');
      checkAttributes(attributes, tag);
      if (!empty) open.push({ tag, text: '' });
    }
  }
  if (open.length > 0) throw new Error(`<${open.pop().tag}> is never closed`);
  if (roots !== 1) throw new Error('no root');
  return closed;
}
