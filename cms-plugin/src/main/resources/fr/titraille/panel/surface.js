import { compatible } from './align.js';
import { loadedFragment, serialized } from './loaded-html.js';
import { cleanFragment, textFragment } from './paste.js';
import { History } from './history.js';
import { select, selectionIn } from './selection.js';
import { domRange, isBlock, offsetOf, piecesOver, textMap } from './text-map.js';

const MARKS = { b: 'strong', i: 'em' };

/**
 * The text that is edited: a `contenteditable` that the browser types into by itself. This class reads it, carries edits
 * into it, cleans what is pasted and keeps its history; it never writes over what was typed meanwhile.
 *
 * Events: `input` after every change, with `detail.kind` of `typing`, `paste`, `edit`, `load` or `history`.
 */
export class Surface extends EventTarget {
  #root;
  #map = null;
  #html = null;
  #history;
  #shadow;
  #extra = () => null;
  #restoreExtra = () => {};

  /**
   * @param {HTMLElement} root the editable element
   * @param {ShadowRoot | Document} shadow the tree it stands in
   */
  constructor(root, shadow) {
    super();
    this.#root = root;
    this.#shadow = shadow;
    document.execCommand('defaultParagraphSeparator', false, 'p');
    this.#ensureParagraph();
    this.#history = new History(this.#state());
    root.addEventListener('beforeinput', (event) => this.#before(event));
    root.addEventListener('input', (event) => this.#typed(event));
    root.addEventListener('compositionend', () => this.#changed('typing'));
    root.addEventListener('paste', (event) => this.#paste(event));
    root.addEventListener('drop', (event) => this.#drop(event));
    root.addEventListener('keydown', (event) => this.#key(event));
  }

  get element() {
    return this.#root;
  }

  /** What else a step back brings back, such as the fields beside the text. */
  remember(read, restore) {
    this.#extra = read;
    this.#restoreExtra = restore;
    this.#history.reset(this.#state());
  }

  /** @returns {import('./text-map.js').TextMap} */
  get map() {
    this.#map ??= textMap(this.#root);
    return this.#map;
  }

  get text() {
    return this.map.text;
  }

  get html() {
    this.#html ??= serialized(this.#root);
    return this.#html;
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  get canRedo() {
    return this.#history.canRedo;
  }

  /** Puts an HTML text in place of all that is there; a step that can be taken back, unless it is the first. */
  load(html, { first = false } = {}) {
    this.#root.replaceChildren(loadedFragment(html));
    this.#changed('load', first);
  }

  /** Carries edits of {@link Surface#text} into the text nodes; marks stay, and so does the caret's place in the text. */
  applyEdits(edits) {
    const caret = this.caret();
    let shifted = caret;
    for (const edit of compatible(edits).reverse()) {
      this.#edit(edit);
      if (caret !== null && edit.end <= caret) {
        shifted += edit.replacement.length - (edit.end - edit.start);
      }
    }
    this.#changed('edit');
    if (caret !== null && this.hasFocus) {
      this.placeCaret(shifted);
    }
  }

  #edit({ start, end, replacement }) {
    const map = textMap(this.#root);
    const pieces = start === end ? [] : piecesOver(map, start, end);
    if (pieces.length === 0) {
      const range = domRange(map, start, start);
      if (range) {
        range.startContainer.insertData(range.startOffset, replacement);
      }
      return;
    }
    pieces.forEach((piece, i) => {
      const from = Math.max(start, piece.start) - piece.start;
      const to = Math.min(end, piece.end) - piece.start;
      piece.node.replaceData(from, to - from, i === 0 ? replacement : '');
    });
  }

  /** Puts a heading before the `block`-th block of the surface's children that holds `anchor`. */
  insertHeading(anchor, level, text) {
    const heading = document.createElement(`h${level}`);
    heading.textContent = text;
    this.topLevel(anchor)?.before(heading);
    this.#changed('edit');
    return heading;
  }

  /** Makes paragraphs, headings or quotations of blocks; what is in them stays. */
  restyle(blocks, name) {
    const caret = this.caret();
    for (const block of blocks) {
      const next = document.createElement(name);
      const inner = block.tagName === 'BLOCKQUOTE' ? [...block.childNodes].flatMap((n) => (n.nodeName === 'P' ? [...n.childNodes] : [n])) : [...block.childNodes];
      if (name === 'blockquote') {
        const p = document.createElement('p');
        p.append(...inner);
        next.append(p);
      } else {
        next.append(...inner);
      }
      block.replaceWith(next);
    }
    if (blocks.length > 0) {
      this.#changed('edit');
      if (caret !== null) {
        this.placeCaret(caret);
      }
    }
  }

  /** The child of the surface that a node stands in. */
  topLevel(node) {
    let at = node;
    while (at && at.parentNode !== this.#root) {
      at = at.parentNode;
    }
    return at;
  }

  get hasFocus() {
    return this.#shadow.activeElement === this.#root;
  }

  /** The caret's offset in the text; null when it is elsewhere. */
  caret() {
    const selection = selectionIn(this.#shadow);
    if (!selection || !this.#root.contains(selection.startContainer)) {
      return null;
    }
    return offsetOf(this.map, selection.startContainer, selection.startOffset);
  }

  placeCaret(offset, end = offset) {
    const range = domRange(this.map, Math.min(offset, this.text.length), Math.min(end, this.text.length));
    if (range) {
      this.#root.focus({ preventScroll: true });
      select(range);
    }
  }

  /** Brings a stretch into view and, when asked, puts the caret before it. */
  reveal(start, end, { focus = false } = {}) {
    const range = domRange(this.map, start, end);
    if (!range) {
      return;
    }
    const block = this.topLevel(range.startContainer);
    const box = range.getBoundingClientRect();
    if (box.top < 60 || box.bottom > innerHeight - 60) {
      block?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    }
    if (focus) {
      this.placeCaret(start, end);
    }
  }

  undo() {
    return this.#back(this.#history.undo());
  }

  redo() {
    return this.#back(this.#history.redo());
  }

  /** Keeps the present state as a step of its own, for a change of what {@link Surface#remember} reads. */
  step(kind = '') {
    this.#history.push(this.#state(), kind);
  }

  #back(state) {
    if (!state) {
      return false;
    }
    this.#root.replaceChildren(loadedFragment(state.html));
    this.#ensureParagraph();
    this.#map = null;
    this.#html = null;
    this.#restoreExtra(state.extra);
    if (state.caret !== null && this.hasFocus) {
      this.placeCaret(state.caret);
    }
    this.#tell('history');
    return true;
  }

  #state() {
    return { html: this.html, caret: this.caret(), extra: this.#extra() };
  }

  #changed(kind, forget = false) {
    this.#ensureParagraph();
    this.#map = null;
    this.#html = null;
    if (forget) {
      this.#history.reset(this.#state());
    } else {
      this.#history.push(this.#state(), kind === 'typing' ? kind : '');
    }
    this.#tell(kind);
  }

  #tell(kind) {
    this.dispatchEvent(new CustomEvent('input', { detail: { kind } }));
  }

  #ensureParagraph() {
    if (!this.#root.firstElementChild) {
      const p = document.createElement('p');
      p.append(this.#root.textContent ? this.#root.textContent : document.createElement('br'));
      this.#root.replaceChildren(p);
    }
  }

  #before(event) {
    if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
      event.preventDefault();
      (event.inputType === 'historyUndo' ? this.undo() : this.redo());
    }
  }

  #typed(event) {
    if (event.isComposing) {
      this.#map = null;
      this.#html = null;
      this.#tell('typing');
      return;
    }
    this.#changed('typing');
  }

  #key(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === 'z' || key === 'y') {
      event.preventDefault();
      (key === 'y' || event.shiftKey ? this.redo() : this.undo());
    } else if (MARKS[key] && !event.shiftKey) {
      event.preventDefault();
      document.execCommand(key === 'b' ? 'bold' : 'italic');
    }
  }

