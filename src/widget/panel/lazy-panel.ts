import type { ReactiveController } from 'lit';
import type { Faq } from '../../core/faq/faq.ts';
import type { Problem } from '../../core/faq/parse.ts';
import type { VisitOutcome } from '../../core/panel/panel-state.ts';
import { contains, isPage } from '../dom/composed-tree.ts';
import { questionOf, searchBox } from '../dom/rendered-parts.ts';
import { reveal, scrollToTop } from '../dom/scroll-panel.ts';
import { reportingCallback } from '../element/safe-callback.ts';
import type { PanelBundle } from './loading/panel-bundle.ts';
import { PanelLoader } from './loading/panel-loader.ts';
import type { PanelControllerHost, PanelHost, PanelSetting } from './panel-host.ts';
import type { PanelPresenter } from './presenter.ts';

/** `scroll` does not bubble from the elements inside. */
const scrollOptions = { capture: true, passive: true };

/** A request for an entry by its id. */
export interface EntryRequest {
  readonly entryId: string;
  /** Where the id is written, such as `show`, for the message that it is unknown. */
  readonly place: string;
  /** The link to follow if there is no such entry. */
  readonly link?: HTMLElement | undefined;
}

/** What to show once panel and FAQ have loaded, and whether to move the focus into the panel. */
interface PanelRequest {
  readonly entry?: EntryRequest;
  readonly query?: string;
  readonly isFocusWanted?: boolean;
}

/** What the panel needs from the element, and reports to it. */
interface PanelCallbacks extends Omit<
  PanelHost,
  | 'requestUpdate'
  | 'onIndexing'
  | 'focusSearch'
  | 'isRowFocused'
  | 'showEntry'
  | 'reveal'
  | 'handleKey'
  | 'lexiconFor'
> {
  readonly onUnknownEntry: (request: EntryRequest, problem: Problem) => void;
  /** The panel could not be loaded; `loader.retry` allows another attempt. */
  readonly onLoadFailed: (error: unknown) => void;
}

/**
 * The panel as the element uses it, whether it has loaded or not: keeps what is requested until it
 * can be shown, then moves the focus to it.
 */
export class LazyPanel implements ReactiveController {
  readonly #host: PanelControllerHost;
  readonly #callbacks: PanelCallbacks;
  #presenter: PanelPresenter | undefined;
  #pending: PanelRequest = {};
  #faq: Faq | undefined;
  /** What had the focus when the panel was requested to take it. */
  #focused: Element | null = null;
  /** The question or rating that was just pressed. */
  #pressed: Element | undefined;
  #shownQuery = '';
  /** Whether the panel may not be at its top. */
  #hasScrolled = false;
  readonly #onScroll: () => void;

  readonly loader: PanelLoader;

  /** Settles when the query no longer waits for the index. Undefined if none has waited. */
  indexing: Promise<void> | undefined = undefined;

  /** Ids of the entries that the shop wants suggested first. */
  suggested: readonly string[] = [];

  constructor(host: PanelControllerHost, callbacks: PanelCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    this.loader = new PanelLoader(host, {
      onLoaded: () => callbacks.liveRegion.cancel(),
      onFailed: callbacks.onLoadFailed,
    });
    this.#onScroll = reportingCallback(host, () => {
      this.#hasScrolled = true;
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.shadowRoot?.addEventListener('scroll', this.#onScroll, scrollOptions);
  }

  hostUpdated(): void {
    if (this.query !== this.#shownQuery) this.#showTop();
    this.#shownQuery = this.query;
    if (this.#pending.isFocusWanted) this.#moveFocusIn();
    const pressed = this.#pressed;
    this.#pressed = undefined;
    if (pressed) this.#reveal(pressed);
  }

  hostDisconnected(): void {
    this.#host.shadowRoot?.removeEventListener('scroll', this.#onScroll, scrollOptions);
    this.#presenter?.stop();
  }

  /** Sets the flag at once, since `scroll` is dispatched only with the next animation frame. */
  #reveal(pressed: Element): void {
    reveal(pressed);
    this.#hasScrolled = true;
  }

  /** The best result is at the top. Scrolling there forces layout, which few keystrokes need. */
  #showTop(): void {
    if (this.#hasScrolled) scrollToTop(this.#host);
    this.#hasScrolled = false;
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

  request(request: PanelRequest): void {
    this.#pending = { ...this.#pending, ...request };
    if (request.isFocusWanted) this.#focused = document.activeElement;
    this.#host.requestUpdate();
  }

  requestEntry(entry: EntryRequest): void {
    this.request({ entry, isFocusWanted: true });
  }

  /** The problem with a request; undefined if there is none, or the FAQ has not loaded yet. */
  problemWith({ entryId, place }: EntryRequest): Problem | undefined {
    return this.#faq && this.loader.bundle?.panel.unknownEntry(this.#faq, entryId, place);
  }

  suggest(ids: readonly string[]): void {
    this.suggested = ids;
    this.#host.requestUpdate();
  }

  cancelAnnouncement(): void {
    this.#presenter?.cancelAnnouncement();
  }

  /** Clears the query, or else closes the panel. Returns false if neither is possible. */
  stepBack(): boolean {
    if (this.query !== '') this.#presenter?.clear();
    else if (this.#host.mode !== 'inline') this.#callbacks.close();
    else return false;
    return true;
  }

  /** Updates the panel from the element. Call before rendering, once the panel has loaded. */
  update(bundle: PanelBundle, setting: PanelSetting): void {
    this.#presenter ??= this.#createPresenter(bundle);
    this.#faq = setting.faq;
    if (setting.faq) this.#applyPending(this.#presenter);
    this.#presenter.update(setting);
  }

  draw(...how: Parameters<PanelPresenter['draw']>): ReturnType<PanelPresenter['draw']> {
    return this.#presenter?.draw(...how);
  }

  #createPresenter({ panel, lexiconFor }: PanelBundle): PanelPresenter {
    return new panel.PanelPresenter({
      ...this.#callbacks,
      lexiconFor,
      requestUpdate: () => this.#host.requestUpdate(),
      onIndexing: (indexing) => {
        this.indexing = indexing.then(() => this.#host.requestUpdate());
      },
      focusSearch: () => searchBox(this.#host)?.focus(),
      isRowFocused: () => Boolean(this.#host.shadowRoot?.activeElement?.closest('.entry')),
      showEntry: (entryId) => this.requestEntry({ entryId, place: 'entry:' }),
      reveal: (pressed) => (this.#pressed = pressed),
      handleKey: panel.addPanelControllers(this.#host, {
        dismiss: this.#callbacks.close,
        back: () => this.stepBack(),
        endTyping: () => this.#presenter?.endTyping() ?? false,
      }),
    });
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

  /** Moves the focus to the requested entry, or else into the search box. */
  #moveFocusIn(): void {
    const { entry } = this.#pending;
    const question = entry ? questionOf(this.#host, entry.entryId) : null;
    const target = question ?? searchBox(this.#host);
    const isShown = this.#host.open || this.#host.mode === 'inline';
    if (!target || !isShown) return;
    this.#pending = {};
    if (this.#mayMoveFocus) target.focus({ preventScroll: true });
    if (question) this.#reveal(question);
  }

  /** False if the shopper has moved on to something else on the page while the panel was loading. */
  get #mayMoveFocus(): boolean {
    const active = document.activeElement;
    return !active || active === this.#focused || isPage(active) || contains(this.#host, active);
  }
}
