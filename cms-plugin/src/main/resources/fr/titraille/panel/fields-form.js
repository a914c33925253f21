import { element, freshId } from './dom.js';

const LONG = new Set(['standfirst', 'metaDescription', 'sources']);
const COMMAS = new Set(['synonyms', 'authors']);
const LINES = new Set(['sources']);
const DATES = new Set(['publishedAt', 'modifiedAt']);
const LIMITS = { title: 1000, standfirst: 5000, keyphrase: 200, seoTitle: 1000, metaDescription: 5000, slug: 500, canonicalUrl: 2000, publisher: 200, section: 200 };
const MAIN = ['title', 'standfirst'];
const FOLDED = ['keyphrase', 'synonyms', 'seoTitle', 'slug', 'metaDescription', 'canonicalUrl', 'authors', 'publisher', 'section', 'publishedAt', 'modifiedAt', 'sources'];
const IMAGE = ['url', 'alt', 'caption', 'credit', 'width', 'height'];

/** The fields beside the text: title and chapô above it, the rest folded away. */
export class FieldsForm {
  #desk;
  #inputs = new Map();
  #marks = new Map();
  #image = new Map();
  #top = element('div', { class: 'fields main' });
  #folded = element('details', { class: 'fields more' });

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    desk.document.addEventListener('field', (event) => this.#fill(event.detail));
    desk.addEventListener('findings', () => this.#mark());
    desk.addEventListener('field-shown', (event) => this.#reveal(event.detail));
    desk.addEventListener('language', () => this.render());
    this.render();
  }

  get top() {
    return this.#top;
  }

  get folded() {
    return this.#folded;
  }

  render() {
    const { texts } = this.#desk;
    this.#inputs.clear();
    this.#marks.clear();
    this.#top.replaceChildren(...MAIN.map((name) => this.#field(name)));
    this.#folded.replaceChildren(element('summary', {}, texts.t('fields.summary')),
      element('div', { class: 'grid' }, FOLDED.map((name) => this.#field(name)), this.#imageFields()));
    this.#mark();
  }

  #field(name) {
    const { texts } = this.#desk;
    const id = freshId(name);
    const hint = COMMAS.has(name) ? texts.t('field.list') : LINES.has(name) ? texts.t('field.lines') : '';
    const marks = element('div', { class: 'field-findings', id: `${id}-findings` });
    const input = element(LONG.has(name) || name === 'title' ? 'textarea' : 'input', {
      id, rows: LONG.has(name) ? '2' : name === 'title' ? '1' : null, maxlength: LIMITS[name], 'aria-describedby': `${id}-findings`,
      type: LONG.has(name) || name === 'title' ? null : DATES.has(name) ? 'datetime-local' : 'text',
      autocomplete: 'off', lang: name === 'slug' || name === 'canonicalUrl' ? null : 'fr', spellcheck: name === 'slug' ? 'false' : null,
      oninput: () => this.#typed(name, input),
      onkeydown: (event) => {
        if (name === 'title' && event.key === 'Enter') {
          event.preventDefault();
        }
      },
    });
    this.#inputs.set(name, input);
    this.#marks.set(name, marks);
    input.value = shown(name, this.#desk.document.field(name));
    return element('div', { class: `field ${name}` },
      element('label', { for: id }, texts.t(`field.${name}`), hint ? element('span', { class: 'hint' }, ` (${hint})`) : null), input, marks);
  }

  #imageFields() {
    const { texts } = this.#desk;
    const image = this.#desk.document.field('images')?.[0] ?? {};
    return IMAGE.map((part) => {
      const id = freshId(`image-${part}`);
      const input = element('input', { id, type: part === 'width' || part === 'height' ? 'number' : 'text', min: part === 'width' || part === 'height' ? '1' : null, autocomplete: 'off', oninput: () => this.#typedImage() });
      input.value = image[part] ?? '';
      this.#image.set(part, input);
      return element('div', { class: 'field' }, element('label', { for: id }, texts.t(`field.image.${part}`)), input);
    });
  }

  #typed(name, input) {
    this.#desk.document.setField(name, read(name, input.value), 'editor');
    this.#desk.text.step('field');
  }

  #typedImage() {
    const [, ...others] = this.#desk.document.field('images') ?? [];
    const image = {};
    for (const [part, input] of this.#image) {
      if (input.value.trim()) {
        image[part] = input.type === 'number' ? Number(input.value) : input.value.trim();
      }
    }
    this.#desk.document.setField('images', image.url ? [image, ...others] : others, 'editor');
    this.#desk.text.step('field');
  }

  #fill({ name, value, by }) {
    if (by === 'editor') {
      return;
    }
    if (name === 'images') {
      this.#image.forEach((input, part) => { input.value = value[0]?.[part] ?? ''; });
      return;
    }
    const input = this.#inputs.get(name);
    const next = shown(name, value);
    if (input && input.value !== next) {
      input.value = next;
    }
  }

  /** The findings of a field, below it. */
  #mark() {
    const { texts, findings } = this.#desk;
    for (const [name, holder] of this.#marks) {
      const own = findings.open.filter((f) => f.field === name);
      const value = this.#desk.document.field(name);
      holder.replaceChildren(
        typeof value === 'string' && MAIN.concat('seoTitle', 'metaDescription').includes(name) ? element('span', { class: 'count' }, texts.t('field.characters', value.length)) : '',
        ...own.map((f) => element('span', { class: `note ${f.severity}` }, element('span', { class: 'level' }, texts.t(`severity.${f.severity}`)), ' ', f.message)));
      this.#inputs.get(name).classList.toggle('flagged', own.some((f) => f.severity !== 'advice'));
    }
  }

  #reveal({ field, focus }) {
    const input = this.#inputs.get(field);
    if (!input) {
      return;
    }
    if (this.#folded.contains(input)) {
      this.#folded.open = true;
    }
    input.scrollIntoView({ block: 'center' });
    if (focus) {
      input.focus();
    }
  }
}

function shown(name, value) {
  if (Array.isArray(value)) {
    return value.join(LINES.has(name) ? '\n' : ', ');
  }
  return DATES.has(name) && value ? local(value) : value ?? '';
}

function read(name, value) {
  if (COMMAS.has(name) || LINES.has(name)) {
    return value.split(LINES.has(name) ? '\n' : ',').map((part) => part.trim()).filter(Boolean);
  }
  return DATES.has(name) ? zoned(value) : value;
}

/** An ISO 8601 time as a `datetime-local` input shows it, in the editor's own zone. */
function local(iso) {
  const date = new Date(iso.length <= 10 ? `${iso}T00:00:00` : iso);
  if (Number.isNaN(date.getTime())) {
    return '';
  }
  const two = (n) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function zoned(value) {
  const date = new Date(value);
  return value && !Number.isNaN(date.getTime()) ? date.toISOString().replace(/\.000Z$/, 'Z') : '';
}
