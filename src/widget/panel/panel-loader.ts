import type { ReactiveController } from 'lit';
import type { Faq } from '../../core/faq/faq.ts';
import type { Problem } from '../../core/faq/parse.ts';
import type { VisitOutcome } from '../../core/panel-state.ts';
import { addStyles } from '../dom/add-styles.ts';
import { holds, isPage } from '../dom/composed-tree.ts';
import { loadPanelBundle, type PanelModule, type PanelBundle } from './panel-bundle.ts';
import type { PanelControllerHost, PanelHost, PanelSetting } from './panel-host.ts';
import type { PanelPresenter } from './presenter.ts';

/** A request for an entry by its id. */
export interface EntryRequest {
  readonly entryId: string;
  /** Where the id is written, such as `show`, for the message that it is unknown. */
  readonly place: string;
  /** The link to follow if there is no such entry. */
  readonly link?: HTMLElement | undefined;
}

/** What to show once the panel has loaded, and whether to move the focus into it. */
interface PanelRequest {
  readonly entry?: EntryRequest;
  readonly query?: string;
  readonly isFocusWanted?: boolean;
}

/** What the panel needs from the element, and reports to it. */
export interface PanelCallbacks extends Omit<
  PanelHost,
  'requestUpdate' | 'focusSearch' | 'isRowFocused' | 'showEntry' | 'reveal' | 'press' | 'lexiconFor'
> {
  readonly onUnknownEntry: (request: EntryRequest, problem: Problem) => void;
  /** The panel could not be loaded; `retry` allows another attempt. */
  readonly onLoadFailed: (error: unknown) => void;
}

/** Loads the panel's module on first use, and moves the focus to what the shopper came for. */
export class PanelLoader implements ReactiveController {
  readonly #host: PanelControllerHost;
  readonly #callbacks: PanelCallbacks;
  #bundle: PanelBundle | undefined;
  #presenter: PanelPresenter | undefined;
  #pending: PanelRequest = {};
  #faq: Faq | undefined;
  /** The question or rating that was just pressed. */
  #pressed: Element | undefined;
  #shownQuery = '';

  /** Whether loading has failed and has not been retried. */
  #hasFailed = false;
  /** What had the focus when the panel was requested to take it. */
  #focused: Element | null = null;

  /** Settles when the module has loaded or failed to. Undefined before first use. */
  loading: Promise<void> | undefined = undefined;

  /** Ids of the entries that the shop wants suggested first. */
  suggested: readonly string[] = [];

