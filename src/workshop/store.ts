import { reduce, type Action, type Dispatch } from './state/reduce.ts';
import type { WorkshopState } from './state/state.ts';

type Watcher = (state: WorkshopState, before: WorkshopState) => void;

/** Holds the state, and calls the watchers at each change. */
export class Store {
  #state: WorkshopState;
  readonly #watchers: Watcher[] = [];

  constructor(state: WorkshopState) {
    this.#state = state;
  }

  get state(): WorkshopState {
    return this.#state;
  }

  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
  }

  readonly dispatch: Dispatch = (action: Action): void => {
    const before = this.#state;
    this.#state = reduce(before, action);
    if (this.#state !== before) for (const watch of this.#watchers) watch(this.#state, before);
  };
}
