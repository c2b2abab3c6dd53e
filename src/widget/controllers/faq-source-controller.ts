import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Faq } from '../../core/faq/faq.ts';
import type { parse, Problem } from '../../core/faq/parse.ts';

/** What the FAQ is made from: JSON (read or as text), or the address of a JSON file. */
export type FaqSource =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'url'; readonly value: string };

export type SourceState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly faq: Faq }
  | { readonly kind: 'failed' };

type Parse = typeof parse;

/** Brings the FAQ in: reads or fetches it once it is wanted, and drops what is no longer wanted. */
export class FaqSourceController implements ReactiveController {
  state: SourceState = { kind: 'none' };

  readonly #host: ReactiveControllerHost;
  readonly #report: (problems: readonly Problem[]) => void;
  #source: FaqSource | undefined;
  #loading: AbortController | undefined;

  constructor(host: ReactiveControllerHost, report: (problems: readonly Problem[]) => void) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  get faq(): Faq | undefined {
    return this.state.kind === 'ready' ? this.state.faq : undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.state.kind === 'loading') this.forget();
  }

  /** Drops the FAQ and whatever is on its way; the next `want` starts anew. */
  forget(): void {
    this.#loading?.abort();
    this.#source = undefined;
    this.state = { kind: 'none' };
  }

  retry(): void {
    this.forget();
    this.#host.requestUpdate();
  }

  /** Makes `source` the one in use. Asking again for the same one does nothing. */
  want(source: FaqSource, parseFaq: Parse): void {
    if (this.#source?.kind === source.kind && this.#source.value === source.value) return;
    this.forget();
    this.#source = source;
    if (source.kind === 'value') this.#take(parseFaq(source.value));
    else {
      this.#fetch(source.value, parseFaq).catch((error: unknown) => {
        if (this.#source !== source) return;
        this.state = { kind: 'failed' };
        const message = error instanceof Error ? error.message : 'The FAQ could not be loaded.';
        this.#report([{ path: 'src', message }]);
        this.#host.requestUpdate();
      });
    }
  }

  #take({ faq, problems }: ReturnType<Parse>): void {
    const isEmpty = faq.topics.every((topic) => topic.entries.length === 0);
    this.state = isEmpty && problems.length > 0 ? { kind: 'failed' } : { kind: 'ready', faq };
    if (problems.length > 0) this.#report(problems);
  }

  async #fetch(url: string, parseFaq: Parse): Promise<void> {
    this.#loading = new AbortController();
    this.state = { kind: 'loading' };
    const { signal } = this.#loading;
    const text = await fetchText(url, signal);
    if (signal.aborted) return;
    this.#take(parseFaq(text));
    this.#host.requestUpdate();
  }
}

const fetchText = async (url: string, signal: AbortSignal): Promise<string> => {
  const response = await fetch(url, { signal });
  if (!response.ok) {
    throw new Error(
      `${url} answered ${response.status}. Check the address of the FAQ file, or leave src out to use the FAQ inside the script.`,
    );
  }
  return response.text();
};
