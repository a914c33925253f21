import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { SITE, apiToken, login, request } from './site.mjs';
import { Editor } from './editor.mjs';
import { sameBlocks, words } from './nodes.mjs';

const samples = createRequire(import.meta.url)('../samples/texts.js');
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const ARTICLE = 'api::article.article';
const DESCRIPTION = 'Une coopérative de Valberon remet en service des cartes graphiques retirées des centres de calcul et les revend aux laboratoires publics.';

/**
 * An editor's work in the admin, step by step; each step is told, a failed one with a screenshot.
 *
 * @returns {Promise<number>} how many steps failed
 */
export async function browse({ stopService, startService }) {
  const profile = mkdtempSync(join(tmpdir(), 'strapi-site-'));
  const browser = await chromium.launchPersistentContext(profile, { executablePath: process.env.CHROMIUM, args: FLAGS, locale: 'fr-FR', viewport: { width: 1500, height: 1200 }, acceptDownloads: true });
  const admin = await login();
  const api = await apiToken(admin);
  const entry = async (uid, documentId, locale) =>
    (await request(`/content-manager/collection-types/${uid}/${documentId}${locale ? `?locale=${locale}` : ''}`, { token: admin })).json.data;
  const first = async (uid) => (await request(`/content-manager/collection-types/${uid}?page=1&pageSize=1&sort=id:ASC`, { token: admin })).json.results[0].documentId;
  const published = async (id, locale = 'fr') => (await request(`/api/articles/${id}?status=published&locale=${locale}`, { token: api })).json?.data ?? null;
  const editor = new Editor(await browser.newPage());
  let failed = 0;
  const step = async (name, does) => {
    try {
      await does();
      console.log(`ok - ${name}`);
    } catch (problem) {
      failed += 1;
      console.log(`FAILED - ${name}\n${String(problem.stack).split('\n').slice(0, 12).join('\n')}`);
      await editor.shot(`failed-${failed}`);
    }
  };
  try {
    await editor.login(process.env.SITE_EMAIL, process.env.SITE_PASSWORD);
    const id = await first(ARTICLE);

    await step('the list shows a score', async () => {
      await editor.list(ARTICLE, 'fr');
      const score = Number(await editor.page.locator('[data-titraille-score]').first().textContent());
      assert.ok(score > 0 && score <= 100, String(score));
      await editor.shot('1-list');
    });
    await step('findings are shown beside the text and in it', async () => {
      await editor.open(ARTICLE, id, 'fr');
      assert.ok((await editor.findings()).length > 3);
      assert.ok((await editor.underlined()) > 0);
      await editor.shot('2-findings');
    });
    await step('safe mends go into the form, and nothing is saved', async () => {
      const before = await entry(ARTICLE, id, 'fr');
      await editor.fixSafe();
      assert.ok(await editor.unsaved());
      assert.deepEqual((await entry(ARTICLE, id, 'fr')).body, before.body);
      await editor.shot('3-fixed');
    });
    await step('publishing is refused with rule and place, at the field', async () => {
      await editor.publish();
      await editor.says(/refusée par Titraille.*heading-coverage|heading-coverage \(body/s);
      await editor.shot('4-refused');
      assert.equal(await published(id), null);
    });
    await step('subheadings are proposed, one is reworded, all are put in', async () => {
      const put = await editor.acceptHeadings('Des cartes sauvées de la casse');
      assert.ok(put >= 1);
      await editor.shot('5-subheadings');
    });
    await step('a mend fills the description', async () => {
      await editor.fix('meta-description');
      const value = await editor.field('metaDescription').inputValue();
      assert.ok(value.length > 20, value);
      await editor.field('metaDescription').fill(DESCRIPTION);
      await editor.settled();
    });
    await step('then it is published, with every node of the text', async () => {
      await editor.publish();
      await editor.until(async () => (await published(id)) !== null, 'published');
      const { body } = await published(id);
      assert.ok(sameBlocks(samples.rich, body) >= 1);
      assert.ok(body.some(({ type, children }) => type === 'heading' && children[0].text === 'Des cartes sauvées de la casse'), 'reworded heading');
      await editor.shot('6-published');
    });
    await step('the same by REST without an editor is refused', async () => {
      const { status, json } = await request('/api/articles', { method: 'POST', token: api, body: { data: samples.article } });
      assert.equal(status, 400);
      assert.match(json.error.message, /refusée par Titraille/);
    });
    await step('optimising shows its changes and keeps every node', async () => {
      const { json } = await request('/api/articles?status=draft&locale=fr', { method: 'POST', token: api, body: { data: samples.article } });
      const made = json.data.documentId;
      await editor.open(ARTICLE, made, 'fr');
      assert.ok((await editor.optimize()) >= 1);
      await editor.shot('7-optimised');
      await editor.save();
      const { body } = await entry(ARTICLE, made, 'fr');
      assert.notDeepEqual(body, samples.rich);
      const kept = (type) => body.filter((n) => n.type === type);
      ['image', 'code'].forEach((type) => assert.deepEqual(kept(type), samples.rich.filter((n) => n.type === type), type));
      for (const piece of ['"bold":true', '"italic":true', '"underline":true', '"strikethrough":true', '"code":true', 'https://example.org/atelier', '"type":"quote"', '"type":"list"']) {
        assert.ok(JSON.stringify(body).includes(piece), piece);
      }
    });
    await step('Markdown comes back with its links, code, quotation and image', async () => {
      const note = await first('api::note.note');
      await editor.open('api::note.note', note);
      await editor.fixSafe();
      await editor.shot('8-markdown');
      await editor.save();
      const { corps } = await entry('api::note.note', note);
      assert.notEqual(corps, samples.note.corps);
      assert.equal(words(corps), words(samples.note.corps));
      for (const piece of ['**liseuses**', '[département](https://example.org/departement)', '`lire --taille 14`', '```sh\nlire --taille 14\n```', '![Une liseuse sur le comptoir](/banc-d-essai.png)', '> «']) {
        assert.ok(corps.includes(piece), piece);
      }
    });
    await step('HTML comes back with its embed, attributes and code', async () => {
      const encart = await first('api::encart.encart');
      await editor.open('api::encart.encart', encart);
      await editor.fixSafe();
      await editor.save();
      const { contenu } = await entry('api::encart.encart', encart);
      assert.notEqual(contenu, samples.encart.contenu);
      for (const piece of ['<figure class="media"><oembed url="https://example.org/video/12"></oembed></figure>', '<a href="https://example.org/plans" rel="nofollow">', '<pre><code class="language-sh">trier --bac 3</code></pre>', '<strong>club de robotique</strong>']) {
        assert.ok(contenu.includes(piece), piece);
      }
    });
    await step('three repeatable components and a dynamic zone: each gets its own text back', async () => {
      const dossier = await first('api::dossier.dossier');
      const before = await entry('api::dossier.dossier', dossier, 'fr');
      await editor.open('api::dossier.dossier', dossier, 'fr');
      await editor.fixSafe();
      await editor.shot('9-components');
      await editor.save();
      const after = await entry('api::dossier.dossier', dossier, 'fr');
      assert.equal(after.sections.length, 3);
      after.sections.forEach(({ label, text }, i) => {
        assert.equal(label, before.sections[i].label);
        sameBlocks(before.sections[i].text, text);
        assert.notDeepEqual(text, before.sections[i].text);
      });
      assert.equal(after.zone[0].words, before.zone[0].words);
      sameBlocks(before.zone[1].text, after.zone[1].text);
    });
    await step('the service stops while two editors write in two locales: nothing is lost, they are told', async () => {
      const belgian = new Editor(await browser.newPage());
      await editor.open(ARTICLE, id, 'fr');
      await belgian.open(ARTICLE, id, 'fr-BE');
      const before = { fr: await entry(ARTICLE, id, 'fr'), be: await entry(ARTICLE, id, 'fr-BE') };
      await belgian.fixSafe();
      await stopService();
      try {
        await belgian.field('title').fill('Un titre belge écrit sans le service');
        await editor.field('title').fill('Un titre français écrit sans le service');
        await belgian.type(' Dernière phrase tapée service arrêté.');
        await belgian.problem(/ne répond pas/);
        await belgian.shot('10-service-stopped');
        await belgian.save();
        await editor.save();
      } finally {
        await startService();
      }
      const after = { fr: await entry(ARTICLE, id, 'fr'), be: await entry(ARTICLE, id, 'fr-BE') };
      assert.equal(after.fr.title, 'Un titre français écrit sans le service');
      assert.equal(after.be.title, 'Un titre belge écrit sans le service');
      assert.deepEqual(after.fr.body, before.fr.body);
      assert.ok(JSON.stringify(after.be.body).includes('Dernière phrase tapée service arrêté.'));
      assert.notDeepEqual(after.be.body, before.be.body);
      await belgian.page.close();
    });
    await step('settings are changed on their page and hold', async () => {
      await editor.goto('/admin/settings/titraille');
      const card = editor.page.locator('h2', { hasText: /^Article$/ }).locator('xpath=ancestor::div[.//button[@role="checkbox"]][1]');
      await card.getByRole('checkbox', { name: 'Avertissements' }).click();
      await editor.page.getByRole('button', { name: 'Enregistrer' }).click();
      await editor.says(/Réglages enregistrés/);
      await editor.shot('11-settings');
      const { json } = await request('/titraille/settings', { token: admin });
      assert.deepEqual(json.settings.types[ARTICLE].gate.levels, ['error', 'warning']);
    });
    await step('the audit fills, sorts and is exported', async () => {
      await editor.goto('/admin/plugins/titraille');
      await editor.page.getByRole('button', { name: 'Lancer l’audit' }).click();
      const rows = editor.page.locator('[data-titraille-row]');
      await editor.until(async () => (await rows.count()) >= 6, 'rows');
      await editor.page.getByRole('button', { name: /^Mots/ }).click();
      const column = await rows.locator('td:nth-child(7)').allTextContents();
      const figures = column.filter((v) => v !== '–').map(Number);
      assert.deepEqual(figures, [...figures].sort((a, b) => a - b));
      const [file] = await Promise.all([editor.page.waitForEvent('download'), editor.page.getByRole('button', { name: 'Exporter en CSV' }).click()]);
      const csv = readFileSync(await file.path(), 'utf8');
      assert.match(csv, /^\uFEFFType;Titre;/);
      assert.equal(csv.trim().split('\r\n').length, (await rows.count()) + 1);
      await editor.shot('12-audit');
    });
    await step('the browser called nothing but the site, and never saw the key', async () => {
      assert.deepEqual(editor.strangers(), []);
      assert.ok(!editor.saw(process.env.TITRAILLE_KEY));
    });
    await step('the interface is there in English', async () => {
      await request('/admin/users/me', { method: 'PUT', token: admin, body: { preferedLanguage: 'en' } });
      await editor.page.evaluate(() => localStorage.setItem('strapi-admin-language', 'en'));
      await editor.goto('/admin/settings/titraille');
      await editor.says('If the service does not answer');
      await editor.open(ARTICLE, id, 'fr');
      await editor.page.locator('titraille-panel').getByRole('tab', { name: /^Findings/ }).waitFor();
      await editor.shot('13-english');
    });
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(`In the browser at ${SITE}: ${failed === 0 ? 'all steps hold' : `${failed} failed`}`);
  return failed;
}
