'use strict';

const { errors } = require('@strapi/utils');
const { concerns } = require('./settings');
const { rows } = require('./entries');
const { ServiceFailure } = require('./service-client');
const { languageOf, texts } = require('./texts');

const WRITES = ['create', 'update', 'clone'];
const TOLD = 5;

/**
 * Refuses to make public what the service finds fault with. Stands in the document service, which every way to publish goes
 * through: the editor, bulk publishing, REST, GraphQL, releases, other plugins.
 *
 * `publish` is checked before it happens. A `create`, `update` or `clone` that publishes is checked after it happened, in one
 * transaction with it, so that exactly what would be public is checked; a refusal undoes all of it.
 */
class Gate {
  #strapi;

  constructor(strapi) {
    this.#strapi = strapi;
  }

  install() {
    this.#strapi.documents.use((context, next) => this.#pass(context, next));
  }

  async #pass(context, next) {
    const { uid, action, params } = context;
    const writes = WRITES.includes(action) && (params?.status === 'published' || !draftAndPublish(context));
    if (!uid.startsWith('api::') || (action !== 'publish' && !writes)) {
      return next();
    }
    const type = await this.#strapi.plugin('titraille').service('settings').of(uid);
    if (!type?.gate.active) {
      return next();
    }
    if (action === 'publish') {
      const where = { documentId: params.documentId, publishedAt: null, ...(await this.#locale(context)) };
      await this.#check(context, type, where);
      return next();
    }
    return this.#strapi.db.transaction(async () => {
      const result = await next();
      if (result?.documentId) {
        const published = draftAndPublish(context) && action !== 'clone' ? { publishedAt: { $notNull: true } } : {};
        await this.#check(context, type, { documentId: result.documentId, ...published, ...(await this.#locale(context)) });
      }
      return result;
    });
  }

  /** The locales that an action is about, as the document service reads them. */
  async #locale({ contentType, params }) {
    if (contentType.pluginOptions?.i18n?.localized !== true || params.locale === '*') {
      return {};
    }
    if (params.locale) {
      return { locale: Array.isArray(params.locale) ? { $in: params.locale } : params.locale };
    }
    return { locale: await this.#strapi.plugin('i18n').service('locales').getDefaultLocale() };
  }

  async #check({ uid }, type, where) {
    for (const entry of await rows(this.#strapi, uid, where)) {
      if (concerns(type, entry.locale)) {
        await this.#checkOne(uid, entry, type);
      }
    }
  }

  async #checkOne(uid, entry, type) {
    const language = languageOf(this.#strapi.requestContext.get());
    const name = nameOf(entry, type, texts(language));
    const overrides = this.#strapi.plugin('titraille').service('overrides');
    let found;
    try {
      found = await this.#strapi.plugin('titraille').service('checks').against(entry, type, language);
    } catch (failure) {
      if (!(failure instanceof ServiceFailure)) {
        throw failure;
      }
      await this.#unchecked(uid, entry, type, failure, texts(language), name);
      return;
    }
    if (found.length === 0) {
      return;
    }
    if (overrides.granted(uid, entry)) {
      await overrides.log(uid, entry, 'override', found);
      return;
    }
    throw refusal(name, found, type, texts(language));
  }

  /** What cannot be checked: let through or not as set; an article that the service cannot read never is. */
  async #unchecked(uid, entry, type, failure, say, name) {
    const overrides = this.#strapi.plugin('titraille').service('overrides');
    if (overrides.granted(uid, entry)) {
      await overrides.log(uid, entry, 'override', []);
    } else if (failure.down && type.whenDown === 'allow') {
      await overrides.log(uid, entry, 'service-down', []);
    } else {
      throw new errors.ApplicationError(failure.down ? say.refusedDown(name) : `${name} : ${failure.message}`);
    }
  }
}

const draftAndPublish = ({ contentType }) => contentType.options?.draftAndPublish === true;

function nameOf(entry, { fields }, say) {
  const title = fields.title ? entry[fields.title] : null;
  const name = typeof title === 'string' && title.trim() ? say.quoted(title.trim().slice(0, 80)) : say.unnamed();
  return entry.locale ? `${name} (${entry.locale})` : name;
}

/** A validation error as Strapi's own: the admin's form shows each message at its field. */
function refusal(name, found, type, say) {
  const told = found.slice(0, TOLD).map(({ rule, message, path, excerpt }) => {
    const field = path ?? type.fields.title ?? type.body[0].path;
    return { path: field.split('.'), name: 'ValidationError', message: `${rule} (${say.at(field, excerpt)}) : ${message}` };
  });
  const rest = found.length > TOLD ? ` (${say.more(found.length - TOLD)})` : '';
  const first = { ...told[0], message: `${say.refused(name, found.length)}${rest} ${told[0].message}` };
  return new errors.ValidationError(`${first.message}`, { errors: [first, ...told.slice(1)] });
}

module.exports = { Gate };
