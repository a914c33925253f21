import { useEffect, useRef, useState } from 'react';
import { getFetchClient, Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Flex, ProgressBar, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { h, useTexts } from './common.mjs';
import { toCsv } from './csv.mjs';

const COLUMNS = ['type', 'entry', 'locale', 'score', 'errors', 'warnings', 'words', 'problem'];

const read = { type: (r) => r.type, entry: (r) => r.title, locale: (r) => r.locale ?? '', problem: (r) => r.problem ?? '' };
const valueOf = (row, column) => (read[column] ? read[column](row) : row[column]);

function compare(a, b, { column, down }) {
  const [x, y] = [valueOf(a, column), valueOf(b, column)];
  // what has no figure comes last either way
  if (x === null || y === null) {
    return (x === null) - (y === null);
  }
  const order = typeof x === 'number' ? x - y : String(x).localeCompare(String(y));
  return down ? -order : order;
}

/** All entries with their scores, checked page by page through the service's audits. */
export function AuditPage() {
  const { t, language } = useTexts();
  const [types, setTypes] = useState(null);
  const [rows, setRows] = useState([]);
  const [progress, setProgress] = useState(null);
  const [problem, setProblem] = useState(null);
  const [sort, setSort] = useState({ column: 'score', down: false });
  const running = useRef(null);

  useEffect(() => {
    getFetchClient().get('/titraille/audits').then(({ data }) => setTypes(data), (failure) => {
      setTypes([]);
      setProblem(failure.message);
    });
    return () => running.current?.abort();
  }, []);

  const run = async () => {
    const stop = new AbortController();
    running.current = stop;
    setRows([]);
    setProblem(null);
    setProgress({ done: 0, total: 0 });
    try {
      let done = 0;
      let before = 0;
      for (const { uid, name } of types) {
        let total = 0;
        for (let start = 0; start !== null;) {
          const options = { signal: stop.signal, headers: { 'Accept-Language': language } };
          const { data } = await getFetchClient().post('/titraille/audits', { uid, start }, options);
          done += data.rows.length;
          total = data.total;
          setRows((had) => [...had, ...data.rows.map((row) => ({ ...row, uid, type: name }))]);
          setProgress({ done, total: before + total });
          start = data.next;
        }
        before += total;
      }
    } catch (failure) {
      if (!stop.signal.aborted) {
        setProblem(failure.message);
      }
    }
    running.current = null;
    setProgress((p) => (p ? { ...p, over: true } : p));
  };

  const busy = progress !== null && !progress.over;
  const sorted = [...rows].sort((a, b) => compare(a, b, sort));
  const actions = h(Flex, { gap: 2 },
    h(Button, { variant: 'tertiary', disabled: rows.length === 0, onClick: () => download(sorted, t) }, t('audit.csv')),
    busy ? h(Button, { variant: 'danger-light', onClick: () => running.current?.abort() }, t('audit.stop'))
      : h(Button, { onClick: run, disabled: !types?.length }, t('audit.run')));
  return h(Page.Main, null,
    h(Page.Title, null, t('audit.title')),
    h(Layouts.Header, { title: t('audit.title'), subtitle: t('audit.subtitle'), primaryAction: actions }),
    h(Layouts.Content, null,
      h(Flex, { direction: 'column', alignItems: 'stretch', gap: 4 },
        types?.length === 0 ? h(Typography, null, t('audit.none')) : null,
        problem ? h(Typography, { textColor: 'danger600', role: 'alert' }, t('audit.failed', { message: problem })) : null,
        progress ? h(Flex, { gap: 3 },
          h(Box, { style: { flex: 1 } }, h(ProgressBar, { value: progress.total ? Math.round((100 * progress.done) / progress.total) : 0 })),
          h(Typography, { role: 'status' }, t('audit.progress', progress))) : null,
        rows.length > 0 ? h(Rows, { rows: sorted, sort, setSort, t }) : null)));
}

function Rows({ rows, sort, setSort, t }) {
  const head = COLUMNS.map((column) =>
    h(Th, { key: column, 'aria-sort': sort.column !== column ? 'none' : sort.down ? 'descending' : 'ascending' },
      h('button', { type: 'button', style: { font: 'inherit', background: 'none', border: 0, cursor: 'pointer', color: 'inherit' },
        onClick: () => setSort({ column, down: sort.column === column && !sort.down }) },
      h(Typography, { variant: 'sigma' }, `${t(`audit.${column}`)}${sort.column === column ? (sort.down ? ' ↓' : ' ↑') : ''}`))));
  const cell = (row, column) => {
    const value = valueOf(row, column);
    const text = value === null || value === '' ? '–' : String(value);
    const locale = row.locale ? `?plugins[i18n][locale]=${row.locale}` : '';
    const shown = h(Typography, column === 'errors' && value > 0 ? { textColor: 'danger600' } : null, text);
    return h(Td, { key: column },
      column === 'entry' ? h(Link, { to: `/content-manager/collection-types/${row.uid}/${row.documentId}${locale}` }, shown) : shown);
  };
  return h(Table, { colCount: COLUMNS.length, rowCount: rows.length + 1 },
    h(Thead, null, h(Tr, null, head)),
    h(Tbody, null, rows.map((row) => h(Tr, { key: `${row.uid} ${row.documentId} ${row.locale}`, 'data-titraille-row': row.documentId }, COLUMNS.map((column) => cell(row, column))))));
}

function download(rows, t) {
  const table = [COLUMNS.map((c) => t(`audit.${c}`)), ...rows.map((row) => COLUMNS.map((c) => valueOf(row, c)))];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
  link.download = 'titraille-audit.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
