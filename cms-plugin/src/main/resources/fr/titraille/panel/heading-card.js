import { button, element, freshId } from './dom.js';

/**
 * One proposed subheading: its words to edit, other wordings, accept and refuse.
 *
 * @param {import('./desk.js').Desk} desk
 * @param {import('./heading-proposals.js').HeadingProposals} proposals
 * @param {import('./heading-proposals.js').Proposal} proposal
 */
export function headingCard(desk, proposals, proposal, where) {
  const { texts } = desk;
  const id = freshId('heading');
  const focus = (what) => ({ focus: `${where} ${what} ${proposal.id}` });
  const input = element('input', {
    id, value: proposal.text, lang: 'fr', maxlength: '200', autocomplete: 'off', dataset: focus('words'),
    onkeydown: (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        proposals.accept(proposal.id, input.value);
      } else if (event.key === 'Escape') {
        event.stopPropagation();
        proposals.refuse(proposal.id);
      }
    },
    onchange: () => input.value.trim() && proposals.reword(proposal.id, input.value.trim()),
  });
  return element('div', { class: 'heading-card', role: 'group', 'aria-label': texts.t('headings.proposed') },
    element('label', { for: id }, texts.t('headings.proposed'), element('span', { class: 'hint' }, ` · ${texts.percent(proposal.confidence)}`)),
    input,
    element('div', { class: 'actions' },
      button(texts.t('headings.accept'), () => proposals.accept(proposal.id, input.value), {
        class: 'small primary', dataset: focus('accept'),
        // words just typed go in with this press: leaving the field first would draw the card anew under it
        onmousedown: (event) => event.preventDefault(),
      }),
      proposal.alternatives.length > 0 ? button(texts.t('headings.other'), () => proposals.reword(proposal.id, proposal.alternatives[0]), { class: 'small', dataset: focus('other') }) : null,
      button(texts.t('headings.refuse'), () => proposals.refuse(proposal.id), { class: 'small', dataset: focus('refuse') })),
    where === 'side' ? element('p', { class: 'soft' }, proposal.because) : null,
    where === 'side' && proposal.alternatives.length > 0 ? element('ul', { class: 'alternatives', lang: 'fr' }, proposal.alternatives.map((words, i) => element('li', {},
      button(words, () => proposals.reword(proposal.id, words), { class: 'small', dataset: focus(`alternative ${i}`) })))) : null);
}
