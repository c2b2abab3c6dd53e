import { adoptStyles, LitElement, type ReactiveController } from 'lit';
import type { Problem } from '../../core/faq/parse.ts';
import { ShopHelpErrorEvent } from './events.ts';
import { guarded, quietly, reportFault } from './safe-callback.ts';
import { leadToLink } from '../dom/open-hook.ts';
import { arrive, leave } from './instance-registry.ts';
import { warn } from './warn.ts';

/**
 * An element whose faults never reach the shop's page: what cannot be connected or drawn steps back
 * for good, and the plain link in its light DOM, where there is one, takes its place.
 */
export class ResilientElement extends LitElement {
  #hasFailed = false;
  #hooks: AbortController | undefined;

  override connectedCallback(): void {
    guarded(
      () => arrive(this),
      (error) => this.stepBack(error),
    )();
    this.attempt(() => super.connectedCallback());
    if (this.#hasFailed) this.#lead();
  }

  override disconnectedCallback(): void {
    this.attempt(() => super.disconnectedCallback());
    this.#hooks?.abort();
    guarded(
      () => leave(this),
      (error) => this.stepBack(error),
    )();
  }

  /** What comes back from another document has lost its style sheets; there it cannot have them. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    guarded(() => adoptStyles(this.renderRoot as ShadowRoot, elementStyles), ignore)();
  }

  /** Each hook is guarded alone: one that fails must not keep the others from letting go. */
  override addController(controller: ReactiveController): void {
    const call = (name: keyof ReactiveController): void => {
      // What a page has put on `Object.prototype` is no hook.
      if (controller[name] !== (Object.prototype as ReactiveController)[name]) controller[name]?.();
    };
    super.addController({
      hostConnected: () => this.attempt(() => call('hostConnected')),
      hostUpdate: () => this.attempt(() => call('hostUpdate')),
      hostUpdated: () => this.attempt(() => call('hostUpdated')),
      hostDisconnected: guarded(
        () => call('hostDisconnected'),
        (error) => this.stepBack(error),
      ),
    });
  }

  /** Tells the shop's developer what is wrong with what the shop has given us. */
  protected readonly report = (problems: readonly Problem[]): void => {
    if (problems.length === 0) return;
    for (const { path, message } of problems) warn(`${path}: ${message}`);
    queueMicrotask(quietly(this, () => this.dispatchEvent(new ShopHelpErrorEvent(problems))));
  };

  protected override performUpdate(): void {
    this.attempt(() => super.performUpdate());
  }

  /** Leaves the page to itself and shows the plain link, to which the shop's buttons now lead. */
  protected stepBack(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    guarded(() => super.disconnectedCallback(), ignore)();
    // Where connecting has failed, whoever waits for an update would wait for ever.
    guarded(() => this.enableUpdating(false), ignore)();
    guarded(() => this.shadowRoot?.replaceChildren(document.createElement('slot')), ignore)();
    this.#lead();
    reportFault(this, error);
  }

  #lead(): void {
    // Where connecting has failed it comes here twice.
    this.#hooks?.abort();
    guarded(() => {
      if (this.isConnected) this.#hooks = leadToLink(this);
    }, ignore)();
  }

  /** Does what may fail, unless something has failed before. Returns whether it was done. */
  protected attempt(act: () => void): boolean {
    if (this.#hasFailed) return false;
    guarded(act, (error) => this.stepBack(error))();
    return !this.#hasFailed;
  }
}

const ignore = (): void => undefined;
