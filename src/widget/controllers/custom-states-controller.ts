import type { ReactiveController, ReactiveControllerHost } from 'lit';

type States = Readonly<Record<string, boolean>>;

/** Shows the element's states to the shop's CSS, as `shop-help:state(open)`. */
export class CustomStatesController implements ReactiveController {
  /** Undefined in browsers that have none: they go without states. */
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

  /** Browsers that know no custom states, or only names with dashes, go without. */
  #set(name: string, isOn: boolean): void {
    try {
      if (isOn) this.#internals?.states.add(name);
      else this.#internals?.states.delete(name);
    } catch {
      return;
    }
  }
}
