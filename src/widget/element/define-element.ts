import { ShopHelpElement } from './shop-help-element.ts';

/** Registers `<shop-help>` once: on a page with two copies of the script, the first one wins. */
export const defineShopHelp = (): void => {
  if (!customElements.get('shop-help')) customElements.define('shop-help', ShopHelpElement);
};
