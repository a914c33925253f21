/** For everybody: axe on each view, in light and dark and at 320 pixels; raw copy to a finished article by keyboard alone. */
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { browser, keys, open, put, sample, service } from './support.js';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = ['findings', 'titling', 'facts', 'fidelity', 'optimize', 'export'];
let running;
let chrome;

before(async () => {
  running = await service();
  chrome = await browser();
});

after(async () => {
  await chrome?.close();
  running?.stop();
});

const settled = (page) => page.waitForFunction(() => !document.querySelector('titraille-panel').shadowRoot.querySelector('[aria-disabled=true]'), null, { timeout: 60_000 });

async function violations(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target.flat().join(' ')} ${n.any[0]?.message ?? ''}`).slice(0, 3).join(' | ')}`);
}

for (const look of [{ width: 1300, height: 900, colorScheme: 'light' }, { width: 1300, height: 900, colorScheme: 'dark' }, { width: 320, height: 700, colorScheme: 'light' }]) {
  test(`axe finds nothing, and nothing runs off the page: ${look.colorScheme}, ${look.width} px`, async () => {
    const { page, panel, done } = await open(chrome, running.url, look);
    await put(panel, { title: 'Octave présente un circuit de calcul', body: { format: 'text', content: await sample('brut.txt') } });
    await panel((p) => p.shadowRoot.querySelectorAll('details').forEach((d) => { d.open = true; }));
    for (const name of VIEWS) {
      await page.locator(`[data-tab=${name}]`).click();
      await settled(page);
      if (name === 'fidelity' || name === 'optimize') {
        await page.locator(`.${name} [data-focus=ask]`).click();
        await settled(page);
      }
      if (name === 'findings') {
        await page.locator('[data-focus^="why "]').first().click();
        await page.locator('[data-focus^="dismiss "]').first().click();
        await page.locator('.rule .facts').first().waitFor();
      }
      assert.deepEqual(await violations(page), [], name);
      const over = await panel((p) => [document.documentElement.scrollWidth - innerWidth, ...[...p.shadowRoot.querySelectorAll('.tabpanel:not([hidden])')].map((n) => n.scrollWidth - n.clientWidth)]);
      assert.ok(over.every((n) => n <= 1), `${name} is wider than the page: ${over}`);
      if (process.env.TITRAILLE_SHOTS) {
        await page.screenshot({ path: `${process.env.TITRAILLE_SHOTS}/${look.colorScheme}-${look.width}-${name}.png`, fullPage: true });
      }
    }
    await page.getByRole('button', { name: 'Ouvrir…' }).click();
    assert.deepEqual(await violations(page), [], 'open');
    await done();
  });
}

test('usability: raw copy to a finished article by keyboard alone, in under two minutes', async () => {
  const { page, panel, faults, done } = await open(chrome, running.url);
  const copy = await sample('brut.txt');
  const start = Date.now();
  const focusOn = async (what) => {
    // Tab like a person, at most once round the page
    for (let i = 0; i < 250; i++) {
      const there = await panel((p, selector) => Boolean(p.shadowRoot.activeElement?.matches(selector)), what);
      if (there) {
        return;
      }
      await page.keyboard.press('Tab');
    }
    assert.fail(`no way by Tab to ${what}`);
  };
  await focusOn('.title textarea');
  await page.keyboard.type('Octave présente un circuit de calcul pour les hôpitaux');
  await focusOn('.surface');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), copy);
  await keys(page, 'Control+v');
  assert.match(await panel((p) => p.text), /Octave cherche encore/);
  await focusOn('[role=tab][aria-selected=true]');
  await keys(page, 'End', 'ArrowLeft');
  assert.equal(await panel((p) => p.shadowRoot.activeElement.dataset.tab), 'optimize');
  await focusOn('.optimize [data-focus=ask]');
  await keys(page, 'Enter');
  await page.locator('[data-focus=enter]').waitFor({ timeout: 60_000 });
  await settled(page);
  await focusOn('[data-focus=enter]');
  await keys(page, 'Enter');
  await page.waitForFunction(() => document.querySelector('titraille-panel').document.metaDescription, null, { timeout: 60_000 });
  await panel((p) => p.validate());
  await focusOn('.surface');
  for (let i = 0; i < 3; i++) {
    await keys(page, 'F8');
  }
  await focusOn('[role=tab][aria-selected=true]');
  await keys(page, 'Home');
  await focusOn('.finding button');
  await focusOn('[role=tab][aria-selected=true]');
  await keys(page, 'End');
  await settled(page);
  await focusOn('[data-focus="copy html"]');
  await keys(page, 'Enter');
  await page.locator('.done', { hasText: 'copié' }).waitFor({ timeout: 30_000 });
  const seconds = (Date.now() - start) / 1000;
  const html = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(html, /<article>[\s\S]*<h1>[\s\S]*Octave/);
  assert.doesNotMatch(html, /newsletter|PARTAGER|Abonnez/);
  const finished = await panel((p) => ({ ...p.document, score: p.validation.score }));
  assert.ok(finished.seoTitle && finished.metaDescription && finished.slug && finished.standfirst);
  assert.ok(seconds < 120, `${seconds} s`);
  console.log(`raw copy to finished article by keyboard: ${seconds.toFixed(1)} s, score ${finished.score}`);
  assert.deepEqual(faults, []);
  await done();
});
