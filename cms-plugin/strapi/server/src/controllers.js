'use strict';

const { ServiceFailure } = require('./service-client');
const { languageOf, texts } = require('./texts');

const READS = ['validations', 'facts', 'fidelity-checks', 'renderings'];
const FIXES = ['edits', 'keyphrases', 'optimizations', 'subheadings', 'titles'];
const CATALOGUES = ['rules', 'chips'];

const service = (strapi, name) => strapi.plugin('titraille').service(name);

/** Answers what was asked of the service, or its failure in Strapi's own shape, with a message for the editor. */
async function relay(ctx, ask) {
  const language = /^en\b/i.test(ctx.get('Accept-Language')) ? 'en' : 'fr';
  try {
    ctx.body = await ask(language);
  } catch (failure) {
    if (!(failure instanceof ServiceFailure)) {
      throw failure;
    }
    // 401 would end the editor's own session
    ctx.status = failure.status === 401 ? 502 : failure.status;
    const { message, errors } = failure;
    ctx.body = { data: null, error: { status: ctx.status, name: 'ServiceFailure', message, details: { errors } } };
  }
}

const proxy = ({ strapi }) => {
  const post = (jobs) => (ctx) => {
    const { job } = ctx.params;
    return jobs.includes(job)
      ? relay(ctx, (language) => service(strapi, 'client').post(`v1/${job}`, ctx.request.body, language))
      : ctx.notFound(texts(languageOf(ctx)).job());
  };
  return {
    read: post(READS),
    fix: post(FIXES),
    catalogue: (ctx) =>
      CATALOGUES.includes(ctx.params.job)
        ? relay(ctx, (language) => service(strapi, 'client').get(`v1/${ctx.params.job}`, language))
        : ctx.notFound(texts(languageOf(ctx)).job()),
  };
};

const settings = ({ strapi }) => ({
  async type(ctx) {
    ctx.body = { type: await service(strapi, 'settings').of(ctx.params.uid) };
  },
  async find(ctx) {
    ctx.body = { settings: await service(strapi, 'settings').all(), choices: service(strapi, 'settings').choices() };
  },
  async update(ctx) {
    ctx.body = { settings: await service(strapi, 'settings').keep(ctx.request.body, languageOf(ctx)) };
  },
  guess(ctx) {
    ctx.body = service(strapi, 'settings').guessed(ctx.params.uid);
  },
});

/** Whether the user may read entries of a type at all, in the content manager's own eyes. */
const mayRead = (strapi, ctx, uid) => !checker(strapi, ctx, uid).cannot.read();

function checker(strapi, ctx, uid) {
  return strapi.plugin('content-manager').service('permission-checker').create({ userAbility: ctx.state.userAbility, model: uid });
}

const audits = ({ strapi }) => {
  const typeFor = async (ctx, uid) => {
    const type = typeof uid === 'string' ? await service(strapi, 'settings').of(uid) : null;
    return type && mayRead(strapi, ctx, uid) ? type : null;
  };
  return {
    async types(ctx) {
      const { types } = await service(strapi, 'settings').all();
      ctx.body = service(strapi, 'settings')
        .choices()
        .filter(({ uid }) => types[uid].active && mayRead(strapi, ctx, uid))
        .map(({ uid, name }) => ({ uid, name }));
    },
    async page(ctx) {
      const { uid, start } = ctx.request.body ?? {};
      const type = await typeFor(ctx, uid);
      if (!type || !Number.isInteger(start) || start < 0) {
        return ctx.badRequest(texts(languageOf(ctx)).job());
      }
      return relay(ctx, (language) => service(strapi, 'audits').page(uid, type, start, language));
    },
    async scores(ctx) {
      const { uid, documentIds, locale } = ctx.request.body ?? {};
      const type = await typeFor(ctx, uid);
      if (!type) {
        ctx.body = {};
        return undefined;
      }
      const fit = Array.isArray(documentIds) && documentIds.length <= 100 && documentIds.every((id) => typeof id === 'string');
      if (!fit || (locale !== undefined && locale !== null && typeof locale !== 'string')) {
        return ctx.badRequest(texts(languageOf(ctx)).job());
      }
      return relay(ctx, (language) => service(strapi, 'audits').scores(uid, type, documentIds, locale, language));
    },
  };
};

const overrides = ({ strapi }) => ({
  async find(ctx) {
    ctx.body = await service(strapi, 'overrides').latest();
  },
  async publish(ctx) {
    const say = texts(languageOf(ctx));
    const { uid, documentId, locale, reason } = ctx.request.body ?? {};
    if (typeof reason !== 'string' || reason.trim().length < 3 || reason.length > 500) {
      return ctx.badRequest(say.reason());
    }
    const known = typeof uid === 'string' && typeof documentId === 'string' && (!locale || (typeof locale === 'string' && locale !== '*'));
    const type = known ? strapi.contentTypes[uid] : null;
    const entry = type?.options?.draftAndPublish ? await strapi.documents(uid).findOne({ documentId, ...(locale ? { locale } : {}) }) : null;
    if (!entry) {
      return ctx.notFound(say.unknown());
    }
    if (checker(strapi, ctx, uid).cannot.publish(entry)) {
      return ctx.forbidden(say.forbidden());
    }
    await service(strapi, 'overrides').publish({ uid, documentId, locale, reason: reason.trim(), user: ctx.state.user });
    ctx.body = { documentId };
    return undefined;
  },
});

module.exports = { proxy, settings, audits, overrides };
