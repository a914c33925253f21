'use strict';

const shared = require('./shared');
const { texts } = require('./texts');

const LONGEST = 40;

/** Checks one version of an entry and says where in the entry each finding stands. */
class Checks {
  #strapi;

  constructor(strapi) {
    this.#strapi = strapi;
  }

  /**
   * What stands against publishing a version.
   *
   * @returns {Promise<{rule: string, severity: string, message: string, path: string | null, excerpt: string}[]>}
   * @throws {ServiceFailure}
   */
  async against(entry, type, language) {
    const sent = shared.get().toArticle(entry, type);
    if (sent === null) {
      return [];
    }
    const client = this.#strapi.plugin('titraille').service('client');
    const answer = await client.post('v1/validations', { article: sent.article, profile: type.profile }, language);
    const found = answer.findings
      .filter(({ severity }) => type.gate.levels.includes(severity))
      .map((finding) => this.#placed(finding, sent, type, answer.text));
    const source = shared.get().valueAt(entry, type.fields.source);
    if (!type.gate.fidelity || typeof source !== 'string' || source.trim() === '') {
      return found;
    }
    return [...found, ...(await this.#unfaithful(source, sent, type, language))];
  }

  async #unfaithful(source, sent, type, language) {
    const client = this.#strapi.plugin('titraille').service('client');
    const asked = { source: { body: { format: 'text', content: source } }, rewrite: sent.article, scope: 'partial' };
    const { errors } = await client.post('v1/fidelity-checks', asked, language);
    return errors
      .filter(({ tier }) => tier === 'error')
      .map(({ message, quote }) => ({
        rule: texts(language).fidelity(),
        severity: 'error',
        message,
        path: sent.parts.find(({ value }) => JSON.stringify(value).includes(quote))?.at ?? sent.parts[0].at,
        excerpt: shortened(quote ?? ''),
      }));
  }

  #placed(finding, sent, type, text) {
    const of = finding.field === 'body' ? text : (sent.article[finding.field] ?? '');
    return {
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      path: shared.get().placeOf(finding, sent, type, text),
      excerpt: shortened(String(of).slice(finding.start, finding.end)),
    };
  }
}

const shortened = (text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
};

module.exports = { Checks };
