/** Fields of the contract's article beside its body, in the order a form shows them. */
export const FIELDS = ['title', 'standfirst', 'keyphrase', 'synonyms', 'seoTitle', 'metaDescription', 'slug', 'canonicalUrl', 'authors',
  'publisher', 'section', 'publishedAt', 'modifiedAt', 'images', 'sources'];
const LISTS = new Set(['synonyms', 'authors', 'images', 'sources']);

const filled = (value) => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && String(value).trim() !== '');

/**
 * The article at hand: its fields, and a body that an editing surface or a host keeps.
 *
 * Events: `field` with `detail` `{name, value, by}`, where `by` is `editor`, `panel` or `host`.
 */
export class ArticleDocument extends EventTarget {
  #fields = {};
  #id = undefined;
  /** @type {() => {format: string, content: any}} */
  body = () => ({ format: 'text', content: '' });

  get id() {
    return this.#id;
  }

  /** @returns {any} a string, or a list for fields that hold several; undefined when empty */
  field(name) {
    return this.#fields[name];
  }

  /** Sets a field and tells who did; lists come as lists. */
  setField(name, value, by = 'panel') {
    if (!FIELDS.includes(name)) {
      throw new TypeError(`no such field: ${name}`);
    }
    const next = filled(value) ? value : undefined;
    if (JSON.stringify(next) === JSON.stringify(this.#fields[name])) {
      return;
    }
    this.#fields[name] = next;
    this.dispatchEvent(new CustomEvent('field', { detail: { name, value: next ?? (LISTS.has(name) ? [] : ''), by } }));
  }

  /** All fields that hold something. */
  fields() {
    return Object.fromEntries(FIELDS.filter((name) => filled(this.#fields[name])).map((name) => [name, this.#fields[name]]));
  }

  /** Sets every field from an article; those that it lacks become empty. */
  setFields(article, by = 'panel') {
    this.#id = article.id ?? this.#id;
    FIELDS.forEach((name) => this.setField(name, article[name], by));
  }

  /** The article in the contract's shape. */
  toArticle(body = this.body()) {
    return { ...(this.#id === undefined || this.#id === null ? {} : { id: this.#id }), ...this.fields(), body };
  }
}

/**
 * An article out of what a host hands over: the contract's shape, or `{title, body: '…', format: 'markdown'}`.
 */
export function articleOf(given) {
  const { format = 'text', body, ...rest } = given;
  const wrapped = body && typeof body === 'object' && !Array.isArray(body) && 'format' in body && 'content' in body;
  return { ...rest, body: wrapped ? body : { format, content: body ?? '' } };
}

/** Whether a body has something that the service could read. */
export function hasContent({ content }) {
  return typeof content === 'string' ? content.replace(/<[^>]*>/g, '').trim() !== '' || /<img/i.test(content)
    : Array.isArray(content) ? content.length > 0 : Boolean(content);
}
