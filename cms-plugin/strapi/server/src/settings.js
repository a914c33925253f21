'use strict';

const { errors } = require('@strapi/utils');
const { fieldsOf, guess } = require('./guesses');
const { texts } = require('./texts');

const LEVELS = ['error', 'warning', 'advice'];
const PROFILES = /^[a-z][a-z0-9-]{0,40}$/;
const FORMATS = ['strapi-blocks', 'markdown', 'html', 'text', 'lexical', 'portable-text', 'prosemirror', 'editorjs'];
const FIELDS = ['title', 'standfirst', 'keyphrase', 'seoTitle', 'metaDescription', 'slug', 'canonicalUrl', 'source'];

/** What an administrator sets, by content type and for all; kept in Strapi's own store. */
class Settings {
  #strapi;

  constructor(strapi) {
    this.#strapi = strapi;
  }

  get #store() {
    return this.#strapi.store({ type: 'plugin', name: 'titraille' });
  }

  /** Content types that an editor writes. */
  contentTypes() {
    return Object.values(this.#strapi.contentTypes).filter(
      ({ uid, pluginOptions }) => uid.startsWith('api::') && pluginOptions?.['content-manager']?.visible !== false,
    );
  }

  /** All settings; a type that nobody set is off, with a guessed mapping. */
  async all() {
    const kept = (await this.#store.get({ key: 'settings' })) ?? {};
    const types = {};
    for (const { uid } of this.contentTypes()) {
      types[uid] = kept.types?.[uid] ?? this.guessed(uid);
    }
    return { whenDown: kept.whenDown ?? 'refuse', locales: kept.locales ?? ['fr'], types };
  }

  /** The settings of one type; null when Titraille is off there. */
  async of(uid) {
    const kept = (await this.#store.get({ key: 'settings' })) ?? {};
    const type = kept.types?.[uid];
    return type?.active ? { ...type, whenDown: kept.whenDown ?? 'refuse', locales: kept.locales ?? ['fr'] } : null;
  }

  guessed(uid) {
    return { active: false, profile: 'news', gate: { active: false, levels: ['error'], fidelity: false }, ...guess(this.#strapi, uid) };
  }

  /** What the settings page offers for a type. */
  choices() {
    return this.contentTypes().map(({ uid, info, options }) => ({
      uid,
      name: info.displayName,
      draftAndPublish: options?.draftAndPublish === true,
      fields: fieldsOf(this.#strapi, uid),
    }));
  }

  /** @throws {errors.ValidationError} that names the setting at fault */
  async keep(given, language) {
    const bad = this.#fault(given);
    if (bad) {
      throw new errors.ValidationError(texts(language).settings(bad));
    }
    const types = Object.fromEntries(Object.entries(given.types).map(([uid, type]) => [uid, this.#clean(type)]));
    const value = { whenDown: given.whenDown, locales: given.locales, types };
    await this.#store.set({ key: 'settings', value });
    return this.all();
  }

  #clean({ active, profile, gate, fields, body }) {
    return {
      active,
      profile,
      gate: { active: gate.active, levels: gate.levels, fidelity: gate.fidelity },
      fields: Object.fromEntries(FIELDS.filter((field) => fields[field]).map((field) => [field, fields[field]])),
      body: body.map(({ path, format }) => ({ path, format })),
    };
  }

  #fault(given) {
    if (!['refuse', 'allow'].includes(given?.whenDown)) {
      return 'whenDown';
    }
    if (!Array.isArray(given.locales) || given.locales.some((l) => typeof l !== 'string' || !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(l))) {
      return 'locales';
    }
    const known = new Set(this.contentTypes().map(({ uid }) => uid));
    for (const [uid, type] of Object.entries(given.types ?? {})) {
      const fault = known.has(uid) ? this.#faultOf(uid, type) : 'uid';
      if (fault) {
        return `types.${uid}.${fault}`;
      }
    }
    return given.types ? null : 'types';
  }

  #faultOf(uid, { active, profile, gate, fields, body }) {
    const paths = new Set(fieldsOf(this.#strapi, uid).map(({ path }) => path));
    if (typeof active !== 'boolean') {
      return 'active';
    }
    if (!PROFILES.test(profile ?? '')) {
      return 'profile';
    }
    if (typeof gate?.active !== 'boolean' || typeof gate.fidelity !== 'boolean' || !Array.isArray(gate.levels) || gate.levels.some((l) => !LEVELS.includes(l))) {
      return 'gate';
    }
    if (Object.values(fields ?? {}).some((path) => path && !paths.has(path))) {
      return 'fields';
    }
    const unfit = !Array.isArray(body) || body.some(({ path, format }) => !paths.has(path) || !FORMATS.includes(format));
    return unfit || (active && body.length === 0) || new Set(body.map(({ format }) => format)).size > 1 ? 'body' : null;
  }
}

/** Whether a version is one of those that are checked; a version without locale is. */
const concerns = ({ locales }, locale) => !locale || locales.some((l) => locale === l || locale.startsWith(`${l}-`));

module.exports = { Settings, concerns };
