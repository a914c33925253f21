import { button, element, freshId, replaceKeepingFocus } from './dom.js';
import { loadedFragment } from './loaded-html.js';
import { archiveList } from './archive-list.js';

/** Raw copy into a finished article: every change accepted or refused before any of it enters the text. */
export class OptimizeView {
  name = 'optimize';
  #desk;
  #holder = element('div', { class: 'view optimize' });
  #minWords = 700;
  #result = null;
  #changes = [];
  #refused = new Set();
  #counted = '';
  #asked = null;
  #busy = false;

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    desk.addEventListener('language', () => { this.#result = null; this.render(); });
    desk.addEventListener('archive', () => this.render());
    this.render();
  }

  get element() {
    return this.#holder;
  }

  set busy(busy) {
    this.#busy = busy;
    this.render();
  }

  /** Asks anew; what was refused stays refused when `again`. */
  async ask({ again = false } = {}) {
    const article = this.#desk.articleToSend();
    if (!article) {
      return;
    }
    if (!again) {
      this.#refused.clear();
    }
    await this.#desk.working(this, async () => {
      const skip = [...this.#refused];
      const result = await this.#desk.post('v1/optimizations', { article, archive: this.#desk.archive, options: { minWords: this.#minWords, skip } });
      this.#asked = article;
      this.#counted = skip.sort().join(' ');
      const still = this.#changes.filter((change) => this.#refused.has(change.id) && !result.changes.some((c) => c.id === change.id));
      this.#changes = again ? [...result.changes, ...still] : result.changes;
      this.#result = result;
    });
  }

  /** Puts the accepted changes into the article, counted anew without the refused ones where there are any. */
  async enter() {
    if ([...this.#refused].sort().join(' ') !== this.#counted) {
      await this.ask({ again: true });
    }
    if (!this.#result) {
      return;
    }
    if (JSON.stringify(this.#desk.document.toArticle()) !== JSON.stringify(this.#asked)) {
      this.#desk.say(this.#desk.texts.t('status.changed'), true);
      return;
    }
    const { article } = this.#result;
    if (!this.#desk.received) {
      this.#desk.receive(this.#asked);
    }
    this.#desk.enter(article);
    this.#desk.say(this.#desk.texts.t('optimize.entered', this.#changes.length - this.#refused.size));
    this.#result = null;
    this.#changes = [];
    this.render();
  }

  render() {
    const { texts } = this.#desk;
    const id = freshId('words');
    replaceKeepingFocus(this.#holder, [
      archiveList(this.#desk),
      element('div', { class: 'row' },
        element('div', {}, element('label', { for: id }, texts.t('optimize.minWords')),
          element('input', { id, type: 'number', min: '0', max: '20000', step: '50', value: String(this.#minWords), dataset: { focus: 'minWords' }, onchange: (event) => { this.#minWords = Math.min(20000, Math.max(0, Number(event.target.value) || 0)); } })),
        button(texts.t(this.#result ? 'optimize.again' : 'optimize.ask'), () => this.ask(), { class: this.#result ? '' : 'primary', 'aria-disabled': String(this.#busy), dataset: { focus: 'ask' } })),
      this.#result ? this.#shown() : null,
    ], ['enter', 'ask']);
  }

  #shown() {
    const { texts, findings } = this.#desk;
    const { validation, fidelity, shortfall, article } = this.#result;
    const before = findings.answer;
    const accepted = this.#changes.length - this.#refused.size;
    const unread = [...this.#refused].sort().join(' ') !== this.#counted;
    return element('section', {},
      element('p', { class: 'score' }, texts.t('optimize.score', before ? before.score : '–', validation.score), ' · ', texts.t('optimize.words', validation.metrics.words)),
      element('p', { class: fidelity.verdict === 'faithful' ? 'good' : 'bad' }, texts.t(fidelity.verdict === 'faithful' ? 'optimize.faithful' : 'optimize.unfaithful')),
      shortfall.length > 0 ? element('details', { open: true }, element('summary', { dataset: { focus: 'shortfall' } }, texts.t('optimize.shortfall', shortfall.length)), element('ul', {}, shortfall.map((line) => element('li', {}, line)))) : null,
      element('div', { class: 'actions sticky' },
        button(texts.t('optimize.enter', accepted), () => this.enter(), { class: 'primary', 'aria-disabled': String(this.#busy), dataset: { focus: 'enter' } }),
        unread ? button(texts.t('optimize.recount'), () => this.ask({ again: true }), { class: 'small', dataset: { focus: 'recount' } }) : null,
        button(texts.t('optimize.acceptAll'), () => this.#all(true), { class: 'small', dataset: { focus: 'all' } }),
        button(texts.t('optimize.refuseAll'), () => this.#all(false), { class: 'small', dataset: { focus: 'none' } })),
      this.#groups(),
      element('details', { class: 'result' }, element('summary', { dataset: { focus: 'result' } }, texts.t('optimize.result')),
        element('div', { class: 'article', lang: 'fr' }, article.title ? element('p', { class: 'card-title' }, article.title) : null,
          article.standfirst ? element('p', {}, element('em', {}, article.standfirst)) : null, loadedFragment(this.#result.html.replace(/<header>[\s\S]*?<\/header>/, '')))));
  }

  #all(accept) {
    this.#refused = new Set(accept ? [] : this.#changes.map((change) => change.id));
    this.render();
  }

  #groups() {
    const { texts } = this.#desk;
    const groups = new Map();
    for (const change of this.#changes) {
      groups.set(change.field, [...(groups.get(change.field) ?? []), change]);
    }
    return [...groups].sort(([a], [b]) => (a === 'body') - (b === 'body')).map(([field, changes]) => element('fieldset', { class: 'changes' },
      element('legend', {}, texts.or(`field.${field}`, field), ` (${texts.number(changes.length)})`),
      changes.map((change) => this.#change(change))));
  }

  #change(change) {
    const { texts } = this.#desk;
    const id = freshId('change');
    const accepted = !this.#refused.has(change.id);
    return element('div', { class: `change ${change.kind}${accepted ? '' : ' refused'}` },
      element('input', { type: 'checkbox', id, checked: accepted, 'aria-describedby': `${id}-why`, dataset: { focus: `accept ${change.id}` }, onchange: (event) => {
        if (event.target.checked) {
          this.#refused.delete(change.id);
        } else {
          this.#refused.add(change.id);
        }
        this.render();
      } }),
      element('label', { for: id, lang: 'fr' }, element('span', { class: 'hidden', lang: texts.language }, `${texts.t(`change.${change.kind}`)} : `),
        change.before ? element('del', {}, shorten(change.before)) : null, change.before && change.after ? ' → ' : null, change.after ? element('ins', {}, shorten(change.after)) : null),
      element('p', { class: 'soft', id: `${id}-why` }, texts.t(`change.${change.kind}`), ' – ', change.reason, change.source ? ` (${change.source})` : ''));
  }
}

/** Long stretches by their ends; spaces that a reader could not tell from others get a sign. */
function shorten(text) {
  const shown = text.replace(/[\u00a0\u202f]/g, '⍽');
  return shown.length > 340 ? `${shown.slice(0, 220)} […] ${shown.slice(-90)}` : shown;
}
