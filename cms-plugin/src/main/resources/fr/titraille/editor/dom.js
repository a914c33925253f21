/** Builds an element; children are nodes or strings, and strings are never read as markup. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'onclick') {
      node.addEventListener('click', value);
    } else if (value !== null && value !== undefined) {
      node.setAttribute(key, value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null));
  return node;
}

/**
 * The text with its ranges marked. Offsets are UTF-16 code units, as JavaScript counts them. A range that overlaps
 * one already marked is left out.
 */
export function highlighted(text, ranges) {
  const block = element('div', { class: 'text', lang: 'fr', tabindex: '0', role: 'region', 'aria-label': 'Texte annoté' });
  let at = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start < at || range.end <= range.start) {
      continue;
    }
    block.append(text.slice(at, range.start));
    block.append(element('mark', { class: range.kind, id: range.id, title: range.label, tabindex: '-1' },
      text.slice(range.start, range.end)));
    at = range.end;
  }
  block.append(text.slice(at));
  return block;
}

/** The text after edits; an edit that overlaps an earlier one is left out. */
export function edited(text, edits) {
  let out = text;
  let before = text.length;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    if (edit.end <= before) {
      out = out.slice(0, edit.start) + edit.replacement + out.slice(edit.end);
      before = edit.start;
    }
  }
  return out;
}

/** A table with a caption; cells are nodes or strings. */
export function table(caption, heads, rows) {
  return element('div', { class: 'scroll' },
    element('table', {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, rows.map((row) => element('tr', {}, row.map((cell) => element('td', {}, cell)))))));
}
