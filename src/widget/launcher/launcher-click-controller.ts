import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { launcherButton } from '../dom/rendered-parts.ts';
import { reportingCallback } from '../element/safe-callback.ts';

/**
 * Handles clicks on the help button before the page can, since a focus trap would swallow any click
 * outside its dialog.
 */
export class LauncherClickController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onClick: (event: Event) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, open: () => void) {
    this.#host = host;
    this.#onClick = reportingCallback(host, (event: Event) => {
      const button = launcherButton(host);
      if (button && event.composedPath().includes(button)) open();
    });
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('click', this.#onClick, true);
  }

  hostDisconnected(): void {
    window.removeEventListener('click', this.#onClick, true);
  }
}
