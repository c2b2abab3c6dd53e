/**
 * `shop-help/element`: the element without any FAQ or language, for apps that bundle only their own.
 * `shop-help/vite` and `shop-help compile` write the module that gives it both.
 */
export { ShopHelpElement } from './widget/element/shop-help-element.ts';
export { defineShopHelp } from './widget/element/define-element.ts';
export { provideHelp } from './widget/element/provide-help.ts';
export type { Help, HelpContent } from './widget/element/provide-help.ts';
