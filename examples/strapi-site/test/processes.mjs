import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

const PORT = Number(process.env.E2E_PORT ?? 11337);
const SERVICE_PORT = Number(process.env.E2E_SERVICE_PORT ?? 18080);
const KEY = randomBytes(24).toString('hex');

/** What the site and its tests share; the key is the service's. */
export const environment = {
  SITE_URL: `http://127.0.0.1:${PORT}`,
  SITE_EMAIL: 'redaction@example.org',
  SITE_PASSWORD: `Aa1-${randomBytes(9).toString('hex')}`,
  TITRAILLE_KEY: KEY,
};
Object.assign(process.env, environment);

const secrets = Object.fromEntries(
  ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'].map((name) => [name, randomBytes(16).toString('hex')]));

export const strapiEnvironment = {
  ...process.env,
  ...secrets,
  APP_KEYS: `${randomBytes(8).toString('hex')},${randomBytes(8).toString('hex')}`,
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(PORT),
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: '.tmp/e2e.db',
  TITRAILLE_URL: `http://127.0.0.1:${SERVICE_PORT}`,
  TITRAILLE_TIMEOUT: '8000',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_EE: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
};

async function answering(address, child, seconds) {
  for (let i = 0; i < seconds * 4; i++) {
    if (child.exitCode !== null) {
      throw new Error(`${child.spawnargs.slice(0, 3).join(' ')} ended with ${child.exitCode}; its log is in .tmp`);
    }
    const ready = await fetch(address).then(({ ok }) => ok, () => false);
    if (ready) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${address} does not answer after ${seconds} s`);
}

function start(name, command, args, options) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const log = createWriteStream(`${site}.tmp/${name}.log`, { flags: 'a' });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  return child;
}

/** Ends a process and what it started. */
export function stop(child) {
  if (!child || child.exitCode !== null) {
    return Promise.resolve();
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  return ended;
}

/** The service, which wants the key. `TITRAILLE_COMMAND` names another launcher than the house's. */
export async function startService() {
  const command = process.env.TITRAILLE_COMMAND ?? `${root}titraille`;
  const hash = createHash('sha256').update(KEY).digest('hex');
  const env = { ...process.env, TITRAILLE_API_KEYS: `e2e:${hash}`, TITRAILLE_RATE_LIMIT: '0' };
  const child = start('service', command, ['serve', '--port', String(SERVICE_PORT)], { env, cwd: root });
  await answering(`http://127.0.0.1:${SERVICE_PORT}/health/ready`, child, 180);
  return child;
}

/** The site on a database of its own, empty unless told otherwise. */
export async function startSite({ fresh = true } = {}) {
  if (fresh) {
    ['', '-wal', '-shm'].forEach((end) => rmSync(`${site}.tmp/e2e.db${end}`, { force: true }));
  }
  const child = start('strapi', process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], { env: strapiEnvironment, cwd: site });
  await answering(`${environment.SITE_URL}/_health`, child, 120);
  return child;
}
