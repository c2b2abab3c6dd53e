import type { Problem } from '../../core/faq/parse.ts';
import type { PageRequest } from '../controllers/page-controller.ts';
import { OPEN_HOOK } from '../dom/open-hook.ts';
import type { EntryRequest, LazyPanel } from '../panel/lazy-panel.ts';
import {
  ShopHelpCloseEvent,
  ShopHelpOpenEvent,
  type CloseReason,
  type OpenedWith,
} from './events.ts';
import { reportingCallback } from './safe-callback.ts';

interface Host extends EventTarget {
  open: boolean;
}

interface OpenActions {
  readonly panel: () => LazyPanel;
  readonly report: (problems: readonly Problem[]) => void;
  /** Returns whether it ran without an error. */
  readonly runSafely: (act: () => void) => boolean;
  readonly hasFaq: () => boolean;
  /** Language of the FAQ, or of the widget's own words until there is one. */
  readonly lang: () => string;
  /**
   * Moves the element into the dialog around the opener or the focused element, if there is one.
   * Returns false if the browser does not support that.
   */
  readonly enterDialog: (opener?: Element) => boolean;
}

/** Changes `open` on behalf of everyone but the app, and fires the events that tell the app. */
export class OpenState {
  readonly #host: Host;
  readonly #actions: OpenActions;

  constructor(host: Host, actions: OpenActions) {
    this.#host = host;
    this.#actions = actions;
  }

  /** Returns whether the help can be shown at all. */
  open(from: OpenedWith, entry?: EntryRequest, opener?: Element): boolean {
    let canShow = false;
    const isThere = this.#actions.runSafely(() => {
      const hasFaq = this.#actions.hasFaq();
      if (hasFaq && !this.#actions.enterDialog(opener)) return;
      if (entry) this.#actions.panel().requestEntry(entry);
      canShow = hasFaq;
      if (this.#host.open) return;
      this.#host.open = true;
      const id = entry?.entryId ?? null;
      const lang = this.#actions.lang();
      this.#host.dispatchEvent(new ShopHelpOpenEvent({ reason: 'shopper', from, id, lang }));
    });
    return isThere && canShow;
  }

  /** Also returns false for a link to an entry that does not exist, so that the link is followed. */
  openByPage({ from, entryId, link, opener }: PageRequest): boolean {
    if (entryId === undefined) return this.open(from, undefined, opener);
    const entry = { entryId, place: from === 'hash' ? '#help' : OPEN_HOOK, link };
    const problem = link && this.#actions.panel().problemWith(entry);
    if (problem) this.#actions.report([problem]);
    return !problem && this.open(from, entry, opener);
  }

  close(reason: CloseReason): void {
    if (!this.#host.open) return;
    this.#host.open = false;
    const { outcome } = this.#actions.panel();
    const lang = this.#actions.lang();
    this.#host.dispatchEvent(new ShopHelpCloseEvent({ reason, outcome, lang }));
  }

  /**
   * If the FAQ loads only after a link was clicked and lacks its entry, closes the panel and clicks
   * the link again; this time it is followed.
   */
  onUnknownEntry({ link }: EntryRequest, problem: Problem): void {
    if (!link) return this.#actions.report([problem]);
    this.close('yielded');
    queueMicrotask(reportingCallback(this.#host, () => link.click()));
  }
}
