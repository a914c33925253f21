'use strict';

let modules = null;

/** Modules that the admin's pages use too. */
module.exports = {
  async load() {
    modules ??= { ...(await import('../../shared/paths.mjs')), ...(await import('../../shared/article.mjs')) };
  },
  get: () => modules,
};
