'use strict';

/** Populates components and dynamic zones of any depth: all that a mapping can name. */
function populateOf(strapi, uid) {
  const populate = {};
  for (const [name, attribute] of Object.entries(strapi.getModel(uid).attributes)) {
    if (attribute.type === 'component') {
      populate[name] = { populate: populateOf(strapi, attribute.component) };
    } else if (attribute.type === 'dynamiczone') {
      populate[name] = { on: Object.fromEntries(attribute.components.map((c) => [c, { populate: populateOf(strapi, c) }])) };
    }
  }
  return populate;
}

/** Versions of entries with all their components. */
function rows(strapi, uid, where, page = {}) {
  return strapi.db.query(uid).findMany({ where, populate: populateOf(strapi, uid), orderBy: { id: 'asc' }, ...page });
}

module.exports = { rows };
