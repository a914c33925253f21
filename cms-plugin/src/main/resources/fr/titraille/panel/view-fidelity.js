import { button, element, freshId, replaceKeepingFocus } from './dom.js';
import { hasContent } from './article-document.js';
import { chooseRange, markedText } from './marked-text.js';

/** The article held against its source, side by side. */
export class FidelityView {
  name = 'fidelity';
  #desk;
  #holder = element('div', { class: 'view fidelity' });
  #source = null;
  #scope = 'partial';
  #answer = null;
  #errors = [];
  #chosen = null;
  #busy = false;

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    desk.addEventListener('language', () => { this.#answer = null; this.render(); });
    desk.addEventListener('received', () => this.render());
    this.render();
  }

  get element() {
    return this.#holder;
  }

  set busy(busy) {
    this.#busy = busy;
    this.render();
  }

  async ask() {
    const rewrite = this.#desk.articleToSend();
    const source = this.#sourceArticle();
    if (!rewrite) {
      return;
    }
    if (!source) {
      this.#desk.say(this.#desk.texts.t('fidelity.noSource'), true);
      return;
    }
    await this.#desk.working(this, async () => {
      const asked = this.#desk.text.text;
      const answer = await this.#desk.post('v1/fidelity-checks', { source, rewrite, scope: this.#scope });
      this.#desk.tracked.drop(this.#errors);
      this.#errors = this.#desk.tracked.add(answer.errors.map((error, i) => ({ ...error, id: `e${i}`, sent: { start: error.start, end: error.end } })), answer.text, this.#desk.text.editable ? asked : answer.text);
      this.#answer = answer;
      this.#chosen = null;
    });
  }

  #sourceArticle() {
    if (this.#source !== null) {
      return this.#source.trim() ? { body: { format: 'text', content: this.#source } } : null;
    }
    const { received } = this.#desk;
    return received && hasContent(received.body) ? received : null;
  }

  render() {
    const { texts, received } = this.#desk;
    const id = freshId('source');
    const scopeId = freshId('scope');
    const area = element('textarea', { id, rows: '5', lang: 'fr', placeholder: texts.t('fidelity.placeholder'), dataset: { focus: 'source' }, oninput: (event) => { this.#source = event.target.value; } });
    area.value = this.#source ?? '';
    replaceKeepingFocus(this.#holder, [
      element('p', {}, texts.t(received && this.#source === null ? 'fidelity.received' : 'fidelity.pasted')),
      element('div', { class: 'actions' }, button(texts.t('fidelity.keep'), () => this.#keep(), { class: 'small', dataset: { focus: 'keep' } }),
        this.#source !== null && received ? button(texts.t('fidelity.back'), () => { this.#source = null; this.render(); }, { class: 'small', dataset: { focus: 'back' } }) : null),
      element('details', { open: this.#source !== null || !received }, element('summary', { dataset: { focus: 'other' } }, texts.t('fidelity.other')),
        element('label', { for: id }, texts.t('fidelity.source')), area),
      element('label', { for: scopeId }, texts.t('fidelity.scope')),
      element('select', { id: scopeId, dataset: { focus: 'scope' }, onchange: (event) => { this.#scope = event.target.value; } },
        ['partial', 'full'].map((scope) => element('option', { value: scope, selected: scope === this.#scope }, texts.t(`fidelity.scope.${scope}`)))),
      element('div', { class: 'actions' }, button(texts.t(this.#answer ? 'fidelity.again' : 'fidelity.ask'), () => this.ask(), { class: 'primary', 'aria-disabled': String(this.#busy), dataset: { focus: 'ask' } })),
      this.#answer ? this.#result() : null,
    ], ['ask']);
    this.#link();
  }

  /** The article as it stands becomes what later states are held against. */
  #keep() {
    const article = this.#desk.articleToSend();
    if (article) {
      this.#desk.receive(article);
      this.#source = null;
      this.#desk.say(this.#desk.texts.t('fidelity.kept'));
      this.render();
    }
  }

  #result() {
    const { texts } = this.#desk;
    const answer = this.#answer;
    const faithful = answer.verdict === 'faithful';
    const inRewrite = (e) => e.in === 'rewrite';
    const kind = (e) => (e.tier === 'check' ? 'advice' : 'error');
    const label = (e) => e.message;
    const here = answer.errors.map((e, i) => ({ e, id: `e${i}` })).filter(({ e }) => inRewrite(e) && (e.field ?? 'body') === 'body');
    const there = answer.errors.map((e, i) => ({ e, id: `e${i}`, start: inRewrite(e) ? e.sourceStart : e.start, end: inRewrite(e) ? e.sourceEnd : e.end })).filter((p) => Number.isInteger(p.start));
    const choose = (id) => { this.#chosen = id; this.#link(); this.#holder.querySelector(`[data-error="${id}"] button`)?.focus({ preventScroll: true }); };
    return element('section', {},
      element('p', { class: faithful ? 'verdict good' : 'verdict bad' }, texts.t(faithful ? 'fidelity.faithful' : 'fidelity.unfaithful', answer.errors.length)),
      element('ol', { class: 'list' }, this.#errors.map((error) => this.#item(error, kind(error)))),
      element('div', { class: 'sides' },
        element('div', {}, element('h2', {}, texts.t('fidelity.source')), element('div', { class: 'pane source', tabindex: '0', role: 'region', 'aria-label': texts.t('fidelity.source'), lang: 'fr' },
          markedText(answer.sourceText, there.map(({ e, id, start, end }) => ({ start, end, id, kind: kind(e), label: label(e) })), choose))),
        element('div', {}, element('h2', {}, texts.t('fidelity.rewrite')), element('div', { class: 'pane rewrite', tabindex: '0', role: 'region', 'aria-label': texts.t('fidelity.rewrite'), lang: 'fr' },
          markedText(answer.text, here.map(({ e, id }) => ({ start: e.start, end: e.end, id, kind: kind(e), label: label(e) })), choose)))));
  }

  #item(error, kind) {
    const { texts } = this.#desk;
    const placed = error.in === 'rewrite' && error.field === 'body' && error.end > error.start && !error.gone;
    return element('li', { class: `finding ${kind}`, dataset: { error: error.id } },
      element('p', { class: 'message' }, element('span', { class: 'level' }, texts.t(`tier.${error.tier === 'check' ? 'check' : 'error'}`)), ' ', texts.or(`kind.${error.kind}`, error.kind), ' – ', error.message),
      element('dl', { class: 'pair', lang: 'fr' },
        error.sourceQuote ? element('div', {}, element('dt', { lang: texts.language }, texts.t('fidelity.source')), element('dd', {}, error.sourceQuote)) : null,
        error.in === 'rewrite' && error.quote ? element('div', {}, element('dt', { lang: texts.language }, texts.t('fidelity.rewrite')), element('dd', {}, error.quote)) : null),
      element('div', { class: 'actions' },
        button(texts.t('fidelity.compare'), () => { this.#chosen = error.id; this.#link(); }, { class: 'small', dataset: { focus: `compare ${error.id}` } }),
        placed ? button(texts.t('findings.show'), () => this.#desk.showEvidence([error], { focus: true }), { class: 'small', dataset: { focus: `show ${error.id}` } }) : null,
        placed && error.fix ? button(error.fix.label, () => this.#restore(error), { class: 'small primary', dataset: { focus: `fix ${error.id}` } }) : null));
  }

  async #restore(error) {
    const shift = error.start - error.sent.start;
    const was = this.#answer.text;
    const edits = error.fix.edits.map((e) => ({ start: e.start + shift, end: e.end + shift, replacement: e.replacement, was: was.slice(e.start, e.end) }));
    const done = await this.#desk.text.applyEdits(edits, this.#desk.document.toArticle());
    this.#desk.say(this.#desk.texts.t(done ? 'status.done' : 'status.changed'), !done);
    if (done) {
      await this.ask();
    }
  }

  #link() {
    this.#holder.querySelectorAll('[data-error]').forEach((item) => {
      if (item.dataset.error === this.#chosen) {
        item.setAttribute('aria-current', 'true');
      } else {
        item.removeAttribute('aria-current');
      }
    });
    if (this.#chosen) {
      this.#holder.querySelectorAll('.pane').forEach((pane) => chooseRange(pane, this.#chosen));
    }
  }
}
