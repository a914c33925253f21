'use strict';

const shared = require('./shared');
const { concerns } = require('./settings');
const { rows } = require('./entries');

const PAGE = 20;
const KEPT = 5_000;

/** Checks entries by the page through `/v1/audits`. Keeps scores of versions by their date, for the list view. */
class AuditRunner {
  #strapi;
  #scores = new Map();

  constructor(strapi) {
    this.#strapi = strapi;
  }

  /**
   * One page of the drafts of a type, checked anew.
   *
   * @returns {Promise<{total: number, next: number | null, rows: object[]}>}
   */
  async page(uid, type, start, language) {
    const where = this.#drafts(uid);
    const total = await this.#strapi.db.query(uid).count({ where });
    const entries = await rows(this.#strapi, uid, where, { offset: start, limit: PAGE });
    const next = start + PAGE < total ? start + PAGE : null;
    const checked = await this.#check(entries, type, language);
    return { total, next, rows: checked.map(({ key: _, ...row }) => row) };
  }

  /** Scores of the drafts of some documents, out of what is kept where nothing changed. */
  async scores(uid, type, documentIds, locale, language) {
    const where = { ...this.#drafts(uid), documentId: { $in: documentIds }, ...(locale ? { locale } : {}) };
    const entries = await rows(this.#strapi, uid, where);
    const fresh = entries.filter((entry) => !this.#scores.has(keyOf(entry, type)));
    for (const row of await this.#check(fresh, type, language)) {
      this.#keep(row.key, row);
    }
    return Object.fromEntries(entries.map((entry) => [entry.documentId, this.#scores.get(keyOf(entry, type)) ?? null]));
  }

  #drafts(uid) {
    return this.#strapi.getModel(uid).options?.draftAndPublish ? { publishedAt: null } : {};
  }

  #keep(key, { score, valid, errors }) {
    if (this.#scores.size >= KEPT) {
      this.#scores.delete(this.#scores.keys().next().value);
    }
    this.#scores.set(key, { score, valid, errors });
  }

  async #check(entries, type, language) {
    const told = entries.map((entry) => ({
      key: keyOf(entry, type),
      documentId: entry.documentId,
      locale: entry.locale ?? null,
      title: shared.get().valueAt(entry, type.fields.title) ?? '',
      sent: concerns(type, entry.locale) ? shared.get().toArticle(entry, type) : null,
    }));
    const sent = told.filter((row) => row.sent !== null);
    const articles = sent.map((row) => ({ ...row.sent.article, id: row.documentId }));
    const client = this.#strapi.plugin('titraille').service('client');
    const answers = articles.length === 0 ? [] : await client.audit(articles, type.profile, language);
    sent.forEach((row, i) => Object.assign(row, figures(answers[i])));
    return told.map(({ sent: _, ...row }) => ({ valid: null, score: null, errors: null, warnings: null, words: null, problem: null, ...row }));
  }
}

function figures(answer) {
  if (!answer || answer.problem) {
    return { problem: answer?.problem?.detail ?? answer?.problem?.title ?? '?' };
  }
  const count = (severity) => answer.findings.filter((f) => f.severity === severity).length;
  return { valid: answer.valid, score: answer.score, errors: count('error'), warnings: count('warning'), words: answer.metrics.words };
}

const keyOf = (entry, type) => `${entry.id} ${new Date(entry.updatedAt).getTime()} ${JSON.stringify([type.profile, type.fields, type.body])}`;

module.exports = { AuditRunner };
