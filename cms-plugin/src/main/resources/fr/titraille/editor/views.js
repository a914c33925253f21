import { edited, element, highlighted, table } from './dom.js';

const LEVELS = { error: 'Erreur', warning: 'Avertissement', advice: 'Conseil' };
const GROUPS = {
  structure: 'structure', keyphrase: 'mot-clé', length: 'longueur', readability: 'lisibilité', typography: 'typographie',
  metadata: 'métadonnées', 'structured-data': 'données structurées', media: 'liens et médias', cleanliness: 'propreté',
  facts: 'faits', fidelity: 'fidélité', citability: 'citabilité',
};
const METRICS = {
  words: 'Mots', sentences: 'Phrases', paragraphs: 'Paragraphes', headings: 'Intertitres', keyphraseCount: 'Mot-clé',
  keyphraseDensity: 'Densité', fleschKandelMoles: 'Lisibilité', longSentenceShare: 'Phrases longues',
  passiveShare: 'Voix passive', transitionShare: 'Connecteurs',
};
const KINDS = {
  order: 'commande', delivery: 'livraison', product: 'produit', performance: 'performance', usage: 'usage', stock: 'stock',
  restriction: 'restriction', price: 'prix', market: 'marché',
};
const MODALITIES = { asserted: 'affirmé', reported: 'rapporté', planned: 'prévu', negated: 'nié' };
const CHANGES = { removed: 'retiré', replaced: 'remplacé', inserted: 'ajouté' };
const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });

function metric(key, value) {
  return key.endsWith('Share') ? percent.format(value)
    : key === 'keyphraseDensity' ? `${number.format(value)} %` : number.format(value);
}

function show(id) {
  const mark = document.getElementById(id);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus();
}

function finding(item, index, text, apply) {
  const inBody = item.field === 'body' && item.end > item.start;
  return element('li', { class: item.severity },
    element('span', { class: 'level' }, `${LEVELS[item.severity]} `), item.message, ' ',
    element('span', { class: 'rule' }, item.field === 'body' ? item.rule : `${item.rule} · ${item.field}`),
    element('div', {},
      inBody ? element('button', { type: 'button', class: 'small', onclick: () => show(`f${index}`) }, 'Voir le passage') : null,
      apply && item.fix && item.field === 'body'
        ? element('button', { type: 'button', class: 'small', onclick: () => apply(edited(text, item.fix.edits)) }, item.fix.label)
        : null));
}

/** Score, metrics, findings and the annotated text. `apply` takes the mended text, or is null when mending is off. */
export function validation(answer, apply) {
  const safe = answer.findings.filter((f) => f.fix?.safe && f.field === 'body').flatMap((f) => f.fix.edits);
  return [
    element('p', { class: 'score' }, element('strong', {}, `${answer.score} / 100`),
      element('span', {}, answer.valid ? 'publiable' : 'pas encore publiable'),
      ...Object.entries(answer.scores).map(([group, value]) => element('span', {}, `${GROUPS[group] ?? group} : ${value}`))),
    element('dl', { class: 'metrics' }, Object.entries(METRICS).map(([key, label]) =>
      element('div', {}, element('dt', {}, label), element('dd', {}, metric(key, answer.metrics[key]))))),
    apply && safe.length
      ? element('button', { type: 'button', onclick: () => apply(edited(answer.text, safe)) }, 'Appliquer les corrections sûres')
      : null,
    element('h3', {}, 'Texte annoté'),
    highlighted(answer.text, answer.findings.map((f, i) => ({ ...f, id: `f${i}`, kind: f.severity, label: f.message }))
      .filter((f) => f.field === 'body')),
    element('h3', {}, `Constats (${answer.findings.length})`),
    element('ol', { class: 'findings' }, answer.findings.map((f, i) => finding(f, i, answer.text, apply))),
  ];
}

/** Proposed subheadings; `choose` takes the article with the first choices in place. */
export function subheadings(answer, choose) {
  return [
    element('ul', { class: 'plain' }, answer.proposals.map((p) => element('li', {},
      element('h3', {}, p.text),
      element('p', {}, `${p.because} (confiance : ${percent.format(p.confidence)})`),
      p.alternatives.length ? element('p', { class: 'rule' }, `ou : ${p.alternatives.join(' · ')}`) : null))),
    answer.proposals.length
      ? element('button', { type: 'button', onclick: () => choose(answer.article.body) }, 'Insérer dans le texte')
      : element('p', {}, 'Aucun intertitre à proposer.'),
  ];
}

const names = (value) => (Array.isArray(value) ? value.join(', ') : value ?? '');
const share = (value) => (value ? (value.unit === '%' ? `${number.format(value.value)} %` : `× ${number.format(value.value)}`) : '');
const quantity = (value, unit = '') => (value ? `${number.format(value.value)}${unit}` : '');

/** Figures and chip facts, the figures marked in the text. */
export function facts(answer) {
  return [
    table(`Faits (${answer.facts.length})`, ['Nature', 'Qui', 'Avec', 'Puce', 'Combien', 'Quand', 'Statut', 'Phrase'],
      answer.facts.map((f) => [KINDS[f.kind], names(f.subject), names(f.counterparty),
        [names(f.chip), f.reference ? `contre ${names(f.reference)}` : ''].filter(Boolean).join(' '),
        [quantity(f.quantity), f.amount ? quantity(f.amount, ` ${f.amount.currency ?? ''}`) : '', share(f.percent)].filter(Boolean).join(' · '),
        f.time ?? '', MODALITIES[f.modality], f.evidence.text])),
    answer.findings.length ? element('h3', {}, 'Incohérences') : null,
    element('ol', { class: 'findings' }, answer.findings.map((f, i) => finding(f, `c${i}`, answer.text, null))),
    element('h3', {}, `Chiffres (${answer.figures.length})`),
    highlighted(answer.text, answer.figures.map((f, i) => ({
      ...f, id: `n${i}`, kind: 'figure', label: `${f.value} ${f.unit ?? ''}`.trim(),
    }))),
  ];
}

function copy(label, text) {
  return element('button', { type: 'button', class: 'small', onclick: () => navigator.clipboard.writeText(text) }, label);
}

/** The optimized article, what was changed, and what could not be reached. */
export function optimization(answer, choose) {
  return [
    element('p', { class: 'score' }, element('strong', {}, `${answer.validation.score} / 100`),
      element('span', {}, `${number.format(answer.validation.metrics.words)} mots`),
      element('span', {}, answer.fidelity.verdict === 'faithful' ? 'fidèle à la copie reçue' : 'à relire : écarts avec la copie reçue')),
    answer.shortfall.length ? element('h3', {}, 'Ce qui manque encore') : null,
    element('ul', {}, answer.shortfall.map((line) => element('li', {}, line))),
    element('p', {},
      element('button', { type: 'button', class: 'small', onclick: () => choose({ format: 'markdown', content: answer.markdown }) }, 'Remplacer mon texte'),
      copy('Copier le HTML', answer.html), copy('Copier le Markdown', answer.markdown),
      copy('Copier le JSON-LD', JSON.stringify(answer.jsonLd, null, 2))),
    element('h3', {}, 'Article'),
    element('pre', { lang: 'fr', tabindex: '0' }, answer.markdown),
    table(`Changements (${answer.changes.length})`, ['Quoi', 'Pourquoi', 'Avant', 'Après'],
      answer.changes.map((c) => [CHANGES[c.kind], c.source ? `${c.reason} (${c.source})` : c.reason, c.before, c.after])),
  ];
}
