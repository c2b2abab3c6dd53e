import type { TemplateResult } from 'lit';
import type { Contact } from '../../core/faq/faq.ts';
import { fillCount } from '../../core/messages/index.ts';
import type { PanelModel } from '../../core/panel.ts';
import * as panelState from '../../core/panel-state.ts';
import type { PanelState, VisitOutcome } from '../../core/panel-state.ts';
import { copyText } from '../dom/copy-text.ts';
import * as events from '../element/events.ts';
import { safeCallbacks } from '../element/safe-callback.ts';
import { DeferredClock } from './deferred-clock.ts';
import { ModelMemo } from './model-memo.ts';
import type { EntryPlace, PanelActions } from './panel-actions.ts';
import type { PanelHost, PanelSetting } from './panel-host.ts';
import { panelOf } from './panel-of.ts';
import { panelView, type Panel } from './views/panel-view.ts';
import { resultAnnouncement } from './result-announcement.ts';

/** The place of an entry that is opened by a link in an answer. */
const IN_ANSWER = { from: 'answer', position: null } as const;

/** Holds the shopper's state in the panel, and fires the events that tell the shop. */
export class PanelPresenter {
  readonly #host: PanelHost;
  readonly #actions: PanelActions;
  readonly #memo: ModelMemo;
  readonly #clock: DeferredClock;
  #state: PanelState = panelState.initialState;
  #suggested: readonly string[] = [];
  #setting: PanelSetting | undefined;
  #model: PanelModel | undefined;
  #stage: 'loading' | 'failed' | 'ready' | undefined;
  #hasTypedEarly = false;

  constructor(host: PanelHost) {
    this.#host = host;
    this.#memo = new ModelMemo(host);
    this.#clock = new DeferredClock(() => host.requestUpdate(), host.fail);
    const actions: PanelActions = {
      type: (query) => this.#type(query),
      clear: () => this.clear(),
      takeLiterally: () => this.#takeLiterally(),
      close: host.close,
      retry: () => this.#retry(),
      press: host.press,
      stay: (event) => event.preventDefault(),
      toggleEntry: (id, place, question) => this.#toggleEntry(id, place, question),
      showEntry: (id) => {
        host.showEntry(id);
        this.#tell(events.ShopHelpAnswerOpenEvent, { id, ...IN_ANSWER, query: this.#words });
      },
      foldAnswer: (id, isFolded) =>
        this.#change(panelState.withAnswerFolded(this.#state, id, isFolded)),
      toggleTopic: (id, count) => this.#toggleTopic(id, count),
      rate: (id, helpful) => this.#rate(id, helpful),
      contact: (contact, answer) => this.#contact(contact, answer),
      followLink: (id, url) => {
        host.liveRegion.flush();
        this.#tell(events.ShopHelpLinkEvent, { id, url });
      },
      copy: (contact, address) => void this.#copy(contact, address).catch(host.fail),
    };
    this.#actions = safeCallbacks(actions, host.fail);
  }

  /** Stops background work; the shopper may still come back. */
  rest(): void {
    this.#memo.stopPreparing();
    this.#clock.stop();
  }

  get query(): string {
    return this.#state.query;
  }

  get outcome(): VisitOutcome {
    return this.#state.outcome;
  }

  startVisit(): void {
    this.#state = panelState.withNewVisit(this.#state);
  }

  /** Updates the model. Call before each rendering. */
  update(setting: PanelSetting): void {
    const before = this.#setting;
    this.#setting = setting;
    this.#model = this.#memo.modelFor(setting, this.#state, this.#suggested);
    this.#announceLoading(before);
  }

  draw(panel: Pick<Panel, 'form' | 'isOpen'>): TemplateResult | undefined {
    const setting = this.#setting;
    const { query, copied } = this.#state;
    const shown = { ...panel, query, copied, model: this.#model, actions: this.#actions };
    return setting && panelView(panelOf(setting, this.#clock, shown));
  }

  /** Shows one entry first, with its answer open. */
  showEntry(id: string): void {
    this.#suggested = [id];
    this.#state = panelState.withEntryExpanded(panelState.withQuery(this.#state, ''), id);
    this.#host.requestUpdate();
  }

  showQuery(query: string): void {
    this.#change(panelState.withQuery(this.#state, query));
  }

  clear(): void {
    this.#host.liveRegion.cancel();
    this.#change(panelState.withQuery(this.#state, ''));
    this.#host.focusSearch();
  }

  #change(state: PanelState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #type(query: string): void {
    this.#ask(panelState.withQuery(this.#state, query));
    this.#hasTypedEarly = !this.#model;
  }

  /** Moves the focus to the search box, since the pressed button disappears. */
  #takeLiterally(): void {
    this.#ask(panelState.withExactQuery(this.#state));
    this.#tell(events.ShopHelpCorrectionRefuseEvent, { query: this.#words });
    this.#host.focusSearch();
  }

  #retry(): void {
    this.#host.focusSearch();
    this.#host.retry();
  }

