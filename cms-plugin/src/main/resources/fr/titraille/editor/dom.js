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

/** As TextEdits has it: in order of place; one that overlaps an earlier one, or inserts where one began, is left out. */
export function edited(text, edits) {
  const inOrder = [...edits].sort((a, b) =>
    a.start - b.start || a.end - b.end || (a.replacement < b.replacement ? -1 : Number(a.replacement > b.replacement)));
  let out = '';
  let from = 0;
  let lastStart = -1;
  let last = null;
  for (const edit of inOrder) {
    const twice = last && edit.start === last.start && edit.end === last.end && edit.replacement === last.replacement;
    const sameInsertion = edit.start === edit.end && edit.start === lastStart;
    if (twice || sameInsertion || edit.start < from) {
      continue;
    }
    out += text.slice(from, edit.start) + edit.replacement;
    from = edit.end;
    lastStart = edit.start;
    last = edit;
  }
  return out + text.slice(from);
}

/** A table with a caption; cells are nodes or strings. */
export function table(caption, heads, rows) {
  return element('div', { class: 'scroll' },
    element('table', {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, rows.map((row) => element('tr', {}, row.map((cell) => element('td', {}, cell)))))));
}
