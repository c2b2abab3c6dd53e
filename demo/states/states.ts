import { withReadableNumbers } from '../../src/compose/phone-numbers.ts';
import { parse } from '../../src/core/faq/parse.ts';
import type { Faq } from '../../src/core/faq/faq.ts';
import type { ProviderAnswer } from '../../src/core/panel/panel-provider.ts';
import type { SearchProviderHit } from '../../src/core/search-provider.ts';
import {
  initialPanelState,
  withEntryExpanded,
  withFeedback,
  withQuery,
  withTopicToggled,
  type PanelState,
} from '../../src/core/panel/panel-state.ts';
import english from '../../faq-data/en.json';
import french from '../../faq-data/fr.json';

/** One state of the panel, named as an owner or a designer would. */
export interface State {
  readonly name: string;
  readonly state: PanelState;
  /** Undefined while the FAQ is loading or if it failed to load. */
  readonly faq: Faq | undefined;
  readonly hasFailed: boolean;
  /** The answer of the shop's search provider, if it has one. */
  readonly provider?: ProviderAnswer;
}

/** The queries that lead to each state, in the language of the FAQ. */
interface Queries {
  readonly known: string;
  readonly misspelt: string;
  readonly near: string;
  /** A query that asks for the contacts themselves. */
  readonly contact: string;
}

const queries: Readonly<Record<string, Queries>> = {
  fr: {
    known: 'carte refusée',
    misspelt: 'remboursemnt',
    near: 'retour produit gratuit',
    contact: 'horaires',
  },
  en: {
    known: 'card declined',
    misspelt: 'refunnd',
    near: 'do you have stores',
    contact: 'opening hours',
  },
};

/** The demo's FAQ in this language, or else the French one. */
export const faqFor = (lang: string): Faq =>
  withReadableNumbers(parse(lang === 'en' ? english : french).faq);

/** A page of the shop, as found by its search provider. */
const pageHit: SearchProviderHit = {
  title: 'Carte bancaire : nos conseils',
  url: '/guides/carte-bancaire',
  excerpt: 'Ce qui fait refuser une carte, et comment payer autrement.',
};

const withMisses = (state: PanelState): PanelState => ({ ...state, misses: 3 });

/** All states of the panel for a FAQ. */
export const statesOf = (faq: Faq): readonly State[] => {
  const { known, misspelt, near, contact } = queries[faq.lang] ?? queries['fr']!;
  const topic = faq.topics[0]!;
  const { id } = topic.entries[1] ?? topic.entries[0]!;
  const typed = (query: string): PanelState => withQuery(initialPanelState, query);
  const unfolded = withTopicToggled(initialPanelState, topic.id);
  const open = withEntryExpanded(unfolded, id);
  const show = (name: string, state: PanelState, rest: Partial<State> = {}): State => ({
    name,
    state,
    faq,
    hasFailed: false,
    ...rest,
  });
  return [
    show('Before typing', initialPanelState),
    show('A topic unfolded', unfolded),
    show('An answer open', open),
    show('Rated helpful', withFeedback(open, id, true)),
    show('Rated not helpful', withFeedback(open, id, false)),
    show('Results', typed(known)),
    show('A result open', withEntryExpanded(typed(known), 'paiement-echoue')),
    show('A typo corrected', typed(misspelt)),
    show('Nothing sure, something near', typed(near)),
    show('No answer', typed('zzzz qqqq')),
    show('No answer, no contact', typed('zzzz qqqq'), { faq: { ...faq, contacts: [] } }),
    show('The contacts asked for', typed(contact)),
    show('The search provider is asked', typed(known), { provider: 'waiting' }),
    show('Only the search provider may know', typed('zzzz qqqq'), { provider: 'waiting' }),
    show('Found by the search provider', typed(known), { provider: [pageHit] }),
    show('The search provider has failed', typed(known), { provider: 'failed' }),
    show('Three misses in a row', withMisses(initialPanelState)),
    show('Personal data typed', typed('4242 4242 4242 4242')),
    show('Loading', initialPanelState, { faq: undefined }),
    show('Loading has failed', initialPanelState, { faq: undefined, hasFailed: true }),
  ];
};
