import { places, steps, valueAt } from './paths.mjs';

/**
 * An entry as the article that the service reads, and the service's answer back into the entry's fields.
 *
 * A body that stands in several fields (repeatable components, a dynamic zone) goes as one, each part behind a mark that
 * the service carries along untouched; so what comes back is cut at the same marks.
 *
 * @typedef {{path: string, format: string}} BodyField
 * @typedef {{fields: Record<string, string>, body: BodyField[]}} Mapping
 * @typedef {{at: string, value: unknown}} Part
 */

/** Fields of the contract's article that are one string. */
export const TEXT_FIELDS = ['title', 'standfirst', 'keyphrase', 'seoTitle', 'metaDescription', 'slug', 'canonicalUrl'];

const MARK = 'titraille-part';
const COMMENT = new RegExp(`<!-- ${MARK} (\\S+) -->`, 'g');

/** Formats whose bodies can be put together out of parts. */
export const JOINABLE = ['strapi-blocks', 'markdown', 'html'];

const filled = (value) => (typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.some(hasText) : Boolean(value));

function hasText(node) {
  return typeof node?.text === 'string' ? node.text.trim() !== '' : node?.type === 'image' || (node?.children ?? []).some(hasText);
}

function before(a, b) {
  if (a.rank !== b.rank) {
    return a.rank - b.rank;
  }
  for (let i = 0; i < Math.min(a.indices.length, b.indices.length); i++) {
    if (a.indices[i] !== b.indices[i]) {
      return a.indices[i] - b.indices[i];
    }
  }
  return a.nth - b.nth;
}

/** The parts of the body that hold text, in the order in which they are read. */
export function bodyParts(values, mapping) {
  const ranks = new Map();
  return mapping.body
    .flatMap(({ path, format }, nth) => {
      const root = steps(path)[0]?.name;
      if (!ranks.has(root)) {
        ranks.set(root, ranks.size);
      }
      return places(values, path).map((place) => ({ ...place, format, nth, rank: ranks.get(root) }));
    })
    .filter((part) => filled(part.value))
    .sort(before)
    .map(({ at, value, format }) => ({ at, value, format }));
}

function joined(parts) {
  const { format } = parts[0];
  if (parts.length === 1) {
    return { format, content: parts[0].value };
  }
  if (format === 'strapi-blocks') {
    return {
      format,
      content: parts.flatMap(({ at, value }) => [{ type: MARK, path: at, children: [{ type: 'text', text: '' }] }, ...value]),
    };
  }
  return { format, content: parts.map(({ at, value }) => `<!-- ${MARK} ${at} -->\n\n${value}`).join('\n\n') };
}

/**
 * The article for the service.
 *
 * @param {Mapping} mapping
 * @returns {{article: object, parts: Part[]} | null} null when the body has no text
 */
export function toArticle(values, mapping) {
  const all = bodyParts(values, mapping);
  const parts = all.filter(({ format }) => format === all[0].format && (all.length === 1 || JOINABLE.includes(format)));
  if (parts.length === 0) {
    return null;
  }
  const article = { body: joined(parts) };
  for (const field of TEXT_FIELDS) {
    const value = valueAt(values, mapping.fields[field]);
    if (typeof value === 'string' && value.trim() !== '') {
      article[field] = value;
    }
  }
  return { article, parts: parts.map(({ at, value }) => ({ at, value })) };
}

/**
 * A body that the service gave back, cut into the fields that it came from.
 *
 * @param {{format: string, content: unknown}} body
 * @param {Part[]} parts as {@link toArticle} told them
 * @returns {Part[] | null} null when the marks are not those that were sent: then nothing may be written
 */
export function toParts(body, parts) {
  if (parts.length === 1) {
    return [{ at: parts[0].at, value: body.content }];
  }
  const cut = body.format === 'strapi-blocks' ? cutBlocks(body.content) : cutText(body.content);
  const same = cut !== null && cut.length === parts.length && cut.every(({ at }, i) => at === parts[i].at);
  return same ? cut : null;
}

function cutBlocks(nodes) {
  const out = [];
  for (const node of nodes) {
    if (node.type === MARK) {
      out.push({ at: node.path, value: [] });
    } else if (out.length === 0) {
      return null;
    } else {
      out.at(-1).value.push(node);
    }
  }
  return out;
}

function cutText(text) {
  const marks = [...text.matchAll(COMMENT)];
  if (marks.length === 0 || text.slice(0, marks[0].index).trim() !== '') {
    return null;
  }
  return marks.map((mark, i) => {
    const last = i + 1 === marks.length;
    const value = text.slice(mark.index + mark[0].length, last ? undefined : marks[i + 1].index);
    return { at: mark[1], value: value.replace(/^\n\n/, '').replace(last ? /$^/ : /\n\n$/, '') };
  });
}

/**
 * The field that a finding points into.
 *
 * @param {{field: string, block?: number, start: number, end: number}} finding
 * @param {{article: object, parts: Part[]}} sent
 * @param {string} text the plain text that the service told
 * @returns {string | null} such as `sections.1.text`; null where the entry has no such field
 */
export function placeOf(finding, sent, mapping, text) {
  if (finding.field !== 'body') {
    return mapping.fields[finding.field] || null;
  }
  if (sent.parts.length === 1) {
    return sent.parts[0].at;
  }
  const { format, content } = sent.article.body;
  if (format === 'strapi-blocks' && Number.isInteger(finding.block)) {
    return content.slice(0, finding.block + 1).findLast((node) => node.type === MARK)?.path ?? sent.parts[0].at;
  }
  const block = text.slice(text.lastIndexOf('\n\n', finding.start) + 1, finding.end).trim().slice(0, 24);
  return sent.parts.find(({ value }) => String(value).includes(block))?.at ?? sent.parts[0].at;
}
