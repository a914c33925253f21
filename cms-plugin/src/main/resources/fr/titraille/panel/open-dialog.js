import { button, element, freshId } from './dom.js';
import { articleFromFile, articleFromText, FORMATS } from './file-formats.js';

/** Takes an article of any format: pasted as source, or from a file. */
export class OpenDialog {
  #desk;
  #open;
  #dialog = element('dialog', { class: 'open' });
  #format = '';

  /**
   * @param {import('./desk.js').Desk} desk
   * @param {(article: object) => Promise<any>} open
   */
  constructor(desk, open) {
    this.#desk = desk;
    this.#open = open;
  }

  get element() {
    return this.#dialog;
  }

  show() {
    const { texts } = this.#desk;
    const id = freshId('open');
    const area = element('textarea', { id: `${id}-source`, rows: '8', spellcheck: 'false' });
    const failed = element('p', { class: 'status problem', role: 'alert' });
    const take = async (article) => {
      if (!article) {
        failed.textContent = texts.t('open.unreadable');
        return;
      }
      try {
        await this.#open(article);
        this.#dialog.close();
      } catch (problem) {
        failed.textContent = problem.message;
      }
    };
    const file = element('input', { type: 'file', id: `${id}-file`, accept: '.txt,.md,.html,.htm,.json', onchange: async () => {
      const [chosen] = file.files;
      if (chosen) {
        const text = await chosen.text();
        await take(this.#format ? articleFromText(text, this.#format) : articleFromFile(chosen.name, text));
      }
    } });
    this.#dialog.setAttribute('aria-labelledby', `${id}-title`);
    this.#dialog.replaceChildren(element('form', { onsubmit: (event) => {
      event.preventDefault();
      take(area.value.trim() ? articleFromText(area.value, this.#format) : null);
    } },
    element('h2', { id: `${id}-title` }, texts.t('open.title')),
    element('label', { for: `${id}-format` }, texts.t('open.format')),
    element('select', { id: `${id}-format`, onchange: (event) => { this.#format = event.target.value; } },
      element('option', { value: '' }, texts.t('open.auto')), FORMATS.map((format) => element('option', { value: format, selected: format === this.#format }, texts.or(`format.${format}`, format)))),
    element('label', { for: `${id}-source` }, texts.t('open.source')), area,
    element('label', { for: `${id}-file` }, texts.t('open.file')), file, failed,
    element('div', { class: 'actions' }, element('button', { class: 'primary' }, texts.t('open.take')), button(texts.t('open.cancel'), () => this.#dialog.close()))));
    this.#dialog.showModal();
    area.focus();
  }
}
