/** The parts that need no browser. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { align, difference, edited, moved } from '../../main/resources/fr/titraille/panel/align.js';
import { articleFromText, jsonFormat } from '../../main/resources/fr/titraille/panel/file-formats.js';
import { articleOf, hasContent } from '../../main/resources/fr/titraille/panel/article-document.js';
import { createClient } from '../../main/resources/fr/titraille/panel/client.js';
import { Findings, safeEdits, sorted } from '../../main/resources/fr/titraille/panel/findings.js';
import { History } from '../../main/resources/fr/titraille/panel/history.js';
import { LiveCheck } from '../../main/resources/fr/titraille/panel/live-check.js';
import { Tracked, blockStarts } from '../../main/resources/fr/titraille/panel/tracked.js';
import { Texts } from '../../main/resources/fr/titraille/panel/i18n.js';
import { fr } from '../../main/resources/fr/titraille/panel/fr.js';
import { en } from '../../main/resources/fr/titraille/panel/en.js';
import { cut, pixels } from '../../main/resources/fr/titraille/panel/pixel-width.js';

const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

test('align: white space of any length is the same place', () => {
  const from = 'Le port ouvre.\n\nIl sert.';
  const to = 'Le  port\u00a0ouvre.\nIl sert.';
  const map = align(from, to);
  for (const word of ['port', 'ouvre', 'Il', 'sert']) {
    assert.equal(map[from.indexOf(word)], to.indexOf(word), word);
  }
});

test('align: what only one text has is stepped over', () => {
  const from = 'Le port de Brest ouvre lundi à huit heures précises.';
  const to = 'Le port de Brest, dit-on, ouvre lundi à huit heures précises.';
  assert.equal(align(from, to)[from.indexOf('lundi')], to.indexOf('lundi'));
  assert.equal(align(to, from)[to.indexOf('précises')], from.indexOf('précises'));
});

test('align: offsets never fall and never leave the other text, whatever the texts', () => {
  let seed = 7;
  const next = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % n; };
  const word = () => 'abcde \n\u00a0é’'.slice(next(8), next(8) + 3);
  for (let round = 0; round < 300; round++) {
    const from = Array.from({ length: next(20) }, word).join('');
    const to = next(3) ? from.replace(/[ab]/g, () => word()) : Array.from({ length: next(20) }, word).join('');
    const map = align(from, to);
    assert.equal(map.length, from.length + 1);
    map.forEach((offset, i) => assert.ok(offset >= 0 && offset <= to.length && (i === 0 || offset >= map[i - 1]), JSON.stringify([from, to, i])));
  }
});

test('difference and moved: ranges follow what stands before them and end where they are touched', () => {
  const change = difference('Le port ouvre.', 'Le grand port ouvre.');
  assert.deepEqual(moved({ start: 8, end: 13 }, change), { start: 14, end: 19 });
  assert.deepEqual(moved({ start: 0, end: 2 }, change), { start: 0, end: 2 });
  assert.equal(moved({ start: 0, end: 7 }, change), null);
  assert.equal(difference('même', 'même'), null);
});

test('edited: an edit that overlaps an earlier one is left out', () => {
  assert.equal(edited('un deux trois', [{ start: 3, end: 7, replacement: '2' }, { start: 5, end: 9, replacement: 'X' }, { start: 0, end: 2, replacement: '1' }]), '1 2 trois');
});

test('findings: placed in the text at hand, moved by typing, gone when touched', () => {
  const findings = new Findings();
  const answer = { text: 'Le port ouvre .', findings: [
    { rule: 'r', group: 'typography', severity: 'warning', message: 'm', field: 'body', start: 13, end: 15, fix: { label: 'f', safe: true, changes: [], edits: [{ start: 13, end: 14, replacement: '' }] } },
    { rule: 't', group: 'metadata', severity: 'error', message: 'n', field: 'title', start: 0, end: 0 }] };
  findings.take(answer, 'Le  port ouvre .', null);
  assert.deepEqual([findings.all[0].start, findings.all[0].end], [14, 16]);
  findings.shift({ start: 0, end: 0, length: 3 });
  assert.deepEqual([findings.all[0].start, findings.all[0].fix.edits[0].start], [17, 17]);
  assert.equal(findings.at(18).length, 1);
  assert.equal(safeEdits(findings.open).get('body').length, 1);
  findings.shift({ start: 18, end: 18, length: 1 });
  assert.deepEqual(findings.open.map((f) => f.rule), ['t']);
  findings.dismiss(findings.find('t|title|').key, 'plus tard');
  assert.equal(findings.open.length, 0);
  findings.take(answer, answer.text, null);
  assert.deepEqual(findings.open.map((f) => f.rule), ['r'], 'a dismissal outlives the next answer');
  assert.deepEqual(sorted(findings.all, 'severity').map((f) => f.severity), ['error', 'warning']);
});

test('history: typing in runs is one step, a mend is its own, a new step ends what was undone', () => {
  const history = new History('0');
  history.push('a', 'typing', 1000);
  history.push('ab', 'typing', 1300);
  history.push('ab!', '', 1400);
  assert.equal(history.undo(), 'ab');
  assert.equal(history.undo(), '0');
  assert.equal(history.undo(), null);
  assert.equal(history.redo(), 'ab');
  history.push('abc', 'typing', 9000);
  assert.equal(history.canRedo, false);
});

test('live check: only the newest question is answered, and the same is never asked twice', async () => {
  const asked = [];
  let text = 'a';
  const check = new LiveCheck(async (article, signal) => {
    asked.push(article.t);
    await pause(article.t === 'a' ? 60 : 5);
    assert.ok(article.t !== 'a' || signal.aborted);
    return article.t;
  }, () => ({ t: text }), { pause: 5 });
  const answers = [];
  check.addEventListener('answer', (event) => answers.push(event.detail.answer));
  check.changed();
  await pause(20);
  text = 'b';
  check.changed();
  await pause(120);
  check.changed();
  await pause(30);
  assert.deepEqual(asked, ['a', 'b']);
  assert.deepEqual(answers, ['b']);
});

test('live check: an editor who never rests is answered all the same', async () => {
  let asked = 0;
  let text = 0;
  const check = new LiveCheck(async () => { asked += 1; }, () => ({ t: text }), { pause: 40, longest: 90 });
  for (let i = 0; i < 20; i++) {
    text += 1;
    check.changed();
    await pause(10);
  }
  check.stop();
  assert.ok(asked >= 1);
});

test('live check: a failure is told and the next change asks again', async () => {
  let fails = true;
  const check = new LiveCheck(async () => { if (fails) { throw new Error('off'); } return 1; }, () => ({}), { pause: 1 });
  const problems = [];
  check.addEventListener('problem', (event) => problems.push(event.detail.message));
  assert.equal(await check.run(), null);
  fails = false;
  assert.equal(await check.run(), 1);
  assert.deepEqual(problems, ['off']);
});

test('tracked: block starts and ranges follow the text', () => {
  assert.deepEqual(blockStarts('a\n\nbc\n\nd'), [0, 3, 7]);
  const tracked = new Tracked();
  const [range] = tracked.add([{ start: 3, end: 5 }], 'a\n\nbc', 'a\n\nbc');
  tracked.shift({ start: 0, end: 1, length: 4 });
  assert.deepEqual([range.start, range.end, range.gone], [6, 8, false]);
});

test('formats: each editor’s JSON is known by its shape', () => {
  assert.equal(jsonFormat([{ type: 'paragraph', children: [] }]), 'strapi-blocks');
  assert.equal(jsonFormat([{ _type: 'block' }]), 'portable-text');
  assert.equal(jsonFormat({ root: { children: [] } }), 'lexical');
  assert.equal(jsonFormat({ type: 'doc' }), 'prosemirror');
  assert.equal(jsonFormat({ blocks: [] }), 'editorjs');
  assert.equal(jsonFormat({ nodeType: 'document' }), 'contentful');
  assert.equal(jsonFormat({ a: 1 }), null);
  assert.equal(articleFromText('# Titre\n\nTexte').body.format, 'markdown');
  assert.equal(articleFromText('<p>Texte</p>').body.format, 'html');
  assert.equal(articleFromText('Un texte simple.').body.format, 'text');
  assert.equal(articleFromText('{', 'lexical'), null);
  assert.equal(articleFromText('{"title":"T","body":{"format":"text","content":"a"}}').title, 'T');
});

test('articles: a host may hand over the short form', () => {
  assert.deepEqual(articleOf({ title: 'T', body: '# a', format: 'markdown' }), { title: 'T', body: { format: 'markdown', content: '# a' } });
  assert.equal(hasContent({ content: '<p><br></p>' }), false);
  assert.equal(hasContent({ content: [{}] }), true);
});

test('texts: both languages have the same keys and places', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(fr).sort());
  for (const key of Object.keys(fr)) {
    assert.deepEqual((fr[key].match(/\{\d\}/g) ?? []).sort(), (en[key].match(/\{\d\}/g) ?? []).sort(), key);
    assert.doesNotMatch(fr[key], /\w'\w/, `${key}: typographic apostrophe`);
    assert.doesNotMatch(fr[key], / [:;?!»]|« /, `${key}: space that does not break`);
  }
});

test('texts: dates are dates', () => {
  const texts = new Texts('fr');
  assert.equal(texts.date('2023-08-04'), '4 août 2023');
  assert.equal(texts.date('2023-08'), 'août 2023');
  assert.equal(texts.date('2023'), '2023');
  assert.equal(texts.date('2024-Q3'), '3e trimestre 2024');
  assert.equal(texts.date('--01'), 'janvier');
  assert.equal(texts.date('2025-H1'), '1er semestre 2025');
  assert.equal(texts.date('2023-01/2023-03'), 'janvier 2023 – mars 2023');
  assert.equal(new Texts('en').date('2023-08-04'), '4 August 2023');
});

test('pixel width: a line is cut at a word when it is too wide', () => {
  assert.ok(pixels('Le port de Brest', 20) < 200);
  const line = 'Le port de Brest agrandit ses quais pour accueillir des navires bien plus longs que ceux d’hier';
  assert.match(cut(line, 20, 600), /\S …$/);
  assert.ok(pixels(cut(line, 20, 600), 20) <= 600);
});

/** A service that answers with these statuses in turn. */
function served(...answers) {
  const asked = [];
  const fetch = async (path, { signal }) => {
    asked.push(path);
    const [status, headers] = answers[asked.length - 1];
    signal?.throwIfAborted();
    return new Response('{"asked":' + asked.length + '}', { status, headers });
  };
  return { asked, client: createClient({ fetch }) };
}

