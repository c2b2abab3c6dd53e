/** A page, or an entry of the FAQ, that a search provider has found. */
export interface SearchProviderHit {
  /** Id of an entry of the FAQ on show, which then opens in place. Any other id is ignored. */
  readonly id?: string | undefined;
  /** Plain text. */
  readonly title: string;
  /** Address of the page: `https:` or a `/path` of the shop. A hit with any other is left out. */
  readonly url: string;
  /** Plain text, shown below the title. */
  readonly excerpt?: string | undefined;
}

export interface SearchProviderOptions {
  /** Aborted once the answer is no longer wanted: the shopper has typed on, or it took too long. */
  readonly signal: AbortSignal;
  /** Most hits that are shown. */
  readonly limit: number;
  /** Language of the FAQ, a BCP 47 tag. */
  readonly lang: string;
}

/**
 * Searches more than the FAQ on the page, such as a help centre. It is asked after a pause in typing,
 * with the shopper's words freed of personal data, and never with none. If it rejects, or does not
 * answer within four seconds, the answers of the FAQ stand alone.
 *
 * @returns Hits, best first.
 */
export type SearchProvider = (
  query: string,
  options: SearchProviderOptions,
) => Promise<readonly SearchProviderHit[]>;