  #paste(event) {
    const data = event.clipboardData;
    if (!data) {
      return;
    }
    event.preventDefault();
    this.#insert(data);
  }

  #drop(event) {
    const data = event.dataTransfer;
    if (!data || (!data.types.includes('text/html') && !data.types.includes('text/plain'))) {
      return;
    }
    event.preventDefault();
    this.#insert(data);
  }

  #insert(data) {
    const html = data.getData('text/html');
    const text = data.getData('text/plain');
    const fragment = html ? cleanFragment(html) : textFragment(text);
    if (fragment.childNodes.length > 0) {
      this.insertFragment(fragment);
    }
  }

  /** Puts blocks in place of the selection: one paragraph goes into the line, more stand as blocks. */
  insertFragment(fragment) {
    const selection = selectionIn(this.#shadow);
    const range = document.createRange();
    if (selection && this.#root.contains(selection.startContainer)) {
      range.setStart(selection.startContainer, selection.startOffset);
      range.setEnd(selection.endContainer, selection.endOffset);
    } else {
      range.selectNodeContents(this.#root);
      range.collapse(false);
    }
    range.deleteContents();
    const blocks = [...fragment.children];
    const inline = blocks.length === 1 && blocks[0].tagName === 'P';
    let last;
    const holder = this.topLevel(range.startContainer);
    if (inline && holder) {
      const nodes = document.createDocumentFragment();
      nodes.append(...blocks[0].childNodes);
      last = nodes.lastChild;
      holder.querySelector(':scope > br:only-child')?.remove();
      range.insertNode(nodes);
    } else {
      last = fragment.lastChild;
      this.#insertBlocks(range, holder, fragment);
    }
    this.#changed('paste');
    if (last) {
      const after = document.createRange();
      if (isBlock(last)) {
        after.selectNodeContents(last);
        after.collapse(false);
      } else {
        after.setStartAfter(last);
      }
      this.#root.focus({ preventScroll: true });
      select(after);
    }
  }

  #insertBlocks(range, holder, fragment) {
    if (!holder || !this.#root.contains(holder)) {
      this.#root.append(fragment);
      return;
    }
    const tail = document.createRange();
    tail.setStart(range.startContainer, range.startOffset);
    tail.setEndAfter(holder.lastChild ?? holder);
    const rest = holder.contains(range.startContainer) && holder.lastChild ? tail.extractContents() : null;
    const last = fragment.lastChild;
    holder.after(fragment);
    if (rest?.textContent.trim()) {
      const p = document.createElement(/^H\d$/.test(holder.tagName) ? 'p' : holder.tagName);
      p.append(rest);
      last.after(p);
    }
    if (!holder.textContent.trim() && !holder.querySelector('img')) {
      holder.remove();
    }
  }
}
