'use strict';

const NAMES = {
  read: 'Voir les constats (see findings)',
  fix: 'Corriger, titrer, optimiser (mend, title, optimise)',
  override: 'Publier malgré les constats (publish in spite of findings)',
  settings: 'Régler (change settings)',
};

/** What roles may be given, and the policies of routes that ask for it. */
module.exports = {
  ACTIONS: Object.entries(NAMES).map(([uid, displayName]) => ({ section: 'plugins', displayName, uid, pluginName: 'titraille' })),
  asks: (...uids) => [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: uids.map((uid) => `plugin::titraille.${uid}`) } },
  ],
};
