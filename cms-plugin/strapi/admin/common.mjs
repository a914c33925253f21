import { createElement } from 'react';
import { useIntl } from 'react-intl';
import { getFetchClient } from '@strapi/strapi/admin';

export const h = createElement;

/** The plugin's words in the user's language. */
export function useTexts() {
  const { formatMessage, locale } = useIntl();
  return { t: (key, values) => formatMessage({ id: `titraille.${key}` }, values), language: locale.startsWith('fr') ? 'fr' : 'en' };
}

const FIXES = ['edits', 'keyphrases', 'optimizations', 'subheadings', 'titles'];

/** What the panel asks through: the site's own server, which holds the service's key. */
export const client = {
  post: async (path, body, { signal, language = 'fr' } = {}) => {
    const way = FIXES.includes(path.replace(/^v1\//, '')) ? 'fix' : 'read';
    return (await getFetchClient().post(`/titraille/${way}/${path}`, body, { signal, headers: { 'Accept-Language': language } })).data;
  },
  get: async (path, { signal, language = 'fr' } = {}) =>
    (await getFetchClient().get(`/titraille/read/${path}`, { signal, headers: { 'Accept-Language': language } })).data,
};
