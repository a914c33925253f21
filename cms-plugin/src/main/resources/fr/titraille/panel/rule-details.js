import { element } from './dom.js';
import { markdown } from './markdown.js';

/** Why a rule asks what it asks, on whose word, and its page. */
export class RuleDetails {
  #desk;
  #known = new Map();

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
    desk.addEventListener('language', () => this.#known.clear());
  }

  /** What is known of a finding's rule; what is not yet known comes in when it arrives. */
  element(found) {
    const holder = element('div', { class: 'rule' });
    const { texts } = this.#desk;
    const measured = found.measured === undefined || found.measured === null ? null
      : texts.t('findings.measured', typeof found.measured === 'number' ? texts.number(found.measured) : found.measured);
    const expected = found.expected ? texts.t('findings.expected', found.expected) : null;
    const line = [measured, expected].filter(Boolean).join(' · ');
    if (line) {
      holder.append(element('p', {}, line));
    }
    const rest = element('div', { 'aria-live': 'polite' }, texts.t('status.working'));
    holder.append(rest);
    this.#rule(found.rule).then((rule) => rest.replaceChildren(...this.#shown(rule)), (problem) => rest.replaceChildren(problem.message));
    return holder;
  }

  #rule(id) {
    if (!this.#known.has(id)) {
      const asked = this.#desk.get(`v1/rules/${encodeURIComponent(id)}?profile=${encodeURIComponent(this.#desk.profile)}`);
      asked.catch(() => this.#known.delete(id));
      this.#known.set(id, asked);
    }
    return this.#known.get(id);
  }

  #shown(rule) {
    const { texts } = this.#desk;
    const thresholds = Object.entries(rule.thresholds ?? {});
    return [
      element('p', {}, element('strong', {}, rule.title)),
      element('p', {}, rule.why),
      element('dl', { class: 'facts' },
        element('div', {}, element('dt', {}, texts.t('rule.authority')), element('dd', {}, texts.or(`authority.${rule.authority}`, rule.authority))),
        rule.sources.length ? element('div', {}, element('dt', {}, texts.t('rule.sources')), element('dd', {}, rule.sources.join(', '))) : null,
        thresholds.length ? element('div', {}, element('dt', {}, texts.t('rule.thresholds')),
          element('dd', {}, thresholds.map(([name, value]) => `${name} ${texts.number(value)}`).join(' · '))) : null),
      rule.page ? element('details', {}, element('summary', {}, texts.t('rule.page'), ' ', element('code', {}, rule.id)),
        element('div', { class: 'page', lang: 'fr' }, markdown(rule.page))) : null,
    ].filter(Boolean);
  }
}
