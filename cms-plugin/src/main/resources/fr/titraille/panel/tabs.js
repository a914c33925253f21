import { element, freshId } from './dom.js';

/** The tools beside the text, one at a time: tabs as the ARIA practices describe them. */
export class Tabs {
  #desk;
  #views;
  #tabs = new Map();
  #panels = new Map();
  #list;
  #chosen;

  /**
   * @param {import('./desk.js').Desk} desk
   * @param {{name: string, element: HTMLElement, badge?: number, activate?: () => void}[]} views
   */
  constructor(desk, views) {
    this.#desk = desk;
    this.#views = views;
    this.#list = element('div', { class: 'tabs', role: 'tablist', onkeydown: (event) => this.#key(event) });
    this.element = element('div', { class: 'tools' }, this.#list);
    for (const view of views) {
      const id = freshId(view.name);
      const tab = element('button', { type: 'button', role: 'tab', id: `${id}-tab`, 'aria-controls': id, dataset: { tab: view.name }, onclick: () => this.show(view.name) });
      const panel = element('div', { role: 'tabpanel', id, 'aria-labelledby': `${id}-tab`, tabindex: '0', class: 'tabpanel' }, view.element);
      this.#tabs.set(view.name, tab);
      this.#panels.set(view.name, panel);
      this.#list.append(tab);
      this.element.append(panel);
    }
    desk.addEventListener('findings', () => this.label());
    desk.headings.addEventListener('change', () => this.label());
    desk.addEventListener('language', () => this.label());
    this.label();
    this.show(views[0].name);
  }

  /** The name of the view that is shown. */
  get shown() {
    return this.#chosen;
  }

  show(name, { focus = false } = {}) {
    if (!this.#tabs.has(name)) {
      return;
    }
    const before = this.#chosen;
    this.#chosen = name;
    for (const [own, tab] of this.#tabs) {
      const chosen = own === name;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      this.#panels.get(own).hidden = !chosen;
    }
    if (focus) {
      this.#tabs.get(name).focus();
    }
    if (before !== name) {
      this.#views.find((view) => view.name === name)?.activate?.();
      this.element.dispatchEvent(new CustomEvent('tab', { detail: name }));
    }
  }

  label() {
    const { texts } = this.#desk;
    this.#list.setAttribute('aria-label', texts.t('tabs.label'));
    for (const view of this.#views) {
      const badge = view.badge ? [' ', element('span', { class: 'badge' }, String(view.badge))] : [];
      this.#tabs.get(view.name).replaceChildren(texts.t(`tab.${view.name}`), ...badge);
    }
  }

  #key(event) {
    const names = this.#views.map((view) => view.name);
    const at = names.indexOf(this.#chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.show(names[(to + names.length) % names.length], { focus: true });
    }
  }
}
