/** `shop-help/parser`: reads a FAQ, for apps that bundle `shop-help/element` and set one at run time. */
export { parse } from './core/faq/parse.ts';
export type { Problem } from './core/faq/parse.ts';
