import { adoptStyles, LitElement, type ReactiveController } from 'lit';
import type { Problem } from '../../core/faq/parse.ts';
import { ShopHelpErrorEvent } from './events.ts';
import { safeCallback, reportingCallback, reportInternalError } from './safe-callback.ts';
import { redirectHooksToLink } from '../dom/open-hook.ts';
import { registerInstance, unregisterInstance } from './instance-registry.ts';
import { warn } from './warn.ts';

/**
 * An element whose errors never reach the shop's page. If connecting or rendering throws, it stops
 * for good and shows the plain link in its light DOM, if there is one.
 */
export class FailSafeElement extends LitElement {
  #hasFailed = false;
  #redirection: AbortController | undefined;

  override connectedCallback(): void {
    safeCallback(
      () => registerInstance(this),
      (error) => this.fail(error),
    )();
    this.runSafely(() => super.connectedCallback());
    if (this.#hasFailed) this.#redirectHooks();
  }

  override disconnectedCallback(): void {
    this.runSafely(() => super.disconnectedCallback());
    this.#redirection?.abort();
    safeCallback(
      () => unregisterInstance(this),
      (error) => this.fail(error),
    )();
  }

  /** Constructed style sheets are lost when the element moves to another document and back. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    safeCallback(() => adoptStyles(this.renderRoot as ShadowRoot, elementStyles), ignore)();
  }

  /**
   * Wraps each hook separately: if one throws, the other controllers must still clean up.
   *
   * @internal
   */
  override addController(controller: ReactiveController): void {
    super.addController({
      hostConnected: () => this.runSafely(() => controller.hostConnected?.()),
      hostUpdate: () => this.runSafely(() => controller.hostUpdate?.()),
      hostUpdated: () => this.runSafely(() => controller.hostUpdated?.()),
      hostDisconnected: safeCallback(
        () => controller.hostDisconnected?.(),
        (error) => this.fail(error),
      ),
    });
  }

  /** Reports to the shop's developer what is wrong with the FAQ or the settings. */
  protected readonly report = (problems: readonly Problem[]): void => {
    if (problems.length === 0) return;
    for (const { path, message } of problems) warn(`${path}: ${message}`);
    queueMicrotask(
      reportingCallback(this, () => this.dispatchEvent(new ShopHelpErrorEvent({ problems }))),
    );
  };

  protected override performUpdate(): void {
    this.runSafely(() => super.performUpdate());
  }

  /** Stops for good: shows the plain link, and makes the shop's own help buttons follow it. */
  protected fail(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    safeCallback(() => super.disconnectedCallback(), ignore)();
    // Otherwise, after a failed connect, `updateComplete` would never resolve.
    safeCallback(() => this.enableUpdating(false), ignore)();
    safeCallback(() => this.shadowRoot?.replaceChildren(document.createElement('slot')), ignore)();
    this.#redirectHooks();
    reportInternalError(this, error);
  }

  #redirectHooks(): void {
    // Called twice if connecting fails.
    this.#redirection?.abort();
    safeCallback(() => {
      if (this.isConnected) this.#redirection = redirectHooksToLink(this);
    }, ignore)();
  }

  /** Runs a callback, unless the element has failed. Returns whether it ran without an error. */
  protected runSafely(callback: () => void): boolean {
    if (this.#hasFailed) return false;
    safeCallback(callback, (error) => this.fail(error))();
    return !this.#hasFailed;
  }
}

const ignore = (): void => undefined;
