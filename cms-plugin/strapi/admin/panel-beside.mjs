import { useEffect, useMemo, useRef, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import './panel/titraille-panel.js';
import { toArticle, toParts } from '../shared/article.mjs';
import { valueAt } from '../shared/paths.mjs';
import { client, h, useTexts } from './common.mjs';
import { FieldMarks } from './field-marks.mjs';

const EMPTY = { article: { body: { format: 'text', content: '' } }, parts: [] };
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * `<titraille-panel>` beside the content manager's form. The form stays the only place of the text: the panel reads it, and
 * what an editor accepts goes back through the form's own `onChange`, into those fields only that are different by it.
 */
export function PanelBeside({ type, form, mayFix }) {
  const { t, language } = useTexts();
  const { toggleNotification } = useNotification();
  const holder = useRef(null);
  const panel = useRef(null);
  const marks = useRef(null);
  const now = useRef({});
  const [empty, setEmpty] = useState(false);
  const sent = useMemo(() => toArticle(form.values, type) ?? EMPTY, [form.values, type]);
  now.current = { form, sent, t, toggleNotification };

  useEffect(() => {
    const element = document.createElement('titraille-panel');
    element.setAttribute('surface', 'none');
    element.setAttribute('theme', document.documentElement.dataset.theme ?? 'light');
    element.client = client;
    marks.current = new FieldMarks();
    const say = (text) => now.current.toggleNotification({ type: 'warning', message: text });
    element.addEventListener('titraille-change', ({ detail }) => takeBody(detail.article.body, now.current, say));
    element.addEventListener('titraille-field', ({ detail }) => takeField(detail, type, now.current, say));
    element.addEventListener('titraille-reveal', ({ detail }) => marks.current.reveal(detail, element.text));
    element.addEventListener('titraille-validated', () => marks.current.show(element.findings, element.text));
    panel.current = element;
    holder.current.append(element);
    return () => {
      marks.current.clear();
      element.remove();
    };
  }, [type]);

  useEffect(() => {
    panel.current.setAttribute('lang', language);
    panel.current.setAttribute('profile', type.profile);
  }, [language, type]);

  useEffect(() => {
    setEmpty(sent === EMPTY);
    panel.current.load(sent.article);
    const later = setTimeout(() => marks.current.show(panel.current.findings, panel.current.text), 200);
    return () => clearTimeout(later);
  }, [sent]);

  return h('div', { style: { width: '100%', minWidth: 0 } },
    empty ? h('p', null, t('panel.empty')) : null,
    mayFix ? null : h('p', null, t('panel.noFix')),
    h('div', { ref: holder, 'data-titraille': '' }));
}

/** Writes a mended body into the fields that it came from, unless one of them was edited meanwhile. */
function takeBody(body, { form, sent, t }, say) {
  const parts = toParts(body, sent.parts);
  if (parts === null || sent.parts.some(({ at, value }) => !same(valueAtPlace(form.values, at), value))) {
    say(t('panel.changed'));
    return;
  }
  parts.forEach(({ at, value }, i) => {
    if (!same(value, sent.parts[i].value)) {
      form.onChange(at, value);
    }
  });
}

function takeField({ name, value }, type, { form, t }, say) {
  const path = type.fields[name];
  if (!path) {
    say(t('panel.noField', { field: t(`field.${name}`) }));
  } else if (valueAt(form.values, path) !== value) {
    form.onChange(path, value);
  }
}

const valueAtPlace = (values, at) => at.split('.').reduce((value, key) => value?.[key], values);
