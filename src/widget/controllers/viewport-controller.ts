import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportingCallback } from '../element/safe-callback.ts';
import type { Mode } from '../../core/setting-values.ts';
import { pageZoom } from '../dom/page-zoom.ts';
import type { PanelForm } from '../element/settings.ts';

/**
 * Windows too small for a floating panel: phones, and desktops at 400 % zoom. In a media query, an
 * em is the text size set in the browser, whatever the page's CSS says.
 */
const NARROW = '(max-width: 30em), (max-height: 480px) and (max-width: 960px)';

/** Decides when the panel becomes a sheet, and keeps the sheet above the soft keyboard. */
export class ViewportController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Undefined on pages that have removed `matchMedia`: there the panel floats. */
  readonly #narrow = window.matchMedia?.(NARROW);
  /** The open sheet, or null. */
  readonly #sheet: () => HTMLElement | null;
  #abortController: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, sheet: () => HTMLElement | null) {
    this.#host = host;
    this.#sheet = sheet;
    host.addController(this);
  }

  /** The form of the panel in this window. */
  formFor(mode: Mode): PanelForm {
    if (mode === 'inline') return 'inline';
    if (this.#narrow?.matches) return 'sheet';
    return mode === 'modal' ? 'modal' : 'floating';
  }

  hostConnected(): void {
    this.#abortController = new AbortController();
    const options = { signal: this.#abortController.signal };
    const fit = reportingCallback(this.#host, this.#fit);
    const draw = reportingCallback(this.#host, () => this.#host.requestUpdate());
    this.#narrow?.addEventListener?.('change', draw, options);
    window.visualViewport?.addEventListener('resize', fit, options);
    window.visualViewport?.addEventListener('scroll', fit, options);
  }

  hostDisconnected(): void {
    this.#abortController?.abort();
  }

  hostUpdated(): void {
    this.#fit();
  }

  /**
   * The soft keyboard shrinks only the visual viewport, which CSS cannot see. On a page wider than
   * the phone, that is also narrower than what CSS measures. While the shopper has pinched to zoom,
   * the sheet is left alone: following the visual viewport would undo the zoom.
   */
  readonly #fit = (): void => {
    const sheet = this.#sheet();
    const viewport = window.visualViewport;
    if (!sheet || !viewport || viewport.scale > 1.05) return;
    const { offsetTop: top, offsetLeft: left, height, width } = viewport;
    for (const [name, length] of Object.entries({ top, left, height, width }))
      sheet.style.setProperty(`--_sheet-${name}`, `${length / pageZoom(sheet)}px`);
  };
}
