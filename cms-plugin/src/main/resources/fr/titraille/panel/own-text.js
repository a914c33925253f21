import { difference } from './align.js';
import { domRange } from './text-map.js';

/**
 * The article's text where the panel edits it itself: an HTML body in a {@link import('./surface.js').Surface}.
 *
 * Events: `change` with `detail` `{cause, change}`; `change` is the stretch of {@link OwnText#text} that became another.
 */
export class OwnText extends EventTarget {
  #surface;
  #client;
  #text = '';
  #turn = 0;

  /**
   * @param {import('./surface.js').Surface} surface
   * @param {() => {post: Function}} client
   */
  constructor(surface, client) {
    super();
    this.#surface = surface;
    this.#client = client;
    this.#text = surface.text;
    surface.addEventListener('input', (event) => this.#input(event.detail.kind));
  }

  get editable() {
    return true;
  }

  get text() {
    return this.#surface.text;
  }

  body() {
    return { format: 'html', content: this.#surface.html };
  }

  /**
   * Takes a body of any format.
   *
   * @returns {Promise<object | null>} the article as the service read it; null where it was not asked, or where something
   *     was written or loaded meanwhile, which then stays
   */
  async load(body, article, first) {
    const turn = (this.#turn += 1);
    if (body.format === 'html') {
      if (body.content !== this.#surface.html) {
        this.#surface.load(body.content, { first });
      }
      return null;
    }
    const was = this.#surface.html;
    const answer = await this.#client().post('v1/renderings', { article: { ...article, body }, to: 'html' });
    if (turn !== this.#turn || was !== this.#surface.html) {
      return null;
    }
    this.#surface.load(answer.article.body.content, { first });
    return answer.article;
  }

  /** Puts a body that was made from this text in its place, if the text is still the same. */
  replace(body, was) {
    if (was !== undefined && was !== this.#surface.html) {
      return false;
    }
    this.#surface.load(body.content);
    return true;
  }

  /** Carries edits of {@link OwnText#text} into the text. */
  async applyEdits(edits) {
    const text = this.text;
    const sound = edits.filter((e) => e.was === undefined || sameWords(text.slice(e.start, e.end), e.was));
    if (sound.length < edits.length) {
      return false;
    }
    this.#surface.applyEdits(edits);
    return true;
  }

  /**
   * Has the service carry changes of structure into the body.
   *
   * @param {{edits?: object[], changes?: object[], headings?: object[]}} asked in the places of the body as it is now
   */
  async applyStructure(asked, article) {
    const was = this.#surface.html;
    const answer = await this.#client().post('v1/edits', { article: { ...article, body: this.body() }, ...asked });
    return this.replace(answer.article.body, was) ? answer.article : null;
  }

  /** Puts a heading before the block that holds an offset; false where there is none. */
  headingBefore(offset, level, text) {
    const block = this.blockAt(offset);
    if (!block) {
      return false;
    }
    this.#surface.insertHeading(block, level, text);
    return true;
  }

  /** The surface's block that an offset lies in; null past the end. */
  blockAt(offset) {
    const range = offset < this.text.length ? domRange(this.#surface.map, offset, Math.min(offset + 1, this.text.length)) : null;
    return range ? this.#surface.topLevel(range.startContainer) : null;
  }

  undo() {
    return this.#surface.undo();
  }

  redo() {
    return this.#surface.redo();
  }

  get canUndo() {
    return this.#surface.canUndo;
  }

  get canRedo() {
    return this.#surface.canRedo;
  }

  /** A field beside the text has changed: a step that can be taken back. */
  step(kind) {
    this.#surface.step(kind);
  }

  reveal(start, end, options) {
    this.#surface.reveal(start, end, options);
  }

  range(start, end) {
    return domRange(this.#surface.map, start, end);
  }

  caret() {
    return this.#surface.caret();
  }

  #input(kind) {
    const before = this.#text;
    this.#text = this.#surface.text;
    this.dispatchEvent(new CustomEvent('change', { detail: { cause: kind, change: difference(before, this.#text) } }));
  }
}

const sameWords = (a, b) => a === b || a.replace(/\s/gu, ' ') === b.replace(/\s/gu, ' ');