test('client: a busy service is asked again when it said to', async () => {
  const busy = served([503, { 'Retry-After': '0' }], [429, { 'Retry-After': new Date(Date.now() - 1000).toUTCString() }], [200, {}]);
  assert.deepEqual(await busy.client.post('v1/validations', {}), { asked: 3 });
});

test('client: no more often than twice, not without a word, not for longer than one waits', async () => {
  const never = served(...Array(5).fill([503, { 'Retry-After': '0' }]));
  await assert.rejects(never.client.get('v1/chips'), { status: 503 });
  assert.equal(never.asked.length, 3);
  const mute = served([503, {}]);
  await assert.rejects(mute.client.get('v1/chips'), { status: 503 });
  const long = served([429, { 'Retry-After': '3600' }]);
  await assert.rejects(long.client.get('v1/chips'), { status: 429 });
  assert.equal(mute.asked.length + long.asked.length, 2);
});

test('client: an editor who goes on typing is not kept waiting', async () => {
  const busy = served([503, { 'Retry-After': '10' }]);
  const abort = new AbortController();
  const answer = busy.client.post('v1/validations', {}, { signal: abort.signal });
  setTimeout(() => abort.abort(), 5);
  await assert.rejects(answer, { name: 'AbortError' });
  assert.equal(busy.asked.length, 1);
});
