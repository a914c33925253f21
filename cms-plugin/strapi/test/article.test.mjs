import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf, toArticle, toParts } from '../shared/article.mjs';
import { places } from '../shared/paths.mjs';

const paragraph = (text) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const mapping = {
  fields: { title: 'title', metaDescription: 'seo.description' },
  body: [
    { path: 'sections[].text', format: 'strapi-blocks' },
    { path: 'zone[page.prose].text', format: 'strapi-blocks' },
  ],
};
const entry = {
  title: 'Un pont neuf',
  seo: { description: 'Le pont ouvre lundi.' },
  sections: [{ text: [paragraph('Premier.')] }, { text: null }, { text: [paragraph('Deuxième.'), paragraph('Suite.')] }],
  zone: [{ __component: 'page.photo', file: 1 }, { __component: 'page.prose', text: [paragraph('Troisième.')] }],
};

test('a path through a dynamic zone names only components of its kind', () => {
  assert.deepEqual(places(entry, 'zone[page.prose].text').map(({ at }) => at), ['zone.1.text']);
});

test('parts joined and cut again are the parts', () => {
  const { article, parts } = toArticle(entry, mapping);
  assert.equal(article.title, 'Un pont neuf');
  assert.equal(article.metaDescription, 'Le pont ouvre lundi.');
  assert.deepEqual(parts.map(({ at }) => at), ['sections.0.text', 'sections.2.text', 'zone.1.text']);
  assert.deepEqual(toParts(article.body, parts), parts);
});

test('text parts joined and cut again keep every character', () => {
  const text = { fields: {}, body: [{ path: 's[].t', format: 'markdown' }] };
  const { article, parts } = toArticle({ s: [{ t: '\n\nUn.\n' }, { t: 'Deux.\n\n' }, { t: ' Trois.\n\n\n' }] }, text);
  assert.deepEqual(toParts(article.body, parts), parts);
});

test('a body whose marks went astray is not written back', () => {
  const { article, parts } = toArticle(entry, mapping);
  const lost = { ...article.body, content: article.body.content.filter((node) => node.path !== 'sections.2.text') };
  assert.equal(toParts(lost, parts), null);
});

test('a finding is placed in the field that holds its block', () => {
  const sent = toArticle(entry, mapping);
  assert.equal(placeOf({ field: 'body', block: 4, start: 0, end: 1 }, sent, mapping, ''), 'sections.2.text');
  assert.equal(placeOf({ field: 'metaDescription', start: 0, end: 1 }, sent, mapping, ''), 'seo.description');
});

test('an entry without text is no article', () => {
  assert.equal(toArticle({ sections: [{ text: [paragraph(' ')] }] }, mapping), null);
});
