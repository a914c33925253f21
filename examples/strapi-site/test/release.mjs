// A scheduled release publishes without any request: the same call, in a site that is not listening.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const samples = require('../samples/texts.js');
const appDir = fileURLToPath(new URL('..', import.meta.url));

const strapi = await createStrapi({ appDir, distDir: appDir }).load();
try {
  const articles = strapi.documents('api::article.article');
  const draft = await articles.create({ data: samples.article, locale: 'fr' });
  // as the release plugin does it: all of a release in one transaction
  await assert.rejects(
    strapi.db.transaction(() => articles.publish({ documentId: draft.documentId, locale: 'fr' })),
    /refusée par Titraille/,
  );
  const published = await articles.findOne({ documentId: draft.documentId, locale: 'fr', status: 'published' });
  assert.equal(published, null);
  await assert.rejects(articles.publish({ documentId: draft.documentId, locale: '*' }), /refusée par Titraille/);
  console.log('ok - a scheduled release is refused like any other publication');
} finally {
  await strapi.destroy();
}
process.exit(0);
