import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isComposing } from '../dom/composition.ts';
import { activeElement, contains, flatTreeParent } from '../dom/composed-tree.ts';
import { launcherButton } from '../dom/rendered-parts.ts';
import { reportingCallback } from '../element/safe-callback.ts';
import type { Mode } from '../../core/setting-values.ts';

/** While one of these is open, everything outside may be inert, or lose the focus to a focus trap. */
const DIALOGS = 'dialog, [popover], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** Elements that a click anywhere inside activates. */
const ACTIVATED = 'a, button, label, summary';

/** Share of the window's height that makes a fixed element count as a dialog. */
const OVERLAY_HEIGHT = 0.4;

interface DialogGuest extends ReactiveControllerHost, HTMLElement {
  readonly mode: Mode;
}

interface DialogActions {
  /** Closes the panel because the dialog is gone. */
  readonly close: () => void;
  /** Clears the query, or else closes the panel. */
  readonly stepBack: () => void;
}

/** Where the element was before it moved into a dialog. */
interface Home {
  readonly parent: Node;
  readonly next: Node | null;
}

/**
 * Help opened from inside a dialog of the shop moves into that dialog while it is open, in the top
 * layer: there it is neither inert nor clipped, and no focus trap steals the focus from it.
 */
export class EnterDialogController implements ReactiveController {
  readonly #host: DialogGuest;
  readonly #actions: DialogActions;
  #sizes: ResizeObserver | undefined;
  #home: Home | undefined;
  #keys: AbortController | undefined;
  #presses: AbortController | undefined;

  constructor(host: DialogGuest, actions: DialogActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    this.#presses = new AbortController();
    const { signal } = this.#presses;
    const keep = reportingCallback(this.#host, this.#keepFromDialog);
    for (const type of ['pointerdown', 'click'])
      window.addEventListener(type, keep, { capture: true, signal });
    // Only on their way out: the panel itself needs them.
    for (const type of ['mousedown', 'touchstart'])
      this.#host.addEventListener(type, keep, { passive: true, signal });
  }

  /**
   * Moves into the dialog around `opener`, if there is one. Returns false if the browser does not
   * support it.
   */
  enter(opener = activeElement(document)): boolean {
    if (this.#host.mode === 'inline' || !opener || contains(this.#host, opener)) return true;
    const dialog = dialogAround(opener);
    const { parentNode: parent, nextSibling: next } = this.#host;
    if (!dialog || !parent || contains(dialog, this.#host)) return true;
    if (typeof this.#host.showPopover !== 'function') return false;
    this.#home ??= { parent, next };
    placeBeside(opener, dialog).append(this.#host);
    this.#host.popover = 'manual';
    this.#host.showPopover();
    this.#observeSize();
    this.#keys?.abort();
    this.#keys = new AbortController();
    const options = { capture: true, signal: this.#keys.signal };
    const onKeydown = reportingCallback(this.#host, this.#onKeydown);
    window.addEventListener('keydown', onKeydown, options);
    const keep = reportingCallback(this.#host, this.#keepFromDialog);
    window.addEventListener('focusin', keep, options);
    return true;
  }

  /** Moves the element back to its original place. Call after the focus has been restored. */
  leave(): void {
    if (!this.#home) return;
    const { parent, next } = this.#home;
    this.#reset();
    if (parent.isConnected)
      parent.insertBefore(this.#host, next?.parentNode === parent ? next : null);
    else this.#host.remove();
  }

  hostDisconnected(): void {
    this.#presses?.abort();
    if (!this.#home || this.#host.isConnected) return;
    const isWithDialog = this.#host.parentNode !== null;
    const act = (): void => {
      if (isWithDialog) this.leave();
      else this.#reset();
      this.#actions.close();
    };
    queueMicrotask(reportingCallback(this.#host, act));
  }

  /** Forgets the original place: the element no longer belongs to a dialog. */
  #reset(): void {
    this.#home = undefined;
    this.#sizes?.disconnect();
    this.#keys?.abort();
    this.#host.popover = null;
  }

  /**
   * Keeps presses and the focus in the help from the dialog, which would close, take the focus back
   * or be dragged. Likewise presses of the help button beside it.
   */
  readonly #keepFromDialog = (event: Event): void => {
    if (!this.#isInside(event)) return;
    if (this.#home ? event.type !== 'click' : this.#isBesideDialog(event)) event.stopPropagation();
  };

  /** Whether an event comes from the help itself, rather than from what the shop has put into a slot. */
  #isInside(event: Event): boolean {
    const [origin] = event.composedPath();
    return origin instanceof Node && origin.getRootNode() === this.#host.shadowRoot;
  }

  #isBesideDialog(event: Event): boolean {
    const button = launcherButton(this.#host);
    const focused = activeElement(document);
    return (
      !!button && event.composedPath().includes(button) && !!focused && !!dialogAround(focused)
    );
  }

  /** Handles Escape before the dialog can: dialogs close on it, some only when the key is released. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isInside(event) || isComposing(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const type of releaseEvents) window.addEventListener(type, stopRelease, true);
    this.#actions.stepBack();
  };

  #observeSize(): void {
    if (!('ResizeObserver' in window)) return;
    this.#sizes ??= new ResizeObserver(reportingCallback(this.#host, () => this.#onResize()));
    this.#sizes.observe(this.#host);
  }

  /** A dialog that closes hides everything in it. */
  #onResize(): void {
    if (this.#home && this.#host.getClientRects().length === 0) this.#actions.close();
  }
}

const releaseEvents = ['keyup', 'keydown', 'blur'] as const;

/**
 * Stops the next release of Escape. Other keys may be released before it; if the window loses the
 * focus or Escape is pressed again, that release was missed.
 */
const stopRelease = (event: KeyboardEvent | FocusEvent): void => {
  const isOther = 'key' in event ? event.key !== 'Escape' || event.repeat : event.target !== window;
  if (isOther) return;
  if (event.type === 'keyup') event.stopImmediatePropagation();
  for (const type of releaseEvents) window.removeEventListener(type, stopRelease, true);
};

const dialogAround = (element: Element): Element | undefined => {
  let one: Element | null = element;
  while (one && (!isDialog(one) || isPanel(one))) one = flatTreeParent(one);
  return one ?? undefined;
};

const isDialog = (element: Element): boolean => element.matches(DIALOGS) || isOverlay(element);

/** Many overlays and drawers have no role, but they are much higher than bars. */
const isOverlay = (element: Element): boolean =>
  getComputedStyle(element).position === 'fixed' &&
  element.getBoundingClientRect().height >= innerHeight * OVERLAY_HEIGHT;

/**
 * The parent of the opener, so that clicks in the help count as clicks in the dialog's content: many
 * overlays close on any other click. Never inside a label or a link, which a click would activate.
 */
const placeBeside = (opener: Element, dialog: Element): Element => {
  let beside = opener;
  for (let one: Element | null = opener; one && one !== dialog; one = flatTreeParent(one))
    if (one.matches(ACTIVATED)) beside = one;
  return beside.parentElement ?? dialog;
};

/** The panel of another `<shop-help>` is a dialog too, but not the shop's. */
const isPanel = (element: Element): boolean => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName === 'shop-help';
};
