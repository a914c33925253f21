/**
 * The draft in the browser's own storage: only where the editor asks for it, and gone when the editor takes that back.
 */
export class Draft {
  #key;
  #timer = 0;
  #read;
  #failed;

  /**
   * @param {string} name of the storage's entry
   * @param {() => object} read what to keep
   * @param {() => void} failed called when the storage refuses
   */
  constructor(name, read, failed) {
    this.#key = `titraille:${name}`;
    this.#read = read;
    this.#failed = failed;
  }

  /** What was kept; null when nothing was. */
  get kept() {
    try {
      return JSON.parse(localStorage.getItem(this.#key));
    } catch {
      return null;
    }
  }

  get on() {
    return this.kept !== null;
  }

  start() {
    this.#write();
  }

  stop() {
    clearTimeout(this.#timer);
    try {
      localStorage.removeItem(this.#key);
    } catch {
      this.#failed();
    }
  }

  /** Something has changed. */
  touch() {
    if (this.on) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#write(), 400);
    }
  }

  #write() {
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#read()));
    } catch {
      this.#failed();
    }
  }
}
