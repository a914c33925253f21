import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import { apiToken, login, request, settle, userOf } from './site.mjs';

const samples = createRequire(import.meta.url)('../samples/texts.js');
const DESCRIPTION =
  'Une coopérative de Valberon remet en service des cartes graphiques retirées des centres de calcul et les revend aux laboratoires publics.';
const heading = (text) => ({ type: 'heading', level: 2, children: [{ type: 'text', text }] });

/** Without the errors of the sample: with subheadings and a description. */
const fit = {
  ...samples.article,
  metaDescription: DESCRIPTION,
  body: [...samples.rich.slice(0, 5), heading('Six heures de banc d’essai'), ...samples.rich.slice(5, 8), heading('Les universités commandent'), ...samples.rich.slice(8, 10), heading('Les schémas manquent'), ...samples.rich.slice(10)],
};

let admin;
let api;
const ARTICLES = '/api/articles';
const MANAGER = '/content-manager/collection-types/api::article.article';

before(async () => {
  admin = await login();
  api = await apiToken(admin);
  await settle(admin, (s) => {
    s.whenDown = 'refuse';
    s.types['api::article.article'].gate = { active: true, levels: ['error'], fidelity: true };
  });
});

const post = (path, body, token) => request(path, { method: 'POST', body, token });
const refused = ({ status, json }) => {
  assert.equal(status, 400, JSON.stringify(json));
  assert.match(json.error.message, /refusée par Titraille/);
  return json.error;
};

const count = async () => (await request(`${ARTICLES}?status=draft&pagination[pageSize]=100`, { token: api })).json.meta.pagination.total;

