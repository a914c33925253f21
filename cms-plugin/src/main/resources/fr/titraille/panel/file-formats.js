/** Which format a text is in, by its shape; what an editor names counts more. */

export const FORMATS = ['text', 'html', 'markdown', 'strapi-blocks', 'portable-text', 'lexical', 'prosemirror', 'editorjs', 'contentful'];

/** @returns {string | null} null for JSON of no known editor */
export function jsonFormat(value) {
  if (Array.isArray(value)) {
    return value.some((node) => node?._type) ? 'portable-text' : value.some((node) => node?.type && node?.children) ? 'strapi-blocks' : null;
  }
  return value?.root?.children ? 'lexical' : value?.type === 'doc' ? 'prosemirror' : Array.isArray(value?.blocks) ? 'editorjs' : value?.nodeType === 'document' ? 'contentful' : null;
}

/**
 * An article in the contract's shape.
 *
 * @param {string} text
 * @param {string} [format] one of {@link FORMATS}; found out when absent
 * @returns {object | null} null when the text cannot be of that format
 */
export function articleFromText(text, format = '') {
  const body = (name, content) => ({ body: { format: name, content } });
  if (format && !['text', 'html', 'markdown'].includes(format)) {
    const value = parsed(text);
    return value === undefined ? null : body(format, value);
  }
  if (format) {
    return body(format, text);
  }
  const value = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
  if (value?.body?.format) {
    return value;
  }
  if (value?.article?.body?.format) {
    return value.article;
  }
  const found = value === undefined ? null : jsonFormat(value);
  if (found) {
    return body(found, value);
  }
  if (/^\s*(?:<!doctype html|<html|<(?:article|p|h[1-6]|div|ul|section|figure)[\s>])/i.test(text)) {
    return body('html', text);
  }
  return body(/^---\n[\s\S]*?\n---\n|^#{1,6} \S|\*\*\S[^*]*\*\*|\[[^\]\n]+\]\([^)\n]+\)/m.test(text) ? 'markdown' : 'text', text);
}

/** An article out of a file, by its name and its shape; null when it cannot be read. */
export function articleFromFile(name, text) {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  const format = { txt: 'text', md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html' }[ending];
  return text.trim() ? articleFromText(text, format) : null;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
