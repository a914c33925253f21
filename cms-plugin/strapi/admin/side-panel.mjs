import { useEffect, useState } from 'react';
import { getFetchClient, unstable_useContentManagerContext as useContentManagerContext, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { h, useTexts } from './common.mjs';
import { PanelBeside } from './panel-beside.mjs';

const PERMISSIONS = [{ action: 'plugin::titraille.read', subject: null }, { action: 'plugin::titraille.fix', subject: null }];

/** The settings of a content type; undefined until they are known, null where Titraille is off. */
function useType(model) {
  const [type, setType] = useState(undefined);
  useEffect(() => {
    let here = true;
    setType(undefined);
    getFetchClient()
      .get(`/titraille/types/${model}`)
      .then(({ data }) => here && setType(data.type), () => here && setType(null));
    return () => {
      here = false;
    };
  }, [model]);
  return type;
}

const concerns = ({ locales }, locale) => !locale || locales.some((l) => locale === l || locale.startsWith(`${l}-`));

/** The content manager's description of the panel: null where there is nothing to show. */
export function sidePanel({ activeTab, document }) {
  const { t } = useTexts();
  const { model, form } = useContentManagerContext();
  const { allowedActions } = useRBAC(PERMISSIONS);
  const [{ query }] = useQueryParams();
  const type = useType(model);
  if (!type || !allowedActions.canRead) {
    return null;
  }
  const locale = document?.locale ?? query?.plugins?.i18n?.locale;
  const content =
    activeTab === 'published' ? h('p', null, t('panel.draft'))
      : concerns(type, locale) ? h(PanelBeside, { key: `${model} ${document?.documentId} ${locale}`, type, form, mayFix: allowedActions.canFix })
        : h('p', null, t('panel.locale'));
  return { title: t('panel.title'), content };
}
