import { button, element } from './dom.js';
import { cut, pixels } from './pixel-width.js';

const PARTS = ['title', 'seoTitle', 'standfirst', 'metaDescription'];
/** Widths of Google's result page, and what a desk prints. */
export const LIMITS = { seoTitle: { size: 20, pixels: 600 }, metaDescription: { size: 14, characters: 156 } };

/** The title workshop: for each part what the article has and what it could have. */
export function workshop(desk, titles) {
  const { texts } = desk;
  return element('section', {}, element('h2', {}, texts.t('titles.heading')),
    PARTS.map((part) => {
      const now = desk.document.field(part) ?? '';
      const pieces = titles[part].filter((piece) => piece.form !== 'given' && piece.text !== now);
      return element('details', { class: 'part', open: pieces.length > 0 && !now }, element('summary', { dataset: { focus: `part ${part}` } }, texts.t(`field.${part}`), ' ', element('span', { class: 'soft' }, String(pieces.length))),
        now ? element('p', { class: 'now', lang: 'fr' }, element('span', { class: 'tag' }, texts.t('titles.now')), ' ', now, ' ', length(desk, part, now)) : null,
        pieces.length === 0 ? element('p', { class: 'empty' }, texts.t('titles.none')) : null,
        element('ul', { class: 'pieces' }, pieces.map((piece) => pieceItem(desk, part, piece))));
    }),
    titles.refused.length > 0 ? element('details', { class: 'part' }, element('summary', {}, texts.t('titles.refused', titles.refused.length)),
      element('ul', {}, titles.refused.map((piece) => element('li', {}, element('span', { lang: 'fr' }, piece.text), ' – ', piece.refusedFor ?? '', ` (${piece.maker})`)))) : null);
}

function length(desk, part, text) {
  const size = part === 'title' || part === 'seoTitle' ? 20 : 14;
  return element('span', { class: 'soft' }, `${desk.texts.t('field.characters', text.length)} · ${pixels(text, size)} px`);
}

function pieceItem(desk, part, piece) {
  const { texts } = desk;
  return element('li', {},
    element('p', { lang: 'fr', class: 'piece' }, piece.text),
    element('p', { class: 'soft' }, `${texts.t('field.characters', piece.characters)} · ${piece.pixels} px · ${texts.or(`form.${piece.form}`, piece.form)} · ${piece.because}`,
      piece.maker === 'titraille' ? '' : ` (${piece.maker})`),
    button(texts.t('titles.use'), () => desk.setField(part, piece.text), { class: 'small', dataset: { focus: `use ${part} ${piece.text}` }, 'aria-label': `${texts.t('titles.use')} : ${piece.text}` }));
}

/** The outline: sections with their lengths. */
export function outline(desk, answer) {
  const { texts } = desk;
  const titled = answer.outline.reduce((sum, heading) => sum + heading.words, 0);
  const lead = Math.max(0, answer.metrics.words - titled);
  const rows = [{ level: 2, text: texts.t('outline.lead'), words: lead, lead: true }, ...answer.outline];
  const most = Math.max(300, ...rows.map((row) => row.words));
  return element('section', {}, element('h2', {}, texts.t('outline.heading')),
    element('p', { class: 'soft' }, texts.t('outline.help')),
    element('ol', { class: 'outline' }, rows.map((row) => element('li', { class: `level${row.level}` },
      row.lead ? element('span', { class: 'soft' }, row.text) : button(row.text, () => desk.showPlace(row.at ?? row.start), { class: 'link', lang: 'fr' }),
      element('span', { class: 'bar', 'aria-hidden': 'true' }, element('span', { class: row.words > 300 ? 'long' : '', style: { width: `${(100 * row.words) / most}%` } })),
      element('span', { class: 'number' }, texts.t('outline.words', row.words))))));
}

