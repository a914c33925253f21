'use strict';

const { texts } = require('./texts');

/** The service did not answer what was asked; `message` is for the editor. */
class ServiceFailure extends Error {
  /** @param {number} status 503 when nothing answered, 504 when too late, else the service's own */
  constructor(message, status, errors = []) {
    super(message);
    this.name = 'ServiceFailure';
    this.status = status;
    this.errors = errors;
  }

  /** Whether the service itself is out of reach, rather than the request at fault. */
  get down() {
    return this.status >= 500 || this.status === 401 || this.status === 429;
  }
}

/** Speaks to the service; the key goes from here and from nowhere else. Follows no redirect. */
class ServiceClient {
  #url;
  #key;
  #timeout;

  constructor({ url, key, timeout }) {
    this.#url = url.replace(/\/+$/, '');
    this.#key = key;
    this.#timeout = timeout;
  }

  static of(strapi) {
    return new ServiceClient(strapi.config.get('plugin::titraille'));
  }

  /**
   * @param {string} path such as `v1/validations`
   * @returns {Promise<any>} the answer's JSON
   * @throws {ServiceFailure}
   */
  async post(path, body, language) {
    const response = await this.#send(path, { method: 'POST', type: 'application/json', body: JSON.stringify(body), language });
    return response.json;
  }

  async get(path, language) {
    return (await this.#send(path, { method: 'GET', language })).json;
  }

  /** Sends articles through `/v1/audits`; answers come in the order of the articles. */
  async audit(articles, profile, language) {
    const { text } = await this.#send(`v1/audits?profile=${encodeURIComponent(profile)}`, {
      method: 'POST',
      type: 'application/x-ndjson',
      body: articles.map((article) => `${JSON.stringify(article)}\n`).join(''),
      language,
    });
    return text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  }

  async #send(path, { method, type, body, language }) {
    const say = texts(language);
    let status;
    let text;
    try {
      const response = await fetch(`${this.#url}/${path}`, {
        method,
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(this.#timeout),
        headers: {
          'Accept-Language': language,
          ...(type ? { 'Content-Type': type } : {}),
          ...(this.#key ? { Authorization: `Bearer ${this.#key}` } : {}),
        },
      });
      status = response.status;
      text = await response.text();
    } catch (cause) {
      const late = cause?.name === 'TimeoutError';
      throw new ServiceFailure(late ? say.slow() : say.down(), late ? 504 : 503);
    }
    const json = type === 'application/x-ndjson' && status === 200 ? null : parsed(text);
    if (status !== 200) {
      const told = status === 401 || status === 403 ? say.key() : (json?.detail ?? say.answered(status));
      throw new ServiceFailure(told, status === 403 ? 401 : status, json?.errors ?? []);
    }
    if (json === undefined) {
      throw new ServiceFailure(say.answered(status), 502);
    }
    return { json, text };
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (notJson) {
    return undefined;
  }
}

module.exports = { ServiceClient, ServiceFailure };
