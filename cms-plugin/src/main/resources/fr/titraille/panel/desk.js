import { align, difference } from './align.js';
import { ArticleDocument, hasContent } from './article-document.js';
import { Findings } from './findings.js';
import { HeadingProposals } from './heading-proposals.js';
import { LiveCheck } from './live-check.js';
import { Mending } from './mending.js';
import { Texts } from './i18n.js';
import { Tracked } from './tracked.js';

/**
 * What the views share: the article, its text, the findings and the service. A view reads from here and asks here.
 *
 * Events: `findings` when they change or move, `text` when the article's words change (`detail` as the text's `change`),
 * `current` with the finding that is looked at, `status` with `{message, problem}` to be said, `language`, `archive`.
 */
export class Desk extends EventTarget {
  /** @type {import('./client.js').Client} */
  client = null;
  texts = new Texts('fr');
  findings = new Findings();
  document = new ArticleDocument();
  tracked = new Tracked();
  headings = new HeadingProposals(this);
  /** @type {import('./own-text.js').OwnText | import('./host-text.js').HostText} */
  text = null;
  /** Articles that the optimizer may draw from. @type {object[]} */
  archive = [];
  /** The article as it first came, to hold later states against. @type {object | null} */
  received = null;
  #profile = 'news';
  #mending = null;
  #live;
  #asked = '';
  #current = null;
  #aligned = null;
  #working = new Set();

  constructor() {
    super();
    this.#live = new LiveCheck((article, signal) => this.#validate(article, signal), () => this.#checkable());
    this.#live.addEventListener('start', () => this.say(this.texts.t('status.checking'), false, true));
    this.#live.addEventListener('answer', (event) => this.#answered(event.detail));
    this.#live.addEventListener('problem', (event) => this.say(this.texts.t('status.failed', event.detail.message), true));
    this.document.addEventListener('field', () => this.#live.changed());
  }

  /** The text that the desk works on; set once. */
  attach(text) {
    this.text = text;
    this.document.body = () => text.body();
    this.#mending = new Mending(this.document, text, this.findings, () => this.validate());
    text.addEventListener('change', (event) => {
      if (event.detail.change) {
        this.findings.shift(event.detail.change);
        this.tracked.shift(event.detail.change);
      }
      if (event.detail.cause === 'paste' && !this.received) {
        this.receive(this.document.toArticle());
      }
      this.dispatchEvent(new CustomEvent('text', { detail: event.detail }));
      this.dispatchEvent(new Event('findings'));
      this.#live.changed();
    });
  }

  get profile() {
    return this.#profile;
  }

  set profile(profile) {
    if (profile !== this.#profile) {
      this.#profile = profile;
      this.recheck();
      this.dispatchEvent(new Event('profile'));
    }
  }

  set language(language) {
    if (new Texts(language).language !== this.texts.language) {
      this.texts = new Texts(language);
      this.dispatchEvent(new Event('language'));
      this.recheck();
    }
  }

  /** Checks anew although the article is the same. */
  recheck() {
    this.#live.forget();
    this.#live.changed();
  }

  /** Checks now; resolves to the service's answer, null when there is nothing to check or it could not be. */
  validate() {
    return this.#live.run();
  }

  stop() {
    this.#live.stop();
  }

  post(path, body, options = {}) {
    return this.client.post(path, body, { language: this.texts.language, ...options });
  }

  get(path, options = {}) {
    return this.client.get(path, { language: this.texts.language, ...options });
  }

  /** The article for a job of the service; null, and said so, when there is no text. */
  articleToSend() {
    const article = this.#checkable();
    if (!article) {
      this.say(this.texts.t('status.empty'), true);
    }
    return article;
  }

  /** Tells the editor something, in the status line. */
  say(message, problem = false, quiet = false) {
    this.dispatchEvent(new CustomEvent('status', { detail: { message, problem, quiet } }));
  }

  async fix(key) {
    const label = this.findings.find(key)?.fix?.label ?? '';
    await this.#mend(async () => ((await this.#mending.fix(key)) ? this.texts.t('status.fixed', label) : null));
  }

  async fixSafe() {
    await this.#mend(async () => this.texts.t('status.fixedAll', await this.#mending.fixSafe()));
  }

  async #mend(does) {
    try {
      const done = await does();
      this.say(done ?? this.texts.t('status.changed'), done === null);
    } catch (problem) {
      this.say(this.texts.t('status.failed', problem.message), true);
    }
  }

  /**
   * Puts subheadings before blocks of the body as the service numbered them in `asked`.
   *
   * @returns {Promise<boolean>} false when the body is no longer the one that was asked about
   */
  async insertHeadings(headings, asked) {
    if (JSON.stringify(this.document.body()) !== JSON.stringify(asked)) {
      this.say(this.texts.t('status.changed'), true);
      return false;
    }
    const done = await this.text.applyStructure({ headings }, this.document.toArticle());
    this.say(this.texts.t(done ? 'status.inserted' : 'status.changed'), !done);
    return Boolean(done);
  }

  dismiss(key, reason) {
    this.findings.dismiss(key, reason);
    this.dispatchEvent(new Event('findings'));
    this.dispatchEvent(new CustomEvent('dismiss', { detail: { key, reason } }));
  }

