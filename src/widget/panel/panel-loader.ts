import type { ReactiveController } from 'lit';
import { loadLexicons, type LexiconFor } from './lexicons.ts';
import type { PanelControllerHost, PanelHost, PanelSetting } from './panel-host.ts';
import type { PanelPresenter } from './presenter.ts';

type PanelModule = typeof import('./panel.ts');

/** What the panel is to show when it next can, and whether it is to take the focus. */
interface PanelRequest {
  readonly entryId?: string;
  readonly query?: string;
  readonly isFocusWanted?: boolean;
}

/** What the panel asks of the element, and the element tells of the panel. */
export type PanelCallbacks = Omit<
  PanelHost,
  'requestUpdate' | 'focusSearch' | 'showEntry' | 'press' | 'lexiconFor'
>;

/** Brings the panel's module in on first use, and the focus to what the shopper came for. */
export class PanelLoader implements ReactiveController {
  readonly #host: PanelControllerHost;
  readonly #callbacks: PanelCallbacks;
  #module: PanelModule | undefined;
  #lexiconFor: LexiconFor = () => undefined;
  #presenter: PanelPresenter | undefined;
  #pending: PanelRequest = {};

  /** Settles when the module is there, or could not be had. Undefined before the first use. */
  loading: Promise<void> | undefined = undefined;

  constructor(host: PanelControllerHost, callbacks: PanelCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#pending.isFocusWanted) this.#moveFocusIn();
  }

  get query(): string {
    return this.#presenter?.query ?? '';
  }

  request(request: PanelRequest): void {
    this.#pending = { ...this.#pending, ...request };
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#presenter?.clear();
  }

  /** The module, or undefined while it is on its way. */
  load(): PanelModule | undefined {
    if (!this.#module) {
      this.loading ??= this.#import().catch((error: unknown) => {
        this.loading = undefined;
        this.#callbacks.fail(error);
      });
    }
    return this.#module;
  }

  /** Brings the panel up to date with the element. Call before drawing, once there is a module. */
  update(module: PanelModule, setting: PanelSetting): void {
    this.#presenter ??= this.#createPresenter(module);
    if (setting.faq) this.#applyPending(this.#presenter);
    this.#presenter.update(setting);
  }

  draw(...how: Parameters<PanelPresenter['draw']>): ReturnType<PanelPresenter['draw']> {
    return this.#presenter?.draw(...how);
  }

  async #import(): Promise<void> {
    this.#lexiconFor = await loadLexicons();
    this.#module = await import('./panel.ts');
    this.#host.requestUpdate();
  }

  #createPresenter({ PanelPresenter, addPanelControllers }: PanelModule): PanelPresenter {
    return new PanelPresenter({
      ...this.#callbacks,
      lexiconFor: this.#lexiconFor,
      requestUpdate: () => this.#host.requestUpdate(),
      focusSearch: () => this.#searchBox?.focus(),
      showEntry: (entryId) => this.request({ entryId, isFocusWanted: true }),
      press: addPanelControllers(this.#host, this.#callbacks.close, () => this.#stepBack()),
    });
  }

  /** Clears the query, or else closes the panel. False if there is neither to do. */
  #stepBack(): boolean {
    if (this.query !== '') this.clear();
    else if (this.#host.mode !== 'inline') this.#callbacks.close();
    else return false;
    return true;
  }

  #applyPending(presenter: PanelPresenter): void {
    const { entryId, query, ...rest } = this.#pending;
    if (query !== undefined) presenter.showQuery(query);
    if (entryId !== undefined) presenter.showEntry(entryId);
    this.#pending = entryId === undefined ? rest : { ...rest, entryId };
  }

  /** To the entry that was asked for, or else into the search box. */
  #moveFocusIn(): void {
    const { entryId } = this.#pending;
    const question = entryId === undefined ? null : this.#questionOf(entryId);
    const target = question ?? this.#searchBox;
    if (!target || target.getClientRects().length === 0) return;
    this.#pending = {};
    target.focus({ preventScroll: true });
    question?.scrollIntoView({ block: 'nearest' as const });
  }

  get #searchBox(): HTMLInputElement | null {
    return this.#host.shadowRoot?.querySelector('input') ?? null;
  }

  #questionOf(entryId: string): HTMLElement | null {
    const entries = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.entry') ?? [];
    const entry = [...entries].find((one) => one.dataset['entry'] === entryId);
    return entry?.querySelector<HTMLElement>('.question') ?? null;
  }
}
