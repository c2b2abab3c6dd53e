import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { previewScript } from '../compose-draft.ts';
import { defaultSettings, type WorkshopSettings } from '../state/draft.ts';
import type { Device } from '../state/state.ts';
import { checkoutPage } from './checkout-page.ts';
import { applySettings } from './apply-settings.ts';

/**
 * The composed script on a sample checkout, in an iframe. Changes are made to the element there
 * instead of reloading the page, so that an open panel stays open.
 */
export class WidgetPreview extends LitElement {
  static override properties = {
    faq: { attribute: false },
    settings: { attribute: false },
    device: { attribute: false },
    frameTitle: { attribute: false },
  };

  declare faq: FaqDocument;
  declare settings: WorkshopSettings;
  declare device: Device;
  declare frameTitle: string;

  #page = '';

  constructor() {
    super();
    this.faq = { version: 1, lang: 'en', topics: [] };
    this.settings = defaultSettings;
    this.device = 'desktop';
    this.frameTitle = '';
  }

  /** No shadow root, so that the page's style sheet applies. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('faq');
    if (this.#page === '' || (before && before.lang !== this.faq.lang)) {
      this.#page = checkoutPage(this.faq.lang, previewScript(this.faq));
    }
  }

  protected override render(): TemplateResult {
    return html`
      <div class="device ${this.device}">
        <iframe
          title=${this.frameTitle}
          .srcdoc=${this.#page}
          @load=${() => this.#begin()}
        ></iframe>
      </div>
    `;
  }

  protected override updated(): void {
    this.#apply();
  }

  get #help(): HTMLElement | null | undefined {
    return this.querySelector('iframe')?.contentDocument?.querySelector('shop-help');
  }

  /** Begins once the help is on the page, which is after its `load`. */
  #begin(): void {
    const page = this.querySelector('iframe')?.contentDocument?.documentElement;
    if (this.#help) this.#open(this.#help);
    else if (page) {
      const observer = new MutationObserver(() => {
        if (!this.#help) return;
        observer.disconnect();
        this.#open(this.#help);
      });
      observer.observe(page, { childList: true });
    }
  }

  /** Opens the panel if there is room; on a phone it would hide the page. */
  #open(help: Element): void {
    this.#apply();
    if (this.device === 'desktop') help.toggleAttribute('open', true);
  }

  #apply(): void {
    if (this.#help) applySettings(this.#help, this.faq, this.settings);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'workshop-preview': WidgetPreview;
  }
}
