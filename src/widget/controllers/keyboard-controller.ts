import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isComposing } from '../dom/composition.ts';
import { reportingCallback } from '../element/safe-callback.ts';

/** Events that could trigger the shop's shortcuts, or that its scripts could swallow. */
const keyEvents = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;

/** What keys do besides moving the focus. */
export interface KeyActions {
  /** Shows what the query finds. Returns whether the list may have changed. */
  readonly endTyping: () => boolean;
  /** Clears the search, or else closes the panel. Returns false if neither is possible. */
  readonly back: () => boolean;
  /** Whether Tab must stay in the panel. */
  readonly isModal: () => boolean;
}

/** Elements that the arrow keys move through. */
const STOPS = '.question, .topic-button';

/** Elements that Tab moves through. */
const TAB_STOPS = 'a[href], button, input';

/** Handles keys inside the panel. Key events there never reach the page. */
export class KeyboardController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #actions: KeyActions;
  #abortController: AbortController | undefined;
  /** The one event that the panel did not use and that may reach the page. */
  #unused: Event | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, actions: KeyActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    this.#abortController = new AbortController();
    const options = { signal: this.#abortController.signal };
    const keep = reportingCallback(this.#host, this.#keepInside);
    for (const type of keyEvents) this.#host.shadowRoot?.addEventListener(type, keep, options);
  }

  hostDisconnected(): void {
    this.#abortController?.abort();
  }

  /** Handles a key pressed in the panel. */
  readonly handleKey = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    const panel = event.currentTarget as HTMLElement;
    if (event.key === 'Escape') {
      if (this.#actions.back()) event.preventDefault();
      else this.#unused = event;
      return;
    }
    if (event.key === 'Enter' && event.target === searchBoxIn(panel)) {
      event.preventDefault();
      const enter = reportingCallback(this.#host, () => enterList(panel));
      if (this.#actions.endTyping()) void this.#host.updateComplete.then(enter);
      else enter();
      return;
    }
    // WebKitGTK reports Shift+Tab in `code` only.
    const isTrapped = (event.key === 'Tab' || event.code === 'Tab') && this.#actions.isModal();
    const target = isTrapped ? wrapped(event, panel) : stepped(event, panel);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };

  readonly #keepInside = (event: Event): void => {
    const isOnLauncher = event.target instanceof Element && event.target.matches('.launcher');
    if (!isOnLauncher && event !== this.#unused) event.stopPropagation();
  };
}

const searchBoxIn = (panel: HTMLElement): HTMLInputElement | null =>
  panel.querySelector<HTMLInputElement>('input');

/** Moves the focus to the first row, and opens it if it is the only result. */
const enterList = (panel: HTMLElement): void => {
  const [first] = visible(panel, STOPS);
  first?.focus();
  if (first && isOnlyResult(first, panel)) first.click();
};

/** Where a key moves the focus: from the search box into the list, through it, and back. */
const stepped = (event: KeyboardEvent, panel: HTMLElement): HTMLElement | null | undefined => {
  const input = searchBoxIn(panel);
  // Finding the stops forces layout, which letters can do without.
  if (event.target === input && event.key !== 'ArrowDown') return undefined;
  const stops = visible(panel, STOPS);
  if (event.target === input) return stops[0];
  const index = stops.indexOf(event.target as HTMLElement);
  if (index < 0) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return stops[index + 1];
    case 'ArrowUp':
      return index === 0 ? input : stops[index - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops[stops.length - 1];
    default:
      return undefined;
  }
};

/** Whether an element is the only result, and is not open yet. */
const isOnlyResult = (target: HTMLElement, panel: HTMLElement): boolean =>
  panel.querySelectorAll('.results .question').length === 1 &&
  target.matches('.results [aria-expanded="false"]');

/** From the last stop of Tab to the first, and back. */
const wrapped = (event: KeyboardEvent, panel: HTMLElement): HTMLElement | undefined => {
  const stops = visible(panel, `${TAB_STOPS}, slot`);
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (event.shiftKey) return event.target === first || event.target === panel ? last : undefined;
  return event.target === last ? first : undefined;
};

/** The visible elements that match a selector; for a slot, those of the page assigned to it. */
const visible = (panel: HTMLElement, selector: string): readonly HTMLElement[] =>
  [...panel.querySelectorAll<HTMLElement>(selector)]
    .flatMap((stop) => (stop instanceof HTMLSlotElement ? stopsIn(stop) : [stop]))
    .filter((stop) => stop.getClientRects().length > 0);

const stopsIn = (slot: HTMLSlotElement): readonly HTMLElement[] =>
  slot
    .assignedElements()
    .flatMap((one) => [one, ...one.querySelectorAll(TAB_STOPS)])
    .filter((one): one is HTMLElement => one instanceof HTMLElement && one.matches(TAB_STOPS));
