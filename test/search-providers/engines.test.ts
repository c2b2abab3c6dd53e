import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SearchProvider } from '../../src/core/search-provider.ts';
import { algolia } from '../../src/search-providers/algolia.ts';
import { meilisearch } from '../../src/search-providers/meilisearch.ts';
import { opensearch } from '../../src/search-providers/opensearch.ts';
import { typesense } from '../../src/search-providers/typesense.ts';
import { algoliaAnswer } from './answers/algolia.ts';
import { meilisearchAnswer } from './answers/meilisearch.ts';
import { opensearchAnswer } from './answers/opensearch.ts';
import { typesenseAnswer } from './answers/typesense.ts';

interface Sent {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  readonly init: RequestInit;
}

/** Stands in for the engine's server, and records the requests. */
const servedBy = (answer: unknown, status = 200): readonly Sent[] => {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    const { method, headers } = new Request(address, { ...init, signal: null });
    const body = JSON.parse((init.body as string | undefined) ?? '{}') as Sent['body'];
    sent.push({ url: new URL(address), method, headers, body, init });
    return Promise.resolve(new Response(JSON.stringify(answer), { status }));
  });
  return sent;
};

afterEach(() => vi.unstubAllGlobals());

const { signal } = new AbortController();
const ask = (provider: SearchProvider) => provider('retour', { signal, limit: 8, lang: 'fr' });

const index = (lang: string): string => `faq-${lang}`;
const url = 'https://search.shop.example/';
const apiKey = 'search-only';

const engines = [
  {
    name: 'Algolia',
    provider: algolia({ applicationId: 'APP', apiKey, index }),
    answer: algoliaAnswer,
    address: 'https://app-dsn.algolia.net/1/indexes/faq-fr/query',
    key: { 'x-algolia-application-id': 'APP', 'x-algolia-api-key': apiKey },
    asks: { query: 'retour', hitsPerPage: 8 },
  },
  {
    name: 'Meilisearch',
    provider: meilisearch({ url, apiKey, index }),
    answer: meilisearchAnswer,
    address: 'https://search.shop.example/indexes/faq-fr/search',
    key: { authorization: `Bearer ${apiKey}` },
    asks: { q: 'retour', limit: 8 },
  },
  {
    name: 'OpenSearch',
    provider: opensearch({ url, index, headers: { 'x-shop': 'a' } }),
    answer: opensearchAnswer,
    address: 'https://search.shop.example/faq-fr/_search',
    key: { 'x-shop': 'a' },
    asks: { size: 8 },
  },
  {
    name: 'Typesense',
    provider: typesense({ url, apiKey, index }),
    answer: typesenseAnswer,
    address: 'https://search.shop.example/collections/faq-fr/documents/search',
    key: { 'x-typesense-api-key': apiKey },
    asks: {},
  },
];

for (const { name, provider, answer, address, key, asks } of engines) {
  describe(`a search provider by ${name}`, () => {
    it('turns its answer into hits, without markup', async () => {
      servedBy(answer);
      expect(await ask(provider)).toEqual([
        {
          id: 'retour',
          title: 'Comment faire un retour ?',
          url: '/faq.html#retour',
          excerpt: 'Imprimez le bon de retour & collez-le …',
        },
        { id: '', title: 'Guide', url: '/guide', excerpt: 'Mesurez-vous.' },
      ]);
    });

    it('queries the language’s index with its key, and can be aborted', async () => {
      const [sent] = servedBy(answer);
      expect(sent).toBeUndefined();
      const requests = servedBy(answer);
      await ask(provider);
      const { url: asked, headers, body, init } = requests[0]!;
      expect(asked.origin + asked.pathname).toBe(address);
      for (const [header, value] of Object.entries(key)) expect(headers.get(header)).toBe(value);
      expect(body).toMatchObject(asks);
      expect(init.signal).toBe(signal);
    });

    it('sends nothing but the query', async () => {
      const requests = servedBy(answer);
      await ask(provider);
      expect(requests[0]!.init).toMatchObject({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
    });

    it('rejects any other answer with its status, without the query', async () => {
      servedBy({ message: 'no' }, 403);
      await expect(ask(provider)).rejects.toThrow(
        `${address.replace('app-', 'APP-')} answered 403.`,
      );
    });
  });
}

describe('a search provider by Typesense', () => {
  it('uses its parameters', async () => {
    const requests = servedBy(typesenseAnswer);
    await ask(typesense({ url, apiKey, index: 'faq', queryBy: ['title'] }));
    expect(Object.fromEntries(requests[0]!.url.searchParams)).toMatchObject({
      q: 'retour',
      query_by: 'title',
      per_page: '8',
    });
  });
});

describe('a search provider by OpenSearch', () => {
  it('tolerates typos, and weights the title most', async () => {
    const requests = servedBy(opensearchAnswer);
    await ask(opensearch({ url, index: 'faq' }));
    expect(requests[0]!.body['query']).toEqual({
      multi_match: {
        query: 'retour',
        fields: ['title^3', 'keywords^2', 'text'],
        fuzziness: 'AUTO',
      },
    });
  });
});

it('a shop’s index can have its own field names', async () => {
  servedBy({ hits: [{ name: 'Retours', link: '/retours', body: 'Trente jours.' }] });
  const fields = { title: 'name', url: 'link', text: 'body' };
  const [hit] = await ask(meilisearch({ url, apiKey, index: 'help', fields }));
  expect(hit).toMatchObject({ title: 'Retours', url: '/retours', excerpt: 'Trente jours.' });
});