  constructor(host: PanelControllerHost, callbacks: PanelCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.query !== this.#shownQuery) this.#scrollToTop();
    this.#shownQuery = this.query;
    if (this.#pending.isFocusWanted) this.#moveFocusIn();
    const pressed = this.#pressed;
    this.#pressed = undefined;
    if (pressed) reveal(pressed);
  }

  hostDisconnected(): void {
    this.#presenter?.rest();
  }

  get query(): string {
    return this.#presenter?.query ?? '';
  }

  /** Outcome of the current visit, so far. */
  get outcome(): VisitOutcome {
    return this.#presenter?.outcome ?? 'none';
  }

  /** Starts a new visit; a presenter that is created later starts with one anyway. */
  startVisit(): void {
    this.#presenter?.startVisit();
    this.request({ isFocusWanted: true });
  }

  /** Undefined before the module has loaded, and in a script without a parser. */
  get parse(): PanelBundle['parse'] {
    return this.#bundle?.parse;
  }

  request(request: PanelRequest): void {
    this.#pending = { ...this.#pending, ...request };
    if (request.isFocusWanted) this.#focused = document.activeElement;
    this.#host.requestUpdate();
  }

  requestEntry(entry: EntryRequest): void {
    this.request({ entry, isFocusWanted: true });
  }

  suggest(ids: readonly string[]): void {
    this.suggested = ids;
    this.#host.requestUpdate();
  }

  cancelAnnouncement(): void {
    this.#presenter?.cancelAnnouncement();
  }

  clear(): void {
    this.#presenter?.clear();
  }

  /** The module, or undefined while it is loading. */
  load(): PanelModule | undefined {
    if (!this.#bundle && !this.#hasFailed) {
      this.loading ??= this.#import().catch((error: unknown) => {
        this.loading = undefined;
        this.#hasFailed = true;
        this.#callbacks.onLoadFailed(error);
      });
    }
    return this.#bundle?.panel;
  }

  /** Loads the panel again if that has failed. */
  retry(): void {
    if (!this.#hasFailed) return;
    this.#hasFailed = false;
    this.#host.requestUpdate();
  }

  /** Updates the panel from the element. Call before rendering, once the module has loaded. */
  update(module: PanelModule, setting: PanelSetting): void {
    this.#presenter ??= this.#createPresenter(module);
    this.#faq = setting.faq;
    if (setting.faq) this.#applyPending(this.#presenter);
    this.#presenter.update(setting);
  }

  /** The problem with a request; undefined if there is none, or the FAQ has not loaded yet. */
  problemWith({ entryId, place }: EntryRequest): Problem | undefined {
    return this.#faq && this.#bundle?.panel.unknownEntry(this.#faq, entryId, place);
  }

  draw(...how: Parameters<PanelPresenter['draw']>): ReturnType<PanelPresenter['draw']> {
    return this.#presenter?.draw(...how);
  }

  async #import(): Promise<void> {
    const bundle = await loadPanelBundle();
    this.#callbacks.liveRegion.cancel();
    addStyles(this.#host, bundle.panel.allPanelStyles);
    this.#bundle = bundle;
    this.#host.requestUpdate();
  }

  #createPresenter({ PanelPresenter, addPanelControllers }: PanelModule): PanelPresenter {
    return new PanelPresenter({
      ...this.#callbacks,
      lexiconFor: (lang) => this.#bundle?.lexiconFor(lang),
      requestUpdate: () => this.#host.requestUpdate(),
      focusSearch: () => this.#searchBox?.focus(),
      isRowFocused: () => Boolean(this.#host.shadowRoot?.activeElement?.closest('.entry')),
      showEntry: (entryId) => this.requestEntry({ entryId, place: 'entry:' }),
      reveal: (pressed) => (this.#pressed = pressed),
      press: addPanelControllers(this.#host, {
        dismiss: this.#callbacks.close,
        back: () => this.stepBack(),
        endTyping: () => this.#presenter?.endTyping() ?? false,
      }),
    });
  }

  /** Clears the query, or else closes the panel. Returns false if neither is possible. */
  stepBack(): boolean {
    if (this.query !== '') this.clear();
    else if (this.#host.mode !== 'inline') this.#callbacks.close();
    else return false;
    return true;
  }

  #applyPending(presenter: PanelPresenter): void {
    const { entry, query, ...rest } = this.#pending;
    const problem = entry && this.problemWith(entry);
    this.#pending = entry && !problem ? { ...rest, entry } : rest;
    if (query !== undefined) presenter.showQuery(query);
    // Even if the id is unknown, since the shop may set another FAQ that has it.
    if (entry) presenter.showEntry(entry.entryId);
    if (entry && problem) this.#callbacks.onUnknownEntry(entry, problem);
  }

  /** Moves focus to the requested entry, or else into the search box. */
  #moveFocusIn(): void {
    const { entry } = this.#pending;
    const question = entry ? this.#questionOf(entry.entryId) : null;
    const target = question ?? this.#searchBox;
    const isShown = this.#host.open || this.#host.mode === 'inline';
    if (!target || !isShown) return;
    this.#pending = {};
    if (this.#mayMoveFocus) target.focus({ preventScroll: true });
    if (question) reveal(question);
  }

  /** False if the shopper has moved on to something else on the page while the panel was loading. */
  get #mayMoveFocus(): boolean {
    const active = document.activeElement;
    return !active || active === this.#focused || isPage(active) || holds(this.#host, active);
  }

  /** Scrolls to the top, where the best result is. */
  #scrollToTop(): void {
    const scrollers = this.#host.shadowRoot?.querySelectorAll('.panel, .body') ?? [];
    for (const scroller of scrollers) scroller.scrollTop = 0;
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

/**
 * Scrolls just far enough to show the contacts below a rating, or else the answer, or its question if
 * the answer does not fit.
 */
const reveal = (pressed: Element): void => {
  const entry = pressed.closest('.entry');
  const contacts = pressed.closest('.feedback') && entry?.querySelector('.card');
  (contacts ?? entry)?.scrollIntoView({ block: 'nearest' });
};
