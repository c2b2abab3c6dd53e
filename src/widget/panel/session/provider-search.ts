import { readProviderHits, type ProviderAnswer } from '../../../core/panel/panel-provider.ts';
import type { SearchProvider, SearchProviderOptions } from '../../../core/search-provider.ts';
import { errorMessage, safeCallback } from '../../element/safe-callback.ts';
import type { PanelHost } from '../panel-host.ts';

/** Pause in typing after which the provider is called, in milliseconds. */
const PAUSE = 200;

/** Maximum time for its answer, in milliseconds. */
const MAX_WAIT = 4_000;

/** Calls the shop's search provider, for one query at a time. */
export class ProviderSearch {
  readonly #host: Pick<PanelHost, 'requestUpdate' | 'report' | 'fail'>;
  #asked: readonly unknown[] = [];
  #answer: ProviderAnswer | undefined;
  #request: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was reported last: a provider that is down fails at each pause in typing. */
  #reported = '';

  constructor(host: Pick<PanelHost, 'requestUpdate' | 'report' | 'fail'>) {
    this.#host = host;
  }

  /**
   * The answer so far; undefined without a provider or a query. Requests an update once the answer is
   * there. A new query aborts the previous one, whose answer is ignored.
   */
  answerTo(
    provider: SearchProvider | undefined,
    query: string,
    options: Omit<SearchProviderOptions, 'signal'>,
  ): ProviderAnswer | undefined {
    const asked = [provider, query, options.limit, options.lang];
    if (asked.every((one, at) => one === this.#asked[at])) return this.#answer;
    this.stop();
    this.#asked = asked;
    if (!provider || query === '') return undefined;
    this.#call(provider, query, options);
    return (this.#answer = 'waiting');
  }

  /** Forgets the query; if it comes again, the provider is called again. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#asked = [];
    this.#answer = undefined;
  }

  #call(
    provider: SearchProvider,
    query: string,
    options: Omit<SearchProviderOptions, 'signal'>,
  ): void {
    const request = (this.#request = new AbortController());
    const { signal } = request;
    const end = (answer: ProviderAnswer): void => {
      if (signal.aborted) return;
      clearTimeout(this.#timer);
      request.abort();
      this.#answer = answer;
      if (answer !== 'failed') this.#reported = '';
      this.#host.requestUpdate();
    };
    const giveUp = (error: unknown): void => {
      if (signal.aborted) return;
      const message = errorMessage(error);
      if (message !== this.#reported) this.#host.report([{ path: 'searchProvider', message }]);
      this.#reported = message;
      end('failed');
    };
    const wait = (act: () => void, time: number): void => {
      this.#timer = setTimeout(safeCallback(act, this.#host.fail), time);
    };
    wait(() => {
      wait(() => giveUp(`Did not answer within ${MAX_WAIT / 1000} seconds.`), MAX_WAIT);
      const search = async (): Promise<ProviderAnswer> =>
        readProviderHits(await provider(query, { ...options, signal }), options.limit);
      search().then(end).catch(giveUp).catch(this.#host.fail);
    }, PAUSE);
  }
}
