/**
 * The package's entry for developers: the class, its events and types. Importing it changes nothing
 * on the page; `shop-help/define` registers the element.
 */
import { ShopHelpElement } from './widget/element/shop-help-element.ts';
import { provideLexicons } from './widget/panel/lexicons.ts';

provideLexicons(async () => (await import('./core/lexicon/index.ts')).languageFor);

export { ShopHelpElement };
export * from './widget/element/events.ts';
export type { LauncherSetting, Mode, Placement, Theme } from './widget/element/settings.ts';
export type { Problem } from './core/faq/parse.ts';
export type * from './core/faq/faq-document.ts';
export type * from './core/faq/faq.ts';
