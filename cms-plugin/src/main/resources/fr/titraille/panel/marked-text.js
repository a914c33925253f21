import { element } from './dom.js';

/**
 * A text with ranges marked, overlapping ones too: it is cut wherever a range starts or ends, and each piece names all
 * ranges over it.
 *
 * @param {string} text
 * @param {{start: number, end: number, id: string, kind: string, label: string}[]} ranges
 * @param {(id: string) => void} choose called with the narrowest range's id
 * @returns {Node[]}
 */
export function markedText(text, ranges, choose) {
  const sound = ranges.filter((range) => range.end > range.start && range.start < text.length);
  const cuts = [...new Set([0, text.length, ...sound.flatMap((range) => [range.start, Math.min(range.end, text.length)])])].sort((a, b) => a - b);
  const out = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const words = text.slice(cuts[i], cuts[i + 1]);
    const over = sound.filter((range) => range.start <= cuts[i] && range.end >= cuts[i + 1]).sort((a, b) => (a.end - a.start) - (b.end - b.start));
    out.push(over.length === 0 ? words : element('mark', {
      class: `place ${over[0].kind}`, title: over.map((range) => range.label).join('\n'), 'data-ranges': over.map((range) => range.id).join(' '),
      onclick: () => choose(over[0].id),
    }, words));
  }
  return out;
}

/** Shows which pieces belong to a range, and brings the first into view within its own pane. */
export function chooseRange(pane, id) {
  let first = null;
  for (const piece of pane.querySelectorAll('mark')) {
    const own = piece.dataset.ranges.split(' ').includes(id);
    piece.classList.toggle('chosen', own);
    first ??= own ? piece : null;
  }
  if (first) {
    pane.scrollTop += first.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  }
}
