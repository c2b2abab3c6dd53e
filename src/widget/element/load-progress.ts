import type { Messages } from '../../core/messages/messages.ts';
import type { Problem } from '../../core/faq/parse.ts';
import type { Mode } from '../../core/setting-values.ts';
import { findFallbackLink } from '../dom/open-hook.ts';
import type { LiveRegion } from '../panel/panel-host.ts';
import type { LazyPanel } from '../panel/lazy-panel.ts';
import type { OpenState } from './open-state.ts';
import { errorMessage } from './safe-callback.ts';

interface LoadingHost extends HTMLElement {
  readonly open: boolean;
  readonly mode: Mode;
  readonly launcher: string;
  readonly requestUpdate: () => void;
}

interface LoadActions {
  readonly panel: () => LazyPanel;
  readonly openState: OpenState;
  readonly liveRegion: LiveRegion;
  readonly messages: () => Messages;
  readonly report: (problems: readonly Problem[]) => void;
  /** Gives up, and shows the fallback link. */
  readonly fail: (error: unknown) => void;
}

/** Tells the shopper that the panel is loading, or that it could not be loaded. */
export class LoadProgress {
  readonly #host: LoadingHost;
  readonly #actions: LoadActions;
  /** Whether the help button, or the placeholder of an inline panel, shows that loading failed. */
  isFailureShown = false;
  /** The last failure reported: the same one is reported once. */
  #lastError = '';

  constructor(host: LoadingHost, actions: LoadActions) {
    this.#host = host;
    this.#actions = actions;
  }

  /**
   * Announces that the panel is loading, but not while it is only preloaded, or loads inline for the
   * first time.
   */
  onLoading(): void {
    const { loading, lang } = this.#actions.messages();
    if (this.#host.open || (this.#isInline && this.isFailureShown))
      this.#actions.liveRegion.announce(() => loading, lang);
  }

  /**
   * Escape on the help button cancels the opening while the panel loads. Once rendered, the panel
   * handles keys.
   */
  onLauncherKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#host.open) return;
    event.preventDefault();
    this.#actions.openState.close('shopper');
    this.#actions.liveRegion.cancel();
  }

  retryInline(): void {
    this.#actions.panel().request({ isFocusWanted: true });
    this.#actions.panel().loader.retry();
  }

  /**
   * Shows the fallback link if the shopper can see the help and there is one. Otherwise closes the
   * panel and offers a retry: on the help button, or in place of an inline panel. With
   * `launcher="none"` only another call of `show` retries. If only a preload has failed, nothing is
   * shown; the next opening tries again.
   */
  onFailed(error: unknown): void {
    const isShown = this.#host.open || this.#isInline;
    if (isShown && findFallbackLink(this.#host)) return this.#actions.fail(error);
    const message = errorMessage(error);
    if (message !== this.#lastError) this.#actions.report([{ path: 'panel', message }]);
    this.#lastError = message;
    if (!isShown) return;
    this.#actions.openState.close('yielded');
    if (this.#host.launcher === 'none' && !this.#isInline) return;
    this.isFailureShown = true;
    this.#host.requestUpdate();
    const { loadFailed, lang } = this.#actions.messages();
    this.#actions.liveRegion.announce(() => loadFailed, lang);
  }

  get #isInline(): boolean {
    return this.#host.mode === 'inline';
  }
}
