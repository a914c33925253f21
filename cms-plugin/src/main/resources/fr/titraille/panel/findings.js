import { align, moved } from './align.js';

/**
 * @typedef {object} Found a finding placed in the text at hand
 * @property {string} key the same for the same finding in the next answer
 * @property {string} rule
 * @property {string} group
 * @property {'error' | 'warning' | 'advice'} severity
 * @property {string} message
 * @property {string} field
 * @property {number} start in the text at hand; the service's own when the field is not `body`
 * @property {number} end
 * @property {string} quote
 * @property {object | null} fix its edits lie in the text at hand
 * @property {object | null} sent the fix as the service sent it, in the offsets of its own text
 * @property {boolean} gone whether typing has touched its words since
 */

const SEVERITIES = ['error', 'warning', 'advice'];

/** The findings of the last answer, kept in place while the text goes on changing; and those that were dismissed. */
export class Findings {
  /** @type {Found[]} */
  all = [];
  answer = null;
  #dismissed = new Map();

  /**
   * Takes an answer.
   *
   * @param {any} answer of `/v1/validations`
   * @param {string} asked the text at hand when the question was asked
   * @param {string} now the text at hand now
   * @param {import('./align.js').difference} change what was typed since, null for nothing
   */
  take(answer, asked, change) {
    this.answer = answer;
    const map = asked === answer.text ? null : align(answer.text, asked);
    const at = (offset) => (map ? map[offset] : offset);
    const endOf = (start, end) => (map && end > start ? map[end - 1] + 1 : at(end));
    const seen = new Map();
    this.all = answer.findings.map((finding) => {
      const body = finding.field === 'body';
      const quote = body ? answer.text.slice(finding.start, finding.end) : '';
      const stem = `${finding.rule}|${finding.field}|${quote.slice(0, 80)}`;
      const nth = (seen.get(stem) ?? 0) + 1;
      seen.set(stem, nth);
      const fix = finding.fix && body
        ? { ...finding.fix, edits: finding.fix.edits.map((e) => ({ ...e, start: at(e.start), end: endOf(e.start, e.end), was: answer.text.slice(e.start, e.end) })) }
        : finding.fix ?? null;
      return {
        ...finding, key: nth > 1 ? `${stem}|${nth}` : stem, quote, sent: finding.fix ?? null, fix, gone: false,
        start: body ? at(finding.start) : finding.start, end: body ? endOf(finding.start, finding.end) : finding.end,
      };
    });
    if (change) {
      this.shift(change);
    }
  }

  clear() {
    this.all = [];
    this.answer = null;
  }

  /** Moves what stands in the text along with a change of it; what the change touches is gone until the next answer. */
  shift(change) {
    this.all = this.all.map((found) => {
      if (found.field !== 'body' || found.gone) {
        return found;
      }
      const whole = found.start === found.end && found.start === 0;
      const range = whole ? found : moved(found, change);
      if (!range) {
        return { ...found, gone: true };
      }
      const edits = found.fix?.edits.map((e) => {
        const place = moved(e, change);
        return place && { ...e, ...place };
      });
      const fix = found.fix && (edits.every(Boolean) ? { ...found.fix, edits } : null);
      return { ...found, start: range.start, end: range.end, fix };
    });
  }

  /** Findings that count: neither gone nor dismissed. */
  get open() {
    return this.all.filter((found) => !found.gone && !this.#dismissed.has(found.key));
  }

  get dismissed() {
    return [...this.#dismissed.entries()].map(([key, value]) => ({ key, ...value }));
  }

  /** Findings of the body over an offset, the worst and narrowest first. */
  at(offset) {
    return this.open
      .filter((f) => f.field === 'body' && f.end > f.start && f.start <= offset && offset <= f.end)
      .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.end - a.start) - (b.end - b.start));
  }

  find(key) {
    return this.all.find((found) => found.key === key) ?? null;
  }

  /** @param {string} reason why, in the editor's words */
  dismiss(key, reason) {
    const found = this.find(key);
    this.#dismissed.set(key, { reason, rule: found?.rule ?? '', message: found?.message ?? '', field: found?.field ?? 'body', quote: found?.quote ?? '' });
  }

  restore(key) {
    this.#dismissed.delete(key);
  }

  /** Sets what an earlier session dismissed. */
  setDismissed(list) {
    this.#dismissed = new Map(list.map(({ key, ...rest }) => [key, rest]));
  }
}

/** @param {Found[]} list */
export function sorted(list, by) {
  const place = (f) => (f.field === 'body' ? f.start : -1);
  const ways = {
    place: (a, b) => place(a) - place(b),
    severity: (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || place(a) - place(b),
    group: (a, b) => a.group.localeCompare(b.group) || place(a) - place(b),
  };
  return [...list].sort(ways[by] ?? ways.severity);
}

/** The edits of all safe fixes that go together: the text at hand's, and each field's. */
export function safeEdits(list) {
  const out = new Map();
  for (const found of list) {
    if (found.fix?.safe && found.fix.edits.length > 0 && found.fix.changes.length === 0) {
      out.set(found.field, [...(out.get(found.field) ?? []), ...found.fix.edits]);
    }
  }
  return out;
}
