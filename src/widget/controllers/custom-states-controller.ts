import type { ReactiveController, ReactiveControllerHost } from 'lit';

type States = Readonly<Record<string, boolean>>;

/** Exposes the element's states to the shop's CSS, as `shop-help:state(open)`. */
export class CustomStatesController implements ReactiveController {
  /** Undefined in browsers without `ElementInternals`: they get no states. */
  readonly #internals: ElementInternals | undefined;
  readonly #states: () => States;

  constructor(host: ReactiveControllerHost & HTMLElement, states: () => States) {
    this.#internals = 'attachInternals' in host ? host.attachInternals() : undefined;
    this.#states = states;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const [name, isOn] of Object.entries(this.#states())) this.#set(name, isOn);
  }

  /** Browsers that lack custom states, or accept only dashed names, get none. */
  #set(name: string, isOn: boolean): void {
    try {
      if (isOn) this.#internals?.states.add(name);
      else this.#internals?.states.delete(name);
    } catch {
      return;
    }
  }
}
