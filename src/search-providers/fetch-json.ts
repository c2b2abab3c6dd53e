/** A JSON answer; rejects with the status of any other, without the query in its message. */
export const fetchJson = async (url: string, init: RequestInit): Promise<unknown> => {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...init,
  });
  if (response.ok) return response.json();
  throw new Error(`${url.replace(/\?.*/s, '')} answered ${response.status}.`);
};

/** The same, for a JSON body that is posted. */
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
