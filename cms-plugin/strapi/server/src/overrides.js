'use strict';

const { AsyncLocalStorage } = require('node:async_hooks');

const UID = 'plugin::titraille.override';

/** Publications that went through without passing the gate: who, what, when and why. Not shown among contents. */
const overrideType = {
  kind: 'collectionType',
  collectionName: 'titraille_overrides',
  info: { singularName: 'override', pluralName: 'overrides', displayName: 'Titraille override' },
  options: { draftAndPublish: false },
  pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
  attributes: {
    kind: { type: 'enumeration', enum: ['override', 'service-down'], required: true },
    uid: { type: 'string', required: true },
    entry: { type: 'string', required: true },
    language: { type: 'string' },
    user: { type: 'string' },
    reason: { type: 'text' },
    rules: { type: 'json' },
  },
};

/** Lets one publication through in spite of findings, and keeps a record of it. */
class Overrides {
  #strapi;
  #grants = new AsyncLocalStorage();

  constructor(strapi) {
    this.#strapi = strapi;
  }

  /** Publishes one version whatever the gate finds; the grant ends with the call. */
  publish({ uid, documentId, locale, reason, user }) {
    const params = { documentId, ...(locale ? { locale } : {}) };
    return this.#grants.run({ uid, documentId, reason, user }, () => this.#strapi.documents(uid).publish(params));
  }

  granted(uid, { documentId }) {
    const grant = this.#grants.getStore();
    return grant?.uid === uid && grant.documentId === documentId;
  }

  async log(uid, entry, kind, found) {
    const grant = this.#grants.getStore();
    const user = grant?.user ?? this.#strapi.requestContext.get()?.state?.user;
    const rules = [...new Set(found.map(({ rule }) => rule))];
    const who = user ? `${user.firstname ?? ''} ${user.lastname ?? ''}`.trim() || `#${user.id}` : '';
    await this.#strapi.db.query(UID).create({
      data: { kind, uid, entry: entry.documentId, language: entry.locale ?? '', user: who, reason: grant?.reason ?? '', rules },
    });
    this.#strapi.log.warn(`titraille: published without passing the gate (${kind}): ${uid} ${entry.documentId} ${entry.locale ?? ''} by ${who || '-'}`);
  }

  latest() {
    return this.#strapi.db.query(UID).findMany({ orderBy: { id: 'desc' }, limit: 200 });
  }
}

module.exports = { Overrides, overrideType };
