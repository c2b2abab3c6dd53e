import { LitElement } from 'lit';
import { guarded, reportFault } from './guard.ts';

/**
 * An element whose faults never reach the shop's page: what cannot be connected or drawn steps back
 * for good, and the plain link in its light DOM, where there is one, takes its place.
 */
export class ResilientElement extends LitElement {
  #hasFailed = false;

  override connectedCallback(): void {
    this.#attempt(() => super.connectedCallback());
  }

  override disconnectedCallback(): void {
    this.#attempt(() => super.disconnectedCallback());
  }

  protected override performUpdate(): void {
    this.#attempt(() => super.performUpdate());
  }

  /** Leaves the page to itself: listens to nothing any more and shows the plain link. */
  protected stepBack(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    // Once is enough: a controller that cannot be connected may not be able to let go either.
    guarded(() => super.disconnectedCallback(), ignore)();
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
    reportFault(this, error);
  }

  #attempt(act: () => void): void {
    if (!this.#hasFailed) guarded(act, (error) => this.stepBack(error))();
  }
}

const ignore = (): void => undefined;
