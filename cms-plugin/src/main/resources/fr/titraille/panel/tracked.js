import { align, moved } from './align.js';

/**
 * Ranges of an answer's text, kept in place in the text at hand while that goes on changing. What a change touches gets
 * `gone`.
 */
export class Tracked {
  #lists = new Set();

  /**
   * Places ranges of `answerText` in the text that was asked about.
   *
   * @template {{start: number, end: number}} T
   * @param {T[]} ranges
   * @returns {(T & {gone: boolean})[]} new objects, which keep moving until {@link Tracked#drop}
   */
  add(ranges, answerText, asked) {
    const map = answerText === asked ? null : align(answerText, asked);
    const list = ranges.map((range) => ({
      ...range, gone: false,
      start: map ? map[range.start] : range.start,
      end: map ? (range.end > range.start ? map[range.end - 1] + 1 : map[range.end]) : range.end,
    }));
    this.#lists.add(list);
    return list;
  }

  drop(list) {
    this.#lists.delete(list);
  }

  /** Moves all along with a change of the text at hand. */
  shift(change) {
    for (const list of this.#lists) {
      for (const range of list) {
        const next = range.gone ? null : moved(range, change);
        if (next) {
          Object.assign(range, next);
        } else {
          range.gone = true;
        }
      }
    }
  }
}

/** Where each block of a service's plain text starts. */
export function blockStarts(text) {
  const out = [0];
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2)) {
    out.push(at + 2);
  }
  return out;
}
