/** The views beside the text: titling, facts, fidelity, optimising, export; and the panel beside a host's editor. */
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, hostPage, keys, open, put, sample, service } from './support.js';

let running;
let chrome;
let copy;

before(async () => {
  running = await service();
  chrome = await browser();
  copy = await sample('brut.txt');
});

after(async () => {
  await chrome?.close();
  running?.stop();
});

const raw = () => ({ title: 'Octave présente un circuit de calcul pour les hôpitaux', body: { format: 'text', content: copy } });
const settled = (page) => page.waitForFunction(() => !document.querySelector('titraille-panel').shadowRoot.querySelector('[aria-disabled=true]'), null, { timeout: 60_000 });

async function view(page, name) {
  await page.locator(`[data-tab=${name}]`).click();
  await settled(page);
}

test('titling: subheadings at their place, reworded, accepted and refused one by one, and taken back', async () => {
  const { page, panel, faults, done } = await open(chrome, running.url);
  await put(panel, raw());
  await view(page, 'titling');
  const cards = page.locator('.heading-layer .heading-card');
  const count = await cards.count();
  assert.ok(count >= 1, 'something is proposed');
  const before = await panel((p) => p.document.body.content);
  assert.doesNotMatch(before, /<h2/, 'nothing enters the text unasked');
  const field = cards.first().locator('input');
  await field.fill('Des circuits pour les chariots');
  await field.press('Enter');
  assert.match(await panel((p) => p.document.body.content), /<h2>Des circuits pour les chariots<\/h2>/);
  assert.equal(await cards.count(), count - 1);
  await page.locator('.surface').focus();
  await keys(page, 'Control+z');
  assert.equal(await panel((p) => p.document.body.content), before);
  if (count > 1) {
    await cards.first().locator('[data-focus*=refuse]').click();
    assert.equal(await cards.count(), count - 2);
    assert.equal(await panel((p) => p.document.body.content), before);
  }
  const use = page.locator('[data-focus^="use seoTitle"]').first();
  if (await use.count()) {
    await use.evaluate((node) => { node.closest('details').open = true; });
    await use.click();
    assert.ok((await panel((p) => p.document.seoTitle)).length > 20);
  }
  assert.ok(await page.locator('.serp-title').innerText());
  assert.match(await page.locator('.gauge .number').first().innerText(), /px/);
  assert.ok(await page.locator('.outline li').count());
  assert.ok(await page.locator('.spread span').count(), 'a keyphrase shows where it stands');
  assert.deepEqual(faults, []);
  await done();
});

test('facts: a table with dates as dates, and the evidence in the text when a row has the focus', async () => {
  const { page, panel, done } = await open(chrome, running.url);
  await put(panel, raw());
  await view(page, 'facts');
  const row = page.locator('.facts-table tbody tr', { hasText: 'Baidu' });
  assert.match(await row.innerText(), /août 2023/);
  await row.locator('button').focus();
  const evidence = await panel(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve([...CSS.highlights.get('titraille-evidence')].map(String).join()))); }));
  assert.match(evidence, /Huawei a livré/);
  assert.match(await page.locator('.evidence').innerText(), /Huawei a livré/);
  await done();
});

test('fidelity: the changed figure stands on both sides, and the source can be restored', async () => {
  const { page, panel, done } = await open(chrome, running.url);
  await put(panel, raw());
  await panel(async (p) => p.load({ ...p.document, body: { format: 'html', content: p.document.body.content.replace('30 millions', '70 millions') } }));
  await page.locator('[data-tab=fidelity]').click();
  await page.locator('.fidelity [data-focus=ask]').click();
  await settled(page);
  const item = page.locator('.fidelity .finding').first();
  assert.match(await item.innerText(), /70 millions/);
  await item.locator('[data-focus^="compare "]').click();
  assert.match(await page.locator('.pane.rewrite mark.chosen').first().innerText(), /70/);
  assert.match(await page.locator('.pane.source mark.chosen').first().innerText(), /30/);
  await item.locator('[data-focus^="fix "]').click();
  await settled(page);
  assert.match(await panel((p) => p.text), /30 millions/);
  await done();
});

test('optimise: a refused change stays out, the others enter as one step, with title, description and slug', async () => {
  const { page, panel, done } = await open(chrome, running.url);
  await put(panel, raw());
  const before = await panel((p) => JSON.stringify(p.document));
  await page.locator('[data-tab=optimize]').click();
  await page.locator('.optimize [data-focus=ask]').click();
  await settled(page);
  assert.equal(await panel((p) => JSON.stringify(p.document)), before, 'nothing enters unasked');
  const slug = page.locator('.changes', { hasText: 'Slug' }).locator('input');
  await slug.focus();
  await keys(page, 'Space');
  await page.locator('[data-focus=enter]').click();
  await page.waitForFunction(() => document.querySelector('titraille-panel').document.seoTitle, null, { timeout: 60_000 });
  const after = await panel((p) => p.document);
  assert.equal(after.slug, undefined);
  assert.ok(after.metaDescription);
  assert.doesNotMatch(after.body.content, /newsletter|PARTAGER/);
  await page.locator('.surface').focus();
  await keys(page, 'Control+z');
  assert.equal(await panel((p) => JSON.stringify(p.document)), before);
  await done();
});

