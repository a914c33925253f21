import { isWhole } from './loaded-html.js';

/**
 * The plain text of an editing surface, and where each part of it stands in the DOM. Leaf blocks (a paragraph, a heading,
 * a list item, a table cell) are joined by one blank line, a line break counts as one.
 */

const BLOCKS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'BLOCKQUOTE', 'PRE', 'TABLE', 'THEAD',
  'TBODY', 'TFOOT', 'TR', 'TD', 'TH', 'CAPTION', 'FIGURE', 'FIGCAPTION', 'DIV', 'SECTION', 'ARTICLE', 'ASIDE', 'HEADER', 'FOOTER', 'HR', 'DETAILS', 'SUMMARY']);

export const isBlock = (node) => node.nodeType === Node.ELEMENT_NODE && BLOCKS.has(node.tagName);

/**
 * @typedef {object} TextMap
 * @property {string} text
 * @property {{node: Text, start: number, end: number}[]} pieces text nodes in order
 */

/** @returns {TextMap} */
export function textMap(root) {
  const pieces = [];
  let text = '';
  let open = false;

  function separate() {
    if (open && text) {
      text += '\n\n';
    }
    open = false;
  }

  function walk(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      const data = node.data;
      if (!data || (!open && !data.trim())) {
        return;
      }
      pieces.push({ node, start: text.length, end: text.length + data.length });
      text += data;
      open = true;
    } else if (node.nodeName === 'BR') {
      if (open && node.nextSibling) {
        text += '\n';
      }
    } else if (node.nodeType === Node.ELEMENT_NODE && !isWhole(node)) {
      const block = isBlock(node);
      if (block) {
        separate();
      }
      node.childNodes.forEach(walk);
      if (block) {
        separate();
      }
    }
  }

  root.childNodes.forEach(walk);
  return { text: text.replace(/\n+$/, ''), pieces };
}

/** The piece that holds an offset; of two that touch there, the later one for a start and the earlier one for an end. */
function pieceAt(map, offset, atEnd) {
  let low = 0;
  let high = map.pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (atEnd ? map.pieces[middle].end < offset : map.pieces[middle].end <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return map.pieces[low] ?? null;
}

const within = (piece, offset) => Math.max(0, Math.min(piece.end - piece.start, offset - piece.start, piece.node.length));

/** A live DOM range over `[start, end)`; null where the surface has no such text. */
export function domRange(map, start, end) {
  const from = pieceAt(map, start, start === end);
  const to = pieceAt(map, end, true);
  if (!from || !to) {
    return null;
  }
  const range = document.createRange();
  range.setStart(from.node, within(from, start));
  range.setEnd(to.node, within(to, end));
  return range;
}

/** The offset of a point of the DOM; null when it lies outside the surface's text. */
export function offsetOf(map, node, offset) {
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = map.pieces.find((p) => p.node === node);
    return piece ? piece.start + Math.min(offset, piece.end - piece.start) : null;
  }
  const after = node.childNodes[offset] ?? null;
  for (const piece of map.pieces) {
    const place = after
      ? after.compareDocumentPosition(piece.node) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)
      : !node.contains(piece.node) && node.compareDocumentPosition(piece.node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (after === piece.node || place) {
      return piece.start;
    }
  }
  return map.text.length;
}

/** The pieces that `[start, end)` runs over. */
export function piecesOver(map, start, end) {
  return map.pieces.filter((p) => p.end > start && p.start < end);
}
