import assert from 'node:assert/strict';

/** What typographic mends may change in a text: spaces, apostrophes, quotation marks, dashes; nothing that is a word. */
export const words = (text) =>
  text
    .normalize('NFC')
    .replace(/[’']/g, '’')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ?([.,;:!?»])/g, '$1')
    .replace(/« ?/g, '«')
    .replace(/"/g, '')
    .trim();

const isHeading = (node) => node.type === 'heading';
const marksOf = ({ text: _, ...marks }) => marks;

/** Leaves with their marks; neighbours of the same marks are one, as the editor joins them. */
function leaves(children) {
  return children.filter((c) => c.type !== 'text' || c.text !== '').reduce((out, child) => {
    const last = out.at(-1);
    if (child.type === 'text' && last?.type === 'text' && JSON.stringify(marksOf(last)) === JSON.stringify(marksOf(child))) {
      return [...out.slice(0, -1), { ...last, text: last.text + child.text }];
    }
    return [...out, child];
  }, []);
}

function sameNode(before, after, path) {
  const { children: had, text: _a, ...left } = before;
  const { children: has, text: _b, ...right } = after;
  assert.deepEqual(right, left, `${path}: ${before.type}`);
  if (before.type === 'text') {
    // in code, every character counts
    const of = before.code ? (t) => t : words;
    assert.equal(of(after.text), of(before.text), path);
  }
  if (had) {
    const [a, b] = [leaves(had), leaves(has)];
    assert.equal(b.length, a.length, `${path}: ${a.length} parts, ${b.length} now`);
    a.forEach((child, i) => sameNode(child, b[i], `${path}.${i}`));
  }
}

/** Holds blocks against what they were, node by node: only headings may have been added, only typography changed. */
export function sameBlocks(before, after) {
  const [had, has] = [before.filter((n) => !isHeading(n)), after.filter((n) => !isHeading(n))];
  assert.deepEqual(has.map(({ type }) => type), had.map(({ type }) => type));
  had.forEach((node, i) => sameNode(node, has[i], String(i)));
  return after.filter(isHeading).length - before.filter(isHeading).length;
}
