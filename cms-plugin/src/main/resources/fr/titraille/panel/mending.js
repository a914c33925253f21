import { compatible, edited } from './align.js';
import { safeEdits } from './findings.js';

/**
 * Carries fixes of findings into the article: edits of the text, edits of fields, and changes of structure or metadata.
 */
export class Mending {
  #document;
  #text;
  #findings;
  #check;

  /**
   * @param {import('./article-document.js').ArticleDocument} document
   * @param {import('./own-text.js').OwnText | import('./host-text.js').HostText} text
   * @param {import('./findings.js').Findings} findings
   * @param {() => Promise<any>} check brings the findings up to date
   */
  constructor(document, text, findings, check) {
    this.#document = document;
    this.#text = text;
    this.#findings = findings;
    this.#check = check;
  }

  /**
   * Applies the fix of a finding.
   *
   * @param {string} key the finding's
   * @returns {Promise<boolean>} false when the text has changed so that it no longer applies
   */
  async fix(key) {
    let found = this.#findings.find(key);
    if (!found?.fix) {
      return false;
    }
    const structure = found.fix.changes.filter((change) => change.kind !== 'metadata' && change.kind !== 'word-heading');
    if (structure.length > 0) {
      await this.#check();
      found = this.#findings.find(key);
      if (!found?.sent) {
        return false;
      }
      const article = await this.#text.applyStructure({ edits: found.sent.edits, changes: structure }, this.#document.toArticle());
      if (article?.title && article.title !== this.#document.field('title')) {
        this.#document.setField('title', article.title);
      }
      return article !== null;
    }
    found.fix.changes.filter((change) => change.kind === 'metadata').forEach((change) => this.#metadata(change));
    return found.fix.edits.length === 0 || this.#edits(found.field, found.fix.edits);
  }

  /**
   * Applies all safe fixes.
   *
   * @returns {Promise<number>} how many edits went in
   */
  async fixSafe(list = this.#findings.open) {
    let count = 0;
    for (const [field, edits] of safeEdits(list)) {
      const together = compatible(edits);
      count += (await this.#edits(field, together)) ? together.length : 0;
    }
    return count;
  }

  async #edits(field, edits) {
    if (field === 'body') {
      return this.#text.applyEdits(edits, this.#document.toArticle());
    }
    this.#document.setField(field, edited(this.#document.field(field) ?? '', edits));
    this.#text.step('');
    return true;
  }

  #metadata(change) {
    for (const name of ['seoTitle', 'canonicalUrl', 'publishedAt', 'modifiedAt']) {
      if (change[name]) {
        this.#document.setField(name, change[name]);
      }
    }
    if (change.authors) {
      const authors = this.#document.field('authors') ?? [];
      this.#document.setField('authors', authors.flatMap((author) => (author === change.text ? change.authors : [author])));
    }
    this.#text.step('');
  }
}
