/** Writing: nothing typed is lost, findings stand in the text, mends can be taken back. */
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { article, browser, keys, open, put, service } from './support.js';

/** What the browser reports of a foreign text while it is only read: pictures that are nowhere, styles and handlers that the policy stops. */
const REPORTS = /404|ERR_|^Applying inline style|^Executing inline event handler/;

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

async function panelPage(options) {
  return open(chrome, running.url, options);
}

const surfaceText = (panel) => panel((p) => p.shadowRoot.querySelector('.surface').innerText);
const highlighted = (panel, layer) => panel((p, name) => [...(CSS.highlights.get(`titraille-${name}`) ?? [])].map((r) => r.toString()), layer);

test('typing: not a character is lost while answers come late, out of order or not at all', async () => {
  const { page, faults, panel, done } = await panelPage();
  let nth = 0;
  await page.route('**/v1/validations', async (route) => {
    nth += 1;
    await new Promise((resolve) => { setTimeout(resolve, nth % 3 === 0 ? 20 : 900); });
    if (nth % 4 === 0) {
      await route.abort().catch(() => {});
    } else {
      await route.continue().catch(() => {});
    }
  });
  await page.locator('.surface').click();
  const words = 'Le port de Brest agrandit ses quais , dit la région . Il attend deux navires :un lundi, un mardi. ';
  for (let i = 0; i < 4; i++) {
    await page.keyboard.type(words, { delay: 8 });
  }
  await page.waitForTimeout(2500);
  assert.equal((await surfaceText(panel)).replace(/\u00a0/g, ' '), words.repeat(4));
  assert.ok(nth > 1, 'the text was checked while it was written');
  assert.deepEqual(faults.filter((fault) => !/ERR_FAILED/.test(fault)), []);
  await done();
});

test('findings: underlined in the text, in place while the text before them changes', async () => {
  const { page, panel, done } = await panelPage();
  await put(panel, article('Le port ouvre lundi .', 'Il sert six quais.'));
  await page.waitForTimeout(100);
  const found = await panel((p) => p.findings.find((f) => f.field === 'body' && f.fix?.edits.length));
  assert.ok(found, 'the space before the full stop is found');
  const words = (await Promise.all(['error', 'warning', 'advice'].map((layer) => highlighted(panel, layer)))).flat();
  assert.ok(words.some((w) => w.includes('lundi') || w.includes(' .')), JSON.stringify(words));
  await page.route('**/v1/validations', () => {});
  await page.locator('.surface').click();
  await keys(page, 'Control+Home');
  await page.keyboard.type('Hier, ');
  await page.waitForTimeout(100);
  const later = (await Promise.all(['error', 'warning', 'advice'].map((layer) => highlighted(panel, layer)))).flat();
  assert.deepEqual(later.sort(), words.sort());
  await done();
});

test('fix: one finding, then undo and redo, with the caret where it was', async () => {
  const { page, panel, faults, done } = await panelPage();
  await put(panel, article('Le port ouvre lundi .', 'Il sert six quais.'));
  await page.locator('.surface p').nth(1).click();
  await keys(page, 'End');
  await page.keyboard.type(' Voilà');
  const key = await panel((p) => p.findings.find((f) => f.field === 'body' && f.fix?.safe)?.key);
  await panel(async (p, k) => p.applyFix(k), key);
  assert.match(await surfaceText(panel), /lundi\./);
  await page.keyboard.type(' !');
  assert.match(await surfaceText(panel), /Voilà !$/);
  await keys(page, 'Control+z', 'Control+z');
  assert.match(await surfaceText(panel), /lundi \./);
  await keys(page, 'Control+y');
  assert.match(await surfaceText(panel), /lundi\./);
  assert.deepEqual(faults, []);
  await done();
});

