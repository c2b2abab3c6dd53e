import { foundCount, isWaiting, type PanelModel } from '../../../core/panel/panel-model.ts';
import { isLastMiss, withSearchCounted } from '../../../core/panel/panel-state.ts';
import { ShopHelpNoResultsEvent, ShopHelpSearchEvent } from '../../element/events.ts';
import type { LiveRegion, PanelSetting } from '../panel-host.ts';
import type { PanelSession } from '../session/panel-session.ts';
import { resultAnnouncement } from './result-announcement.ts';
import type { UsageEvents } from '../actions/usage-events.ts';

/**
 * Announces loading and search results to screen readers, and fires the search events once a result
 * has been announced.
 */
export class PanelAnnouncer {
  readonly #region: LiveRegion;
  readonly #session: PanelSession;
  readonly #events: UsageEvents;
  #stage: 'loading' | 'failed' | 'ready' | undefined;
  /** Whether the shopper typed before the FAQ had loaded. */
  hasTypedEarly = false;
  /** Whether the result is to be announced once the search or its provider has answered. */
  #isResultPending = false;

  constructor(region: LiveRegion, session: PanelSession, events: UsageEvents) {
    this.#region = region;
    this.#session = session;
    this.#events = events;
  }

  /** Drops pending and awaited announcements, and empties the region. */
  cancel(): void {
    this.hasTypedEarly = false;
    this.#isResultPending = false;
    this.#region.cancel();
  }

  /** Ends typing first, so that the list matches what is announced. */
  announce(message: string): void {
    this.#session.endTyping();
    this.#region.announce(() => message, this.#session.setting!.messages.lang);
  }

  /**
   * Announces that the FAQ is loading or has failed to load, and once it has loaded, the result of a
   * query typed before that.
   */
  announceLoading({ faq, hasFailed, messages }: PanelSetting, isFirst: boolean): void {
    const stage = faq ? 'ready' : hasFailed ? 'failed' : 'loading';
    if (stage === this.#stage) return;
    this.#stage = stage;
    if (stage === 'failed') this.announce(messages.loadFailed);
    else if (stage === 'loading') this.announce(messages.loading);
    else if (this.hasTypedEarly) this.announceResult();
    else if (!isFirst) this.#region.cancel();
    this.hasTypedEarly = false;
  }

  /** Announces the result that was not there yet when the shopper typed. */
  announcePendingResult(): void {
    const { model } = this.#session;
    if (this.#isResultPending && model && !isWaiting(model)) this.announceResult();
  }

  /** Announces the result, then reports the search to the shop, without any personal data in it. */
  announceResult(): void {
    const { model } = this.#session;
    const { messages } = this.#session.setting ?? {};
    if (!messages || !model) return;
    const { content, personal } = model;
    this.#isResultPending = isWaiting(model);
    if (this.#isResultPending) return this.announce(messages.searching);
    if (content.kind === 'browse') {
      if (personal) this.announce(messages.personal[personal]);
      else this.#region.cancel();
      return;
    }
    const isLast = isLastMiss(this.#session.state);
    const message = (): string => {
      this.#session.endTyping();
      return resultAnnouncement(messages, this.#session.model ?? model, isLast);
    };
    const count = foundCount(model);
    this.#region.announce(message, messages.lang, () => this.#reportSearch(model, count));
  }

  #reportSearch({ words, contactsAsked }: PanelModel, count: number): void {
    const hasHelped = count > 0 || contactsAsked !== undefined;
    this.#session.change(withSearchCounted(this.#session.state, hasHelped));
    this.#events.dispatch(ShopHelpSearchEvent, { query: words, count });
    if (!hasHelped) this.#events.dispatch(ShopHelpNoResultsEvent, { query: words });
  }
}
