'use strict';

const samples = require('../samples/texts');

/** First start: an administrator, the locales and the sample contents; nothing that exists is touched. */
async function bootstrap({ strapi }) {
  const made = await administrator(strapi);
  if (made) {
    await locales(strapi);
    await contents(strapi);
    await settings(strapi);
  }
}

async function administrator(strapi) {
  if (!process.env.SITE_PASSWORD || (await strapi.service('admin::user').exists())) {
    return false;
  }
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    email: process.env.SITE_EMAIL,
    password: process.env.SITE_PASSWORD,
    firstname: 'Camille',
    lastname: 'Desmoulins-Roche',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
    preferedLanguage: 'fr',
  });
  return true;
}

async function locales(strapi) {
  const service = strapi.plugin('i18n').service('locales');
  const known = (await service.find()).map(({ code }) => code);
  for (const [code, name] of [['fr', 'Français'], ['fr-BE', 'Français (Belgique)']]) {
    if (!known.includes(code)) {
      await service.create({ code, name });
    }
  }
  await service.setDefaultLocale({ code: 'fr' });
}

async function contents(strapi) {
  const article = await strapi.documents('api::article.article').create({ data: samples.article, locale: 'fr' });
  await strapi.documents('api::article.article').update({ documentId: article.documentId, locale: 'fr-BE', data: samples.belgian });
  await strapi.documents('api::dossier.dossier').create({ data: samples.dossier, locale: 'fr' });
  await strapi.documents('api::note.note').create({ data: samples.note });
  await strapi.documents('api::encart.encart').create({ data: samples.encart });
}

async function settings(strapi) {
  const service = strapi.plugin('titraille').service('settings');
  const all = await service.all();
  for (const type of Object.values(all.types)) {
    type.active = true;
    type.profile = 'web';
  }
  all.types['api::article.article'].gate.active = true;
  all.types['api::encart.encart'].body = [{ path: 'contenu', format: 'html' }];
  await service.keep(all, 'fr');
}

module.exports = { register() {}, bootstrap };
