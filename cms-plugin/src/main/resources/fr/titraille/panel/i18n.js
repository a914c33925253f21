import { fr } from './fr.js';
import { en } from './en.js';

const TEXTS = { fr, en };

/** Texts, numbers and dates in the panel's language. */
export class Texts {
  /** @param {string} language `fr` or `en`; anything else is French */
  constructor(language) {
    this.language = language?.toLowerCase().startsWith('en') ? 'en' : 'fr';
    const locale = this.language === 'en' ? 'en-GB' : 'fr-FR';
    this.numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    this.percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    this.locale = locale;
  }

  /**
   * A text; `{0}`, `{1}` stand for the values. A key with `.one` beside it is taken when the first value is one (in French
   * also none).
   */
  t(key, ...values) {
    const singular = typeof values[0] === 'number' && (values[0] === 1 || (values[0] === 0 && this.language === 'fr'));
    const table = TEXTS[this.language];
    const text = (singular ? table[`${key}.one`] : undefined) ?? table[key];
    if (text === undefined) {
      throw new Error(`no text for ${key}`);
    }
    return text.replace(/\{(\d)\}/g, (_, i) => (typeof values[i] === 'number' ? this.number(values[i]) : values[i] ?? ''));
  }

  /** A text if there is one, else what stands in for it. */
  or(key, standIn) {
    return TEXTS[this.language][key] ?? standIn;
  }

  number(value) {
    return this.numbers.format(value);
  }

  percent(share) {
    return this.percents.format(share);
  }

  /** An ISO 8601 date, month, year or interval as a person writes it. */
  date(iso) {
    return String(iso).split('/').map((part) => this.#day(part)).join(' – ');
  }

  #day(iso) {
    const yearless = /^--(\d{2})(?:-(\d{2}))?$/.exec(iso);
    if (yearless) {
      return this.#written(2000, yearless[1], yearless[2], {});
    }
    const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
    if (!parts) {
      return this.#special(iso);
    }
    const [, year, month, day] = parts;
    const rest = iso.slice(parts[0].length);
    if (rest && !rest.startsWith('T')) {
      return this.#special(iso);
    }
    return this.#written(year, month, day, { year: 'numeric' });
  }

  #written(year, month, day, parts) {
    const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
    const style = { ...parts, ...(month ? { month: 'long' } : {}), ...(day ? { day: 'numeric' } : {}), timeZone: 'UTC' };
    return new Intl.DateTimeFormat(this.locale, style).format(date).replace(/^1 (?=\p{L})/u, this.language === 'fr' ? '1er ' : '1 ');
  }

  /** Quarters and halves: 2024-Q3, 2024-H1. */
  #special(iso) {
    const quarter = /^(\d{4})-?([QHST])([1-4])$/.exec(iso);
    return quarter ? this.t(quarter[2] === 'Q' || quarter[2] === 'T' ? 'date.quarter' : 'date.half', this.t(`date.nth.${quarter[3]}`), quarter[1]) : iso;
  }
}
