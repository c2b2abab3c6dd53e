import { addStyles } from '../../dom/add-styles.ts';
import { loadPanelBundle, type PanelBundle } from './panel-bundle.ts';

interface LoaderHost extends HTMLElement {
  readonly requestUpdate: () => void;
}

interface LoaderCallbacks {
  /** Called before the panel is first drawn. */
  readonly onLoaded: () => void;
  readonly onFailed: (error: unknown) => void;
}

/** Loads the panel on first use, and gives its styles to the element. */
export class PanelLoader {
  readonly #host: LoaderHost;
  readonly #callbacks: LoaderCallbacks;
  /** Whether loading has failed and has not been retried. */
  #hasFailed = false;

  /** Settles when the panel has loaded or failed to. Undefined before first use. */
  loading: Promise<void> | undefined = undefined;

  /** Undefined until it has loaded. */
  bundle: PanelBundle | undefined = undefined;

  constructor(host: LoaderHost, callbacks: LoaderCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
  }

  /** The panel, or undefined while it is loading. */
  load(): PanelBundle | undefined {
    if (!this.bundle && !this.#hasFailed) {
      this.loading ??= this.#import().catch((error: unknown) => {
        this.loading = undefined;
        this.#hasFailed = true;
        this.#callbacks.onFailed(error);
      });
    }
    return this.bundle;
  }

  /** Loads the panel again if that has failed. */
  retry(): void {
    if (!this.#hasFailed) return;
    this.#hasFailed = false;
    this.#host.requestUpdate();
  }

  async #import(): Promise<void> {
    const bundle = await loadPanelBundle();
    this.#callbacks.onLoaded();
    addStyles(this.#host, bundle.panel.allPanelStyles);
    this.bundle = bundle;
    this.#host.requestUpdate();
  }
}
