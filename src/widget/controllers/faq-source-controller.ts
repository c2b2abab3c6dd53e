import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportingCallback } from '../element/safe-callback.ts';
import type { Contact, Faq } from '../../core/faq/faq.ts';
import type { Parse, Problem } from '../../core/faq/parse.ts';

/** Reads a FAQ inside the script, which was validated when the script was composed. */
export type BundledFaq = () => Faq;

/**
 * A FAQ given by the page: JSON (parsed or as text), or the URL of a JSON file. If that fails,
 * `fallback` is used, the FAQ inside the script.
 */
export type GivenFaqSource = { readonly fallback: BundledFaq | undefined } & (
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'url'; readonly value: string }
);

export type FaqSource = GivenFaqSource | { readonly kind: 'bundled'; readonly value: BundledFaq };

type SourceState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly faq: Faq }
  /** `contacts` are those of a FAQ that has no valid entries. */
  | { readonly kind: 'failed'; readonly contacts: readonly Contact[] };

interface Outcome {
  readonly faq: Faq | undefined;
  readonly hasFailed: boolean;
  readonly contacts: readonly Contact[];
}

/** Maximum time for a FAQ file to arrive completely, in milliseconds. */
const MAX_LOAD_TIME = 10_000;

/** Loads the FAQ: reads or fetches it on demand, and cancels what is no longer needed. */
export class FaqSourceController implements ReactiveController {
  state: SourceState = { kind: 'none' };

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #report: (problems: readonly Problem[]) => void;
  #source: FaqSource | undefined;
  #loading: AbortController | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    report: (problems: readonly Problem[]) => void,
  ) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  get faq(): Faq | undefined {
    return this.state.kind === 'ready' ? this.state.faq : undefined;
  }

  /** The FAQ; or, if it failed to load, the contacts to offer instead. */
  get outcome(): Outcome {
    const hasFailed = this.state.kind === 'failed';
    return { faq: this.faq, hasFailed, contacts: this.#contacts };
  }

  get #contacts(): readonly Contact[] {
    return this.state.kind === 'failed' ? this.state.contacts : [];
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.state.kind === 'loading') this.reset();
  }

  /** Drops the FAQ and cancels any load; the next `use` starts afresh. */
  reset(): void {
    this.#loading?.abort();
    this.#source = undefined;
    this.state = { kind: 'none' };
  }

  retry(): void {
    this.reset();
    this.#host.requestUpdate();
  }

  /** Switches to `source`. Calling it again with the same one does nothing. */
  use(source: FaqSource, parseFaq: Parse | undefined): void {
    if (this.#source?.kind === source.kind && this.#source.value === source.value) return;
    this.reset();
    this.#source = source;
    if (source.kind === 'bundled') this.#take({ faq: source.value(), problems: [] });
    else if (!parseFaq) this.#refuse(source);
    else if (source.kind === 'value') this.#take(parseFaq(source.value));
    else {
      const giveUp = (error: unknown): void => {
        this.state = { kind: 'failed', contacts: [] };
        this.#host.requestUpdate();
        throw error;
      };
      this.#load(source, parseFaq).catch(reportingCallback(this.#host, giveUp));
    }
  }

  async #load(source: FaqSource & { readonly kind: 'url' }, parseFaq: Parse): Promise<void> {
    this.#loading = new AbortController();
    this.state = { kind: 'loading' };
    const isWanted = (): boolean => this.#source === source;
    const text = await fetchText(source.value, this.#loading).catch((error: unknown) => {
      if (isWanted()) this.#tell(error);
    });
    if (!isWanted()) return;
    if (text !== undefined) this.#take(parseFaq(text));
    if (!this.faq) this.#fallBack(source);
    this.#host.requestUpdate();
  }

  #take({ faq, problems }: ReturnType<Parse>): void {
    const hasFailed = isEmpty(faq) && problems.length > 0;
    this.state = hasFailed ? { kind: 'failed', contacts: faq.contacts } : { kind: 'ready', faq };
    if (problems.length > 0) this.#report(problems);
  }

  #fallBack({ fallback }: GivenFaqSource): void {
    this.state = fallback
      ? { kind: 'ready', faq: fallback() }
      : { kind: 'failed', contacts: this.#contacts };
  }

  #refuse(source: GivenFaqSource): void {
    const path = source.kind === 'url' ? 'src' : 'faq';
    const message =
      'Is not read: this script can only read its own FAQ. Build it with npx shop-help build --parser.';
    this.#report([{ path, message }]);
    this.#fallBack(source);
  }

  #tell(error: unknown): void {
    const message = error instanceof Error ? error.message : 'The FAQ could not be loaded.';
    this.#report([{ path: 'src', message }]);
  }
}

const isEmpty = (faq: Faq): boolean => faq.topics.every((topic) => topic.entries.length === 0);

const fetchText = async (url: string, loading: AbortController): Promise<string> => {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    loading.abort();
  }, MAX_LOAD_TIME);
  try {
    const response = await fetch(url, { signal: loading.signal });
    if (response.ok) return await response.text();
    throw new Error(
      `${url} answered ${response.status}. Check the address of the FAQ file, or leave src out to use the FAQ inside the script.`,
    );
  } catch (error) {
    // Each browser has its own message for an aborted request.
    if (isLate) throw new Error(`${url} did not arrive within ${MAX_LOAD_TIME / 1000} seconds.`);
    throw error;
  } finally {
    clearTimeout(timer);
  }
};
