// Starts what is needed, runs all tests against it, ends it. Exit 0 when all holds.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startService, startSite, stop, strapiEnvironment } from './processes.mjs';
import { browse } from './browser.mjs';

const site = fileURLToPath(new URL('..', import.meta.url));

function run(args, env = process.env) {
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: site, env, stdio: 'inherit' }).once('exit', (code) => resolve(code === 0));
  });
}

let service;
let strapi;
let failed = 0;
const told = (name, ok) => {
  console.log(`${ok ? 'ok' : 'FAILED'} - ${name}`);
  failed += ok ? 0 : 1;
};

try {
  told('the plugin’s way between fields and article', await run(['--test', '--test-reporter=spec', '../../cms-plugin/strapi/test/article.test.mjs']));
  service = await startService();
  strapi = await startSite();
  failed += await browse({
    stopService: () => stop(service),
    startService: async () => {
      service = await startService();
    },
  });
  await stop(strapi);
  strapi = await startSite();
  told('publishing by every way, roles, settings, audits', await run(['--test', '--test-reporter=spec', 'test/gate.test.mjs']));
  await stop(strapi);
  strapi = null;
  told('a scheduled release', await run(['test/release.mjs'], strapiEnvironment));
} catch (problem) {
  console.error(problem);
  failed += 1;
} finally {
  await Promise.all([stop(strapi), stop(service)]);
}
console.log(failed === 0 ? 'End-to-end: all holds' : `End-to-end: ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