/** How a result page and a social network would show the article. */
export function previews(desk) {
  const { texts } = desk;
  const field = (name) => desk.document.field(name) ?? '';
  const title = field('seoTitle') || field('title') || texts.t('preview.noTitle');
  const description = field('metaDescription') || texts.t('preview.noDescription');
  const width = pixels(title, LIMITS.seoTitle.size);
  const address = field('canonicalUrl') || (field('slug') ? `exemple.fr/${field('slug')}` : 'exemple.fr/…');
  const image = field('images')?.[0]?.url;
  const shown = description.length > LIMITS.metaDescription.characters ? `${description.slice(0, LIMITS.metaDescription.characters - 2).replace(/\s\S*$/, '')} …` : description;
  return element('section', { class: 'previews' }, element('h2', {}, texts.t('preview.search')),
    element('div', { class: 'serp', lang: 'fr' },
      element('p', { class: 'address' }, address.replace(/^https?:\/\//, '').split('/').filter(Boolean).join(' › ')),
      element('p', { class: 'serp-title' }, cut(title, LIMITS.seoTitle.size, LIMITS.seoTitle.pixels)),
      element('p', { class: 'serp-text' }, shown)),
    gauge(texts, texts.t('field.seoTitle'), width, LIMITS.seoTitle.pixels, texts.t('field.pixels', width, LIMITS.seoTitle.pixels)),
    gauge(texts, texts.t('field.metaDescription'), field('metaDescription').length, LIMITS.metaDescription.characters, texts.t('preview.characters', field('metaDescription').length, LIMITS.metaDescription.characters)),
    element('h2', {}, texts.t('preview.card')),
    element('div', { class: 'card', lang: 'fr' },
      image && /^(?:https?:|data:image)/.test(image) ? element('img', { src: image, alt: field('images')[0].alt ?? '' }) : element('div', { class: 'noimage' }, texts.t('preview.noImage')),
      element('p', { class: 'address' }, hostOf(address)),
      element('p', { class: 'card-title' }, field('title') || title),
      element('p', { class: 'card-text' }, shown)));
}

function hostOf(address) {
  return address.replace(/^https?:\/\//, '').split('/')[0];
}

function gauge(texts, label, value, most, words) {
  return element('div', { class: `gauge${value > most ? ' over' : ''}` }, element('span', {}, label),
    element('span', { class: 'bar', 'aria-hidden': 'true' }, element('span', { style: { width: `${Math.min(100, (100 * value) / most)}%` } })),
    element('span', { class: 'number' }, words, value > most ? ` – ${texts.t('preview.over')}` : ''));
}

/** Keyphrases with mark, reasons and where in the text they stand. */
export function keyphrases(desk, phrases, length) {
  const { texts } = desk;
  const now = desk.document.field('keyphrase') ?? '';
  const seen = new Set();
  const list = phrases.filter((phrase) => !seen.has(phrase.text) && seen.add(phrase.text));
  return element('section', {}, element('h2', {}, texts.t('keyphrase.heading')),
    list.length === 0 ? element('p', { class: 'empty' }, texts.t('keyphrase.none')) : null,
    element('ul', { class: 'pieces' }, list.map((phrase) => element('li', {},
      element('p', { class: 'piece', lang: 'fr' }, phrase.text, phrase.text === now ? element('span', { class: 'tag' }, texts.t('titles.now')) : ''),
      element('p', { class: 'soft' }, [phrase.score === undefined || phrase.score === null ? null : texts.t('keyphrase.mark', Math.round(phrase.score * 100)), texts.t('keyphrase.places', phrase.occurrences.length), ...phrase.reasons].filter(Boolean).join(' · ')),
      element('div', { class: 'spread', role: 'img', 'aria-label': texts.t('keyphrase.spread', spread(phrase.occurrences, length, texts)) },
        phrase.occurrences.map((place) => element('span', { style: { left: `${(100 * place.start) / Math.max(1, length)}%` } }))),
      element('div', { class: 'actions' },
        phrase.text === now ? null : button(texts.t('titles.use'), () => desk.setField('keyphrase', phrase.text), { class: 'small', dataset: { focus: `use keyphrase ${phrase.text}` }, 'aria-label': `${texts.t('titles.use')} : ${phrase.text}` }),
        phrase.occurrences.length > 0 ? button(texts.t('keyphrase.show'), () => desk.showEvidence(phrase.occurrences), { class: 'small', dataset: { focus: `mark ${phrase.text}` } }) : null)))));
}

function spread(places, length, texts) {
  const thirds = [0, 0, 0];
  places.forEach((place) => { thirds[Math.min(2, Math.floor((3 * place.start) / Math.max(1, length)))] += 1; });
  return thirds.map((n) => texts.number(n)).join(', ');
}
