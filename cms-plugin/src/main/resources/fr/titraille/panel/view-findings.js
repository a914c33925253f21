import { edited } from './align.js';
import { button, element, freshId, replaceKeepingFocus } from './dom.js';
import { sorted } from './findings.js';
import { RuleDetails } from './rule-details.js';

const SEVERITIES = ['error', 'warning', 'advice'];
const REASONS = ['style', 'wrong', 'quote', 'later', 'other'];

/** The findings: score, filter, list, dismissed ones. */
export class FindingsView {
  name = 'findings';
  #desk;
  #holder = element('div', { class: 'view findings' });
  #shown = new Set(SEVERITIES);
  #group = '';
  #sort = 'severity';
  #query = '';
  #opened = new Set();
  #dismissing = null;
  #rules;
  #current = null;

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    this.#rules = new RuleDetails(desk);
    desk.addEventListener('findings', () => this.render());
    desk.addEventListener('current', (event) => this.#select(event.detail));
    this.render();
  }

  get element() {
    return this.#holder;
  }

  get badge() {
    return this.#desk.findings.open.length;
  }

  /** Shows everything anew; the focus stays on the same finding, or on its follower when it is gone. */
  render() {
    const { answer } = this.#desk.findings;
    const list = this.list();
    const before = [...this.#holder.querySelectorAll('[data-finding]')].map((node) => node.dataset.finding);
    const at = before.indexOf(this.#holder.querySelector('[data-finding]:focus-within')?.dataset.finding);
    const followers = at < 0 ? [] : [...before.slice(at), ...before.slice(0, at).reverse()].map((key) => `item ${key}`);
    replaceKeepingFocus(this.#holder, [
      answer ? this.#score(answer) : null,
      answer ? this.#controls() : null,
      this.#list(list),
      this.#dismissed(),
      answer ? this.#metrics(answer) : null,
    ], [...followers, 'list']);
  }

  /** The findings that pass the filter, in order. */
  list() {
    const words = this.#query.toLowerCase();
    return sorted(this.#desk.findings.open.filter((f) =>
      this.#shown.has(f.severity) && (!this.#group || f.group === this.#group)
      && (!words || `${f.message} ${f.rule} ${f.quote}`.toLowerCase().includes(words))), this.#sort);
  }

  #t(key, ...values) {
    return this.#desk.texts.t(key, ...values);
  }

