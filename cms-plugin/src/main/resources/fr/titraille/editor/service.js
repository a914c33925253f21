/** Talks to the service; a problem (RFC 9457) becomes an Error whose message the editor can read. */
export async function post(path, body) {
  let response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'fr' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Error('Le service ne répond pas.');
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok || answer === null) {
    throw new Error(answer?.detail ?? `Le service a répondu ${response.status}.`);
  }
  return answer;
}
