/** Fetches JSON. An error status rejects, with a message that leaves the query out. */
export const fetchJson = async (url: string, init: RequestInit): Promise<unknown> => {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...init,
  });
  if (response.ok) return response.json();
  throw new Error(`${url.replace(/\?.*/s, '')} answered ${response.status}.`);
};

/** The same, but posts a JSON body. */
export const postJson = (
  url: string,
  body: object,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<unknown> =>
  fetchJson(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal,
  });
