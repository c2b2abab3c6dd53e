import { describe, expect, it, vi } from 'vitest';
import { isWaiting, panelFor, waitingPanelFor } from '../../../src/core/panel/panel-model.ts';
import {
  initialPanelState,
  withAnswerFolded,
  withEntryExpanded,
  withEntryToggled,
  withExactQuery,
  withFeedback,
  withQuery,
  withTopicToggled,
  type PanelState,
} from '../../../src/core/panel/panel-state.ts';
import {
  isForPage,
  isPageMatch,
  suggestionsFor,
  type PageContext,
} from '../../../src/core/panel/panel-suggestions.ts';
import { parse } from '../../../src/core/faq/parse.ts';
import { createSearch, type Hit, type Search, type SearchResult } from '../../../src/search.ts';
import { sampleFaq } from '../../support/faq.ts';

const { faq } = parse(sampleFaq);
const search = createSearch(faq);
const page: PageContext = { address: '/', suggested: [], maxResults: 8 };

const ids = (entries: readonly { readonly id: string }[]): readonly string[] =>
  entries.map((entry) => entry.id);

const panel = (state: PanelState, context = page, by: Search = search) =>
  panelFor(faq, by, state, context);

const asking = (query: string): PanelState => withQuery(initialPanelState, query);

/** A search that returns what the test specifies. */
const finding =
  (found: Partial<SearchResult>): Search =>
  (query) => ({
    query,
    hits: [],
    suggestions: [],
    corrections: [],
    ...found,
  });

const hit = (id: string): Hit => ({
  id,
  score: 1,
  question: [{ text: id, marked: true }],
  excerpt: [{ text: 'extrait', marked: false }],
});

describe('a page glob', () => {
  for (const [glob, path, holds] of [
    ['/panier', '/panier', true],
    ['/panier', '/panier/2', false],
    ['/panier*', '/panier/2', true],
    ['*/panier', '/fr/panier', true],
    ['/*/panier*', '/fr/panier', true],
    ['/*/panier', '/panier', false],
    ['*', '/', true],
    ['', '/', false],
    ['/a*a', '/a', false],
    ['/a.c', '/abc', false],
    ['**', '', true],
    ['/panier', '/panier?utm_source=mail#haut', true],
    ['*/cart', '/?route=checkout/cart', false],
    ['/index.php?route=checkout*', '/index.php?route=checkout/cart', true],
    ['?route=checkout*', '/index.php?route=checkout/cart&token=1', true],
    ['#/cart', '/shop/#/cart', true],
    ['#/cart', '/cart', false],
  ] as const) {
    it(`"${glob}" ${holds ? 'holds' : 'does not hold'} for "${path}"`, () => {
      expect(isPageMatch(glob, path)).to.equal(holds);
    });
  }

  it('with many asterisks takes linear time', () => {
    const started = performance.now();
    expect(isPageMatch('*a'.repeat(200), `${'a'.repeat(20_000)}b`)).to.equal(false);
    expect(performance.now() - started).to.be.below(500);
  });
});

describe('the suggestions', () => {
  it('are the first entries of each topic in turn', () => {
    expect(ids(suggestionsFor(faq, page))).to.deep.equal([
      'annuler',
      'suivi',
      'coupon',
      'remboursement',
    ]);
  });

  it('start with the page’s own, after what the page asked for', () => {
    const there = { ...page, address: '/panier', suggested: ['suivi', 'gone', 'suivi'] };
    expect(ids(suggestionsFor(faq, there)).slice(0, 3)).to.deep.equal([
      'suivi',
      'coupon',
      'annuler',
    ]);
  });

  it('list featured entries before those of the page, but leave room for two of these', () => {
    const entry = (id: string, rest: object) => ({ id, question: id, answer: id, ...rest });
    const { faq: own } = parse({
      version: 1,
      lang: 'en',
      topics: [
        {
          id: 'all',
          entries: [
            ...['a', 'b'].map((id) => entry(id, {})),
            ...['p', 'q', 'r'].map((id) => entry(id, { pages: ['/checkout'] })),
            ...['f', 'g', 'h', 'i'].map((id) => entry(id, { featured: true })),
          ],
        },
      ],
    });
    const at = (address: string) =>
      ids(suggestionsFor(own, { address, suggested: [], maxResults: 8 }));
    expect(at('/checkout')).to.deep.equal(['f', 'g', 'h', 'p', 'q']);
    expect(at('/')).to.deep.equal(['f', 'g', 'h', 'i', 'a']);
  });

  it('are never more than a list can hold', () => {
    expect(suggestionsFor(faq, { ...page, maxResults: 1 })).to.have.lengthOf(1);
  });

  it('are empty without entries', () => {
    expect(suggestionsFor({ ...faq, topics: [] }, page)).to.deep.equal([]);
  });
});

