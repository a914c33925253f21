import { fileURLToPath } from 'node:url';
import { SITE } from './site.mjs';

const shots = fileURLToPath(new URL('../target/screenshots/', import.meta.url));

/** A page of the admin, and what an editor does there. */
export class Editor {
  #asked = [];
  #bodies = [];

  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(20_000);
    page.on('request', (request) => this.#asked.push(request.url()));
    page.on('response', async (response) => {
      if (response.url().includes('/titraille/')) {
        this.#bodies.push(await response.text().catch(() => ''));
      }
    });
    page.on('dialog', (dialog) => dialog.accept());
  }

  async login(email, password) {
    await this.page.goto(`${SITE}/admin/auth/login`);
    await this.page.fill('input[name=email]', email);
    await this.page.fill('input[name=password]', password);
    await this.page.click('button[type=submit]');
    await this.page.waitForURL((url) => !url.pathname.includes('login'));
  }

  goto(path) {
    return this.page.goto(SITE + path);
  }

  async list(uid, locale) {
    await this.goto(`/admin/content-manager/collection-types/${uid}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`);
    await this.page.locator('[data-titraille-score]').first().waitFor();
  }

  async open(uid, documentId, locale) {
    await this.goto(`/admin/content-manager/collection-types/${uid}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`);
    await this.panel.waitFor();
    await this.until(async () => (await this.findings()) !== null, 'findings');
  }

  get panel() {
    return this.page.locator('titraille-panel');
  }

  /** Findings that are open; null before the first answer. */
  findings() {
    return this.panel.evaluate((panel) => (panel.validation ? panel.findings : null));
  }

  underlined() {
    return this.page.evaluate(() => [...CSS.highlights.values()].reduce((n, highlight) => n + highlight.size, 0));
  }

  field(name) {
    return this.page.locator(`[name="${name}"]`).first();
  }

  async fixSafe() {
    const before = await this.panel.evaluate((panel) => JSON.stringify(panel.document));
    await this.tab('findings');
    await this.panel.locator('[data-focus="safe"]').click();
    await this.until(async () => (await this.panel.evaluate((panel) => JSON.stringify(panel.document))) !== before, 'mended');
    await this.settled();
  }

  async fix(rule) {
    await this.tab('findings');
    await this.panel.locator(`[data-focus^="fix ${rule}|"]`).first().click();
    await this.settled();
  }

  tab(name) {
    return this.panel.locator(`[data-tab="${name}"]`).click();
  }

  /** Asks for subheadings, rewords the first and puts all in. */
  async acceptHeadings(words) {
    await this.tab('titling');
    await this.panel.locator('.titling [data-focus="ask"]').click();
    const cards = this.panel.locator('.titling .place');
    await cards.first().waitFor({ timeout: 40_000 });
    await this.until(async () => (await this.panel.locator('.titling [data-focus="ask"]').getAttribute('aria-disabled')) !== 'true', 'all proposed');
    const open = await cards.count();
    await cards.first().getByRole('textbox').fill(words);
    await cards.first().getByRole('textbox').press('Enter');
    await this.until(async () => (await cards.count()) < open, 'reworded heading put in');
    await this.settled();
    for (let left = open - 1; left > 0; left--) {
      await cards.first().getByRole('button', { name: 'Insérer' }).click();
      await this.until(async () => (await cards.count()) < left, 'heading put in');
      await this.settled();
    }
    return open;
  }

  /** Optimises and takes all changes; tells how many there were. */
  async optimize() {
    await this.tab('optimize');
    await this.panel.locator('.optimize [data-focus="ask"]').click();
    const enter = this.panel.locator('.optimize [data-focus="enter"]');
    await enter.waitFor({ timeout: 60_000 });
    await this.panel.locator('.optimize [data-focus="all"]').click();
    const count = Number((await enter.textContent()).match(/\d+/)?.[0] ?? 0);
    const before = await this.panel.evaluate((panel) => JSON.stringify(panel.document.body));
    await enter.click();
    await this.until(async () => (await this.panel.evaluate((panel) => JSON.stringify(panel.document.body))) !== before, 'optimised');
    await this.settled();
    return count;
  }

  /** Writes at the end of the blocks editor. */
  async type(text) {
    const body = this.page.locator('[data-slate-editor]').first();
    await body.click();
    await this.page.keyboard.press('Control+End');
    // as fast as a good typist: Strapi's own editor takes a moment to carry keys into the form
    await this.page.keyboard.type(text, { delay: 60 });
    await this.settled();
  }

  /** Lets the form and the panel come to rest. */
  async settled() {
    await this.page.waitForTimeout(1_200);
  }

  unsaved() {
    return this.page.getByRole('button', { name: 'Enregistrer', exact: true }).first().isEnabled();
  }

  async save() {
    const button = this.page.getByRole('button', { name: 'Enregistrer', exact: true }).first();
    await button.click();
    await this.until(async () => !(await button.isEnabled()), 'saved');
  }

  publish() {
    return this.page.getByRole('button', { name: 'Publier', exact: true }).first().click();
  }

  /** Waits until the page says something. */
  says(pattern) {
    return this.page.getByText(pattern).first().waitFor();
  }

  /** Waits until the panel tells of a problem. */
  problem(pattern) {
    return this.panel.locator('.problem').filter({ hasText: pattern }).first().waitFor();
  }

  async until(holds, what) {
    for (let i = 0; i < 120; i++) {
      if (await holds()) {
        return;
      }
      await this.page.waitForTimeout(250);
    }
    throw new Error(`waited in vain: ${what}`);
  }

  shot(name) {
    return this.page.screenshot({ path: `${shots}${name}.png` });
  }

  /** Addresses outside the site that the page asked. */
  strangers() {
    return [...new Set(this.#asked.filter((url) => /^https?:/.test(url) && !url.startsWith(SITE)).map((url) => new URL(url).host))];
  }

  /** Whether an answer of the plugin held a text. */
  saw(text) {
    return this.#bodies.some((body) => text && body.includes(text));
  }
}
