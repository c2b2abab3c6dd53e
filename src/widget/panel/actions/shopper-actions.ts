import type { Contact } from '../../../core/faq/faq.ts';
import { fillCount } from '../../../core/messages/index.ts';
import {
  withAnswerFolded,
  withContactFollowed,
  withCopied,
  withEntryToggled,
  withExactQuery,
  withFeedback,
  withQuery,
  withTypedQuery,
  withTopicToggled,
  type PanelState,
} from '../../../core/panel/panel-state.ts';
import { copyText } from '../../dom/copy-text.ts';
import {
  ShopHelpAnswerCloseEvent,
  ShopHelpAnswerOpenEvent,
  ShopHelpContactEvent,
  ShopHelpCorrectionRefuseEvent,
  ShopHelpFeedbackEvent,
  ShopHelpLinkEvent,
  ShopHelpTopicOpenEvent,
} from '../../element/events.ts';
import type { EntryPlace, PanelActions } from './panel-actions.ts';
import type { PanelAnnouncer } from '../announcements/panel-announcer.ts';
import type { PanelHost } from '../panel-host.ts';
import type { PanelSession } from '../session/panel-session.ts';
import type { UsageEvents } from './usage-events.ts';

/** Where an entry is if a link in an answer has opened it. */
const inAnswer = { from: 'answer', position: null } as const;

/** What each action of the shopper in the panel does. */
export class ShopperActions implements PanelActions {
  readonly #host: PanelHost;
  readonly #session: PanelSession;
  readonly #announcer: PanelAnnouncer;
  readonly #events: UsageEvents;

  constructor(
    host: PanelHost,
    session: PanelSession,
    announcer: PanelAnnouncer,
    events: UsageEvents,
  ) {
    this.#host = host;
    this.#session = session;
    this.#announcer = announcer;
    this.#events = events;
  }

  readonly type = (query: string): void => {
    this.#ask(withTypedQuery(this.#session.state, query));
    this.#announcer.hasTypedEarly = !this.#session.model;
  };

  readonly clear = (): void => {
    this.#host.liveRegion.cancel();
    this.#session.change(withQuery(this.#session.state, ''));
    this.#host.focusSearch();
  };

  /** Moves the focus to the search box, since the pressed button disappears. */
  readonly searchAsTyped = (): void => {
    this.#ask(withExactQuery(this.#session.state));
    this.#events.dispatch(ShopHelpCorrectionRefuseEvent, { query: this.#events.words });
    this.#host.focusSearch();
  };

  readonly close = (): void => this.#host.close();

  readonly retry = (): void => {
    this.#host.focusSearch();
    this.#host.retry();
  };

  readonly handleKey = (event: KeyboardEvent): void => this.#host.handleKey(event);

  readonly keepFocus = (event: Event): void => event.preventDefault();

  readonly toggleEntry = (id: string, place: EntryPlace, question: Element): void => {
    this.#session.change(withEntryToggled(this.#session.state, id));
    this.#host.reveal(question);
    const isOpen = this.#session.state.expandedEntries.has(id);
    const { answerOpened, answerClosed } = this.#session.setting!.messages;
    this.#announcer.announce(isOpen ? answerOpened : answerClosed);
    if (isOpen) this.#dispatchAnswerOpen(id, place);
    else this.#events.dispatch(ShopHelpAnswerCloseEvent, { id });
  };

  readonly showEntry = (id: string): void => {
    this.#host.showEntry(id);
    this.#dispatchAnswerOpen(id, inAnswer);
  };

  readonly foldAnswer = (id: string, isFolded: boolean): void =>
    this.#session.change(withAnswerFolded(this.#session.state, id, isFolded));

  readonly toggleTopic = (id: string, count: number): void => {
    this.#session.change(withTopicToggled(this.#session.state, id));
    const { messages } = this.#session.setting!;
    const isOpen = this.#session.state.expandedTopics.has(id);
    this.#announcer.announce(
      isOpen ? fillCount(messages, messages.topicOpened, count) : messages.topicClosed,
    );
    if (isOpen) this.#events.dispatch(ShopHelpTopicOpenEvent, { id });
  };

  /** Pressing a rating again withdraws it; the button's own state announces that. */
  readonly rate = (id: string, pressed: boolean, button: Element): void => {
    const { state } = this.#session;
    const helpful = state.feedback.get(id) === pressed ? undefined : pressed;
    this.#session.change(withFeedback(state, id, helpful));
    this.#host.reveal(button);
    const { helpfulThanks, unhelpfulThanks } = this.#session.setting!.messages;
    this.#host.liveRegion.flush();
    if (helpful === undefined) this.#host.liveRegion.cancel();
    this.#events.dispatch(ShopHelpFeedbackEvent, { id, helpful: helpful ?? null });
    if (helpful !== undefined) this.#announcer.announce(helpful ? helpfulThanks : unhelpfulThanks);
  };

  readonly copy = (contact: Contact, answer: string | undefined, address: Element): void =>
    void this.#copy(contact, answer, address).catch(this.#host.fail);

  readonly contact = ({ id }: Contact, answer: string | null = null): void => {
    this.#host.liveRegion.flush();
    this.#session.state = withContactFollowed(this.#session.state);
    this.#events.dispatch(ShopHelpContactEvent, { id, query: this.#events.words, answer });
  };

  readonly followLink = (id: string | null, url: string): void => {
    this.#host.liveRegion.flush();
    this.#events.dispatch(ShopHelpLinkEvent, { id, url });
  };

  /** Cancels the pending announcement: the query before was not finished yet. */
  #ask(state: PanelState): void {
    if (this.#session.model) this.#host.liveRegion.cancel();
    this.#session.change(state);
    if (this.#session.setting) this.#session.update(this.#session.setting);
    this.#announcer.announceResult();
  }

  #dispatchAnswerOpen(id: string, place: EntryPlace | typeof inAnswer): void {
    this.#events.dispatch(ShopHelpAnswerOpenEvent, { id, ...place, query: this.#events.words });
  }

  async #copy(contact: Contact, answer: string | undefined, address: Element): Promise<void> {
    const isCopied = await copyText(address);
    if (isCopied) this.contact(contact, answer);
    this.#session.change(withCopied(this.#session.state, isCopied ? contact.id : undefined));
    const { copied, selected } = this.#session.setting!.messages;
    this.#announcer.announce(isCopied ? copied : selected);
  }
}
