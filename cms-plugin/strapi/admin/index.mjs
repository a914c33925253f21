import { ListColumn } from './list-column.mjs';
import { overrideAction } from './override-action.mjs';
import { Mark } from './mark.mjs';
import { sidePanel } from './side-panel.mjs';
import { EN, FR } from './texts.mjs';

const ID = 'titraille';
const permission = (action) => [{ action: `plugin::${ID}.${action}`, subject: null }];

/** Titraille in the admin: beside the text, in lists, as a page of audits and among the settings. */
export default {
  register(app) {
    app.registerPlugin({ id: ID, name: 'Titraille' });
    app.addMenuLink({
      to: `plugins/${ID}`,
      icon: Mark,
      intlLabel: { id: `${ID}.audit.menu`, defaultMessage: 'Titraille' },
      permissions: permission('read'),
      Component: () => import('./audit-page.mjs').then(({ AuditPage }) => ({ default: AuditPage })),
    });
    app.addSettingsLink('global', {
      id: ID,
      to: ID,
      intlLabel: { id: `${ID}.settings.link`, defaultMessage: 'Titraille' },
      permissions: permission('settings'),
      Component: () => import('./settings-page.mjs').then(({ SettingsPage }) => ({ default: SettingsPage })),
    });
  },
  bootstrap(app) {
    const { apis } = app.getPlugin('content-manager');
    apis.addEditViewSidePanel([sidePanel]);
    apis.addDocumentAction([overrideAction]);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', ListColumn.add);
  },
  registerTrads({ locales }) {
    return Promise.resolve(
      locales.map((locale) => {
        const texts = locale === 'fr' ? FR : EN;
        return { locale, data: Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${ID}.${key}`, text])) };
      }),
    );
  },
};
