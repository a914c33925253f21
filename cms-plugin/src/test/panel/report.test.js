/** The audit report for everybody: axe in light and dark, at 320 pixels and as printed; sorted by keyboard; nothing loaded. */
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { browser } from './support.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
let chrome;
let address;

/** A page that is named by the environment, or one of the sample articles. */
function report() {
  if (process.env.TITRAILLE_REPORT) {
    return process.env.TITRAILLE_REPORT;
  }
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'titraille-')), 'audit.html');
  try {
    execFileSync('java', ['-cp', path.join(ROOT, 'examples/cli/target/titraille-cli.jar'), 'fr.titraille.cli.Titraille', 'check', path.join(ROOT, 'examples/articles'), '--to', 'html', '-o', file]);
  } catch (failure) {
    // 1: an article still has an error; the page is written all the same
    assert.equal(failure.status, 1);
  }
  return file;
}

before(async () => {
  address = pathToFileURL(report()).href;
  chrome = await browser();
});

after(() => chrome?.close());

async function open(look) {
  const context = await chrome.own.newContext({ viewport: { width: look.width, height: 900 }, colorScheme: look.colorScheme, locale: 'fr-FR' });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(address);
  assert.deepEqual(asked, [address]);
  assert.deepEqual(faults, []);
  return { page, done: () => context.close() };
}

for (const look of [{ width: 1200, colorScheme: 'light' }, { width: 1200, colorScheme: 'dark' }, { width: 320, colorScheme: 'light' }, { width: 320, colorScheme: 'dark' }, { width: 1000, colorScheme: 'light', media: 'print' }]) {
  test(`axe finds nothing, and nothing runs off the page: ${look.colorScheme}, ${look.width} px ${look.media ?? ''}`, async () => {
    const { page, done } = await open(look);
    await page.emulateMedia({ media: look.media ?? 'screen', colorScheme: look.colorScheme });
    if (process.env.TITRAILLE_SHOTS) {
      await page.screenshot({ path: `${process.env.TITRAILLE_SHOTS}/report-${look.colorScheme}-${look.width}${look.media ?? ''}.png`, fullPage: true });
    }
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    await page.evaluate(AXE);
    const found = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    assert.deepEqual(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.any[0]?.message ?? ''}`).slice(0, 3).join(' | ')}`), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) <= 1, 'wider than the page');
    await done();
  });
}

test('the table of articles is sorted by keyboard, both ways', async () => {
  const { page, done } = await open({ width: 1200, colorScheme: 'light' });
  const words = () => page.evaluate(() => [...document.querySelector('[aria-labelledby=articles] tbody').rows].map((row) => Number(row.cells[5].textContent)));
  const button = page.locator('[aria-labelledby=articles] thead button').nth(5);
  await button.focus();
  await page.keyboard.press('Enter');
  const down = await words();
  assert.deepEqual(down, [...down].sort((a, b) => b - a));
  await page.keyboard.press('Enter');
  const up = await words();
  assert.deepEqual(up, [...up].sort((a, b) => a - b));
  assert.notDeepEqual(up, down);
  await done();
});

test('a link to an article opens its findings', async () => {
  const { page, done } = await open({ width: 1200, colorScheme: 'light' });
  await page.locator('[aria-labelledby=articles] tbody a').first().click();
  assert.equal(await page.evaluate(() => document.querySelector('#a0').open), true);
  await done();
});
