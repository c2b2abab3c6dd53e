/**
 * The package's entry for developers: the class, its events and types. Importing it changes nothing
 * on the page; `shop-help/define` registers the element.
 */
export * from './widget/events.ts';
export { ShopHelpElement } from './widget/shop-help-element.ts';
export type { LauncherSetting, Mode, Placement, Theme } from './widget/settings.ts';
export type { Problem } from './core/parse/parse.ts';
export type * from './core/faq.ts';
