/** `shop-help/define`: registers `<shop-help>`, with the lexicons of all languages. */
import { ShopHelpElement } from './index.ts';
import { defineShopHelp } from './widget/element/define-element.ts';

defineShopHelp();

export { ShopHelpElement };
