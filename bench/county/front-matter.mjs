// The three forms in which an entry's facts are written: YAML, TOML and JSON.

const bareWords = /^([A-Za-z]|\d+ [A-Za-z])[A-Za-z0-9 '’.,;()£/-]*$/;
const startsLikeOther = /^(true|false|yes|no|on|off|null|y|n)$/i;

/** Text as YAML: bare where an author would leave it bare, in double quotes where YAML needs them. */
function yamlText(text, inFlow) {
  const bare = bareWords.test(text) && !startsLikeOther.test(text) && !text.endsWith(' ');
  const phoneOrDate = /^(0[0-9 ]+ [0-9]+|\d{4}-\d\d-\d\d|https:[^\s,]*|[a-z.-]+@[a-z.-]+)$/.test(text);
  if ((bare && !(inFlow && text.includes(','))) || phoneOrDate) return text;
  return JSON.stringify(text);
}

function yamlFlow(value) {
  if (Array.isArray(value)) return `[${value.map(yamlFlow).join(', ')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value).map(([key, part]) => `${key}: ${yamlFlow(part)}`).join(', ')}}`;
  }
  return typeof value === 'string' ? yamlText(value, true) : String(value);
}

function yamlBlock(value, indent) {
  const pad = ' '.repeat(indent);
  if (Array.isArray(value)) {
    return value.map((item) => `${pad}- ${yamlItem(item, indent + 2)}`).join('');
  }
  return Object.entries(value).map(([key, part]) => `${pad}${key}:${yamlAfterKey(part, indent)}`).join('');
}

function yamlItem(item, indent) {
  return typeof item === 'object' ? yamlBlock(item, indent).trimStart() : `${yamlText(String(item), false)}\n`;
}

/** Short lists and objects go on the key's line, long ones below it, as people write them. */
function yamlAfterKey(value, indent) {
  if (typeof value !== 'object') return ` ${typeof value === 'string' ? yamlText(value, false) : value}\n`;
  const flow = yamlFlow(value);
  return flow.length <= 72 ? ` ${flow}\n` : `\n${yamlBlock(value, indent + 2)}`;
}

/** An object as YAML without its `---` lines. */
export function toYaml(object) {
  return yamlBlock(object, 0);
}

function tomlInline(value) {
  if (Array.isArray(value)) return `[${value.map(tomlInline).join(', ')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value).map(([key, part]) => `${key} = ${tomlInline(part)}`).join(', ')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** An object as TOML without its `+++` lines: a key a line, objects inline, longer lists an item a line. */
export function toToml(object) {
  return Object.entries(object).map(([key, value]) => {
    const inline = tomlInline(value);
    if (!Array.isArray(value) || inline.length <= 72) return `${key} = ${inline}\n`;
    return `${key} = [\n${value.map((item) => `  ${tomlInline(item)},\n`).join('')}]\n`;
  }).join('');
}

/** A whole .md file: facts in one of the three forms, then the body. */
export function markdownFile(form, facts, body) {
  if (form === 'toml') return `+++\n${toToml(facts)}+++\n${body}`;
  if (form === 'json') return `${JSON.stringify(facts, null, 2)}\n\n${body}`;
  return `---\n${toYaml(facts)}---\n${body}`;
}

/** A whole .json file: the same keys, the body under `description`. */
export function jsonFile(facts, body) {
  return `${JSON.stringify({ ...facts, description: body }, null, 2)}\n`;
}
