import { button, element, freshId } from './dom.js';
import { select, selectionIn } from './selection.js';

const STYLES = ['p', 'h2', 'h3', 'blockquote'];

/** Undo, redo and the few styles that an article has. */
export class TextToolbar {
  #desk;
  #surface;
  #shadow;
  #kept = null;
  #link;
  #listening = new AbortController();

  /**
   * @param {import('./desk.js').Desk} desk
   * @param {import('./surface.js').Surface} surface
   * @param {ShadowRoot} shadow
   */
  constructor(desk, surface, shadow) {
    this.#desk = desk;
    this.#surface = surface;
    this.#shadow = shadow;
    this.element = element('div', { class: 'toolbar', role: 'toolbar' });
    surface.addEventListener('input', () => this.#enable());
    this.listen();
  }

  /** Follows the page's selection until {@link TextToolbar#dispose}. */
  listen() {
    this.#listening.abort();
    this.#listening = new AbortController();
    document.addEventListener('selectionchange', () => this.#follow(), { signal: this.#listening.signal });
  }

  dispose() {
    this.#listening.abort();
  }

  render() {
    const { texts } = this.#desk;
    const id = freshId('style');
    this.element.setAttribute('aria-label', texts.t('bar.toolbar'));
    this.undo = button('↶', () => this.#desk.undo(), { 'aria-label': texts.t('bar.undo'), title: `${texts.t('bar.undo')} (Ctrl + Z)` });
    this.redo = button('↷', () => this.#desk.redo(), { 'aria-label': texts.t('bar.redo'), title: `${texts.t('bar.redo')} (Ctrl + Y)` });
    this.style = element('select', { id, 'aria-label': texts.t('bar.style'), onchange: (event) => this.#setStyle(event.target.value) },
      STYLES.map((name) => element('option', { value: name }, texts.t(`style.${name}`))));
    this.#link = element('form', { class: 'link', hidden: true, onsubmit: (event) => this.#setLink(event), onkeydown: (event) => event.key === 'Escape' && this.#closeLink() },
      element('label', { class: 'hidden', for: `${id}-link` }, texts.t('bar.link.ask')),
      element('input', { id: `${id}-link`, type: 'url', placeholder: 'https://', required: true }),
      element('button', { class: 'small primary' }, texts.t('bar.link.set')),
      button(texts.t('bar.link.remove'), () => this.#command('unlink'), { class: 'small' }),
      button(texts.t('bar.cancel'), () => this.#closeLink(), { class: 'small' }));
    const mark = (label, command, key) => button(label, () => this.#command(command), { 'aria-label': texts.t(key), title: texts.t(key), class: command });
    this.element.replaceChildren(this.undo, this.redo, this.style, mark('G', 'bold', 'bar.bold'), mark('I', 'italic', 'bar.italic'),
      mark('•', 'insertUnorderedList', 'bar.list'), button(texts.t('bar.link'), () => this.#openLink()), this.#link);
    // a press on a button must not take the selection away from the text
    this.element.onmousedown = (event) => event.target.closest('button') && event.preventDefault();
    this.#enable();
  }

  #enable() {
    this.undo.disabled = !this.#surface.canUndo && this.undo !== this.#shadow.activeElement;
    this.redo.disabled = !this.#surface.canRedo && this.redo !== this.#shadow.activeElement;
  }

  #follow() {
    const selection = selectionIn(this.#shadow);
    if (!selection || !this.#surface.element.contains(selection.startContainer)) {
      return;
    }
    const range = document.createRange();
    range.setStart(selection.startContainer, selection.startOffset);
    range.setEnd(selection.endContainer, selection.endOffset);
    this.#kept = range;
    const top = this.#surface.topLevel(selection.startContainer)?.tagName.toLowerCase();
    if (STYLES.includes(top)) {
      this.style.value = top;
    }
  }

  #back() {
    this.#surface.element.focus({ preventScroll: true });
    if (this.#kept) {
      select(this.#kept);
    }
  }

  #command(name, value) {
    this.#back();
    document.execCommand(name, false, value);
    this.#closeLink(false);
  }

  /** Gives the blocks of the selection another element; what is in them stays. */
  #setStyle(name) {
    this.#back();
    const selection = selectionIn(this.#shadow);
    const first = selection && this.#surface.topLevel(selection.startContainer);
    const last = selection && this.#surface.topLevel(selection.endContainer);
    const blocks = [];
    for (let at = first; at; at = at.nextElementSibling) {
      blocks.push(at);
      if (at === last) {
        break;
      }
    }
    this.#surface.restyle(blocks.filter((block) => /^(?:P|H[1-6]|BLOCKQUOTE)$/.test(block.tagName)), name);
  }

  #openLink() {
    this.#link.hidden = false;
    this.#link.querySelector('input').focus();
  }

  #closeLink(back = true) {
    this.#link.hidden = true;
    if (back) {
      this.#back();
    }
  }

  #setLink(event) {
    event.preventDefault();
    const address = this.#link.querySelector('input').value.trim();
    if (/^(?:https?:|mailto:)/i.test(address)) {
      this.#command('createLink', address);
    }
  }
}
