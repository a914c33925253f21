import { button, element, freshId } from './dom.js';
import { Draft } from './draft.js';
import { OpenDialog } from './open-dialog.js';

const PROFILES = ['news', 'web', 'strict'];

/** Above the article: open, start anew, profile, draft. */
export class PanelBar {
  #desk;
  #load;
  #dialog;
  #draft;
  #holder = element('div', { class: 'bar-top' });

  /**
   * @param {import('./desk.js').Desk} desk
   * @param {(article: object) => Promise<any>} load
   * @param {string} name of the draft
   */
  constructor(desk, load, name) {
    this.#desk = desk;
    this.#load = load;
    this.#dialog = new OpenDialog(desk, (article) => this.#take(article));
    this.#draft = new Draft(name, () => ({ article: desk.document.toArticle(), dismissed: desk.findings.dismissed, received: desk.received }),
      () => desk.say(desk.texts.t('autosave.full'), true));
    this.element = element('div', {}, this.#holder, this.#dialog.element);
    desk.addEventListener('text', () => this.#draft.touch());
    desk.document.addEventListener('field', () => this.#draft.touch());
    desk.addEventListener('dismiss', () => this.#draft.touch());
    desk.addEventListener('language', () => this.render());
    desk.addEventListener('profile', () => this.render());
    this.render();
  }

  /** Brings the draft back, where one was kept. */
  async restore() {
    const kept = this.#draft.kept;
    if (kept?.article) {
      await this.#load(kept.article);
      this.#desk.receive(kept.received ?? null);
      this.#desk.findings.setDismissed(kept.dismissed ?? []);
      this.#desk.say(this.#desk.texts.t('autosave.found'));
    }
  }

  render() {
    const { texts } = this.#desk;
    const id = freshId('profile');
    const auto = freshId('autosave');
    this.#holder.replaceChildren(
      button(texts.t('bar.open'), () => this.#dialog.show()),
      button(texts.t('bar.new'), () => this.#take({ body: { format: 'html', content: '' } })),
      element('label', { for: id, class: 'inline' }, texts.t('profile.label')),
      element('select', { id, onchange: (event) => { this.#desk.profile = event.target.value; } },
        PROFILES.map((name) => element('option', { value: name, selected: name === this.#desk.profile }, texts.t(`profile.${name}`)))),
      element('label', { class: 'inline', for: auto }, element('input', { type: 'checkbox', id: auto, checked: this.#draft.on, onchange: (event) => {
        if (event.target.checked) {
          this.#draft.start();
        } else {
          this.#draft.stop();
          this.#desk.say(texts.t('autosave.off'));
        }
      } }), ' ', texts.t('autosave.label')));
  }

  async #take(article) {
    this.#desk.receive(null);
    this.#desk.findings.setDismissed([]);
    await this.#load(article, { undoable: true });
  }
}
