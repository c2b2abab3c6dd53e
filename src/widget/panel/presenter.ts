import type { TemplateResult } from 'lit';
import type { Contact } from '../../core/faq/faq.ts';
import { fillCount } from '../../core/messages/index.ts';
import type { PanelModel } from '../../core/panel.ts';
import {
  initialState,
  isLastMiss,
  withAnswerFolded,
  withCopied,
  withEntryExpanded,
  withEntryToggled,
  withExactQuery,
  withFeedback,
  withOutcome,
  withQuery,
  withTopicToggled,
  type PanelState,
} from '../../core/panel-state.ts';
import {
  ShopHelpAnswerCloseEvent,
  ShopHelpAnswerOpenEvent,
  ShopHelpContactEvent,
  ShopHelpFeedbackEvent,
  ShopHelpNoResultsEvent,
  ShopHelpSearchEvent,
} from '../element/events.ts';
import { copyText } from '../dom/copy-text.ts';
import { safeCallbacks } from '../element/safe-callback.ts';
import { ModelMemo } from './model-memo.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelHost, PanelSetting } from './panel-host.ts';
import { panelOf } from './panel-of.ts';
import { panelView, type Panel } from './views/panel-view.ts';
import { resultAnnouncement } from './result-announcement.ts';

/** Keeps what the shopper does in the panel and tells the shop of it. */
export class PanelPresenter {
  readonly #host: PanelHost;
  readonly #actions: PanelActions;
  readonly #memo: ModelMemo;
  #state: PanelState = initialState;
  #suggested: readonly string[] = [];
  #setting: PanelSetting | undefined;
  #model: PanelModel | undefined;
  #stage: 'loading' | 'failed' | 'ready' | undefined;
  #hasTypedEarly = false;

  constructor(host: PanelHost) {
    this.#host = host;
    this.#memo = new ModelMemo(host);
    const actions: PanelActions = {
      type: (query) => this.#type(query),
      clear: () => this.clear(),
      takeLiterally: () => this.#takeLiterally(),
      close: host.close,
      retry: () => this.#retry(),
      press: host.press,
      stay: (event) => event.preventDefault(),
      toggleEntry: (id, question) => this.#toggleEntry(id, question),
      showEntry: (id) => {
        host.showEntry(id);
        host.dispatchEvent(new ShopHelpAnswerOpenEvent(id));
      },
      foldAnswer: (id, isFolded) => this.#change(withAnswerFolded(this.#state, id, isFolded)),
      toggleTopic: (id, count) => this.#toggleTopic(id, count),
      rate: (id, helpful) => this.#rate(id, helpful),
      contact: (contact) => this.#contact(contact),
      copy: (contact, address) => void this.#copy(contact, address).catch(host.fail),
    };
    this.#actions = safeCallbacks(actions, host.fail);
  }

  /** What it does by itself ends; the shopper may still come back. */
  readonly rest = (): void => this.#memo.stopPreparing();

  get query(): string {
    return this.#state.query;
  }

  /** Brings the model up to date. Call before each drawing. */
  update(setting: PanelSetting): void {
    const before = this.#setting;
    this.#setting = setting;
    this.#model = this.#memo.modelFor(setting, this.#state, this.#suggested);
    this.#announceLoading(before);
  }

  draw(panel: Pick<Panel, 'form' | 'isOpen' | 'now'>): TemplateResult | undefined {
    const { query, copied } = this.#state;
    const model = this.#model;
    const actions = this.#actions;
    return (
      this.#setting &&
      panelView(panelOf(this.#setting, { ...panel, query, copied, model, actions }))
    );
  }

  /** Shows one entry first, with its answer open. */
  showEntry(id: string): void {
    this.#suggested = [id];
    this.#state = withEntryExpanded(withQuery(this.#state, ''), id);
    this.#host.requestUpdate();
  }

  showQuery(query: string): void {
    this.#change(withQuery(this.#state, query));
  }

  clear(): void {
    this.#host.liveRegion.cancel();
    this.#change(withQuery(this.#state, ''));
    this.#host.focusSearch();
  }

  #change(state: PanelState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #type(query: string): void {
    this.#ask(withQuery(this.#state, query));
    this.#hasTypedEarly = !this.#model;
  }

  /** The button that was pressed goes away, and must not take the focus with it. */
  #takeLiterally(): void {
    this.#ask(withExactQuery(this.#state));
    this.#host.focusSearch();
  }

  #retry(): void {
    this.#host.focusSearch();
    this.#host.retry();
  }

  /** What was asked before within the same pause was not yet a question of its own. */
  #ask(state: PanelState): void {
    if (this.#model) this.#host.liveRegion.cancel();
    this.#change(state);
    if (this.#setting) this.update(this.#setting);
    this.#announceResult();
  }

  #announce(message: string): void {
    this.#host.liveRegion.announce(message, this.#setting!.messages.lang);
  }

  /** Says that the FAQ is on its way or could not be had, and what came of an early question. */
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

  /** Says what was found; tells the shop too, but never what looks like personal data. */
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
    const spoken = resultAnnouncement(messages, model, isLastMiss(this.#state));
    this.#host.liveRegion.announce(spoken, messages.lang, () => {
      const count = content.kind === 'results' ? content.rows.length : 0;
      this.#change(withOutcome(this.#state, count > 0));
      this.#host.dispatchEvent(new ShopHelpSearchEvent(words, count));
      if (count === 0) this.#host.dispatchEvent(new ShopHelpNoResultsEvent(words));
    });
  }

  #toggleTopic(id: string, count: number): void {
    this.#change(withTopicToggled(this.#state, id));
    const { messages } = this.#setting!;
    this.#announce(
      this.#state.unfolded.has(id)
        ? fillCount(messages, messages.topicOpened, count)
        : messages.topicClosed,
    );
  }

  #toggleEntry(id: string, question: Element): void {
    this.#change(withEntryToggled(this.#state, id));
    this.#host.reveal(question);
    const isOpen = this.#state.expanded.has(id);
    const { answerOpened, answerClosed } = this.#setting!.messages;
    this.#announce(isOpen ? answerOpened : answerClosed);
    this.#host.dispatchEvent(
      isOpen ? new ShopHelpAnswerOpenEvent(id) : new ShopHelpAnswerCloseEvent(id),
    );
  }

  /** Pressed a second time, a rating is taken back; the button itself says so. */
  #rate(id: string, helpful: boolean): void {
    if (this.#state.feedback.get(id) === helpful) {
      this.#host.liveRegion.flush();
      this.#host.liveRegion.cancel();
      this.#change(withFeedback(this.#state, id));
      this.#host.dispatchEvent(new ShopHelpFeedbackEvent(id, null));
      return;
    }
    this.#change(withFeedback(this.#state, id, helpful));
    this.#host.dispatchEvent(new ShopHelpFeedbackEvent(id, helpful));
    const { helpfulThanks, unhelpfulThanks } = this.#setting!.messages;
    this.#announce(helpful ? helpfulThanks : unhelpfulThanks);
  }

  async #copy(contact: Contact, address: Element): Promise<void> {
    const isCopied = await copyText(address);
    this.#change(withCopied(this.#state, isCopied ? contact.id : undefined));
    const { copied, selected } = this.#setting!.messages;
    this.#announce(isCopied ? copied : selected);
  }

  #contact(contact: Contact): void {
    this.#host.liveRegion.flush();
    this.#host.dispatchEvent(new ShopHelpContactEvent(contact.id, this.#model?.words ?? ''));
  }
}
