import { safeHref } from '../contact/safe-href.ts';
import type { Entry, Faq } from '../faq/faq.ts';
import { withContent, type PanelModel } from './panel-model.ts';
import { plainRow } from './panel-rows.ts';
import type { PanelState } from './panel-state.ts';
import { entriesById } from './panel-suggestions.ts';
import type { SearchProviderHit } from '../search-provider.ts';
import type { ProviderResults } from '../setting-values.ts';

/** Hits with safe addresses, or why there are none. */
export type ProviderAnswer = 'waiting' | 'failed' | readonly SearchProviderHit[];

/** Longest title and excerpt shown, in UTF-16 units. */
const MAX_TITLE_LENGTH = 200;
const MAX_EXCERPT_LENGTH = 300;

/**
 * What may be the beginning of an IBAN (with a bank code of letters), of a card or phone number (five
 * digits or more), or of an e-mail address (a word with an at sign).
 */
const unfinishedPersonalData =
  /\b[a-z]{2}\d{2}[ -]?[a-z]{4}[ -]?\d[\d -]*|\+?\p{Nd}(?:[ ./()-]{0,2}\p{Nd}){4,}|\S*@\S*/giu;

/**
 * The words to pass to a provider: without anything that may become personal data as the shopper
 * types on, since a provider is called at each pause in typing.
 *
 * @param words A query without personal data.
 */
export const wordsForProvider = (words: string): string =>
  words.replace(unfinishedPersonalData, ' ').replace(/\s+/g, ' ').trim();

/** The usable hits of an answer: those with a title and a safe address. */
export const readProviderHits = (answer: unknown, limit: number): readonly SearchProviderHit[] => {
  if (!Array.isArray(answer)) throw new TypeError('It must answer with a list of hits.');
  return (answer as readonly unknown[])
    .flatMap((hit) => {
      const { id, title, url, excerpt } = Object(hit) as SearchProviderHit;
      const href = safeHref(String(url));
      const words = plain(title, MAX_TITLE_LENGTH);
      return href && /^[/h]/.test(href) && words
        ? [{ id, title: words, url: href, excerpt: plain(excerpt, MAX_EXCERPT_LENGTH) }]
        : [];
    })
    .slice(0, limit);
};

const plain = (text: unknown, length: number): string =>
  typeof text === 'string' ? text.trim().slice(0, length) : '';

/** Adds a provider's answer to the FAQ's own; a failed one changes nothing else. */
export const withProviderAnswer = (
  model: PanelModel,
  answer: ProviderAnswer,
  results: ProviderResults,
  faq: Faq,
  state: PanelState,
): PanelModel => {
  const { content } = model;
  if (content.kind !== 'results' && content.kind !== 'hand-over') return model;
  if (answer === 'failed') return { ...model, provider: answer };
  const local = content.kind === 'results' && results !== 'replace' ? content : undefined;
  if (answer === 'waiting') {
    return { ...withContent(model, local ?? { kind: 'waiting' }, state), provider: answer };
  }
  const { rows, nearest, corrections } = local ?? { rows: [], nearest: [], corrections: [] };
  const byId = entriesById(faq);
  const shown = new Set<Entry | string>(rows.map(({ entry }) => entry));
  const provided = answer.flatMap((hit) => {
    const entry = byId.get(hit.id ?? '');
    if (shown.has(entry ?? hit.url)) return [];
    shown.add(entry ?? hit.url);
    return [entry ? plainRow(entry, state) : hit];
  });
  if (provided.length === 0) return model;
  const others = nearest.filter(({ entry }) => !shown.has(entry));
  return withContent(
    model,
    { kind: 'results', rows, provided, nearest: others, corrections },
    state,
  );
};
