import { button, element, replaceKeepingFocus } from './dom.js';
import { headingCard } from './heading-card.js';
import { keyphrases, outline, previews, workshop } from './titling-parts.js';

/** All that titles the article: subheadings, title workshop, keyphrase, outline, previews. */
export class TitlingView {
  name = 'titling';
  #desk;
  #holder = element('div', { class: 'view titling' });
  #titles = null;
  #phrases = [];
  #length = 1;
  #busy = false;

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    const render = () => this.render();
    desk.headings.addEventListener('change', render);
    desk.document.addEventListener('field', render);
    desk.addEventListener('findings', render);
    desk.addEventListener('language', render);
    this.render();
  }

  get element() {
    return this.#holder;
  }

  get badge() {
    return this.#desk.headings.open.length;
  }

  /** The view comes up: an article that was not yet read is read. */
  activate() {
    if (!this.#titles && !this.#busy && this.#desk.hasText) {
      this.ask();
    }
  }

  async ask() {
    const article = this.#desk.articleToSend();
    if (!article) {
      return;
    }
    await this.#desk.working(this, async () => {
      await this.#desk.headings.ask();
      this.#titles = await this.#desk.post('v1/titles', { article, options: { alternatives: 4 } });
      this.render();
      const asked = this.#desk.text.text;
      const own = article.keyphrase ? [article.keyphrase] : [];
      const answer = await this.#desk.post('v1/keyphrases', { article, phrases: own });
      this.#length = answer.text.length;
      this.#phrases.forEach((phrase) => this.#desk.tracked.drop(phrase.occurrences));
      this.#phrases = answer.phrases.map((phrase) => ({
        ...phrase, occurrences: this.#desk.tracked.add(phrase.occurrences, answer.text, this.#desk.text.editable ? asked : answer.text),
      }));
    });
  }

  set busy(busy) {
    this.#busy = busy;
    this.render();
  }

  render() {
    const { texts, findings, headings } = this.#desk;
    const open = [...headings.open].sort((a, b) => a.start - b.start);
    const answer = findings.answer;
    replaceKeepingFocus(this.#holder, [
      button(texts.t(this.#titles ? 'titling.again' : 'titling.ask'), () => this.ask(), { class: 'primary', 'aria-disabled': String(this.#busy), dataset: { focus: 'ask' } }),
      headings.known ? element('section', {}, element('h2', {}, texts.t('headings.heading')),
        open.length === 0 ? element('p', { class: 'empty' }, texts.t('headings.none')) : null,
        open.length > 1 ? button(texts.t('headings.acceptAll', open.length), () => headings.acceptAll(), { class: 'small', dataset: { focus: 'acceptAll' } }) : null,
        open.map((proposal) => element('div', { class: 'place' },
          headingCard(this.#desk, headings, proposal, 'side'), this.#excerpt(proposal)))) : null,
      this.#titles ? workshop(this.#desk, this.#titles) : null,
      this.#titles ? keyphrases(this.#desk, this.#phrases, this.#length) : null,
      answer ? outline(this.#desk, { ...answer, outline: answer.outline.map((heading) => ({ ...heading, at: this.#desk.placeOf(heading.start) })) }) : null,
      previews(this.#desk),
    ], [...open.map((p) => `side words ${p.id}`), 'ask']);
  }

  #excerpt(proposal) {
    const text = this.#desk.text.text;
    const words = text.slice(proposal.start, proposal.start + 110).split('\n')[0];
    return element('p', { class: 'excerpt', lang: 'fr' }, '↓ ', words.replace(/\s\S*$/, ''), ' …');
  }
}
