/**
 * `<titraille-panel>`: French copy checked, titled and kept true while it is written. See docs/panel.md for its API.
 */
import { articleOf, hasContent } from './article-document.js';
import { createClient } from './client.js';
import { Desk } from './desk.js';
import { element } from './dom.js';
import { FieldsForm } from './fields-form.js';
import { HostText } from './host-text.js';
import { adoptStyles } from './styles.js';
import { Tabs } from './tabs.js';
import { TextPane } from './text-pane.js';
import { PanelBar } from './panel-bar.js';
import { ExportView } from './view-export.js';
import { FactsView } from './view-facts.js';
import { FidelityView } from './view-fidelity.js';
import { FindingsView } from './view-findings.js';
import { OptimizeView } from './view-optimize.js';
import { TitlingView } from './view-titling.js';

export { createClient, ServiceProblem } from './client.js';

/** Views by the name that the `views` attribute uses, in order. */
const VIEWS = { findings: FindingsView, titling: TitlingView, facts: FactsView, fidelity: FidelityView, optimize: OptimizeView, export: ExportView };

export class TitraillePanel extends HTMLElement {
  static observedAttributes = ['endpoint', 'lang', 'profile'];

  #desk = new Desk();
  #client = null;
  #pane = null;
  #tabs = null;
  #status = element('p', { class: 'status', role: 'status' });
  #quiet = element('p', { class: 'status quiet' });
  #shadow = this.attachShadow({ mode: 'open', delegatesFocus: false });
  #loading = Promise.resolve();
  #built = false;

