import { button, element, replaceKeepingFocus } from './dom.js';

const COLUMNS = ['kind', 'who', 'with', 'chip', 'much', 'when', 'status'];

/** Who says what of whom: facts and figures of the article, each with its evidence, and what contradicts what. */
export class FactsView {
  name = 'facts';
  #desk;
  #holder = element('div', { class: 'view facts' });
  #answer = null;
  #facts = [];
  #figures = [];
  #findings = [];
  #busy = false;

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    desk.addEventListener('language', () => { this.#answer = null; this.render(); });
    this.render();
  }

  get element() {
    return this.#holder;
  }

  activate() {
    if (!this.#answer && !this.#busy && this.#desk.hasText) {
      this.ask();
    }
  }

  set busy(busy) {
    this.#busy = busy;
    this.render();
  }

  async ask() {
    const article = this.#desk.articleToSend();
    if (!article) {
      return;
    }
    await this.#desk.working(this, async () => {
      const asked = this.#desk.text.text;
      const answer = await this.#desk.post('v1/facts', { article });
      const place = (list) => this.#desk.tracked.add(list, answer.text, this.#desk.text.editable ? asked : answer.text);
      [this.#facts, this.#figures, this.#findings].forEach((list) => this.#desk.tracked.drop(list));
      this.#facts = place(answer.facts.map((fact) => ({ ...fact, start: fact.evidence.start, end: fact.evidence.end })));
      this.#figures = place(answer.figures);
      this.#findings = place(answer.findings);
      this.#answer = answer;
    });
  }

  render() {
    const { texts } = this.#desk;
    replaceKeepingFocus(this.#holder, [
      button(texts.t(this.#answer ? 'facts.again' : 'facts.ask'), () => this.ask(), { class: 'primary', 'aria-disabled': String(this.#busy), dataset: { focus: 'ask' } }),
      this.#answer ? [this.#contradictions(), this.#table(), this.#figureList()] : null,
    ], ['ask']);
  }

  #contradictions() {
    const { texts } = this.#desk;
    return element('section', {}, element('h2', {}, texts.t('facts.contradictions')),
      this.#findings.length === 0 ? element('p', { class: 'empty' }, texts.t('facts.coherent')) : null,
      element('ol', { class: 'list' }, this.#findings.map((found, i) => element('li', { class: `finding ${found.severity}` },
        element('p', { class: 'message' }, element('span', { class: 'level' }, texts.t(`severity.${found.severity}`)), ' ', found.message),
        found.field === 'body' && found.end > found.start ? element('div', { class: 'actions' },
          button(texts.t('findings.show'), () => this.#desk.showEvidence([found], { focus: true }), { class: 'small', dataset: { focus: `contradiction ${i}` } })) : null))));
  }

  #table() {
    const { texts } = this.#desk;
    const told = element('p', { class: 'evidence', 'aria-live': 'polite', lang: 'fr' });
    const look = (fact) => () => {
      told.replaceChildren('« ', fact.evidence.text, ' »');
      this.#desk.showEvidence([fact], { scroll: false });
    };
    return element('section', {}, element('h2', {}, texts.t('facts.heading', this.#facts.length)),
      this.#facts.length === 0 ? element('p', { class: 'empty' }, texts.t('facts.none')) : element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': texts.t('facts.caption') },
        element('table', { class: 'facts-table' }, element('caption', { class: 'hidden' }, texts.t('facts.caption')),
          element('thead', {}, element('tr', {}, COLUMNS.map((column) => element('th', { scope: 'col' }, texts.t(`facts.${column}`))))),
          element('tbody', {}, this.#facts.map((fact, i) => element('tr', { onmouseenter: look(fact), class: fact.gone ? 'gone' : '' },
            this.#cells(fact).map((cell, c) => (c === 0
              ? element('th', { scope: 'row' }, button(cell, () => { look(fact)(); this.#desk.showEvidence([fact], { focus: true }); },
                { class: 'link', onfocus: look(fact), title: fact.evidence.text, dataset: { focus: `fact ${i}` } }))
              : element('td', { 'data-label': texts.t(`facts.${COLUMNS[c]}`), class: cell ? '' : 'void' }, cell)))))))),
      told);
  }

  #cells(fact) {
    const { texts } = this.#desk;
    const names = (value) => (Array.isArray(value) ? value.join(', ') : value ?? '');
    const much = [quantity(texts, fact.quantity), amount(texts, fact.amount), share(texts, fact.percent)].filter(Boolean).join(' · ');
    return [
      texts.or(`fact.${fact.kind}`, fact.kind), names(fact.subject), names(fact.counterparty),
      [names(fact.chip), fact.reference ? texts.t('facts.against', names(fact.reference)) : ''].filter(Boolean).join(' '),
      much, fact.time ? texts.date(fact.time) : '', texts.or(`modality.${fact.modality}`, fact.modality),
    ];
  }

  #figureList() {
    const { texts } = this.#desk;
    return element('details', {}, element('summary', { dataset: { focus: 'figures' } }, texts.t('figures.heading', this.#figures.length)),
      button(texts.t('figures.show'), () => this.#desk.showEvidence(this.#figures), { class: 'small', dataset: { focus: 'figures show' } }),
      element('ul', { class: 'figures' }, this.#figures.map((figure, i) => element('li', {},
        button(figure.text, () => this.#desk.showEvidence([figure], { focus: true }), { class: 'link', lang: 'fr', dataset: { focus: `figure ${i}` } }),
        ' ', element('span', { class: 'soft' }, [texts.or(`figure.${figure.type}`, figure.type), valueOf(texts, figure)].filter(Boolean).join(' · '))))));
  }
}

function about(texts, precision, words) {
  return precision && precision !== 'exact' ? texts.t(`precision.${precision}`, words) : words;
}

function quantity(texts, value) {
  return value ? about(texts, value.precision, texts.number(value.value)) : '';
}

function amount(texts, value) {
  if (!value) {
    return '';
  }
  const words = value.currency
    ? new Intl.NumberFormat(texts.locale, { style: 'currency', currency: value.currency, notation: value.value >= 1e6 ? 'compact' : 'standard', compactDisplay: 'long', maximumFractionDigits: 2, minimumFractionDigits: 0 }).format(value.value)
    : texts.number(value.value);
  return about(texts, value.precision, words);
}

function share(texts, value) {
  return value ? about(texts, value.precision, value.unit === '%' ? texts.percent(value.value / 100) : `× ${texts.number(value.value)}`) : '';
}

function valueOf(texts, figure) {
  if (figure.value === undefined || figure.value === null) {
    return '';
  }
  if (figure.type === 'date') {
    return texts.date(figure.value);
  }
  if (figure.type === 'money') {
    return amount(texts, { value: figure.value, currency: figure.unit, precision: figure.precision });
  }
  // what is counted stands in the figure's own words; the unit is the data's English noun
  const unit = figure.type === 'measure' || figure.type === 'rate' ? figure.unit ?? '' : figure.type === 'duration' ? texts.or(`unit.${figure.unit}`, '') : '';
  return about(texts, figure.precision, figure.type === 'percent' ? texts.percent(figure.value / 100) : `${texts.number(figure.value)} ${unit}`.trim());
}
