import assert from 'node:assert/strict';

/** At most twenty, so that one fault of an edition does not print a thousand lines. */
export function assertNone(problems) {
  const more = problems.length > 20 ? `\nand ${problems.length - 20} more` : '';
  assert.equal(problems.length, 0, `${problems.length} problems:\n${problems.slice(0, 20).join('\n')}${more}`);
}
