import type { TemplateResult } from 'lit';
import {
  withEntryExpanded,
  withNewVisit,
  withQuery,
  type VisitOutcome,
} from '../../core/panel/panel-state.ts';
import { safeCallbacks } from '../element/safe-callback.ts';
import { DeferredClock } from './deferred-clock.ts';
import type { PanelActions } from './actions/panel-actions.ts';
import { PanelAnnouncer } from './announcements/panel-announcer.ts';
import type { PanelHost, PanelSetting } from './panel-host.ts';
import { PanelSession } from './session/panel-session.ts';
import { ShopperActions } from './actions/shopper-actions.ts';
import { UsageEvents } from './actions/usage-events.ts';
import { viewModelOf } from './view-model.ts';
import { panelView, type Panel } from './views/panel-view.ts';

/** Draws the panel from the shopper's session, and carries out the requests of the element. */
export class PanelPresenter {
  readonly #session: PanelSession;
  readonly #announcer: PanelAnnouncer;
  readonly #actions: PanelActions;
  readonly #clock: DeferredClock;
  #hasBeenOpen = false;

  constructor(host: PanelHost) {
    this.#session = new PanelSession(host);
    const events = new UsageEvents(host, this.#session);
    this.#announcer = new PanelAnnouncer(host.liveRegion, this.#session, events);
    const actions = new ShopperActions(host, this.#session, this.#announcer, events);
    this.#actions = safeCallbacks<PanelActions>(actions, host.fail);
    this.#clock = new DeferredClock(() => host.requestUpdate(), host.fail);
  }

  /** Stops background work while the element is not on the page. */
  stop(): void {
    this.#session.stop();
    this.#clock.stop();
  }

  get query(): string {
    return this.#session.state.query;
  }

  get outcome(): VisitOutcome {
    return this.#session.state.outcome;
  }

  startVisit(): void {
    this.#session.state = withNewVisit(this.#session.state);
  }

  /** Shows what the query finds, if the list was kept steady while the shopper typed. */
  endTyping(): boolean {
    return this.#session.endTyping();
  }

  cancelAnnouncement(): void {
    this.#announcer.cancel();
  }

  /** Updates the model. Call before each rendering. */
  update(setting: PanelSetting): void {
    const isFirst = !this.#session.setting;
    this.#session.update(setting);
    this.#announcer.announceLoading(setting, isFirst);
    this.#announcer.announcePendingResult();
  }

  draw(panel: Pick<Panel, 'form' | 'isOpen'>): TemplateResult | undefined {
    const { setting, model, state } = this.#session;
    const { query, copied } = state;
    this.#hasBeenOpen ||= panel.isOpen;
    const isAhead = !this.#hasBeenOpen;
    const rest = { ...panel, isAhead, query, copied, model, actions: this.#actions };
    return setting && panelView(viewModelOf(setting, this.#clock, rest));
  }

  /** Shows one entry first, with its answer open. */
  showEntry(id: string): void {
    this.#session.linked = [id];
    this.#session.change(withEntryExpanded(withQuery(this.#session.state, ''), id));
  }

  showQuery(query: string): void {
    this.#session.change(withQuery(this.#session.state, query));
  }

  clear(): void {
    this.#actions.clear();
  }
}
