import { element, freshId } from './dom.js';
import { HeadingLayer } from './heading-layer.js';
import { Highlights } from './highlights.js';
import { OwnText } from './own-text.js';
import { Surface } from './surface.js';
import { FindingsHere } from './findings-here.js';
import { TextToolbar } from './text-toolbar.js';

/** The text as it is edited, with the findings marked in it. */
export class TextPane {
  #desk;
  #highlights = new Highlights();
  #root;
  #here;
  #toolbar;
  #layer;
  #painting = 0;
  #evidence = [];

  /**
   * @param {import('./desk.js').Desk} desk
   * @param {ShadowRoot} shadow
   */
  constructor(desk, shadow) {
    this.#desk = desk;
    const help = freshId('help');
    this.#root = element('div', {
      class: 'surface', contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', lang: 'fr', spellcheck: 'true', 'aria-describedby': help, part: 'text',
    });
    this.surface = new Surface(this.#root, shadow);
    this.text = new OwnText(this.surface, () => desk);
    this.#here = new FindingsHere(desk, this);
    this.#layer = new HeadingLayer(desk, this);
    this.#toolbar = new TextToolbar(desk, this.surface, shadow);
    this.help = element('p', { class: 'help', id: help });
    this.element = element('div', { class: 'text-pane' }, this.#toolbar.element, element('div', { class: 'sheet' }, this.#root, this.#here.element, this.#layer.element), this.help);
    this.#wire();
    this.relabel();
  }

  relabel() {
    const { texts } = this.#desk;
    this.#root.setAttribute('aria-label', texts.t('text.label'));
    this.#root.dataset.placeholder = texts.t('text.placeholder');
    this.help.textContent = texts.t('text.help');
    this.#toolbar.render();
  }

  #wire() {
    const { surface } = this;
    const fields = this.#desk.document;
    surface.remember(() => JSON.stringify(fields.fields()), (kept) => kept && fields.setFields(JSON.parse(kept), 'history'));
    this.#desk.addEventListener('findings', () => this.#paint());
    this.#desk.addEventListener('current', () => this.#paint());
    this.#desk.addEventListener('language', () => this.relabel());
    this.#desk.addEventListener('evidence', (event) => this.#showEvidence(event.detail));
    surface.addEventListener('input', () => this.#markEmpty());
    this.#markEmpty();
    this.#root.addEventListener('click', () => {
      const offset = surface.caret();
      const found = offset === null ? [] : this.#desk.findings.at(offset);
      if (found.length > 0) {
        const at = found.findIndex((f) => f.key === this.#desk.current);
        this.#desk.show(found[(at + 1) % found.length].key);
        this.#here.open(found, offset);
      } else {
        this.#here.close();
      }
    });
    this.#root.addEventListener('keydown', (event) => this.#key(event));
  }

  #key(event) {
    if (event.key === 'F8') {
      event.preventDefault();
      this.#desk.next(event.shiftKey ? -1 : 1);
    } else if (event.key === '.' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const offset = this.surface.caret() ?? 0;
      this.#here.open(this.#desk.findings.at(offset), offset, { focus: true });
    } else if (event.key === 'Escape') {
      this.#here.close();
    }
  }

  #showEvidence(ranges) {
    this.#evidence = ranges;
    this.#paint();
  }

  #markEmpty() {
    this.#root.classList.toggle('blank', this.surface.text.trim() === '' && !this.#root.querySelector('img'));
  }

  #paint() {
    cancelAnimationFrame(this.#painting);
    this.#painting = requestAnimationFrame(() => this.#paintNow());
  }

  #paintNow() {
    const open = this.#desk.findings.open.filter((f) => f.field === 'body' && f.end > f.start);
    for (const severity of ['advice', 'warning', 'error']) {
      this.#highlights.show(severity, this.#ranges(open.filter((f) => f.severity === severity)));
    }
    this.#highlights.show('current', this.#ranges(open.filter((f) => f.key === this.#desk.current)));
    this.#highlights.show('evidence', this.#ranges(this.#evidence));
  }

  #ranges(list) {
    return list.map((f) => this.text.range(f.start, f.end)).filter(Boolean);
  }

  /** Where a stretch of the text stands, relative to the sheet. */
  boxOf(start, end) {
    const range = this.text.range(start, end);
    const box = range?.getBoundingClientRect();
    const sheet = this.#root.parentElement.getBoundingClientRect();
    return box ? { top: box.bottom - sheet.top, left: box.left - sheet.left, width: sheet.width } : { top: 0, left: 0, width: sheet.width };
  }

  /** Takes up again after {@link TextPane#dispose}: the panel stands in a page again. */
  resume() {
    this.#layer.listen();
    this.#toolbar.listen();
    this.#paint();
  }

  dispose() {
    cancelAnimationFrame(this.#painting);
    this.#layer.dispose();
    this.#toolbar.dispose();
    this.#highlights.clear();
  }
}
