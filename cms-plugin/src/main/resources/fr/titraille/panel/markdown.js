import { element } from './dom.js';

/**
 * The Markdown of the rules' own pages as nodes: headings, paragraphs, lists, tables, code. Links are shown as their words,
 * for a page of a rule is read beside the text and leads nowhere.
 *
 * @returns {Node[]}
 */
export function markdown(source) {
  const lines = source.split('\n');
  const out = [];
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    if (/^```/.test(line)) {
      const end = lines.findIndex((l, k) => k > i && /^```/.test(l));
      const to = end < 0 ? lines.length : end;
      out.push(element('pre', { tabindex: '0' }, lines.slice(i + 1, to).join('\n')));
      i = to + 1;
    } else if (/^#{1,6} /.test(line)) {
      out.push(element('p', { class: 'heading' }, inline(line.replace(/^#+ /, ''))));
      i++;
    } else if (/^\s*[-*] /.test(line) || /^\s*\d+\. /.test(line)) {
      const [items, next] = listItems(lines, i);
      out.push(element(/^\s*\d/.test(line) ? 'ol' : 'ul', {}, items.map((item) => element('li', {}, inline(item)))));
      i = next;
    } else if (line.startsWith('|')) {
      const rows = [];
      while (i < lines.length && lines[i].startsWith('|')) {
        rows.push(lines[i++]);
      }
      out.push(tableOf(rows));
    } else if (line.trim() === '') {
      i++;
    } else {
      const text = [];
      while (i < lines.length && lines[i].trim() !== '' && !/^(?:#{1,6} |```|\||\s*[-*] )/.test(lines[i])) {
        text.push(lines[i++]);
      }
      out.push(element('p', {}, inline(text.join(' '))));
    }
  }
  return out;
}

function listItems(lines, from) {
  const items = [];
  let i = from;
  while (i < lines.length && lines[i].trim() !== '') {
    const start = /^\s*(?:[-*]|\d+\.) (.*)$/.exec(lines[i]);
    if (start) {
      items.push(start[1]);
    } else if (/^\s/.test(lines[i]) && items.length > 0) {
      items[items.length - 1] += ` ${lines[i].trim()}`;
    } else {
      break;
    }
    i++;
  }
  return [items, i];
}

function tableOf(rows) {
  const cells = (row) => row.replace(/^\||\|\s*$/g, '').split('|').map((cell) => cell.trim());
  const [head, ...body] = rows.filter((row) => !/^\|[\s:|-]+$/.test(row)).map(cells);
  return element('table', {},
    element('thead', {}, element('tr', {}, head.map((cell) => element('th', { scope: 'col' }, inline(cell))))),
    element('tbody', {}, body.map((row) => element('tr', {}, row.map((cell) => element('td', {}, inline(cell)))))));
}

function inline(text) {
  const out = [];
  let rest = text;
  while (rest) {
    const found = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\([^)]*\)/.exec(rest);
    if (!found) {
      out.push(rest);
      break;
    }
    out.push(rest.slice(0, found.index));
    out.push(found[1] !== undefined ? element('code', {}, found[1])
      : found[2] !== undefined ? element('strong', {}, found[2])
        : found[3] !== undefined ? element('em', {}, found[3]) : found[4]);
    rest = rest.slice(found.index + found[0].length);
  }
  return out;
}
