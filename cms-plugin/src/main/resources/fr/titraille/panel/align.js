/**
 * Offsets between two readings of one text, in UTF-16 code units: the service's plain text and what stands in the
 * editing surface, or the surface before and after typing.
 */

const isSpace = (c) => c === 32 || c === 10 || c === 13 || c === 9 || c === 0xa0 || c === 0x202f || c === 0x2009;

/** Characters that must agree before two texts count as back in step. */
const ANCHOR = 12;
/** How far one of the two may have run ahead. */
const REACH = 4000;

/**
 * Where each offset of `from` lies in `to`. Runs of white space count as equal, whatever their length; a stretch that
 * only one of the two has is stepped over.
 *
 * @returns {Int32Array} `from.length + 1` offsets of `to`, never falling
 */
export function align(from, to) {
  const out = new Int32Array(from.length + 1);
  let i = 0;
  let j = 0;
  while (i < from.length) {
    if (from.charCodeAt(i) === to.charCodeAt(j)) {
      out[i++] = j++;
    } else if (isSpace(from.charCodeAt(i)) || isSpace(to.charCodeAt(j))) {
      const at = j;
      while (j < to.length && isSpace(to.charCodeAt(j))) {
        j++;
      }
      const start = i;
      while (i < from.length && isSpace(from.charCodeAt(i))) {
        out[i] = Math.min(at + (i - start), j);
        i++;
      }
    } else {
      const [di, dj] = step(from, i, to, j);
      for (let k = 0; k < di; k++) {
        out[i + k] = Math.min(j + k, j + dj);
      }
      i += di;
      j += dj;
    }
  }
  out[from.length] = Math.min(j, to.length);
  return out;
}

/** The least advance on either side after which the texts agree again. */
function step(from, i, to, j) {
  for (let reach = 1; reach < REACH; reach++) {
    if (same(from, i + reach, to, j + reach)) {
      return [reach, reach];
    }
    if (same(from, i, to, j + reach)) {
      return [0, reach];
    }
    if (same(from, i + reach, to, j)) {
      return [reach, 0];
    }
  }
  return [Math.min(1, from.length - i), 0];
}

function same(from, i, to, j) {
  const length = Math.min(ANCHOR, from.length - i, to.length - j);
  return length > 0 && from.substr(i, length) === to.substr(j, length);
}

/**
 * The one stretch in which two texts differ.
 *
 * @returns {{start: number, end: number, length: number} | null} `[start, end)` of `before` became `length` characters;
 *     null when the texts are equal
 */
export function difference(before, after) {
  if (before === after) {
    return null;
  }
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) {
    start++;
  }
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) {
    tail++;
  }
  return { start, end: before.length - tail, length: after.length - tail - start };
}

/**
 * A range after a change.
 *
 * @returns {{start: number, end: number} | null} null when the change touches what stands in the range
 */
export function moved(range, change) {
  if (!change || range.end <= change.start) {
    return range;
  }
  const shift = change.length - (change.end - change.start);
  if (range.start >= change.end) {
    return { start: range.start + shift, end: range.end + shift };
  }
  return null;
}

/** Edits as the service applies them: in order of place; one that overlaps an earlier one is left out. */
export function compatible(edits) {
  const out = [];
  let from = 0;
  let inserted = -1;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < from || (edit.start === edit.end && edit.start === inserted)) {
      continue;
    }
    out.push(edit);
    from = edit.end;
    inserted = edit.start;
  }
  return out;
}

/** A text after edits. */
export function edited(text, edits) {
  let out = '';
  let from = 0;
  for (const edit of compatible(edits)) {
    out += text.slice(from, edit.start) + edit.replacement;
    from = edit.end;
  }
  return out + text.slice(from);
}
