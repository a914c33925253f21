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

/**
 * A client of the service's HTTP contract.
 *
 * @param {{endpoint?: string, headers?: Record<string, string>, fetch?: typeof fetch}} [settings] `endpoint` is what
 *     `v1/…` is appended to, the page's own address by default; `headers` go with every request, such as a proxy's token
 * @returns {Client}
 */
export function createClient({ endpoint = '', headers = {}, fetch: send = (...all) => globalThis.fetch(...all) } = {}) {
  const base = endpoint && !endpoint.endsWith('/') ? `${endpoint}/` : endpoint;

  async function ask(path, { signal, language = 'fr', ...init }) {
    let response;
    try {
      response = await send(base + path, { ...init, signal, headers: { ...headers, ...init.headers, 'Accept-Language': language } });
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