describe('what the panel shows', () => {
  it('before typing: each entry of a single topic once', () => {
    const [topic] = faq.topics;
    const entries = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({
      ...topic!.entries[0]!,
      id,
      pages: [],
    }));
    const { content } = panelFor(
      { ...faq, topics: [{ ...topic!, entries }] },
      search,
      withTopicToggled(initialPanelState, topic!.id),
      page,
    );
    if (content.kind !== 'browse') throw new Error(content.kind);
    const listed = [
      ...content.suggestions,
      ...content.topics.flatMap(({ parts }) => parts),
    ].flatMap(({ rows }) => rows);
    expect(listed.map(({ entry }) => entry.id)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(content.isOneTopic).to.equal(true);
  });

  it('before typing: suggestions, and all topics collapsed', () => {
    const { content, contacts } = panel(initialPanelState);
    if (content.kind !== 'browse') throw new Error(content.kind);
    expect(content.suggestions.flatMap(({ rows }) => rows)).to.have.lengthOf(4);
    expect(content.topics.map(({ parts }) => parts[0]!.expanded)).to.deep.equal([false, false]);
    expect(ids(contacts)).to.deep.equal(['support', 'sav']);
  });

  it('for a long topic: twenty questions, and the others after them, as far as it is unfolded', () => {
    const entries = Array.from({ length: 45 }, (_, at) => ({
      id: `e${at}`,
      question: `Question ${at} ?`,
      answer: 'Oui.',
    }));
    const topics = [{ id: 't', title: 'T', entries }, sampleFaq.topics[0]];
    const long = parse({ ...sampleFaq, topics }).faq;
    const partsIn = (...unfolded: readonly string[]) => {
      const { content } = panelFor(
        long,
        search,
        unfolded.reduce(withTopicToggled, initialPanelState),
        page,
      );
      if (content.kind !== 'browse') throw new Error(content.kind);
      return content.topics[0]!.parts.map(({ length, count, rows }) => [
        length,
        count,
        rows.length,
      ]);
    };
    expect(partsIn()).to.deep.equal([[20, 45, 0]]);
    expect(partsIn('t 20')).to.deep.equal([[20, 45, 0]]);
    expect(partsIn('t', 't 20')).to.deep.equal([
      [20, 45, 20],
      [20, 25, 20],
      [5, 5, 0],
    ]);
    expect(partsIn('t', 't 20', 't 40').at(-1)).to.deep.equal([5, 5, 5]);
  });

  it('for spaces: the same', () => {
    expect(panel(asking(' \t ')).content.kind).to.equal('browse');
  });

  it('for hits: at most as many as a list can hold, best first', () => {
    const by = finding({ hits: ['suivi', 'coupon', 'annuler'].map(hit) });
    const { content } = panel(asking('x'), { ...page, maxResults: 2 }, by);
    if (content.kind !== 'results') throw new Error(content.kind);
    expect(content.rows.map((row) => row.entry.id)).to.deep.equal(['suivi', 'coupon']);
    expect(content.rows[0]!.question).to.deep.equal([{ text: 'suivi', marked: true }]);
    expect(content.nearest).to.deep.equal([]);
  });

  it('for few hits: near misses as well, three in all', () => {
    const by = finding({
      hits: [hit('suivi')],
      suggestions: ['coupon', 'annuler', 'remboursement'].map(hit),
    });
    const { content } = panel(asking('x'), page, by);
    if (content.kind !== 'results') throw new Error(content.kind);
    expect(content.nearest.map((row) => row.entry.id)).to.deep.equal(['coupon', 'annuler']);
  });

  it('for no hit: a hand-over with near misses', () => {
    const by = finding({ suggestions: ['coupon', 'annuler', 'remboursement', 'suivi'].map(hit) });
    const { content, words } = panel(asking(' x '), page, by);
    if (content.kind !== 'hand-over') throw new Error(content.kind);
    expect(content.nearest).to.have.lengthOf(3);
    expect(words).to.equal('x');
  });

  it('for personal data alone: suggestions and a warning, and no words to pass on', () => {
    const model = panel(asking('4539 1488 0343 6467'));
    expect([model.content.kind, model.personal, model.words]).to.deep.equal(['browse', 'card', '']);
  });

  it('for a query that the search is not ready for: that it searches, and never a result', () => {
    const never: Search = () => expect.fail('searched');
    const waiting = waitingPanelFor(faq, never, asking('colis'), page);
    expect(waiting.content).toEqual({ kind: 'waiting' });
    expect(waiting).toMatchObject({ query: 'colis', words: '', result: undefined });
    expect(isWaiting(waiting)).toBe(true);
    expect(isWaiting(panel(asking('colis')))).toBe(false);
  });

  it('for an id that only the search knows: nothing', () => {
    const { content } = panel(asking('x'), page, finding({ hits: [hit('gone')] }));
    expect(content.kind).to.equal('hand-over');
  });
});

