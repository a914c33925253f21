'use strict';

const { AuditRunner } = require('./src/audits');
const { Checks } = require('./src/checks');
const { Gate } = require('./src/gate');
const { Overrides, overrideType } = require('./src/overrides');
const { ServiceClient } = require('./src/service-client');
const { Settings } = require('./src/settings');
const controllers = require('./src/controllers');
const config = require('./src/config');
const permissions = require('./src/permissions');
const routes = require('./src/routes');
const shared = require('./src/shared');

/** Titraille's server side: the way to the service, whose key stays here, and the gate before publishing. */
module.exports = {
  config,
  routes,
  controllers,
  contentTypes: { override: { schema: overrideType } },
  services: {
    client: ({ strapi }) => ServiceClient.of(strapi),
    settings: ({ strapi }) => new Settings(strapi),
    checks: ({ strapi }) => new Checks(strapi),
    overrides: ({ strapi }) => new Overrides(strapi),
    audits: ({ strapi }) => new AuditRunner(strapi),
    gate: ({ strapi }) => new Gate(strapi),
  },
  async register({ strapi }) {
    await shared.load();
    strapi.plugin('titraille').service('gate').install();
  },
  async bootstrap({ strapi }) {
    await strapi.service('admin::permission').actionProvider.registerMany(permissions.ACTIONS);
  },
};
