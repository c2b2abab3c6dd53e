import { afterEach, expect, it, vi } from 'vitest';
import { pagefind } from '../../src/search-providers/pagefind.ts';

afterEach(() => vi.unstubAllGlobals());

/** The hit that the provider makes of a heading found by Pagefind. */
const hitOf = async (heading: string): Promise<unknown> => {
  vi.stubGlobal('document', { baseURI: 'https://shop.example/' });
  const section = {
    title: 'Retour',
    url: `/faq.html#${heading}`,
    anchor: { id: heading },
    excerpt: 'Sous <mark>30</mark> jours',
    weighted_locations: [],
  };
  const result = JSON.stringify({ sub_results: [section] });
  const module = `export const search = async () => ({ results: [{ data: async () => (${result}) }] })`;
  const ask = pagefind({ bundle: `data:text/javascript,${encodeURIComponent(module)}` });
  const { signal } = new AbortController();
  const [hit] = await ask('retour', { signal, limit: 8, lang: 'fr' });
  return hit;
};

const found = { title: 'Retour', excerpt: 'Sous 30 jours' };

it('a question on an exported page becomes an entry that links to its answer', async () => {
  const hit = { ...found, id: 'retour', url: '/faq.html#retour' };
  expect(await hitOf('shop-help-question-retour')).toEqual(hit);
});

it('an id can contain a percent sign', async () => {
  expect(await hitOf('shop-help-question-50%')).toMatchObject({ id: '50%', url: '/faq.html#50%' });
});

it('a heading of the help centre links to its place on the page, whatever its name', async () => {
  expect(await hitOf('question-1')).toEqual({ ...found, url: '/faq.html#question-1' });
});