  #score(answer) {
    const groups = Object.entries(answer.scores);
    return element('div', { class: 'score' },
      element('p', { class: 'total' }, element('strong', {}, String(answer.score)), ` ${this.#t('score.of')} · `,
        element('span', { class: answer.valid ? 'good' : 'bad' }, this.#t(answer.valid ? 'score.valid' : 'score.invalid'))),
      element('details', {}, element('summary', {}, this.#t('score.groups')),
        element('ul', { class: 'groups' }, groups.map(([group, value]) => element('li', {},
          element('span', {}, this.#desk.texts.or(`group.${group}`, group)),
          element('span', { class: 'bar', 'aria-hidden': 'true' }, element('span', { style: { width: `${value}%` } })),
          element('span', { class: 'number' }, String(value)))))));
  }

  #controls() {
    const open = this.#desk.findings.open;
    const safe = open.filter((f) => f.fix?.safe && f.fix.changes.length === 0 && f.fix.edits.length > 0).length;
    const groups = [...new Set(open.map((f) => f.group))];
    const groupId = freshId('group');
    const sortId = freshId('sort');
    const queryId = freshId('query');
    return element('div', { class: 'controls' },
      element('div', { class: 'chips', role: 'group', 'aria-label': this.#t('findings.filter') }, SEVERITIES.map((severity) => {
        const count = open.filter((f) => f.severity === severity).length;
        return button(`${this.#t(`severities.${severity}`)} ${count}`, () => this.#toggle(severity),
          { class: `chip ${severity}`, 'aria-pressed': String(this.#shown.has(severity)), dataset: { focus: `severity ${severity}` } });
      })),
      element('div', { class: 'row' },
        element('div', {}, element('label', { for: groupId }, this.#t('findings.group')),
          element('select', { id: groupId, dataset: { focus: 'group' }, onchange: (e) => { this.#group = e.target.value; this.render(); } },
            element('option', { value: '' }, this.#t('findings.group.all')),
            groups.map((group) => element('option', { value: group, selected: group === this.#group }, this.#desk.texts.or(`group.${group}`, group))))),
        element('div', {}, element('label', { for: sortId }, this.#t('findings.sort')),
          element('select', { id: sortId, dataset: { focus: 'sort' }, onchange: (e) => { this.#sort = e.target.value; this.render(); } },
            ['severity', 'place', 'group'].map((by) => element('option', { value: by, selected: by === this.#sort }, this.#t(`sort.${by}`))))),
        element('div', { class: 'grow' }, element('label', { for: queryId }, this.#t('findings.filter.text')),
          element('input', { id: queryId, type: 'search', value: this.#query, dataset: { focus: 'query' }, oninput: (e) => { this.#query = e.target.value; this.render(); } }))),
      safe > 0 ? button(this.#t('findings.fixSafe', safe), () => this.#desk.fixSafe(), { class: 'primary', dataset: { focus: 'safe' } }) : null);
  }

  #toggle(severity) {
    if (!this.#shown.delete(severity)) {
      this.#shown.add(severity);
    }
    this.render();
  }

  #list(list) {
    if (!this.#desk.findings.answer) {
      return null;
    }
    if (list.length === 0) {
      return element('p', { class: 'empty', tabindex: '-1', dataset: { focus: 'list' } },
        this.#t(this.#desk.findings.open.length > 0 ? 'findings.noneShown' : 'findings.none'));
    }
    return element('ol', { class: 'list', 'aria-label': this.#t('findings.list'), tabindex: '-1', dataset: { focus: 'list' } }, list.map((found) => this.item(found)));
  }

  /** One finding with what can be done about it. */
  item(found) {
    const place = found.field === 'body' ? found.end > found.start : true;
    const key = (what) => ({ focus: `${what} ${found.key}` });
    const fixable = found.fix && (found.fix.edits.length > 0 || found.fix.changes.some((c) => c.kind !== 'word-heading'));
    return element('li', { class: `finding ${found.severity}`, 'aria-current': this.#current === found.key ? 'true' : null, dataset: { finding: found.key } },
      element('p', { class: 'message', tabindex: '-1', dataset: key('item') },
        element('span', { class: 'level' }, this.#t(`severity.${found.severity}`)), ' ', found.message),
      found.quote && found.quote.trim() ? element('p', { class: 'quote', lang: 'fr' }, this.#excerpt(found)) : null,
      fixable ? this.#preview(found) : null,
      element('div', { class: 'actions' },
        fixable ? button(found.fix.label, () => this.#desk.fix(found.key), { class: 'small primary', dataset: key('fix') }) : null,
        place ? button(found.field === 'body' ? this.#t('findings.show') : this.#desk.texts.or(`field.${found.field}`, found.field),
          () => this.#desk.show(found.key, { focus: true }), { class: 'small', dataset: key('show') }) : null,
        button(this.#t('findings.why'), () => this.#open(found.key),
          { class: 'small', 'aria-expanded': String(this.#opened.has(found.key)), dataset: key('why') }),
        button(this.#t('findings.dismiss'), () => this.#ask(found.key),
          { class: 'small', 'aria-expanded': String(this.#dismissing === found.key), dataset: key('dismiss') })),
      this.#dismissing === found.key ? this.#reasons(found) : null,
      this.#opened.has(found.key) ? this.#rules.element(found) : null);
  }

  #excerpt(found) {
    const text = this.#desk.text.text;
    const from = Math.max(0, found.start - 30);
    const before = text.slice(from, found.start).replace(/^\S*\s/, from > 0 ? '' : '$&').replace(/\n+/g, ' ');
    const words = text.slice(found.start, found.end);
    const shown = words.length > 90 ? `${words.slice(0, 60)} … ${words.slice(-20)}` : words;
    const after = text.slice(found.end, found.end + 30).replace(/\s\S*$/, '').replace(/\n+/g, ' ');
    return [from > 0 ? '… ' : '', before, element('mark', { class: found.severity }, shown), after];
  }

  /** What the words become. */
  #preview(found) {
    const edits = found.fix.edits;
    if (found.field !== 'body' || edits.length === 0) {
      return null;
    }
    const text = this.#desk.text.text;
    const start = Math.max(0, Math.min(...edits.map((e) => e.start)) - 12);
    const end = Math.min(text.length, Math.max(...edits.map((e) => e.end)) + 12);
    if (end - start > 220) {
      return null;
    }
    const moved = edits.map((e) => ({ ...e, start: e.start - start, end: e.end - start }));
    return element('p', { class: 'preview', lang: 'fr' }, element('span', { class: 'hidden' }, `${this.#t('findings.after')} : `), '→ ',
      element('ins', {}, visible(edited(text.slice(start, end), moved))));
  }

  #open(key) {
    if (!this.#opened.delete(key)) {
      this.#opened.add(key);
    }
    this.render();
  }

  #ask(key) {
    this.#dismissing = this.#dismissing === key ? null : key;
    this.render();
    this.#holder.querySelector('.reasons input')?.focus();
  }

  #reasons(found) {
    const name = freshId('reason');
    const other = element('input', { type: 'text', 'aria-label': this.#t('reason.other.label'), maxlength: '200' });
    const form = element('form', {
      class: 'reasons',
      onsubmit: (event) => {
        event.preventDefault();
        const chosen = form.querySelector('input[type=radio]:checked').value;
        this.#dismissing = null;
        this.#desk.dismiss(found.key, chosen === 'other' && other.value.trim() ? other.value.trim() : this.#t(`reason.${chosen}`));
      },
      onkeydown: (event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          this.#ask(found.key);
          this.#holder.querySelector(`[data-focus="${CSS.escape(`dismiss ${found.key}`)}"]`)?.focus();
        }
      },
    }, element('fieldset', {}, element('legend', {}, this.#t('findings.reason')),
      REASONS.map((reason, i) => element('label', {}, element('input', { type: 'radio', name, value: reason, checked: i === 0 }), ` ${this.#t(`reason.${reason}`)}`)), other),
    element('button', { class: 'small primary' }, this.#t('findings.reason.confirm')),
    button(this.#t('findings.reason.cancel'), () => this.#ask(found.key), { class: 'small' }));
    return form;
  }

  #dismissed() {
    const list = this.#desk.findings.dismissed;
    return list.length === 0 ? null : element('details', { class: 'dismissed' },
      element('summary', { dataset: { focus: 'dismissed' } }, this.#t('findings.dismissed', list.length)),
      element('ul', {}, list.map((item) => element('li', {}, item.message || item.rule, ' – ', element('em', {}, item.reason), ' ',
        button(this.#t('findings.restore'), () => this.#desk.restore(item.key), { class: 'small', dataset: { focus: `restore ${item.key}` } })))));
  }

  #metrics(answer) {
    const keys = ['words', 'sentences', 'paragraphs', 'headings', 'keyphraseCount', 'keyphraseDensity', 'fleschKandelMoles', 'longSentenceShare', 'passiveShare', 'transitionShare'];
    return element('details', { class: 'metrics' }, element('summary', {}, this.#t('score.metrics')),
      element('dl', {}, keys.filter((key) => typeof answer.metrics[key] === 'number').map((key) => element('div', {},
        element('dt', {}, this.#t(`metric.${key}`)), element('dd', {}, this.#metric(key, answer.metrics[key]))))));
  }

  #metric(key, value) {
    const { texts } = this.#desk;
    return key.endsWith('Share') ? texts.percent(value) : key === 'keyphraseDensity' ? texts.percent(value / 100) : texts.number(value);
  }

  #select(key) {
    this.#current = key;
    this.#holder.querySelectorAll('[aria-current]').forEach((node) => node.removeAttribute('aria-current'));
    const item = key && this.#holder.querySelector(`[data-finding="${CSS.escape(key)}"]`);
    item?.setAttribute('aria-current', 'true');
    item?.scrollIntoView({ block: 'nearest' });
  }
}

/** Spaces that a reader could not tell from others get a sign. */
const visible = (text) => text.replace(/[\u00a0\u202f]/g, '⍽').replace(/\n+/g, ' ¶ ');
