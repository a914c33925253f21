import { element, replaceKeepingFocus } from './dom.js';
import { headingCard } from './heading-card.js';
import { setRoom } from './loaded-html.js';

/**
 * Proposed subheadings where they would stand. The cards lie over room that the blocks below them make; nothing is put into
 * the text before it is accepted.
 */
export class HeadingLayer {
  #desk;
  #pane;
  #roomy = [];
  #drawing = 0;

  /**
   * @param {import('./desk.js').Desk} desk
   * @param {import('./text-pane.js').TextPane} pane
   */
  constructor(desk, pane) {
    this.#desk = desk;
    this.#pane = pane;
    this.element = element('div', { class: 'heading-layer', role: 'region', hidden: true });
    desk.headings.addEventListener('change', () => this.#later());
    desk.addEventListener('language', () => this.#later());
    this.watcher = new ResizeObserver(() => this.#place());
    this.listen();
  }

  /** Follows the text's size until {@link HeadingLayer#dispose}. */
  listen() {
    this.watcher.observe(this.#pane.surface.element);
    this.#later();
  }

  #later() {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    const open = this.#desk.headings.open;
    this.element.hidden = open.length === 0;
    this.element.setAttribute('aria-label', this.#desk.texts.t('headings.inText'));
    const neighbours = open.map((p) => `text words ${p.id}`);
    replaceKeepingFocus(this.element, [...open].sort((a, b) => a.start - b.start).map((proposal) =>
      element('div', { class: 'slot', dataset: { proposal: String(proposal.id) } }, headingCard(this.#desk, this.#desk.headings, proposal, 'text'))), neighbours);
    this.#place();
  }

  #place() {
    this.#roomy.forEach((block) => setRoom(block, null));
    this.#roomy = [];
    for (const slot of this.element.children) {
      const proposal = this.#desk.headings.open.find((p) => String(p.id) === slot.dataset.proposal);
      const block = proposal && this.#pane.text.blockAt(proposal.start);
      slot.hidden = !block;
      if (block) {
        setRoom(block, slot.offsetHeight + 24);
        this.#roomy.push(block);
      }
    }
    for (const slot of this.element.children) {
      const proposal = this.#desk.headings.open.find((p) => String(p.id) === slot.dataset.proposal);
      const block = proposal && this.#pane.text.blockAt(proposal.start);
      if (block) {
        slot.style.setProperty('top', `${block.offsetTop - slot.offsetHeight - 10}px`);
      }
    }
  }

  dispose() {
    this.watcher.disconnect();
    cancelAnimationFrame(this.#drawing);
  }
}
