/** A client of the example site's admin and content interfaces, for its tests. */
export const SITE = process.env.SITE_URL ?? 'http://127.0.0.1:1337';
const EMAIL = process.env.SITE_EMAIL ?? 'redaction@example.org';

export async function request(path, { method = 'GET', body, token, headers = {} } = {}) {
  const response = await fetch(SITE + path, {
    method,
    headers: { ...(body ? { 'Content-Type': 'application/json' } : {}), ...(token ? { Authorization: `Bearer ${token}` } : {}), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, json: text ? JSON.parse(text) : null, text };
}

export async function login(email = EMAIL, password = process.env.SITE_PASSWORD) {
  const { json } = await request('/admin/login', { method: 'POST', body: { email, password } });
  return json.data.token ?? json.data.accessToken;
}

/** A key of the content interface that may do all; named anew each time. */
export async function apiToken(admin) {
  const body = { name: `test-${Date.now()}-${Math.random()}`, description: '', type: 'full-access', lifespan: null };
  const { json } = await request('/admin/api-tokens', { method: 'POST', token: admin, body });
  return json.data.accessKey;
}

/** A user of a role that Strapi brings along (`strapi-editor`, `strapi-author`), with permissions of Titraille beside its own. */
export async function userOf(admin, roleCode, actions) {
  const { json: roles } = await request('/admin/roles', { token: admin });
  const role = roles.data.find(({ code }) => code === roleCode);
  const { json: had } = await request(`/admin/roles/${role.id}/permissions`, { token: admin });
  const kept = had.data.filter(({ action }) => !action.startsWith('plugin::titraille.')).map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions }));
  const subjects = ['api::article.article', 'api::note.note'];
  const fields = { 'api::article.article': ['title', 'chapo', 'body', 'keyphrase', 'seoTitle', 'metaDescription', 'slug', 'source'], 'api::note.note': ['titre', 'corps', 'description'] };
  const content = ['create', 'read', 'update', 'publish'].flatMap((verb) =>
    subjects.map((subject) => ({
      action: `plugin::content-manager.explorer.${verb}`,
      subject,
      properties: { ...(verb === 'publish' ? {} : { fields: fields[subject] }), ...(subject.includes('article') ? { locales: ['fr', 'fr-BE'] } : {}) },
      conditions: [],
    })));
  const permissions = [
    ...kept.filter(({ action, subject }) => !content.some((c) => c.action === action && c.subject === subject)),
    ...content,
    ...actions.map((uid) => ({ action: `plugin::titraille.${uid}`, subject: null, properties: {}, conditions: [] })),
  ];
  const put = await request(`/admin/roles/${role.id}/permissions`, { method: 'PUT', token: admin, body: { permissions } });
  if (put.status !== 200) {
    throw new Error(`permissions: ${put.text}`);
  }
  const email = `${roleCode}-${Date.now()}@example.org`;
  const made = await request('/admin/users', { method: 'POST', token: admin, body: { email, firstname: 'Noé', lastname: 'Lambrecq', roles: [role.id] } });
  const password = `Aa1-${Math.random().toString(36).slice(2)}`;
  await request('/admin/register', {
    method: 'POST',
    body: { registrationToken: made.json.data.registrationToken, userInfo: { firstname: 'Noé', lastname: 'Lambrecq', password } },
  });
  return { email, password, token: await login(email, password) };
}

/** Changes the settings of Titraille. */
export async function settle(admin, change) {
  const { json } = await request('/titraille/settings', { token: admin });
  change(json.settings);
  return request('/titraille/settings', { method: 'PUT', token: admin, body: json.settings });
}