  constructor() {
    super();
    this.#desk.client = { post: (...all) => this.client.post(...all), get: (...all) => this.client.get(...all) };
    adoptStyles(this.#shadow);
  }

  connectedCallback() {
    if (this.#built) {
      this.#pane?.resume();
      this.#desk.recheck();
    }
    this.#build();
  }

  disconnectedCallback() {
    this.#desk.stop();
    this.#pane?.dispose();
  }

  attributeChangedCallback(name, _before, value) {
    if (name === 'lang') {
      this.#desk.language = value ?? 'fr';
    } else if (name === 'profile') {
      this.#desk.profile = value || 'news';
    } else {
      this.#client = null;
    }
  }

  /** The client that asks the service; by default one for the `endpoint` attribute. */
  get client() {
    this.#client ??= createClient({ endpoint: this.getAttribute('endpoint') ?? '' });
    return this.#client;
  }

  set client(client) {
    this.#client = client;
  }

  get endpoint() {
    return this.getAttribute('endpoint') ?? '';
  }

  set endpoint(address) {
    this.setAttribute('endpoint', address);
  }

  get profile() {
    return this.#desk.profile;
  }

  set profile(profile) {
    this.setAttribute('profile', profile);
  }

  /** The article in the contract's shape, as it is now. */
  get document() {
    return this.#desk.document.toArticle();
  }

  /** Takes an article in the contract's shape, or `{title, body: '…', format: 'markdown'}`. */
  set document(given) {
    this.load(given);
  }

  /** Articles that the optimizer may draw from, in the contract's shape. */
  get archive() {
    return this.#desk.archive;
  }

  set archive(articles) {
    this.#desk.archive = [...articles];
    this.#desk.dispatchEvent(new Event('archive'));
  }

  /** What was dismissed and why: `{key, rule, field, quote, message, reason}`. */
  get dismissed() {
    return this.#desk.findings.dismissed;
  }

  set dismissed(list) {
    this.#desk.findings.setDismissed(list);
    this.#desk.dispatchEvent(new Event('findings'));
  }

  /** The open findings, placed in {@link TitraillePanel#text}. */
  get findings() {
    return this.#desk.findings.open.map((found) => ({ ...found }));
  }

  /** The last answer of `/v1/validations`; null before the first. */
  get validation() {
    return this.#desk.findings.answer;
  }

  /** The article's plain text, which the offsets of findings and edits point into. */
  get text() {
    this.#build();
    return this.#desk.text.text;
  }

  /**
   * Takes an article and resolves when it is in place; a body of another format than HTML is read by the service where the
   * panel edits the text itself. What was there is gone, unless the step is `undoable`.
   */
  load(given, { undoable = false } = {}) {
    this.#build();
    const article = articleOf(given);
    const { body, ...fields } = article;
    this.#desk.document.setFields(fields, 'host');
    if (!this.#desk.received && hasContent(body)) {
      this.#desk.receive(article);
    }
    this.#loading = this.#desk.text.load(body, article, !undoable).then((read) => {
      if (read) {
        this.#desk.document.setFields({ ...read, ...fields }, 'host');
      }
      this.#desk.recheck();
    }, (problem) => {
      this.#desk.say(this.#desk.texts.t('status.failed', problem.message), true);
      throw problem;
    });
    this.#loading.catch(() => {});
    return this.#loading;
  }

  /** Checks now. Resolves to the answer of `/v1/validations`, or null when there is nothing to check or it failed. */
  async validate() {
    await this.#loading.catch(() => {});
    return this.#desk.validate();
  }

  /** Applies the fix of an open finding, by its `key`. */
  applyFix(key) {
    return this.#desk.fix(typeof key === 'string' ? key : key.key);
  }

  /** Applies every fix that the rules call safe. */
  applySafeFixes() {
    return this.#desk.fixSafe();
  }

  dismiss(key, reason) {
    this.#desk.dismiss(key, reason);
  }

  undo() {
    this.#desk.undo();
  }

  redo() {
    this.#desk.redo();
  }

  /** Shows a view by name: `findings`, `titling`, `facts`, `fidelity`, `optimize`, `export`. */
  show(view, options) {
    this.#build();
    this.#tabs.show(view, options);
  }

  /** Puts the caret into the text, or the focus on the tools where a host's editor has the text. */
  focus(options) {
    this.#build();
    (this.#shadow.querySelector('.surface') ?? this.#shadow.querySelector('[role=tab][aria-selected=true]')).focus(options);
  }

  /** Brings a finding into view, in the list and in the text. */
  reveal(key) {
    this.#desk.show(key, { focus: true });
  }

  #build() {
    if (this.#built) {
      return;
    }
    this.#built = true;
    const desk = this.#desk;
    const host = this.getAttribute('surface') === 'none';
    if (host) {
      const text = new HostText(() => desk);
      text.remember(() => JSON.stringify(desk.document.fields()), (kept) => desk.document.setFields(JSON.parse(kept)));
      desk.attach(text);
    } else {
      this.#pane = new TextPane(desk, this.#shadow);
      desk.attach(this.#pane.text);
    }
    const names = this.getAttribute('views')?.split(/[\s,]+/).filter((name) => VIEWS[name]) ?? Object.keys(VIEWS);
    const views = names.map((name) => new VIEWS[name](desk));
    this.#tabs = new Tabs(desk, views);
    const form = host ? null : new FieldsForm(desk);
    const bar = host ? null : new PanelBar(desk, (article, options) => this.load(article, options), this.getAttribute('draft') ?? 'draft');
    this.#shadow.append(element('div', { class: host ? 'panel host' : 'panel', part: 'panel' },
      this.#pane ? element('div', { class: 'desk' }, bar.element, form.top, form.folded, this.#pane.element) : null,
      element('div', { class: 'side' }, element('div', { class: 'lines' }, this.#quiet, this.#status), this.#tabs.element)));
    this.#wire();
    if (bar) {
      this.#loading = bar.restore();
    }
  }

  #wire() {
    const desk = this.#desk;
    const tell = (name, detail) => this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    desk.addEventListener('status', ({ detail }) => this.#say(detail));
    desk.addEventListener('why', ({ detail }) => {
      this.#tabs.show('findings');
      desk.show(detail);
      const why = this.#shadow.querySelector(`[data-focus="${CSS.escape(`why ${detail}`)}"]`);
      why?.focus();
      if (why?.getAttribute('aria-expanded') === 'false') {
        why.click();
      }
    });
    desk.addEventListener('validated', ({ detail }) => tell('titraille-validated', detail));
    desk.addEventListener('dismiss', ({ detail }) => tell('titraille-dismiss', { ...detail, dismissed: this.dismissed }));
    desk.text.addEventListener('reveal', ({ detail }) => tell('titraille-reveal', detail));
    desk.text.addEventListener('change', ({ detail }) => {
      if (detail.cause !== 'host') {
        tell('titraille-change', { ...detail, get article() { return desk.document.toArticle(); }, text: desk.text.text });
      }
    });
    desk.document.addEventListener('field', ({ detail }) => {
      if (detail.by !== 'host') {
        tell('titraille-field', detail);
      }
    });
  }

  #say({ message, problem, quiet }) {
    // what goes on all the time is shown, not read out
    const line = quiet ? this.#quiet : this.#status;
    line.classList.toggle('problem', problem);
    line.textContent = message;
    if (!quiet) {
      clearTimeout(this.fading);
      this.fading = setTimeout(() => { line.textContent = problem ? line.textContent : ''; }, 8000);
    }
  }
}

if (!customElements.get('titraille-panel')) {
  customElements.define('titraille-panel', TitraillePanel);
}