  restore(key) {
    this.findings.restore(key);
    this.dispatchEvent(new Event('findings'));
    this.dispatchEvent(new CustomEvent('dismiss', { detail: { key, reason: null } }));
  }

  undo() {
    this.say(this.texts.t(this.text.undo() ? 'status.undone' : 'status.nothingToUndo'));
  }

  redo() {
    this.say(this.texts.t(this.text.redo() ? 'status.redone' : 'status.nothingToRedo'));
  }

  /** Whether there is a text to work on. */
  get hasText() {
    return this.#checkable() !== null;
  }

  /** Sets a field as the panel's own doing: a step that can be taken back. */
  setField(name, value) {
    this.document.setField(name, value);
    this.text.step('');
    this.say(this.texts.t('status.fieldSet', this.texts.or(`field.${name}`, name)));
  }

  /** Keeps an article as the copy that later states are held against; null for none. */
  receive(article) {
    this.received = article;
    this.dispatchEvent(new Event('received'));
  }

  /** Puts an article in place of this one, fields and body, as one step. */
  enter(article) {
    const { body, ...fields } = article;
    this.document.setFields(fields);
    this.text.replace(body);
  }

  /**
   * Does a view's work: says that it goes on, and what went wrong.
   *
   * @param {{busy: boolean}} view
   */
  async working(view, does) {
    if (this.#working.has(view)) {
      return;
    }
    this.#working.add(view);
    view.busy = true;
    this.say(this.texts.t('status.working'), false);
    try {
      await does();
      this.say(this.texts.t('status.done'));
    } catch (problem) {
      this.say(this.texts.t('status.failed', problem.message), true);
    } finally {
      this.#working.delete(view);
      view.busy = false;
    }
  }

  /** Marks places of the text as evidence and brings the first into view. */
  showEvidence(ranges, { focus = false, scroll = true } = {}) {
    const sound = ranges.filter((range) => !range.gone && range.end > range.start);
    this.dispatchEvent(new CustomEvent('evidence', { detail: sound }));
    if (sound.length > 0 && scroll) {
      this.text.reveal(sound[0].start, sound[0].end, { focus });
    }
  }

  showPlace(offset) {
    this.text.reveal(offset, offset, { focus: true });
  }

  /** Where an offset of the last answer's text lies in the text at hand. */
  placeOf(offset) {
    const { answer } = this.findings;
    if (!answer || !this.text.editable || answer.text === this.text.text) {
      return offset;
    }
    if (this.#aligned?.answer !== answer || this.#aligned.text !== this.text.text) {
      this.#aligned = { answer, text: this.text.text, map: align(answer.text, this.text.text) };
    }
    return this.#aligned.map[offset];
  }

  get current() {
    return this.#current;
  }

  /** Looks at a finding: in the list and, where it has a place, in the text or its field. */
  show(key, { focus = false } = {}) {
    this.#current = key;
    this.dispatchEvent(new CustomEvent('current', { detail: key }));
    const found = key && this.findings.find(key);
    if (found && found.field === 'body') {
      this.text.reveal(found.start, found.end, { focus });
    } else if (found) {
      this.dispatchEvent(new CustomEvent('field-shown', { detail: { field: found.field, focus } }));
    }
  }

  /** The next finding in the text after the one looked at, or after the caret. */
  next(direction = 1) {
    const list = this.findings.open.filter((f) => f.field === 'body' && f.end > f.start).sort((a, b) => a.start - b.start || a.end - b.end);
    if (list.length === 0) {
      this.say(this.texts.t('findings.none'));
      return;
    }
    const at = list.findIndex((f) => f.key === this.#current);
    const caret = this.text.caret() ?? -1;
    const from = at >= 0 ? at + direction : direction > 0 ? list.findIndex((f) => f.start >= caret) : list.findLastIndex((f) => f.start < caret);
    const next = list[(from + list.length) % list.length] ?? list[0];
    this.show(next.key, { focus: true });
    this.say(`${this.texts.t(`severity.${next.severity}`)}. ${next.message}`);
  }

  #checkable() {
    return hasContent(this.document.body()) ? this.document.toArticle() : null;
  }

  #validate(article, signal) {
    this.#asked = this.text.text;
    const asked = this.#asked;
    return this.post('v1/validations', { article, profile: this.#profile }, { signal })
      .then((answer) => Object.assign(answer, { asked }));
  }

  #answered({ answer }) {
    if (answer === null) {
      this.findings.clear();
      this.say(this.texts.t('status.empty'), false, true);
    } else if (this.text.editable) {
      this.findings.take(answer, answer.asked, difference(answer.asked, this.text.text));
    } else {
      const change = difference(this.text.text, answer.text);
      if (change) {
        this.tracked.shift(change);
      }
      this.text.text = answer.text;
      this.findings.take(answer, answer.text, null);
    }
    if (answer) {
      this.say(this.texts.t('status.checked', this.findings.open.length, answer.score), false, true);
    }
    this.dispatchEvent(new Event('findings'));
    this.dispatchEvent(new CustomEvent('validated', { detail: answer }));
  }
}
