import { Field, Flex, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { h, useTexts } from './common.mjs';

const FIELDS = ['title', 'standfirst', 'keyphrase', 'seoTitle', 'metaDescription', 'slug', 'canonicalUrl', 'source'];
const FORMATS = ['strapi-blocks', 'markdown', 'html', 'text', 'lexical', 'portable-text', 'prosemirror', 'editorjs'];

/** A labelled choice of one. */
export function Choice({ label, value, options, onChange }) {
  return h(Field.Root, null, h(Field.Label, null, label),
    h(SingleSelect, { value, onChange, 'aria-label': label }, options.map(([key, text]) => h(SingleSelectOption, { key, value: key }, text))));
}

/** Which of an entry's fields is the title, which hold the body, and so on. */
export function MappingForm({ choice, type, onChange }) {
  const { t } = useTexts();
  const none = ['-', t('settings.unset')];
  const single = [none, ...choice.fields.filter(({ many }) => !many).map(({ path }) => [path, path])];
  const many = [none, ...choice.fields.filter(({ format }) => format || type.body.length === 0).map(({ path }) => [path, path])];
  const setField = (field, path) => {
    const { [field]: _, ...rest } = type.fields;
    onChange({ fields: path === '-' ? rest : { ...rest, [field]: path } });
  };
  const setBody = (i, path) => {
    const format = choice.fields.find((f) => f.path === path)?.format ?? 'text';
    const put = path === '-' ? [] : [{ path, format: type.body[0]?.format && i > 0 ? type.body[0].format : format }];
    onChange({ body: [...type.body.slice(0, i), ...put, ...type.body.slice(i + 1)] });
  };
  const setFormat = (format) => onChange({ body: type.body.map(({ path }) => ({ path, format })) });
  return h(Flex, { direction: 'column', alignItems: 'stretch', gap: 4 },
    h(Grid.Root, { gap: 4 },
      FIELDS.map((field) => h(Grid.Item, { key: field, col: 4, s: 12, direction: 'column', alignItems: 'stretch' },
        h(Choice, { label: t(`field.${field}`), value: type.fields[field] ?? '-', options: single, onChange: (path) => setField(field, path) })))),
    h(Grid.Root, { gap: 4 },
      [...type.body, null].map((part, i) => h(Grid.Item, { key: i, col: 4, s: 12, direction: 'column', alignItems: 'stretch' },
        h(Choice, { label: `${t('settings.body')} ${i + 1}`, value: part?.path ?? '-', options: many, onChange: (path) => setBody(i, path) }))),
      h(Grid.Item, { col: 4, s: 12, direction: 'column', alignItems: 'stretch' },
        h(Choice, { label: t('settings.format'), value: type.body[0]?.format ?? 'text', options: FORMATS.map((f) => [f, f]), onChange: setFormat }))));
}
