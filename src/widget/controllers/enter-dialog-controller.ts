import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activeElement, around, holds } from '../dom/composed-tree.ts';
import { reportingCallback } from '../element/safe-callback.ts';
import type { Mode } from '../element/settings.ts';

/** While one of these is open, anything outside may be inert, or lose focus to its focus trap. */
const DIALOGS = 'dialog, [popover], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

interface DialogGuest extends ReactiveControllerHost, HTMLElement {
  readonly mode: Mode;
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
  /** Closes the panel. */
  readonly #close: () => void;
  readonly #sizes: ResizeObserver | undefined;
  #home: Home | undefined;

  constructor(host: DialogGuest, close: () => void) {
    this.#host = host;
    this.#close = close;
    const onResize = reportingCallback(host, () => this.#onResize());
    this.#sizes = 'ResizeObserver' in window ? new ResizeObserver(onResize) : undefined;
    host.addController(this);
  }

  /**
   * Moves into the dialog around `opener`, if there is one. Returns false if the browser does not
   * support it.
   */
  enter(opener = activeElement(document)): boolean {
    if (this.#host.mode === 'inline' || !opener || holds(this.#host, opener)) return true;
    const dialog = dialogAround(opener);
    const { parentNode: parent, nextSibling: next } = this.#host;
    if (!dialog || !parent || holds(dialog, this.#host)) return true;
    if (typeof this.#host.showPopover !== 'function') return false;
    this.#home ??= { parent, next };
    dialog.append(this.#host);
    this.#host.popover = 'manual';
    this.#host.showPopover();
    this.#sizes?.observe(this.#host);
    return true;
  }

  /** Moves back to the original place. Call after the focus has been restored. */
  leave(): void {
    if (!this.#home) return;
    const { parent, next } = this.#home;
    this.#forget();
    if (parent.isConnected)
      parent.insertBefore(this.#host, next?.parentNode === parent ? next : null);
    else this.#host.remove();
  }

  hostDisconnected(): void {
    if (!this.#home || this.#host.isConnected) return;
    const isWithDialog = this.#host.parentNode !== null;
    const act = (): void => {
      if (isWithDialog) this.leave();
      else this.#forget();
      this.#close();
    };
    queueMicrotask(reportingCallback(this.#host, act));
  }

  /** Forgets the original place: the element no longer belongs to a dialog. */
  #forget(): void {
    this.#home = undefined;
    this.#sizes?.disconnect();
    this.#host.popover = null;
  }

  /** A dialog that closes hides everything in it. */
  #onResize(): void {
    if (this.#home && this.#host.getClientRects().length === 0) this.#close();
  }
}

const dialogAround = (element: Element): Element | undefined => {
  let one: Element | null = element;
  while (one && (!one.matches(DIALOGS) || isPanel(one))) one = around(one);
  return one ?? undefined;
};

/** The panel of another `<shop-help>` is a dialog too, but not one of the shop. */
const isPanel = (element: Element): boolean => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName === 'shop-help';
};
