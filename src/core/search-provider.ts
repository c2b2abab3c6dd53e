/** A page, or an entry of the FAQ, that a search provider found. */
export interface SearchProviderHit {
  /** Id of an entry of the page's own FAQ, which then opens in place. Any other id is ignored. */
  readonly id?: string | undefined;
  /** Plain text. */
  readonly title: string;
  /** `https:` address or `/path` of the shop. A hit with any other address is left out. */
  readonly url: string;
  /** Plain text, shown below the title. */
  readonly excerpt?: string | undefined;
}

export interface SearchProviderOptions {
  /** Aborted once the answer is no longer needed: the shopper types on, or it takes too long. */
  readonly signal: AbortSignal;
  /** Maximum number of hits shown. */
  readonly limit: number;
  /** Language of the FAQ, a BCP 47 tag. */
  readonly lang: string;
}

/**
 * Searches beyond the page's own FAQ, for example in a help centre. It is called after a pause in
 * typing, with the shopper's words without personal data, and never with an empty query. If it
 * rejects, or does not resolve within four seconds, only the FAQ's own answers are shown.
 *
 * @returns Hits, best first.
 */
export type SearchProvider = (
  query: string,
  options: SearchProviderOptions,
) => Promise<readonly SearchProviderHit[]>;
