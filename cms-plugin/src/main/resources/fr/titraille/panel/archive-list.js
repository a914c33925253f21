import { button, element, freshId } from './dom.js';
import { articleFromFile } from './file-formats.js';

/** The articles that the optimizer may draw from; files to add. */
export function archiveList(desk) {
  const { texts, archive } = desk;
  const id = freshId('archive');
  const change = (next) => {
    desk.archive = next;
    desk.dispatchEvent(new Event('archive'));
  };
  const add = async (event) => {
    const added = [];
    for (const file of event.target.files) {
      const article = articleFromFile(file.name, await file.text());
      if (article) {
        added.push({ ...article, id: article.id ?? file.name });
      } else {
        desk.say(texts.t('archive.unreadable', file.name), true);
      }
    }
    change([...archive, ...added]);
  };
  return element('details', { class: 'archive' }, element('summary', { dataset: { focus: 'archive' } }, texts.t('archive.label'), ' ', element('span', { class: 'soft' }, archive.length > 0 ? texts.t('archive.count', archive.length) : '')),
    element('p', { class: 'soft' }, archive.length > 0 ? null : texts.t('archive.none')),
    element('ul', {}, archive.map((article, i) => element('li', {}, article.title ?? article.id ?? String(i + 1), ' ',
      button('×', () => change(archive.filter((_, k) => k !== i)), { class: 'small', 'aria-label': texts.t('archive.remove', article.title ?? article.id ?? String(i + 1)), dataset: { focus: `archive ${i}` } })))),
    element('label', { for: id }, texts.t('archive.add')),
    element('input', { type: 'file', id, multiple: true, accept: '.txt,.md,.html,.htm,.json', onchange: add, dataset: { focus: 'archive add' } }));
}
