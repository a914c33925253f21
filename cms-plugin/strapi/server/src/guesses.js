'use strict';

const NAMES = require('./field-names.json');

const TEXTS = ['string', 'text', 'uid'];
const DEEPEST = 4;

const folded = (name) => name.normalize('NFD').replace(/[^A-Za-z]/g, '').toLowerCase();

function formatOf({ type, customField }) {
  if (customField) {
    return /lexical/i.test(customField) ? 'lexical' : /editorjs|editor-js/i.test(customField) ? 'editorjs' : /editor|html|tiny|quill/i.test(customField) ? 'html' : null;
  }
  return { blocks: 'strapi-blocks', richtext: 'markdown', text: 'text' }[type] ?? null;
}

/**
 * All fields of a content type that can hold text, those of its components included.
 *
 * @returns {{path: string, name: string, type: string, format: string | null, many: boolean}[]} `many` where a path may name
 *     several places of one entry
 */
function fieldsOf(strapi, uid, prefix = '', many = false, depth = 0) {
  if (depth > DEEPEST) {
    return [];
  }
  return Object.entries(strapi.getModel(uid)?.attributes ?? {}).flatMap(([name, attribute]) => {
    const path = prefix + name;
    if (attribute.type === 'component') {
      const inner = attribute.repeatable ? `${path}[].` : `${path}.`;
      return fieldsOf(strapi, attribute.component, inner, many || attribute.repeatable === true, depth + 1);
    }
    if (attribute.type === 'dynamiczone') {
      return attribute.components.flatMap((component) => fieldsOf(strapi, component, `${path}[${component}].`, true, depth + 1));
    }
    const format = formatOf(attribute);
    const field = { path, name, type: attribute.customField ?? attribute.type, format, many };
    return format || TEXTS.includes(attribute.type) ? [field] : [];
  });
}

/**
 * A mapping guessed from names and types: what an administrator would most likely choose, to be put right in the settings.
 *
 * @returns {{fields: Record<string, string>, body: {path: string, format: string}[]}}
 */
function guess(strapi, uid) {
  const all = fieldsOf(strapi, uid);
  const fields = {};
  for (const [field, names] of Object.entries(NAMES)) {
    const single = all.filter(({ many, type }) => field !== 'body' && !many && TEXTS.includes(type));
    const found = names.map((name) => single.find((f) => folded(f.name) === name)).find(Boolean);
    if (found) {
      fields[field] = found.path;
    }
  }
  fields.slug ??= all.find(({ type, many }) => type === 'uid' && !many)?.path;
  return { fields: JSON.parse(JSON.stringify(fields)), body: guessBody(all, new Set(Object.values(fields))) };
}

function guessBody(all, taken) {
  const free = all.filter(({ path, format }) => format && !taken.has(path));
  const named = NAMES.body.map((name) => free.find((f) => !f.path.includes('.') && folded(f.name) === name)).find(Boolean);
  const rich = free.filter(({ format }) => format !== 'text');
  const chosen = named ? [named] : rich.length > 0 ? rich.filter(({ format }) => format === rich[0].format) : free.slice(0, 1);
  return chosen.map(({ path, format }) => ({ path, format }));
}

module.exports = { fieldsOf, guess };
