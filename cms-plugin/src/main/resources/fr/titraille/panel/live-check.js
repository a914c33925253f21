/**
 * Asks for a validation when the article rests: a moment after the last change, and at the latest some seconds after the
 * first. A request that a newer one overtakes is dropped, on the way there and on the way back. The contract takes whole
 * articles, so a whole article goes; one that was just checked does not go again.
 *
 * Events: `start`, `answer` with `detail` `{answer, article}`, `problem` with `detail` the error.
 */
export class LiveCheck extends EventTarget {
  #ask;
  #article;
  #pause;
  #longest;
  #timer = 0;
  #since = 0;
  #running = null;
  #checked = '';

  /**
   * @param {(article: object, signal: AbortSignal) => Promise<any>} ask
   * @param {() => object | null} article the article as it is now, null when there is nothing to check
   */
  constructor(ask, article, { pause = 450, longest = 3000 } = {}) {
    super();
    this.#ask = ask;
    this.#article = article;
    this.#pause = pause;
    this.#longest = longest;
  }

  /** The article has changed. */
  changed() {
    const now = Date.now();
    this.#since ||= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.run(), Math.max(0, Math.min(this.#pause, this.#since + this.#longest - now)));
  }

  /** What was checked counts no longer, such as when the profile or the language is another. */
  forget() {
    this.#checked = '';
  }

  /**
   * Checks now.
   *
   * @returns {Promise<any>} the answer, null when there was nothing to check, it was overtaken or it failed
   */
  async run() {
    clearTimeout(this.#timer);
    this.#since = 0;
    const article = this.#article();
    if (!article) {
      this.stop();
      this.#checked = '';
      this.dispatchEvent(new CustomEvent('answer', { detail: { answer: null, article: null } }));
      return null;
    }
    const key = JSON.stringify(article);
    if (key === this.#checked && this.#running) {
      return this.#running.promise;
    }
    if (key === this.#checked) {
      return this.#last;
    }
    this.#running?.control.abort();
    const control = new AbortController();
    this.#checked = key;
    this.dispatchEvent(new Event('start'));
    const promise = this.#send(article, control);
    this.#running = { control, promise };
    return promise;
  }

  #last = null;

  async #send(article, control) {
    try {
      const answer = await this.#ask(article, control.signal);
      if (control.signal.aborted) {
        return null;
      }
      this.#last = answer;
      this.#running = null;
      this.dispatchEvent(new CustomEvent('answer', { detail: { answer, article } }));
      return answer;
    } catch (problem) {
      if (!control.signal.aborted) {
        this.#running = null;
        this.#checked = '';
        this.dispatchEvent(new CustomEvent('problem', { detail: problem }));
      }
      return null;
    }
  }

  /** Drops what is waiting and what is on the way. */
  stop() {
    clearTimeout(this.#timer);
    this.#since = 0;
    this.#running?.control.abort();
    this.#running = null;
  }
}
