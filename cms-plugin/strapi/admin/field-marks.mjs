const LEVELS = ['error', 'warning', 'advice'];
const COLORS = { error: '#d02b20', warning: '#be5d01', advice: '#4945ff' };
const FIELDS = '[data-slate-editor], .CodeMirror-code';
const LINES = '[data-slate-node="element"], .CodeMirror-line';

/**
 * Underlines findings in the form's own editors, without a change to their DOM (CSS Custom Highlights), and leads to them.
 * A finding is found again by the line of text that it stands in.
 */
export class FieldMarks {
  #sheet = null;

  show(findings, text) {
    if (!globalThis.CSS?.highlights) {
      return;
    }
    this.#dress();
    const lines = readLines();
    for (const level of LEVELS) {
      const ranges = findings
        .filter(({ severity, field, start, end }) => severity === level && field === 'body' && end > start)
        .map((finding) => rangeOf(finding, text, lines))
        .filter(Boolean);
      CSS.highlights.set(`titraille-${level}`, new Highlight(...ranges));
    }
  }

  /** Brings a place of the text into view and selects it. */
  reveal(place, text) {
    const range = rangeOf(place, text, readLines());
    if (range) {
      range.startContainer.parentElement.scrollIntoView({ block: 'center' });
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      return;
    }
    const quote = text.slice(place.start, place.end);
    const area = quote && [...document.querySelectorAll('textarea')].find(({ value }) => value.includes(quote));
    if (area) {
      area.focus();
      area.setSelectionRange(area.value.indexOf(quote), area.value.indexOf(quote) + quote.length);
    }
  }

  clear() {
    LEVELS.forEach((level) => globalThis.CSS?.highlights?.delete(`titraille-${level}`));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#sheet = null;
  }

  #dress() {
    if (this.#sheet === null) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(
        LEVELS.map((l) => `::highlight(titraille-${l}) { text-decoration: underline wavy ${COLORS[l]}; text-underline-offset: 3px; }`).join('\n'));
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    }
  }
}

/** The lines of all editors with their text nodes; lines that hold other lines are left out. */
function readLines() {
  return [...document.querySelectorAll(FIELDS)].flatMap((editor) =>
    [...editor.querySelectorAll(LINES)]
      .filter((line) => ![...line.querySelectorAll(LINES)].some((inner) => !inner.hasAttribute('data-slate-inline')) && !line.hasAttribute('data-slate-inline'))
      .map((line) => {
        const nodes = [];
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let text = '';
        while (walker.nextNode()) {
          if (!walker.currentNode.parentElement.closest('[data-slate-zero-width]')) {
            nodes.push({ node: walker.currentNode, start: text.length });
            text += walker.currentNode.data;
          }
        }
        return { text, nodes };
      }));
}

function rangeOf({ start, end }, text, lines) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
  const whole = text.slice(from, to);
  const line = lines.find((l) => l.text === whole);
  if (line) {
    return domRange(line, start - from, Math.min(end, to) - from);
  }
  const quote = text.slice(start, Math.min(end, to));
  const near = quote.length > 2 && lines.find((l) => l.text.includes(quote));
  return near ? domRange(near, near.text.indexOf(quote), near.text.indexOf(quote) + quote.length) : null;
}

function domRange({ nodes }, start, end) {
  const first = nodes.findLast((n) => n.start <= start);
  const last = nodes.findLast((n) => n.start < end);
  if (!first || !last || start - first.start > first.node.length || end - last.start > last.node.length) {
    return null;
  }
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
