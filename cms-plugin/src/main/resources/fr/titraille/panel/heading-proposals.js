import { blockStarts } from './tracked.js';

/**
 * Subheadings that wait for an editor's word, each at its place.
 *
 * Events: `change`.
 *
 * @typedef {object} Proposal
 * @property {number} id
 * @property {number} beforeBlock in the body as it is now
 * @property {number} start of the block it precedes, in the text at hand
 * @property {number} level
 * @property {string} text
 * @property {string[]} alternatives
 * @property {string} because
 * @property {number} confidence
 */
export class HeadingProposals extends EventTarget {
  #desk;
  #list = [];
  #asked = null;
  /** Whether the service was asked at all. */
  known = false;

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    super();
    this.#desk = desk;
    desk.addEventListener('text', () => this.dispatchEvent(new Event('change')));
  }

  /** @returns {Proposal[]} */
  get open() {
    return this.#list.filter((proposal) => !proposal.gone);
  }

  /** Asks the service, in place of what waited. */
  async ask() {
    const article = this.#desk.articleToSend();
    if (!article) {
      return;
    }
    const asked = this.#desk.text.text;
    const answer = await this.#desk.post('v1/subheadings', { article });
    this.#asked = article.body;
    const starts = blockStarts(answer.text);
    this.#desk.tracked.drop(this.#list);
    this.#list = this.#desk.tracked.add(answer.proposals.map((proposal, id) => {
      const start = starts[proposal.beforeBlock] ?? answer.text.length;
      return { ...proposal, id, start, end: start };
    }), answer.text, this.#desk.text.editable ? asked : answer.text);
    this.known = true;
    this.dispatchEvent(new Event('change'));
  }

  /** Puts a proposal in, in the words given. */
  async accept(id, text) {
    const proposal = this.open.find((p) => p.id === id);
    const words = text.trim();
    if (!proposal || !words) {
      return false;
    }
    this.#remove(id);
    const done = this.#desk.text.editable
      ? this.#desk.text.headingBefore(proposal.start, proposal.level, words)
      : await this.#desk.insertHeadings([{ beforeBlock: proposal.beforeBlock, level: proposal.level, text: words }], this.#asked);
    if (!done) {
      this.#list.push(proposal);
    } else {
      this.#asked = this.#desk.document.body();
      this.#list.filter((p) => p.beforeBlock >= proposal.beforeBlock).forEach((p) => { p.beforeBlock += 1; });
      this.#desk.say(this.#desk.texts.t('status.inserted'));
    }
    this.dispatchEvent(new Event('change'));
    return done;
  }

  async acceptAll() {
    for (const proposal of [...this.open]) {
      await this.accept(proposal.id, proposal.text);
    }
  }

  refuse(id) {
    this.#remove(id);
    this.dispatchEvent(new Event('change'));
  }

  /** Other words for a proposal; what it was called before stays among the alternatives. */
  reword(id, text) {
    const proposal = this.open.find((p) => p.id === id);
    if (proposal && text !== proposal.text) {
      proposal.alternatives = [...proposal.alternatives.filter((a) => a !== text), proposal.text];
      proposal.text = text;
      this.dispatchEvent(new Event('change'));
    }
  }

  #remove(id) {
    const at = this.#list.findIndex((p) => p.id === id);
    if (at >= 0) {
      this.#list.splice(at, 1);
    }
  }
}
