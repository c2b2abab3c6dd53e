import { ShopHelpElement } from './widget/element/shop-help-element.ts';

/** Registers `<shop-help>`, once: on a page with two copies of the script the first one wins. */
if (!customElements.get('shop-help')) customElements.define('shop-help', ShopHelpElement);

export { ShopHelpElement };

declare global {
  interface HTMLElementTagNameMap {
    'shop-help': ShopHelpElement;
  }
}