  /** Cancels the pending announcement: a query within the same pause was not finished yet. */
  #ask(state: PanelState): void {
    if (this.#model) this.#host.liveRegion.cancel();
    this.#change(state);
    if (this.#setting) this.update(this.#setting);
    this.#announceResult();
  }

  get #words(): string {
    return this.#model?.words ?? '';
  }

  /** Fires an event that tells the shop how its FAQ is used. */
  #tell<Detail>(
    Kind: new (detail: Detail & { readonly lang: string }) => Event,
    detail: Detail,
  ): void {
    const { faq, messages } = this.#setting!;
    this.#host.dispatchEvent(new Kind({ ...detail, lang: (faq ?? messages).lang }));
  }

  #announce(message: string): void {
    this.#host.liveRegion.announce(message, this.#setting!.messages.lang);
  }

  /**
   * Announces that the FAQ is loading or failed to load, and the result of a query typed too early.
   */
  #announceLoading(before: PanelSetting | undefined): void {
    const { faq, hasFailed, messages } = this.#setting!;
    const stage = faq ? 'ready' : hasFailed ? 'failed' : 'loading';
    if (stage === this.#stage) return;
    this.#stage = stage;
    if (stage === 'failed') this.#announce(messages.loadFailed);
    else if (stage === 'loading') this.#announce(messages.loading);
    else if (this.#hasTypedEarly) this.#announceResult();
    else if (before) this.#host.liveRegion.cancel();
    this.#hasTypedEarly = false;
  }

  /** Announces the result and reports it to the shop, but never what looks like personal data. */
  #announceResult(): void {
    const { messages } = this.#setting ?? {};
    const model = this.#model;
    if (!messages || !model) return;
    const { words, content, personal } = model;
    if (content.kind === 'browse') {
      if (personal) this.#announce(messages.personal[personal]);
      else this.#host.liveRegion.cancel();
      return;
    }
    const spoken = resultAnnouncement(messages, model, panelState.isLastMiss(this.#state));
    this.#host.liveRegion.announce(spoken, messages.lang, () => {
      const count = content.kind === 'results' ? content.rows.length : 0;
      this.#change(panelState.withOutcome(this.#state, count > 0));
      this.#tell(events.ShopHelpSearchEvent, { query: words, count });
      if (count === 0) this.#tell(events.ShopHelpNoResultsEvent, { query: words });
    });
  }

  #toggleTopic(id: string, count: number): void {
    this.#change(panelState.withTopicToggled(this.#state, id));
    const { messages } = this.#setting!;
    const isOpen = this.#state.unfolded.has(id);
    this.#announce(
      isOpen ? fillCount(messages, messages.topicOpened, count) : messages.topicClosed,
    );
    if (isOpen) this.#tell(events.ShopHelpTopicOpenEvent, { id });
  }

  #toggleEntry(id: string, place: EntryPlace, question: Element): void {
    this.#change(panelState.withEntryToggled(this.#state, id));
    this.#host.reveal(question);
    const isOpen = this.#state.expanded.has(id);
    const { answerOpened, answerClosed } = this.#setting!.messages;
    this.#announce(isOpen ? answerOpened : answerClosed);
    if (isOpen) this.#tell(events.ShopHelpAnswerOpenEvent, { id, ...place, query: this.#words });
    else this.#tell(events.ShopHelpAnswerCloseEvent, { id });
  }

  /** Pressing a rating again withdraws it; the button itself announces that. */
  #rate(id: string, pressed: boolean): void {
    const helpful = this.#state.feedback.get(id) === pressed ? undefined : pressed;
    this.#change(panelState.withFeedback(this.#state, id, helpful));
    const { helpfulThanks, unhelpfulThanks } = this.#setting!.messages;
    this.#host.liveRegion.flush();
    if (helpful === undefined) this.#host.liveRegion.cancel();
    this.#tell(events.ShopHelpFeedbackEvent, { id, helpful: helpful ?? null });
    if (helpful !== undefined) this.#announce(helpful ? helpfulThanks : unhelpfulThanks);
  }

  async #copy(contact: Contact, address: Element): Promise<void> {
    const isCopied = await copyText(address);
    this.#change(panelState.withCopied(this.#state, isCopied ? contact.id : undefined));
    const { copied, selected } = this.#setting!.messages;
    this.#announce(isCopied ? copied : selected);
  }

  #contact({ id }: Contact, answer: string | null = null): void {
    this.#host.liveRegion.flush();
    this.#state = panelState.withContactTaken(this.#state);
    this.#tell(events.ShopHelpContactEvent, { id, query: this.#words, answer });
  }
}