describe('the contacts', () => {
  const somewhere = { ...faq, contacts: [{ ...faq.contacts[0]!, pages: ['/panier*'] }] };
  const on = (address: string) =>
    panelFor(somewhere, search, initialPanelState, { ...page, address });

  it('are those of the page, although answers can link to all', () => {
    expect(on('/panier/1').contacts).to.have.lengthOf(1);
    expect(on('/retours').contacts).to.have.lengthOf(0);
    expect(on('/retours').allContacts).to.have.lengthOf(1);
  });
});

describe('the card with the contacts', () => {
  const rated = (helpful: boolean): PanelState =>
    withFeedback(withEntryExpanded(initialPanelState, 'coupon'), 'coupon', helpful);

  it('is shown if nothing was found', () => {
    expect(panel(asking('x'), page, finding({})).isHandedOver).to.equal(true);
  });

  it('is shown below an answer that did not help while it is open', () => {
    expect(panel(rated(true)).isHandedOver).to.equal(false);
    expect(panel(rated(false)).isHandedOver).to.equal(true);
    expect(panel(withEntryToggled(rated(false), 'coupon')).isHandedOver).to.equal(false);
  });

  it('is not shown if the answer is hidden with its topic', () => {
    const where = { ...page, maxResults: 1, suggested: ['suivi'] };
    expect(panel(rated(false), where).isHandedOver).to.equal(false);
    const unfolded = withTopicToggled(rated(false), 'commandes');
    expect(panel(unfolded, where).isHandedOver).to.equal(true);
  });
});

describe('the lists of suggestions', () => {
  const listsOf = (where: Partial<PageContext>): readonly string[] => {
    const { content } = panel(initialPanelState, { ...page, ...where });
    if (content.kind !== 'browse') throw new Error(content.kind);
    return content.suggestions.map(
      ({ isForPage, rows }) =>
        `${isForPage ? 'page' : 'all'}: ${rows.map(({ entry }) => entry.id).join(' ')}`,
    );
  };

  it('separate those for the page from the others, starting with the first one’s list', () => {
    expect(listsOf({ address: '/panier' })).to.deep.equal([
      'page: coupon',
      'all: annuler suivi remboursement',
    ]);
    expect(listsOf({ address: '/panier', linked: ['suivi'] })).to.deep.equal([
      'all: suivi annuler remboursement',
      'page: coupon',
    ]);
    expect(listsOf({ suggested: ['suivi'] })[0]).to.equal('page: suivi');
    expect(listsOf({})).to.have.lengthOf(1);
  });

  it('treat entries for every page as entries for none', () => {
    const [entry] = faq.topics[0]!.entries;
    expect(isForPage({ ...entry!, pages: ['*', '/*'] }, page)).to.equal(false);
  });
});

