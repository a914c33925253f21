import '../panel/titraille-panel.js';

const TAGLINES = {
  fr: 'Vérifie, structure et optimise un article de presse en français. Rien ne quitte ce service.',
  en: 'Checks, structures and optimises a French news article. Nothing leaves this service.',
};
const SKIP = { fr: 'Aller à l’article', en: 'Skip to the article' };

const panel = document.querySelector('titraille-panel');
const language = document.getElementById('language');

function speak(code) {
  document.documentElement.lang = code;
  panel.lang = code;
  document.getElementById('tagline').textContent = TAGLINES[code];
  document.querySelector('.skip').textContent = SKIP[code];
  language.lang = code === 'fr' ? 'en' : 'fr';
  language.textContent = code === 'fr' ? 'English' : 'Français';
}

document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  panel.focus();
});
language.addEventListener('click', () => speak(document.documentElement.lang === 'fr' ? 'en' : 'fr'));
if (new URLSearchParams(location.search).get('lang') === 'en') {
  speak('en');
}
