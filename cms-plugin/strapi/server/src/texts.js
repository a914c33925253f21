'use strict';

const FR = {
  down: () => 'Le service Titraille ne répond pas. Votre texte est intact ; réessayez dans un instant ou prévenez l’administrateur.',
  slow: () => 'Le service Titraille n’a pas répondu dans le temps permis. Votre texte est intact ; réessayez.',
  answered: (status) => `Le service Titraille a répondu ${status}.`,
  key: () => 'Le service Titraille refuse la clé de ce site : prévenez l’administrateur.',
  job: () => 'Cette demande n’existe pas ou n’est pas permise.',
  refused: (name, n) => `Publication refusée par Titraille : ${name}, ${n === 1 ? 'un constat' : `${n} constats`} à traiter.`,
  refusedDown: (name) => `Publication refusée : Titraille n’a pas pu vérifier ${name}, le service ne répond pas.`,
  unnamed: () => 'entrée sans titre',
  quoted: (text) => `« ${text} »`,
  at: (field, excerpt) => (excerpt ? `${field}, « ${excerpt} »` : field),
  more: (n) => `et ${n} de plus`,
  fidelity: () => 'fidélité à la source',
  reason: () => 'Donnez la raison de cette publication (3 caractères au moins).',
  unknown: () => 'Cette entrée n’existe pas.',
  forbidden: () => 'Votre rôle ne permet pas de publier cette entrée.',
  settings: (path) => `Réglage impossible : ${path}`,
};

const EN = {
  down: () => 'The Titraille service does not answer. Your text is intact; try again in a moment or tell the administrator.',
  slow: () => 'The Titraille service did not answer in time. Your text is intact; try again.',
  answered: (status) => `The Titraille service answered ${status}.`,
  key: () => 'The Titraille service refuses this site’s key: tell the administrator.',
  job: () => 'There is no such request, or it is not allowed.',
  refused: (name, n) => `Publishing refused by Titraille: ${name}, ${n} finding${n === 1 ? '' : 's'} to settle.`,
  refusedDown: (name) => `Publishing refused: Titraille could not check ${name}, the service does not answer.`,
  unnamed: () => 'untitled entry',
  quoted: (text) => `“${text}”`,
  at: (field, excerpt) => (excerpt ? `${field}, “${excerpt}”` : field),
  more: (n) => `and ${n} more`,
  fidelity: () => 'fidelity to the source',
  reason: () => 'Give the reason for this publication (at least 3 characters).',
  unknown: () => 'There is no such entry.',
  forbidden: () => 'Your role does not allow publishing this entry.',
  settings: (path) => `Impossible setting: ${path}`,
};

/** The language of whoever asks: the admin user's, or the request's; French else. */
function languageOf(ctx) {
  const wanted = ctx?.state?.user?.preferedLanguage ?? ctx?.get?.('Accept-Language') ?? '';
  return /^en\b/i.test(wanted) ? 'en' : 'fr';
}

module.exports = { languageOf, texts: (language) => (language === 'en' ? EN : FR) };
