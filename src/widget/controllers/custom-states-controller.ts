import type { ReactiveController, ReactiveControllerHost } from 'lit';

type States = Readonly<Record<string, boolean>>;

/** Exposes the element's states to the shop's CSS, as `shop-help:state(open)`. */
export class CustomStatesController implements ReactiveController {
  readonly #host: HTMLElement;
  /** Created for the first state that is on: many pages never see one. */
  #internals: ElementInternals | undefined;
  readonly #states: () => States;

  constructor(host: ReactiveControllerHost & HTMLElement, states: () => States) {
    this.#host = host;
    this.#states = states;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const [name, isOn] of Object.entries(this.#states())) this.#set(name, isOn);
  }

  /** Browsers that lack `ElementInternals` or custom states, or accept only dashed names, get none. */
  #set(name: string, isOn: boolean): void {
    try {
      if (isOn) (this.#internals ??= this.#host.attachInternals()).states.add(name);
      else this.#internals?.states.delete(name);
    } catch {
      return;
    }
  }
}