test('export: copies are confirmed, without navigator.clipboard too, and files have what they say', async () => {
  const { page, panel, done } = await open(chrome, running.url);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await put(panel, raw());
  await view(page, 'export');
  await page.locator('[data-focus="copy markdown"]').click();
  await page.locator('.export-row', { hasText: 'copié' }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^# Octave présente/);
  await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }); });
  await page.evaluate(() => { globalThis.copied = null; document.addEventListener('copy', (e) => setTimeout(() => { globalThis.copied = 'yes'; })); });
  await page.locator('[data-focus="copy html"]').click();
  await page.locator('.export-row', { hasText: 'HTML' }).locator('.done', { hasText: 'copié' }).waitFor();
  assert.equal(await panel((p) => p.shadowRoot.activeElement.dataset.focus), 'copy html');
  for (const [what, pattern] of [['html', /<article>/], ['markdown', /^# /], ['jsonLd', /"NewsArticle"/], ['head', /<title>/], ['body', /"type": "paragraph"/]]) {
    const waiting = page.waitForEvent('download');
    await page.locator(`[data-focus="download ${what}"]`).click();
    const file = await waiting;
    const stream = await file.createReadStream();
    let text = '';
    for await (const chunk of stream) {
      text += chunk;
    }
    assert.match(text, pattern, what);
  }
  await done();
});

test('English: every word of the panel and the messages of the service change', async () => {
  const { page, panel, done } = await open(chrome, running.url);
  await put(panel, raw());
  await page.locator('#language').click();
  await page.waitForFunction(() => document.querySelector('titraille-panel').findings.some((f) => /\b[Tt]he \b/.test(f.message)), null, { timeout: 30_000 });
  assert.match(await page.locator('[data-tab=findings]').innerText(), /Findings/);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  await done();
});

test('beside a host’s editor: mends come back in the host’s own blocks, its proxy is asked, its policy holds', async () => {
  const host = await hostPage(running.url, `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Hôte</title><body><main id="here"></main>
    <script type="module" nonce="host">
      import { createClient } from '/panel/titraille-panel.js';
      globalThis.told = [];
      const panel = document.createElement('titraille-panel');
      panel.setAttribute('surface', 'none');
      panel.client = createClient({ endpoint: '/proxy/', headers: { 'X-Host': 'yes' } });
      for (const name of ['titraille-change', 'titraille-field', 'titraille-reveal', 'titraille-validated']) {
        panel.addEventListener(name, (event) => globalThis.told.push([name, event.detail]));
      }
      document.getElementById('here').append(panel);
    </script></body></html>`);
  const { page, panel, faults, done } = await open(chrome, host.url);
  const blocks = [
    { type: 'paragraph', children: [{ type: 'text', text: 'Le port ouvre lundi .' }] },
    { type: 'image', image: { url: '/a.png', alternativeText: 'Un quai', ours: 1 }, children: [{ type: 'text', text: '' }] },
    { type: 'paragraph', children: [{ type: 'text', text: 'Il sert ' }, { type: 'text', text: 'six', bold: true }, { type: 'text', text: ' quais.' }] }];
  await panel((p) => { if (p === null) { throw new Error('no panel'); } return 0; });
  await put(panel, { title: 'Le port', body: { format: 'strapi-blocks', content: blocks } });
  const key = await panel((p) => p.findings.find((f) => f.field === 'body' && f.fix?.safe).key);
  await panel((p, k) => p.reveal(k), key);
  await panel(async (p, k) => p.applyFix(k), key);
  const told = await page.evaluate(() => globalThis.told.map(([name, detail]) => [name, name === 'titraille-change' ? { cause: detail.cause, content: detail.article.body.content, edits: detail.edits } : detail]));
  const change = told.find(([name]) => name === 'titraille-change')[1];
  assert.equal(change.cause, 'fix');
  assert.equal(change.content[0].children[0].text, 'Le port ouvre lundi.');
  assert.deepEqual(change.content.slice(1), blocks.slice(1));
  assert.equal(change.edits.length, 1);
  assert.match(told.find(([name]) => name === 'titraille-reveal')[1].text, /\./);
  assert.ok(told.some(([name]) => name === 'titraille-validated'));
  await panel((p) => p.undo());
  assert.equal(await panel((p) => p.document.body.content[0].children[0].text), 'Le port ouvre lundi .');
  await page.route('**/v1/edits', async (route) => { await new Promise((resolve) => { setTimeout(resolve, 400); }); await route.continue(); });
  const mine = [{ type: 'paragraph', children: [{ type: 'text', text: 'Tout autre chose .' }] }];
  await panel(async (p, [k, next]) => { const mending = p.applyFix(k); await new Promise((r) => { setTimeout(r, 50); }); p.document = { title: 'Le port', body: { format: 'strapi-blocks', content: next } }; await mending; }, [key, mine]);
  assert.deepEqual(await panel((p) => p.document.body.content), mine, 'a late mend never replaces what the host has since');
  assert.deepEqual(faults, []);
  await done();
  host.stop();
});