test('fix all safe: every safe mend at once, one step back', async () => {
  const { page, panel, done } = await panelPage();
  await put(panel, article('Le port ouvre lundi . Il attend 30 000 tonnes , dit-on .', 'Il a dit: « rien ».'));
  const before = await surfaceText(panel);
  await page.locator('[data-focus=safe]').click();
  await page.waitForTimeout(300);
  const mended = await surfaceText(panel);
  assert.notEqual(mended, before);
  assert.match(mended, /lundi\. /);
  await page.locator('.toolbar button').first().click();
  assert.equal(await surfaceText(panel), before);
  await done();
});

test('overlapping findings: both are in the card at the caret, and the keyboard reaches them', async () => {
  const { page, panel, done } = await panelPage();
  await put(panel, article('Le port ouvre lundi .', 'Il sert six quais.'));
  await page.route('**/v1/validations', async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    const start = answer.text.indexOf('six');
    const base = { group: 'typography', severity: 'warning', field: 'body', block: 1, fix: null };
    answer.findings = [
      { ...base, rule: 'outer', message: 'Le grand.', start: start - 5, end: start + 9 },
      { ...base, rule: 'inner', message: 'Le petit.', start, end: start + 3, fix: { label: 'Écrire 6', safe: true, changes: [], edits: [{ start, end: start + 3, replacement: '6' }] } }];
    await route.fulfill({ response, json: answer });
  });
  await panel((p) => { p.profile = 'web'; return p.validate(); });
  await page.locator('.surface').focus();
  await keys(page, 'Control+Home', 'F8', 'F8');
  assert.equal(await panel((p) => p.shadowRoot.querySelector('[aria-current=true]').dataset.finding.split('|')[0]), 'inner');
  await keys(page, 'Control+.');
  const card = page.locator('.here');
  assert.equal(await card.locator('li').count(), 2);
  assert.equal(await panel((p) => p.shadowRoot.activeElement.textContent), 'Écrire 6');
  await keys(page, 'Enter');
  await page.waitForTimeout(100);
  assert.match(await surfaceText(panel), /Il sert 6 quais/);
  assert.ok(await panel((p) => p.shadowRoot.activeElement.classList.contains('surface')), 'the focus is back in the text');
  await done();
});

