import { hasContent } from './article-document.js';
import { difference } from './align.js';
import { History } from './history.js';

/**
 * The article's text where a host's own editor keeps it, in whatever format. The panel never writes there: it has the
 * service carry mends into the body as it came, and hands the new body to the host.
 *
 * Events: `change` with `detail` `{cause, change, edits, headings}`; `reveal` with `{start, end, text}`.
 */
export class HostText extends EventTarget {
  #body = { format: 'text', content: '' };
  #client;
  #history;
  #text = '';
  #extra = () => null;
  #restore = () => {};

  /** @param {() => {post: Function}} client */
  constructor(client) {
    super();
    this.#client = client;
    this.#history = new History({ body: this.#body, extra: null });
  }

  get editable() {
    return false;
  }

  /** The plain text as the service read it last. */
  get text() {
    return this.#text;
  }

  set text(text) {
    this.#text = text;
  }

  remember(read, restore) {
    this.#extra = read;
    this.#restore = restore;
  }

  body() {
    return this.#body;
  }

  async load(body, _article, first) {
    if (JSON.stringify(body) === JSON.stringify(this.#body)) {
      return null;
    }
    this.#body = body;
    const state = { body, extra: this.#extra() };
    if (first || !hasContent(body)) {
      this.#history.reset(state);
    } else {
      this.#history.push(state, 'host');
    }
    this.#tell('host', {});
    return null;
  }

  replace(body, was, cause = 'optimize') {
    if (was !== undefined && was !== JSON.stringify(this.#body)) {
      return false;
    }
    this.#put(body, cause, {});
    return true;
  }

  async applyEdits(edits, article) {
    return Boolean(await this.applyStructure({ edits }, article));
  }

  async applyStructure(asked, article) {
    const was = this.#body;
    const edits = asked.edits?.map(({ start, end, replacement }) => ({ start, end, replacement }));
    const answer = await this.#client().post('v1/edits', { article: { ...article, body: was }, ...asked, ...(edits ? { edits } : {}) });
    if (was !== this.#body) {
      return null;
    }
    const before = this.#text;
    this.#text = answer.text;
    this.#put(answer.article.body, asked.headings ? 'heading' : 'fix', { ...asked, edits, change: difference(before, answer.text) });
    return answer.article;
  }

  undo() {
    return this.#back(this.#history.undo(), 'undo');
  }

  redo() {
    return this.#back(this.#history.redo(), 'redo');
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  get canRedo() {
    return this.#history.canRedo;
  }

  step(kind) {
    this.#history.push({ body: this.#body, extra: this.#extra() }, kind);
  }

  reveal(start, end) {
    this.dispatchEvent(new CustomEvent('reveal', { detail: { start, end, text: this.#text.slice(start, end) } }));
  }

  range() {
    return null;
  }

  caret() {
    return null;
  }

  #put(body, cause, detail) {
    this.#body = body;
    this.#history.push({ body, extra: this.#extra() });
    this.#tell(cause, detail);
  }

  #back(state, cause) {
    if (!state) {
      return false;
    }
    this.#body = state.body;
    if (state.extra) {
      this.#restore(state.extra);
    }
    this.#tell(cause, {});
    return true;
  }

  #tell(cause, detail) {
    this.dispatchEvent(new CustomEvent('change', { detail: { cause, change: null, ...detail } }));
  }
}
