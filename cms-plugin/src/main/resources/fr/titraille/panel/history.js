/** What the surface was like, so that every step can be taken back: typing in runs, each mend by itself. */

const KEPT = 300;
const RUN = 1200;

/**
 * @template S
 */
export class History {
  #past = [];
  #future = [];
  #now;
  #kind = '';
  #at = 0;

  /** @param {S} state */
  constructor(state) {
    this.#now = state;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /**
   * Keeps a state. Steps of one kind that follow within a second or so are one.
   *
   * @param {S} state
   * @param {string} [kind] empty for a step of its own
   */
  push(state, kind = '', now = Date.now()) {
    const run = kind !== '' && kind === this.#kind && now - this.#at < RUN && this.#past.length > 0;
    if (!run) {
      this.#past.push(this.#now);
      if (this.#past.length > KEPT) {
        this.#past.shift();
      }
    }
    this.#now = state;
    this.#future.length = 0;
    this.#kind = kind;
    this.#at = now;
  }

  /** @returns {S | null} the state before, null when there is none */
  undo() {
    return this.#step(this.#past, this.#future);
  }

  /** @returns {S | null} the state taken back last, null when there is none */
  redo() {
    return this.#step(this.#future, this.#past);
  }

  /** Forgets everything but this state. */
  reset(state) {
    this.#past.length = 0;
    this.#future.length = 0;
    this.#now = state;
    this.#kind = '';
  }

  #step(from, to) {
    if (from.length === 0) {
      return null;
    }
    to.push(this.#now);
    this.#now = from.pop();
    this.#kind = '';
    return this.#now;
  }
}