test('click in the text: the list shows the finding; a second click shows the one beneath', async () => {
  const { page, panel, done } = await panelPage();
  await put(panel, article('Le port ouvre lundi .', 'Il sert six quais.'));
  const box = await panel((p) => {
    const found = p.findings.find((f) => f.field === 'body' && f.end > f.start);
    const range = [...['error', 'warning', 'advice'].flatMap((l) => [...(CSS.highlights.get(`titraille-${l}`) ?? [])])].find((r) => r.toString() === p.text.slice(found.start, found.end));
    const b = range.getBoundingClientRect();
    return { x: b.left + b.width / 2, y: b.top + b.height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  assert.equal(await page.locator('.list [aria-current=true]').count(), 1);
  assert.ok(await page.locator('.here').isVisible());
  await keys(page, 'Escape');
  assert.ok(!(await page.locator('.here').isVisible()));
  await done();
});

test('dismiss: with a reason, by keyboard; the focus goes on to the next finding; restored later', async () => {
  const { page, panel, done } = await panelPage();
  await put(panel, article('Le port ouvre lundi .', 'Il sert six quais.'));
  const count = await panel((p) => p.findings.length);
  const events = await panel((p) => { globalThis.told = []; p.addEventListener('titraille-dismiss', (e) => globalThis.told.push(e.detail.reason)); return 0; });
  assert.equal(events, 0);
  const first = page.locator('[data-focus^="dismiss "]').first();
  await first.focus();
  await keys(page, 'Enter');
  await keys(page, 'ArrowDown', 'Enter');
  assert.equal(await panel((p) => p.findings.length), count - 1);
  assert.deepEqual(await page.evaluate(() => globalThis.told), ['Le constat est faux']);
  assert.ok(await panel((p) => Boolean(p.shadowRoot.activeElement?.closest('.findings'))), 'the focus stays in the list');
  await panel((p) => p.shadowRoot.querySelector('.dismissed').setAttribute('open', ''));
  await page.locator('[data-focus^="restore "]').click();
  assert.equal(await panel((p) => p.findings.length), count);
  await done();
});

test('filter, sort and why: the list follows, the rule and its page come from the service', async () => {
  const { page, panel, done } = await panelPage();
  await put(panel, article('Le port ouvre lundi .', 'Il sert six quais.'));
  const all = await page.locator('.list .finding').count();
  await page.locator('[data-focus="severity advice"]').click();
  assert.ok((await page.locator('.list .finding').count()) < all);
  assert.equal(await page.locator('.list .finding.advice').count(), 0);
  await page.locator('[data-focus=query]').fill('chapô introuvable');
  assert.equal(await page.locator('.list .finding').count(), 0);
  await page.locator('[data-focus=query]').fill('');
  await page.locator('[data-focus^="why "]').first().click();
  await page.locator('.rule .facts').first().waitFor();
  await page.locator('.rule summary').first().click();
  assert.ok((await page.locator('.rule .page').first().innerText()).length > 100);
  await done();
});

test('paste: what Word, Google Docs and pages hand over comes clean', async () => {
  const { page, panel, faults, done } = await panelPage();
  const paste = (html, text = '') => panel((p, data) => {
    const surface = p.shadowRoot.querySelector('.surface');
    surface.focus();
    const transfer = new DataTransfer();
    transfer.setData('text/html', data.html);
    transfer.setData('text/plain', data.text);
    surface.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
    return p.document.body.content;
  }, { html, text });
  const word = await paste('<html xmlns:o="urn:o"><head><style>p{color:red}</style></head><body><p class="MsoHeading Heading2">Le chantier</p><p class=MsoNormal style="mso-x:y">Le port <b>ouvre</b> lundi.<o:p></o:p></p>'
    + '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">·<span>&nbsp;&nbsp;</span> Six quais</p><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">· Deux grues</p></body></html>');
  assert.match(word, /<h2>Le chantier<\/h2>/);
  assert.match(word, /<p>Le port <strong>ouvre<\/strong> lundi\.<\/p>/);
  assert.match(word, /<ul><li>\s*Six quais<\/li><li>Deux grues<\/li><\/ul>/);
  assert.doesNotMatch(word, /Mso|style|o:p|color/);
  await panel((p) => p.load({ body: { format: 'html', content: '' } }));
  const docs = await paste('<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Gras</span><span style="font-weight:400"> et </span><span style="font-style:italic">penché</span></p><p><span>Deux</span></p></b>');
  assert.equal(docs, '<p><strong>Gras</strong> et <em>penché</em></p>\n<p>Deux</p>');
  await panel((p) => p.load({ body: { format: 'html', content: '' } }));
  const evil = await paste('<div><h1>Titre</h1><script>window.hit=1</script><p onclick="x()">Un <a href="javascript:alert(1)">lien</a> <img src="x" onerror="window.hit=2"><iframe src="https://a.example"></iframe></p></div>');
  assert.doesNotMatch(evil, /script|onclick|onerror|iframe|javascript/);
  assert.equal(await page.evaluate(() => globalThis.hit), undefined);
  await panel((p) => p.load({ body: { format: 'html', content: '' } }));
  assert.equal(await paste('', 'Un.\n\nDeux.\r\n\r\nTrois.'), '<p>Un.</p>\n<p>Deux.</p>\n<p>Trois.</p>');
  assert.deepEqual(faults.filter((fault) => !REPORTS.test(fault)), []);
  await done();
});

test('paste into a line: the text around stays, several blocks split it', async () => {
  const { page, panel, done } = await panelPage();
  await put(panel, article('Le port ouvre lundi.'));
  await panel((p) => {
    const text = p.shadowRoot.querySelector('.surface p').firstChild;
    p.shadowRoot.querySelector('.surface').focus();
    document.getSelection().setBaseAndExtent(text, 7, text, 7);
    const transfer = new DataTransfer();
    transfer.setData('text/plain', ' neuf\n\nEt encore');
    p.shadowRoot.querySelector('.surface').dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
  });
  assert.equal(await panel((p) => p.document.body.content), '<p>Le port</p>\n<p> neuf</p>\n<p>Et encore</p>\n<p> ouvre lundi.</p>');
  await keys(page, 'Control+z');
  assert.equal(await panel((p) => p.document.body.content), '<p>Le port ouvre lundi.</p>');
  await done();
});

test('formats: all nine come in, and go out again from the export', async () => {
  const { page, panel, done } = await panelPage();
  const strapi = [{ type: 'heading', level: 2, children: [{ type: 'text', text: 'Le chantier' }] }, { type: 'paragraph', children: [{ type: 'text', text: 'Le port ' }, { type: 'text', text: 'ouvre', bold: true }, { type: 'text', text: ' lundi.' }] }];
  const bodies = [];
  for (const format of ['text', 'html', 'markdown', 'strapi-blocks', 'portable-text', 'lexical', 'prosemirror', 'editorjs', 'contentful']) {
    const answer = await page.evaluate(async ([body, to]) => (await fetch('v1/renderings', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ article: { body }, to }) })).json(),
      [{ format: 'strapi-blocks', content: strapi }, format]);
    bodies.push(answer.article.body);
  }
  for (const body of bodies) {
    await panel(async (p, given) => p.load({ title: 'T', body: given }), body);
    const html = await panel((p) => p.document.body.content);
    assert.match(html, body.format === 'text' ? /Le port ouvre lundi/ : /<h2>Le chantier<\/h2>\n<p>Le port <strong>ouvre<\/strong> lundi\.<\/p>/, body.format);
  }
  await done();
});

