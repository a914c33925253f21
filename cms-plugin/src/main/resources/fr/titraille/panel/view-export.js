import { button, element, freshId, replaceKeepingFocus } from './dom.js';
import { copy, download } from './clipboard.js';
import { FORMATS } from './file-formats.js';

/** The finished article out: copied or downloaded, in every form. */
export class ExportView {
  name = 'export';
  #desk;
  #holder = element('div', { class: 'view export' });
  #format = 'strapi-blocks';
  #answer = null;
  #asked = '';
  #asking = Promise.resolve();
  #busy = false;
  #copied = '';

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    desk.addEventListener('language', () => this.render());
    desk.addEventListener('text', () => this.#stale());
    desk.document.addEventListener('field', () => this.#stale());
    this.render();
  }

  get element() {
    return this.#holder;
  }

  activate() {
    if (this.#desk.hasText && !this.#busy) {
      this.ask();
    }
  }

  set busy(busy) {
    this.#busy = busy;
    this.render();
  }

  /** @returns {Promise<object | null>} the renderings of the article as it is now */
  async ask() {
    const article = this.#desk.articleToSend();
    const key = article && JSON.stringify([article, this.#format]);
    if (article && key !== this.#asked) {
      // a second press waits for the first one's answer
      await this.#asking;
      if (key !== this.#asked) {
        this.#asking = this.#desk.working(this, async () => {
          this.#answer = await this.#desk.post('v1/renderings', { article, to: this.#format });
          this.#asked = key;
        });
        await this.#asking;
      }
    }
    return article && this.#asked === key ? this.#answer : null;
  }

  #stale() {
    if (this.#answer && !this.#holder.hidden) {
      this.#copied = '';
      this.#holder.querySelectorAll('.done').forEach((node) => node.replaceChildren());
    }
  }

  render() {
    const { texts } = this.#desk;
    const id = freshId('format');
    replaceKeepingFocus(this.#holder, [
      element('p', { class: 'soft' }, texts.t('export.help')),
      this.#row('html', 'text/html', 'html', (a) => ({ text: a.html })),
      this.#row('rich', null, null, (a) => ({ text: a.text, html: a.html })),
      this.#row('markdown', 'text/markdown', 'md', (a) => ({ text: a.markdown })),
      this.#row('jsonLd', 'application/ld+json', 'jsonld', (a) => ({ text: JSON.stringify(a.jsonLd, null, 2) })),
      this.#row('head', 'text/html', 'head.html', (a) => ({ text: a.head })),
      element('div', { class: 'row' }, element('div', {}, element('label', { for: id }, texts.t('export.format')),
        element('select', { id, dataset: { focus: 'format' }, onchange: (event) => { this.#format = event.target.value; this.ask(); } },
          FORMATS.map((format) => element('option', { value: format, selected: format === this.#format }, texts.or(`format.${format}`, format)))))),
      this.#row('body', this.#json() ? 'application/json' : 'text/plain', { text: 'txt', html: 'html', markdown: 'md' }[this.#format] ?? 'json', (a) => ({ text: bodyText(a.article.body) })),
      this.#answer ? element('details', {}, element('summary', { dataset: { focus: 'look' } }, texts.t('export.look')),
        element('h2', {}, texts.t('export.head')), element('pre', { tabindex: '0' }, this.#answer.head),
        element('h2', {}, texts.t('export.jsonLd')), element('pre', { tabindex: '0' }, JSON.stringify(this.#answer.jsonLd, null, 2)),
        element('h2', {}, texts.t('export.markdown')), element('pre', { tabindex: '0', lang: 'fr' }, this.#answer.markdown)) : null,
    ]);
  }

  #json() {
    return !['text', 'html', 'markdown'].includes(this.#format);
  }

  #row(what, type, ending, take) {
    const { texts } = this.#desk;
    const label = texts.t(`export.${what}`);
    return element('div', { class: 'export-row' }, element('span', {}, label),
      element('span', { class: 'done', 'aria-hidden': 'true' }, this.#copied === what ? texts.t('export.copied.short') : ''),
      button(texts.t('export.copy'), () => this.#copy(what, label, take), { class: 'small', 'aria-label': `${texts.t('export.copy')} : ${label}`, dataset: { focus: `copy ${what}` } }),
      type ? button(texts.t('export.download'), () => this.#download(type, ending, take), { class: 'small', 'aria-label': `${texts.t('export.download')} : ${label}`, dataset: { focus: `download ${what}` } }) : null);
  }

  async #copy(what, label, take) {
    const answer = await this.ask();
    if (!answer) {
      return;
    }
    const done = await copy(take(answer), this.#holder);
    this.#copied = done ? what : '';
    this.#desk.say(this.#desk.texts.t(done ? 'export.copied' : 'export.notCopied', label), !done);
    this.render();
  }

  async #download(type, ending, take) {
    const answer = await this.ask();
    if (answer) {
      const name = this.#desk.document.field('slug') || 'article';
      download(`${name.replace(/[^\w-]+/g, '-')}.${ending}`, type, take(answer).text);
      this.#desk.say(this.#desk.texts.t('export.downloaded'));
    }
  }
}

const bodyText = ({ content }) => (typeof content === 'string' ? content : JSON.stringify(content, null, 2));
