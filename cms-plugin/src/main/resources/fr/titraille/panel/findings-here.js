import { button, element } from './dom.js';

/** A card beside the caret: every finding at that place, overlapping ones too. */
export class FindingsHere {
  #desk;
  #pane;
  #offset = 0;

  /**
   * @param {import('./desk.js').Desk} desk
   * @param {import('./text-pane.js').TextPane} pane
   */
  constructor(desk, pane) {
    this.#desk = desk;
    this.#pane = pane;
    this.element = element('div', { class: 'here', role: 'dialog', hidden: true, onkeydown: (event) => this.#key(event) });
    desk.addEventListener('text', () => this.close());
  }

  /**
   * @param {import('./findings.js').Found[]} list
   * @param {number} offset of the caret
   */
  open(list, offset, { focus = false } = {}) {
    const { texts } = this.#desk;
    this.#offset = offset;
    if (list.length === 0) {
      this.close();
      this.#desk.say(texts.t('findings.here.none'));
      return;
    }
    const title = texts.t('findings.here', list.length);
    this.element.setAttribute('aria-label', title);
    this.element.replaceChildren(
      element('ul', {}, list.map((found) => element('li', { class: `finding ${found.severity}` },
        element('p', { class: 'message' }, element('span', { class: 'level' }, texts.t(`severity.${found.severity}`)), ' ', found.message),
        element('div', { class: 'actions' },
          found.fix?.edits.length ? button(found.fix.label, () => this.#fix(found.key), { class: 'small primary' }) : null,
          button(texts.t('findings.why'), () => this.#why(found.key), { class: 'small' }))))),
      button('×', () => this.#leave(), { class: 'close', 'aria-label': texts.t('findings.close') }));
    this.element.hidden = false;
    const start = Math.min(...list.map((f) => f.start));
    const place = this.#pane.boxOf(Math.max(start, list[0].start), list[0].end);
    const width = Math.min(352, place.width - 16);
    this.element.style.setProperty('top', `${place.top + 6}px`);
    this.element.style.setProperty('left', `${Math.max(8, Math.min(place.left, place.width - width - 8))}px`);
    this.element.style.setProperty('width', `${width}px`);
    if (focus) {
      this.element.querySelector('button').focus();
    }
  }

  close() {
    this.element.hidden = true;
  }

  async #fix(key) {
    this.#leave();
    await this.#desk.fix(key);
  }

  #why(key) {
    this.close();
    this.#desk.dispatchEvent(new CustomEvent('why', { detail: key }));
  }

  #leave() {
    this.close();
    this.#pane.surface.placeCaret(this.#offset);
  }

  #key(event) {
    const buttons = [...this.element.querySelectorAll('button')];
    const at = buttons.indexOf(event.target);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.#leave();
    } else if (step) {
      event.preventDefault();
      buttons[(at + step + buttons.length) % buttons.length].focus();
    }
  }
}