test('draft: kept in the browser on request only, and gone when the request is taken back', async () => {
  const { page, panel, done } = await panelPage();
  await page.locator('.surface').click();
  await page.keyboard.type('Le port ouvre lundi.');
  await page.waitForTimeout(600);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  const box = page.getByLabel('Enregistrer le brouillon');
  await box.check();
  await page.locator('.surface').click();
  await keys(page, 'Control+End');
  await page.keyboard.type(' Il sert.');
  await page.waitForTimeout(700);
  await page.reload();
  await page.waitForTimeout(500);
  assert.match(await surfaceText(panel), /Le port ouvre lundi\. Il sert\./);
  await page.getByLabel('Enregistrer le brouillon').uncheck();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await done();
});

test('a loaded page: what the editor does not touch goes out as it came, players and attributes too', async () => {
  const { page, panel, faults, done } = await panelPage();
  const html = '<h2 id="quai" class="big">Le quai</h2>\n<p style="color:red" data-x="1">Le port ouvre <a href="/a" rel="nofollow">lundi</a>.</p>\n'
    + '<figure class="wide"><iframe src="https://video.example/1" allowfullscreen="" title="Film"></iframe><figcaption>Un film</figcaption></figure>\n'
    + '<table><tbody><tr><td colspan="2">Six quais</td></tr></tbody></table>\n<ol start="3"><li>Trois</li></ol>\n<x-map zoom="3">Carte</x-map>\n<p>Fin.</p>';
  await panel((p, given) => p.load({ title: 'Le port', body: { format: 'html', content: given } }), html);
  assert.equal(await panel((p) => p.document.body.content), html);
  await page.locator('.surface > p').last().click();
  await keys(page, 'End');
  await page.keyboard.type(' Voilà');
  assert.equal(await panel((p) => p.document.body.content), html.replace('Fin.', 'Fin. Voilà'));
  await keys(page, 'Control+z');
  assert.equal(await panel((p) => p.document.body.content), html);
  await panel((p) => p.load({ body: { format: 'html', content: '<p onclick="x()">A<script>window.hit=1</script></p><iframe srcdoc="<script>parent.hit=1</script>" src="javascript:1"></iframe><img src="javascript:2">' } }));
  assert.doesNotMatch(await panel((p) => p.document.body.content), /onclick|script|srcdoc/);
  assert.equal(await page.evaluate(() => globalThis.hit), undefined);
  assert.deepEqual(faults.filter((fault) => !REPORTS.test(fault)), []);
  await done();
});
