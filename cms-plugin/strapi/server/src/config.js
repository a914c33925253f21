'use strict';

/**
 * `config/plugins.js`: `titraille: { config: { url, key, timeout } }`.
 *
 * `url` is the service's address, the only one that is called; `key` its key, which never leaves the server; `timeout` in
 * milliseconds, from the request to the end of the answer.
 */
module.exports = {
  default: { url: 'http://127.0.0.1:8080', key: '', timeout: 10_000 },
  validator({ url, key, timeout }) {
    const { protocol } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') {
      throw new Error('titraille: url must be an http(s) address');
    }
    if (typeof key !== 'string') {
      throw new Error('titraille: key must be a string');
    }
    if (!Number.isInteger(timeout) || timeout < 100 || timeout > 120_000) {
      throw new Error('titraille: timeout must be between 100 and 120000 milliseconds');
    }
  },
};
