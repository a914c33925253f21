'use strict';

const { asks } = require('./permissions');

const route = (method, path, handler, ...permissions) => ({ method, path, handler, config: { policies: asks(...permissions) } });

module.exports = {
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/types/:uid', 'settings.type', 'read'),
      route('GET', '/settings', 'settings.find', 'settings'),
      route('PUT', '/settings', 'settings.update', 'settings'),
      route('GET', '/settings/guess/:uid', 'settings.guess', 'settings'),
      route('POST', '/read/v1/:job', 'proxy.read', 'read'),
      route('GET', '/read/v1/:job', 'proxy.catalogue', 'read'),
      route('POST', '/fix/v1/:job', 'proxy.fix', 'fix'),
      route('GET', '/audits', 'audits.types', 'read'),
      route('POST', '/audits', 'audits.page', 'read'),
      route('POST', '/scores', 'audits.scores', 'read'),
      route('GET', '/overrides', 'overrides.find', 'settings'),
      route('POST', '/overrides', 'overrides.publish', 'override'),
    ],
  },
};
