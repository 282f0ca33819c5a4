// A small reader of the HTML that Handrail writes: fast enough for thousands of pages, and strict.
// It is no parser for the web's HTML: it throws at what Handrail must never write, such as a tag that nobody closes.

const voidTags = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const rawTags = new Set(['script', 'style', 'title', 'textarea']);
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text or an attribute's value with its character references resolved. */
export function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z0-9]+));/gi, (whole, hex, decimal, name) => {
    if (name === undefined) return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    if (!(name in entities)) throw new Error(`unknown character reference ${whole}`);
    return entities[name];
  });
}

function attributesOf(source) {
  const attributes = {};
  const pattern = /\s+([^\s=>"'/]+)(?:="([^"]*)")?/gy;
  for (let match; (match = pattern.exec(source)); ) {
    if (match[1] in attributes) throw new Error(`attribute ${match[1]} twice`);
    attributes[match[1]] = decode(match[2] ?? '');
  }
  return attributes;
}

/**
 * The page as a tree: {tag, attributes, children, parent}; texts are strings among the children. The root's tag is "".
 */
export function parseHtml(html) {
  const top = { tag: '', attributes: {}, children: [], parent: null };
  let open = top;
  const token = /<!--[^]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*>|[^<]+|</gi;
  for (let match; (match = token.exec(html)); ) {
    const [whole, slash, tag, attributes] = match;
    if (whole === '<') throw new Error(`a stray "<" before ${JSON.stringify(html.slice(match.index, match.index + 60))}`);
    if (whole[0] !== '<') {
      open.children.push(decode(whole));
    } else if (tag === undefined) {
      continue;
    } else if (slash) {
      if (open.tag !== tag) throw new Error(`</${tag}> closes <${open.tag}>`);
      open = open.parent;
    } else {
      const element = { tag, attributes: attributesOf(attributes), children: [], parent: open };
      open.children.push(element);
      if (rawTags.has(tag)) {
        const end = html.indexOf(`</${tag}>`, token.lastIndex);
        if (end < 0) throw new Error(`<${tag}> is never closed`);
        const raw = html.slice(token.lastIndex, end);
        element.children.push(tag === 'title' || tag === 'textarea' ? decode(raw) : raw);
        token.lastIndex = end + tag.length + 3;
      } else if (!voidTags.has(tag)) {
        open = element;
      }
    }
  }
  if (open !== top) throw new Error(`<${open.tag}> is never closed`);
  return top;
}

/** All elements below `element`, in the order of the document. */
export function* elements(element) {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elements(child);
  }
}

/** The first element below `element` for which `matches` is true. */
export function find(element, matches) {
  for (const one of elements(element)) if (matches(one)) return one;
  return undefined;
}

export function hasClass(element, name) {
  return (element.attributes.class ?? '').split(/\s+/).includes(name);
}

/** The words below an element, with single spaces. */
export function textOf(element) {
  const words = (one) => (typeof one === 'string' ? one : one.children.map(words).join(' '));
  return words(element).replace(/\s+/g, ' ').trim();
}

/** Whether `element` lies within one that matches. */
export function within(element, matches) {
  for (let one = element; one; one = one.parent) if (matches(one)) return true;
  return false;
}
