/** Starts the service and a browser for the tests; both are found or named by the environment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, '../../../..');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=fr'];

/** The address of a running service: TITRAILLE_URL, or one that is started here and ends with the process. */
export async function service() {
  if (process.env.TITRAILLE_URL) {
    return { url: process.env.TITRAILLE_URL, stop: () => {} };
  }
  const child = spawn('java', ['-Xmx1g', '-Dfile.encoding=UTF-8', '-cp', path.join(ROOT, 'examples/cli/target/titraille-cli.jar'), 'fr.titraille.cli.Titraille', 'serve', '--port', '0'],
    { stdio: ['ignore', 'pipe', 'ignore'] });
  process.on('exit', () => child.kill());
  for await (const line of createInterface(child.stdout)) {
    const found = /http:\/\/[\w.:]+\//.exec(line);
    if (found) {
      return { url: found[0], stop: () => child.kill() };
    }
  }
  throw new Error('the service did not start');
}

/** A browser; its pages fail the test on any error, refused resource or broken policy. */
export async function browser() {
  const own = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  return { own, close: () => own.close() };
}

/**
 * A page with the panel in it.
 *
 * @returns {Promise<{page: import('playwright-core').Page, faults: string[], panel: (does: Function, given?: any) => Promise<any>, done: () => Promise<void>}>}
 */
export async function open(chrome, url, { width = 1300, height = 900, colorScheme = 'light', address = '' } = {}) {
  const context = await chrome.own.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce', locale: 'fr-FR' });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(url + address);
  await page.waitForFunction(() => customElements.get('titraille-panel'));
  const panel = (does, given) => page.evaluate(([body, value]) => new Function('panel', 'given', `return (${body})(panel, given)`)(document.querySelector('titraille-panel'), value), [String(does), given]);
  return { page, faults, panel, done: () => context.close() };
}

/** Puts an article into the panel and waits for its findings. */
export async function put(panel, article) {
  await panel(async (p, given) => { await p.load(given); await p.validate(); }, article);
}

export const article = (...paragraphs) => ({
  title: 'Le port de Brest agrandit ses quais', standfirst: 'Six quais seront prêts en mars.',
  body: { format: 'html', content: paragraphs.map((p) => `<p>${p}</p>`).join('\n') },
});

export const sample = (name) => readFile(path.join(HERE, 'samples', name), 'utf8');

/** Types, in pieces, as a person does. */
export async function keys(page, ...pressed) {
  for (const key of pressed) {
    await page.keyboard.press(key);
  }
}

/** A host's page of another origin-less server: the panel beside a foreign editor, with a proxy to the service. */
export async function hostPage(url, html) {
  const server = createServer(async (request, response) => {
    if (request.url === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', "default-src 'self'; script-src 'self' 'nonce-host'");
      response.end(html);
      return;
    }
    if (request.url === '/favicon.ico') {
      response.statusCode = 204;
      response.end();
      return;
    }
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const target = request.url.startsWith('/proxy/') ? request.url.slice('/proxy/'.length) : request.url.slice(1);
    const answer = await fetch(url + target, { method: request.method, headers: { ...(request.method === 'POST' ? { 'Content-Type': 'application/json' } : {}), 'Accept-Language': request.headers['accept-language'] ?? 'fr' }, body: request.method === 'POST' ? Buffer.concat(chunks) : undefined });
    response.statusCode = answer.status;
    response.setHeader('Content-Type', answer.headers.get('content-type') ?? 'application/json');
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}
