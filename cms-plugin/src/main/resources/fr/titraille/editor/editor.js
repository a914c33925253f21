import { post } from './service.js';
import * as views from './views.js';

const form = document.getElementById('article');
const status = document.getElementById('status');
const failure = document.getElementById('failure');
const output = document.getElementById('output');

function article() {
  const field = (name) => form.elements[name].value.trim();
  const out = { body: { format: field('format'), content: form.elements.content.value } };
  if (field('title')) out.title = field('title');
  if (field('keyphrase')) out.keyphrase = field('keyphrase');
  if (field('published')) out.publishedAt = field('published');
  return out;
}

function replaceBody(body) {
  form.elements.format.value = body.format;
  form.elements.content.value = body.content;
  form.elements.content.focus();
}

/** Mends go into the text only where the text that was analysed is the text in the form. */
function mend() {
  return form.elements.format.value === 'text'
    ? (text) => { replaceBody({ format: 'text', content: text }); run('check'); }
    : null;
}

const actions = {
  check: async () => views.validation(await post('v1/validations', { article: article() }), mend()),
  subheads: async () => views.subheadings(await post('v1/subheadings', { article: article() }), replaceBody),
  facts: async () => views.facts(await post('v1/facts', { article: article() })),
  optimize: async () => views.optimization(await post('v1/optimizations', { article: article() }), replaceBody),
};
const done = { check: 'Vérification faite.', subheads: 'Intertitres proposés.', facts: 'Chiffres et faits lus.', optimize: 'Article optimisé.' };

async function run(name) {
  const buttons = form.querySelectorAll('button');
  failure.hidden = true;
  if (!form.elements.content.value.trim()) {
    failure.textContent = 'Le texte est vide : collez d’abord un article.';
    failure.hidden = false;
    form.elements.content.focus();
    return;
  }
  status.textContent = 'Analyse en cours…';
  buttons.forEach((button) => { button.disabled = true; });
  try {
    output.replaceChildren(...(await actions[name]()).filter((node) => node !== null));
    status.textContent = done[name];
  } catch (problem) {
    output.replaceChildren();
    status.textContent = '';
    failure.textContent = problem.message;
    failure.hidden = false;
  } finally {
    buttons.forEach((button) => { button.disabled = false; });
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  run('check');
});
form.addEventListener('click', (event) => {
  const action = event.target.closest('button[data-action]')?.dataset.action;
  if (action && action !== 'check') {
    run(action);
  }
});
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    run('check');
  }
});
