import { parse } from '../../src/core/faq/parse.ts';
import type { Faq } from '../../src/core/faq/faq.ts';
import {
  initialState,
  withEntryExpanded,
  withFeedback,
  withQuery,
  withTopicToggled,
  type PanelState,
} from '../../src/core/panel-state.ts';
import english from '../../faq-data/en.json';
import french from '../../faq-data/fr.json';

/** One state of the panel, as an owner or a designer would name it. */
export interface State {
  readonly name: string;
  readonly state: PanelState;
  /** Undefined while it is on its way or could not be had. */
  readonly faq: Faq | undefined;
  readonly hasFailed: boolean;
}

/** What is typed, in the language of the FAQ, to bring each state about. */
interface Queries {
  readonly known: string;
  readonly misspelt: string;
  readonly near: string;
}

const queries: Readonly<Record<string, Queries>> = {
  fr: { known: 'carte refusée', misspelt: 'remboursemnt', near: 'retour produit gratuit' },
  en: { known: 'card declined', misspelt: 'refunnd', near: 'do you have stores' },
};

/** The demo's FAQ that is written in a language; the French one where there is none. */
export const faqFor = (lang: string): Faq => parse(lang === 'en' ? english : french).faq;

const withMisses = (state: PanelState): PanelState => ({ ...state, misses: 3 });

/** Every state of the panel for a FAQ. */
export const statesOf = (faq: Faq): readonly State[] => {
  const { known, misspelt, near } = queries[faq.lang] ?? queries['fr']!;
  const topic = faq.topics[0]!;
  const { id } = topic.entries[1] ?? topic.entries[0]!;
  const typed = (query: string): PanelState => withQuery(initialState, query);
  const unfolded = withTopicToggled(initialState, topic.id);
  const open = withEntryExpanded(unfolded, id);
  const show = (name: string, state: PanelState, rest: Partial<State> = {}): State => ({
    name,
    state,
    faq,
    hasFailed: false,
    ...rest,
  });
  return [
    show('Before typing', initialState),
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
    show('Three misses in a row', withMisses(initialState)),
    show('Personal data typed', typed('4242 4242 4242 4242')),
    show('Loading', initialState, { faq: undefined }),
    show('Loading has failed', initialState, { faq: undefined, hasFailed: true }),
  ];
};
