import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/faq/parse.ts';
import {
  readProviderHits,
  withProviderAnswer,
  wordsForProvider,
  type ProviderAnswer,
} from '../../../src/core/panel/panel-provider.ts';
import type { PanelContent } from '../../../src/core/panel/panel-content.ts';
import { panelFor, withContent, type PanelModel } from '../../../src/core/panel/panel-model.ts';
import { isEntryRow, plainRow } from '../../../src/core/panel/panel-rows.ts';
import {
  initialPanelState,
  withEntryToggled,
  withFeedback,
  withQuery,
} from '../../../src/core/panel/panel-state.ts';
import { createSearch } from '../../../src/search.ts';
import { sampleFaq } from '../../support/faq.ts';

const { faq } = parse(sampleFaq);
const search = createSearch(faq);
const page = { address: '/', suggested: [], maxResults: 8 };

const rowsOf = (...ids: readonly string[]) =>
  faq.topics
    .flatMap(({ entries }) => entries)
    .filter(({ id }) => ids.includes(id))
    .map((entry) => plainRow(entry, initialPanelState));

const nearMisses: PanelContent = {
  kind: 'results',
  rows: rowsOf('annuler'),
  provided: [],
  nearest: rowsOf('coupon', 'suivi'),
  corrections: [],
};

const guide = { title: 'Guide des tailles', url: '/guide', excerpt: 'Mesurez-vous.' };

const asked = (
  query: string,
  answer: ProviderAnswer,
  results: 'merge' | 'replace' = 'merge',
  state = withQuery(initialPanelState, query),
): PanelModel =>
  withProviderAnswer(panelFor(faq, search, state, page), answer, results, faq, state);

/** Ids of entries and titles of pages: the FAQ's first, then the provider's. */
const shown = ({ content }: PanelModel): readonly (readonly string[])[] | string =>
  content.kind === 'results'
    ? [
        content.rows.map(({ entry }) => entry.id),
        content.provided.map((row) => (isEntryRow(row) ? row.entry.id : row.title)),
      ]
    : content.kind;

describe('what the search provider finds', () => {
  it('is shown below the answers of the FAQ', () => {
    expect(shown(asked('annuler', [guide]))).toEqual([['annuler'], ['Guide des tailles']]);
  });

  it('replaces them if the shop wants that', () => {
    expect(shown(asked('annuler', [guide], 'replace'))).toEqual([[], ['Guide des tailles']]);
  });

  it('is the answer if the FAQ has none, without a hand-over', () => {
    const model = asked('zzz', [guide]);
    expect(shown(model)).toEqual([[], ['Guide des tailles']]);
    expect([model.isHandedOver, model.isPersonOffered]).toEqual([false, false]);
  });

  it('is an entry of the FAQ if it names one, shown once', () => {
    const hits = ['annuler', 'suivi', 'unknown'].map((id) => ({ ...guide, id }));
    expect(shown(asked('annuler', hits))).toEqual([['annuler'], ['suivi', 'Guide des tailles']]);
  });

  it('is shown once, however often the provider names it', () => {
    const hits = [guide, { ...guide, id: 'suivi' }, guide, { ...guide, id: 'suivi', url: '/b' }];
    expect(shown(asked('annuler', hits))).toEqual([['annuler'], ['Guide des tailles', 'suivi']]);
  });

  it('leaves the FAQ’s near misses shown, except those that it names', () => {
    const local = withContent(asked('annuler', []), nearMisses, initialPanelState);
    const near = (hit: typeof guide & { readonly id?: string }): readonly string[] => {
      const { content } = withProviderAnswer(local, [hit], 'merge', faq, initialPanelState);
      return content.kind === 'results' ? content.nearest.map(({ entry }) => entry.id) : [];
    };
    expect(near(guide)).toEqual(['coupon', 'suivi']);
    expect(near({ ...guide, id: 'suivi' })).toEqual(['coupon']);
  });

  it('opens in place, with the contacts if its answer did not help', () => {
    const query = withQuery(initialPanelState, 'zzz');
    const opened = withFeedback(withEntryToggled(query, 'suivi'), 'suivi', false);
    expect(asked('zzz', [{ ...guide, id: 'suivi' }], 'merge', opened).isHandedOver).toBe(true);
  });

  for (const results of ['merge', 'replace'] as const) {
    it(`changes nothing if it is empty (${results})`, () => {
      expect(shown(asked('annuler', [], results))).toEqual([['annuler'], []]);
      expect(shown(asked('zzz', [], results))).toBe('hand-over');
    });

    it(`changes nothing but a notice if it failed (${results})`, () => {
      const model = asked('annuler', 'failed', results);
      expect(shown(model)).toEqual([['annuler'], []]);
      expect(model.provider).toBe('failed');
    });
  }

  it('is awaited before saying that there is no answer', () => {
    expect(shown(asked('zzz', 'waiting'))).toBe('waiting');
    expect(shown(asked('annuler', 'waiting', 'replace'))).toBe('waiting');
  });

  it('is awaited beside the answers of the FAQ', () => {
    const model = asked('annuler', 'waiting');
    expect(shown(model)).toEqual([['annuler'], []]);
    expect(model.provider).toBe('waiting');
  });
});

describe('the hits of a search provider', () => {
  for (const url of [
    'javascript:alert(1)',
    'http://shop.example/',
    '//evil.example',
    'guide',
    'tel:+33123456789',
    '',
  ]) {
    it(`are left out with an address such as "${url}"`, () => {
      expect(readProviderHits([{ ...guide, url }, guide], 8)).toHaveLength(1);
    });
  }

  it('are left out without a title, or if they are not objects', () => {
    const answer = [{ url: '/a' }, { title: ' ', url: '/b' }, { title: 'c' }, null, 'd'];
    expect(readProviderHits(answer, 8)).toEqual([]);
  });

  it('are plain text of limited length', () => {
    const long = { title: 'a'.repeat(9_999), url: '/a', excerpt: 'b'.repeat(9_999) };
    const [hit] = readProviderHits([long], 8);
    expect([hit?.title.length, hit?.excerpt?.length]).toEqual([200, 300]);
  });

  it('are no more than were requested', () => {
    expect(readProviderHits([guide, guide, guide], 2)).toHaveLength(2);
  });

  it('must be a list', () => {
    expect(() => readProviderHits({ hits: [] }, 8)).toThrow('list of hits');
  });
});

describe('the words passed to a search provider', () => {
  for (const [typed, words] of [
    ['guide des  tailles ', 'guide des tailles'],
    ['erreur 1020', 'erreur 1020'],
    ['carte 4539 1488 03', 'carte'],
    ['appeler +33 6 12 3', 'appeler'],
    ['compte marie@exe', 'compte'],
    ['marie@', ''],
    ['بطاقة ٤٥٣٩ ١٤', 'بطاقة'],
    ['फ़ोन ९८१०० १', 'फ़ोन'],
    ['iban GB29 NWBK 6016', 'iban'],
    ['iban nl91abna0417', 'iban'],
    ['iban FR76 3000 6', 'iban FR'],
    ['lot AB12 colis', 'lot AB12 colis'],
  ] as const) {
    it(`are "${words}" for "${typed}"`, () => {
      expect(wordsForProvider(typed)).toBe(words);
    });
  }
});
