/**
 * Talks to the service, straight or through a host's proxy.
 *
 * @typedef {object} Client
 * @property {(path: string, body: object, options?: {signal?: AbortSignal, language?: string}) => Promise<any>} post
 * @property {(path: string, options?: {signal?: AbortSignal, language?: string}) => Promise<any>} get
 */

/** What the service, or the way to it, answered instead of what was asked; the message is for the editor. */
export class ServiceProblem extends Error {
  /** @param {number} status 0 when nothing answered */
  constructor(message, status, errors = []) {
    super(message);
    this.name = 'ServiceProblem';
    this.status = status;
    /** @type {{field: string, message: string}[]} */
    this.errors = errors;
  }
}

const SILENT = { fr: 'Le service ne répond pas.', en: 'The service does not answer.' };
const STATUS = { fr: (n) => `Le service a répondu ${n}.`, en: (n) => `The service answered ${n}.` };

/** How often, and for how many seconds at the most, a service that asks for patience is asked again. */
const AGAIN = 2;
const LONGEST_WAIT = 15;

/** The seconds that a busy service (429, 503) asks to wait; null when it does not, or asks for more than an editor waits. */
function patience(response) {
  if (response.status !== 429 && response.status !== 503) {
    return null;
  }
  const told = response.headers?.get('Retry-After') ?? '';
  const seconds = /^\d+$/.test(told) ? Number(told) : (Date.parse(told) - Date.now()) / 1000;
  return seconds <= LONGEST_WAIT ? Math.max(0, seconds) : null;
}

/** Resolves after so many seconds; rejects as `fetch` does when the signal aborts first. */
function pause(seconds, signal) {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new DOMException('aborted', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, seconds * 1000);
    if (signal?.aborted) {
      abort();
    } else {
      signal?.addEventListener('abort', abort, { once: true });
    }
  });
}

/**
 * A client of the service's HTTP contract. A busy service is asked again when it said to (`Retry-After`).
 *
 * @param {{endpoint?: string, headers?: Record<string, string>, fetch?: typeof fetch}} [settings] `endpoint` is what
 *     `v1/…` is appended to, the page's own address by default; `headers` go with every request, such as a proxy's token
 * @returns {Client}
 */
export function createClient({ endpoint = '', headers = {}, fetch: send = (...all) => globalThis.fetch(...all) } = {}) {
  const base = endpoint && !endpoint.endsWith('/') ? `${endpoint}/` : endpoint;

  async function patiently(path, init) {
    for (let again = 0; ; again++) {
      const response = await send(base + path, init);
      const seconds = again < AGAIN ? patience(response) : null;
      if (seconds === null) {
        return response;
      }
      await response.body?.cancel();
      await pause(seconds, init.signal);
    }
  }

  async function ask(path, { signal, language = 'fr', ...init }) {
    let response;
    try {
      response = await patiently(path, { ...init, signal, headers: { ...headers, ...init.headers, 'Accept-Language': language } });
    } catch (cause) {
      if (cause?.name === 'AbortError') {
        throw cause;
      }
      throw new ServiceProblem(SILENT[language] ?? SILENT.fr, 0);
    }
    const answer = await response.json().catch((cause) => {
      if (cause?.name === 'AbortError') {
        throw cause;
      }
      return null;
    });
    if (!response.ok || answer === null) {
      const told = answer?.detail ?? answer?.error?.message ?? (STATUS[language] ?? STATUS.fr)(response.status);
      throw new ServiceProblem(told, response.status, answer?.errors ?? []);
    }
    return answer;
  }

  return {
    post: (path, body, options = {}) =>
      ask(path, { ...options, method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    get: (path, options = {}) => ask(path, { ...options, method: 'GET' }),
  };
}
