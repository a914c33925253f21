import { useEffect, useState } from 'react';
import { getFetchClient, useQueryParams } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { h, useTexts } from './common.mjs';

let waiting = new Map();

/** The score of one entry; rows of a list that ask at once go to the server together. */
function scoreOf(uid, documentId, locale) {
  const key = JSON.stringify([uid, locale ?? null]);
  if (!waiting.has(key)) {
    const ids = new Set();
    const answer = new Promise((resolve, reject) => {
      setTimeout(() => {
        waiting.delete(key);
        getFetchClient().post('/titraille/scores', { uid, documentIds: [...ids], locale }).then(({ data }) => resolve(data), reject);
      }, 30);
    });
    waiting.set(key, { ids, answer });
  }
  const { ids, answer } = waiting.get(key);
  ids.add(documentId);
  return answer.then((scores) => scores[documentId] ?? null);
}

function ScoreCell({ documentId, model, updatedAt }) {
  const { t } = useTexts();
  const [{ query }] = useQueryParams();
  const locale = query?.plugins?.i18n?.locale;
  const [told, setTold] = useState(null);
  useEffect(() => {
    let here = true;
    scoreOf(model, documentId, locale).then((found) => here && setTold(found), () => here && setTold(null));
    return () => {
      here = false;
    };
  }, [model, documentId, locale, updatedAt]);
  if (!told || told.score === null || told.score === undefined) {
    return h(Typography, { textColor: 'neutral500' }, '–');
  }
  return h(Typography, { textColor: told.errors > 0 ? 'danger600' : 'success600', 'data-titraille-score': told.score, title: t('column.errors', { count: told.errors }) }, String(told.score));
}

export const ListColumn = {
  add({ displayedHeaders, layout }) {
    const header = {
      attribute: { type: 'custom' },
      name: 'titraille',
      label: { id: 'titraille.column.score', defaultMessage: 'Titraille' },
      searchable: false,
      sortable: false,
      cellFormatter: (row, _header, { model }) => h(ScoreCell, { ...row, model }),
    };
    return { displayedHeaders: [...displayedHeaders, header], layout };
  },
};