test('REST create as published is refused, and nothing is kept of it', async () => {
  const had = await count();
  const error = refused(await post(ARTICLES, { data: samples.article }, api));
  assert.match(error.message, /heading-coverage \(body, « La coopérative/);
  assert.ok(error.details.errors.some(({ path }) => path.join('.') === 'metaDescription'), JSON.stringify(error));
  assert.equal(await count(), had);
});

test('REST create as a draft is free; an update that publishes it is refused and leaves the draft as it was', async () => {
  const { json, status } = await post(`${ARTICLES}?status=draft`, { data: samples.article }, api);
  assert.equal(status, 201);
  const { documentId } = json.data;
  refused(await request(`${ARTICLES}/${documentId}?status=published`, { method: 'PUT', token: api, body: { data: { title: 'Autre titre' } } }));
  const kept = await request(`${ARTICLES}/${documentId}?status=draft`, { token: api });
  assert.equal(kept.json.data.title, samples.article.title);
  assert.equal((await request(`${ARTICLES}/${documentId}?status=published`, { token: api })).status, 404);
});

test('what has no errors is published by REST with every node as sent', async () => {
  const { json, status } = await post(ARTICLES, { data: fit }, api);
  assert.equal(status, 201, JSON.stringify(json));
  assert.deepEqual(json.data.body, fit.body);
});

test('GraphQL create as published is refused', async () => {
  const query = 'mutation ($data: ArticleInput!) { createArticle(data: $data, status: PUBLISHED) { documentId } }';
  const { json } = await post('/graphql', { query, variables: { data: { title: 'Un titre sans rien', body: samples.rich } } }, api);
  assert.match(json.errors?.[0]?.message ?? JSON.stringify(json), /refusée par Titraille/);
});

test('the editor’s publish names rule, field and passage; bulk publish and clone keep nothing public', async () => {
  const made = await request(`${MANAGER}?locale=fr`, { method: 'POST', token: admin, body: samples.article });
  const { documentId } = made.json.data;
  const { json: entry } = await request(`${MANAGER}/${documentId}?locale=fr`, { token: admin });
  const error = refused(await request(`${MANAGER}/${documentId}/actions/publish?locale=fr`, { method: 'POST', token: admin, body: entry.data }));
  assert.match(error.details.errors.map(({ message }) => message).join('\n'), /heading-coverage \(body/);
  refused(await post(`${MANAGER}/actions/bulkPublish?locale=fr`, { documentIds: [documentId] }, admin));
  const clone = await request(`${MANAGER}/clone/${documentId}?locale=fr`, { method: 'POST', token: admin, body: { title: 'Copie' } });
  assert.equal(clone.json.data.publishedAt ?? null, null);
  const published = await request(`${ARTICLES}?status=published&filters[title][$in][0]=Copie&filters[title][$in][1]=${encodeURIComponent(samples.article.title)}`, { token: api });
  assert.ok(published.json.data.every((a) => a.documentId !== documentId && a.title !== 'Copie'));
});

test('a locale is checked by itself: the fit one is published, the other stays a draft', async () => {
  const { json } = await post(`${ARTICLES}?status=draft&locale=fr`, { data: fit }, api);
  const { documentId } = json.data;
  await request(`${ARTICLES}/${documentId}?locale=fr-BE&status=draft`, { method: 'PUT', token: api, body: { data: samples.belgian } });
  const body = async (locale) => (await request(`${MANAGER}/${documentId}?locale=${locale}`, { token: admin })).json.data;
  const publish = async (locale) => request(`${MANAGER}/${documentId}/actions/publish?locale=${locale}`, { method: 'POST', token: admin, body: await body(locale) });
  assert.equal((await publish('fr')).status, 200);
  refused(await publish('fr-BE'));
  assert.deepEqual((await body('fr')).body, fit.body);
  assert.deepEqual((await body('fr-BE')).body, samples.belgian.body);
});

test('a source wire that says another number stops the publication', async () => {
  const source = 'La coopérative Aurelune a ouvert jeudi à Valberon un atelier qui emploie 19 personnes. Elle a remis en service 620 cartes sur 800 reçues.';
  const error = refused(await post(ARTICLES, { data: { ...fit, source } }, api));
  assert.match(error.message, /fidélité à la source/);
});

test('an override needs the permission and a reason, and is kept on record', async () => {
  const { json } = await post(`${ARTICLES}?status=draft&locale=fr`, { data: samples.article }, api);
  const asked = { uid: 'api::article.article', documentId: json.data.documentId, locale: 'fr', reason: 'Alerte en cours' };
  const editor = await userOf(admin, 'strapi-editor', ['read', 'fix']);
  assert.equal((await post('/titraille/overrides', asked, editor.token)).status, 403);
  assert.equal((await post('/titraille/overrides', { ...asked, reason: '' }, admin)).status, 400);
  assert.equal((await post('/titraille/overrides', asked, admin)).status, 200);
  assert.equal((await request(`${ARTICLES}/${asked.documentId}`, { token: api })).status, 200);
  const [latest] = (await request('/titraille/overrides', { token: admin })).json;
  assert.equal(latest.reason, 'Alerte en cours');
  assert.equal(latest.entry, asked.documentId);
  assert.ok(latest.rules.includes('meta-description'));
});

test('roles decide what may be asked of the service, and its key stays on the server', async () => {
  const article = { title: 'Un titre', body: { format: 'text', content: 'Une phrase.' } };
  const author = await userOf(admin, 'strapi-author', ['read']);
  assert.equal((await post('/titraille/read/v1/validations', { article }, author.token)).status, 200);
  assert.equal((await post('/titraille/fix/v1/subheadings', { article }, author.token)).status, 403);
  assert.equal((await request('/titraille/settings', { token: author.token })).status, 403);
  assert.equal((await post('/titraille/read/v1/validations', { article })).status, 401);
  assert.equal((await post('/titraille/read/v1/optimizations', { article }, author.token)).status, 404);
  const all = await request('/titraille/settings', { token: admin });
  assert.ok(!process.env.TITRAILLE_KEY || !all.text.includes(process.env.TITRAILLE_KEY));
});

test('settings that name what a type has not are refused by name', async () => {
  const { status, json } = await settle(admin, (s) => {
    s.types['api::article.article'].fields.title = 'nowhere';
  });
  assert.equal(status, 400);
  assert.match(json.error.message, /types\.api::article\.article\.fields/);
});

test('an audit tells every entry by the page; a dossier is read through its components', async () => {
  const { json } = await post('/titraille/audits', { uid: 'api::dossier.dossier', start: 0 }, admin);
  assert.ok(json.total >= 1);
  assert.ok(json.rows[0].words > 150, JSON.stringify(json.rows[0]));
  assert.equal(typeof json.rows[0].score, 'number');
});

test('an unknown rule level and a switched-off gate are what the settings say', async () => {
  await settle(admin, (s) => {
    s.types['api::article.article'].gate.active = false;
  });
  assert.equal((await post(ARTICLES, { data: samples.article }, api)).status, 201);
  await settle(admin, (s) => {
    s.types['api::article.article'].gate.active = true;
  });
});
