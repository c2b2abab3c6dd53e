/** Svelte markup is checked against these types. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from '../../src/frameworks/svelte.ts';
import faq from '../../faq-data/fr.json' with { type: 'json' };

type Markup = SvelteHTMLElements['shop-help'];

export const right: Markup = {
  id: 'help',
  class: 'shop',
  placement: 'top-end',
  'max-results': 5,
  'provider-results': 'replace',
  searchProvider: () => Promise.resolve([]),
  faq,
  'onshop-help-open': ({ reason, from }) => `${reason} ${from}`,
};

export const wrong: readonly Markup[] = [
  // @ts-expect-error not a corner of the window
  { placement: 'middle' },
  // @ts-expect-error not a place for the hits
  { 'provider-results': 'below' },
  // @ts-expect-error not a property of the element
  { colour: 'red' },
  // @ts-expect-error a FAQ without topics
  { faq: { version: 1, lang: 'fr' } },
  // @ts-expect-error not a member of the event
  { 'onshop-help-search': ({ words }) => void words },
];