describe('a long answer', () => {
  const filler = Array.from({ length: 8 }, () => 'Encore un mot. '.repeat(20)).join('\n\n');
  const answer = `Au début du texte.\n\n${filler}\n\nÀ la fin du texte.`;
  const entries = [{ id: 'long', question: 'Quoi ?', answer }];
  const long = parse({ ...sampleFaq, topics: [{ id: 't', title: 'T', entries }] }).faq;
  const isUnfolded = (state: PanelState, excerpt = ''): boolean => {
    const pieces = excerpt === '' ? [] : [{ text: excerpt, marked: true }];
    const by = finding({ hits: [{ ...hit('long'), excerpt: pieces }] });
    const { content } = panelFor(long, by, state, page);
    if (content.kind !== 'results') throw new Error(content.kind);
    return content.rows[0]!.isFull;
  };
  const opened = withEntryToggled(asking('x'), 'long');

  it('is folded, unless the shopper has read on', () => {
    expect(isUnfolded(opened)).to.equal(false);
    expect(isUnfolded(withAnswerFolded(opened, 'long', false))).to.equal(true);
  });

  it('is shown in full if the match is in its last part', () => {
    expect(isUnfolded(opened, '… début du texte. …')).to.equal(false);
    expect(isUnfolded(opened, '… fin du texte.')).to.equal(true);
    expect(isUnfolded(withAnswerFolded(opened, 'long', true), '… fin du texte.')).to.equal(false);
  });

  it('is shown in full to a shopper who followed a link', () => {
    expect(isUnfolded(withEntryExpanded(asking('x'), 'long'))).to.equal(true);
  });
});

describe('what the shopper has done', () => {
  it('is kept per entry: open answers and ratings', () => {
    const state = withFeedback(withEntryToggled(initialPanelState, 'suivi'), 'suivi', false);
    const { content } = panel(state);
    if (content.kind !== 'browse') throw new Error(content.kind);
    const [{ rows } = { rows: [] }] = content.suggestions;
    const row = rows.find(({ entry }) => entry.id === 'suivi');
    expect([row?.expanded, row?.feedback]).to.deep.equal([true, false]);
    expect(rows[0]).to.have.property('feedback', undefined);
  });

  it('is undone by repeating it, except for an answer that a link opens', () => {
    const twice = withEntryToggled(withEntryToggled(initialPanelState, 'suivi'), 'suivi');
    expect(twice.expandedEntries.has('suivi')).to.equal(false);
    expect(
      withTopicToggled(withTopicToggled(initialPanelState, 't'), 't').expandedTopics.size,
    ).to.equal(0);
    expect(
      withEntryExpanded(withEntryExpanded(initialPanelState, 'suivi'), 'suivi').expandedEntries
        .size,
    ).to.equal(1);
  });

  it('never mutates the previous state', () => {
    const before = withEntryToggled(initialPanelState, 'coupon');
    withEntryToggled(before, 'suivi');
    withFeedback(before, 'suivi', true);
    expect([...before.expandedEntries]).to.deep.equal(['coupon']);
    expect(before.feedback.size).to.equal(0);
    expect(initialPanelState.expandedEntries.size).to.equal(0);
  });

  it('rejects a correction for this query only', () => {
    const asked: unknown[] = [];
    const by: Search = (query, options) => {
      asked.push(options?.exact);
      return finding({})(query);
    };
    const exact = withExactQuery(asking('clois'));
    panel(exact, page, by);
    panel(withQuery(exact, 'clois b'), page, by);
    expect(asked).to.deep.equal([true, false]);
  });
});

describe('entries related to one that did not help', () => {
  it('are the most similar ones, best first, without the entry itself', () => {
    const found = finding({ hits: [hit('annuler'), hit('suivi')], suggestions: [hit('coupon')] });
    const { relatedTo } = panel(initialPanelState, page, found);
    expect(ids(relatedTo('annuler'))).toEqual(['suivi', 'coupon']);
  });

  it('are at most three, found by its question', () => {
    const queries: string[] = [];
    const found: Search = (query, options) => {
      queries.push(query);
      const hits = ['annuler', 'coupon', 'suivi', 'remboursement'].map(hit);
      return finding({ hits })(query, options);
    };
    const { relatedTo } = panel(initialPanelState, page, found);
    expect(ids(relatedTo('remboursement'))).toEqual(['annuler', 'coupon', 'suivi']);
    expect(queries).toEqual(['Combien de temps prend un remboursement ?']);
  });

  it('are searched for once, however often they are rendered', () => {
    const found = vi.fn(finding({ hits: [hit('suivi')] }));
    const { relatedTo } = panel(initialPanelState, page, found);
    expect(relatedTo('annuler')).toBe(relatedTo('annuler'));
    expect(found).toHaveBeenCalledOnce();
  });
});
