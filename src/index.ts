/**
 * The package's entry for developers: the class, its events and types. Importing it changes nothing
 * on the page; `shop-help/define` registers the element.
 */
import { allMessages } from './core/messages/index.ts';
import { provideMessages } from './widget/element/interface-messages.ts';
import { ShopHelpElement } from './widget/element/shop-help-element.ts';
import { providePanelBundle } from './widget/panel/loading/panel-bundle.ts';

provideMessages(allMessages);
providePanelBundle(
  async () => (await import('./widget/panel/loading/full-panel-bundle.ts')).fullPanelBundle,
);

export { ShopHelpElement };
export * from './widget/element/events.ts';
export type { ShopHelpCall, ShopHelpSettings } from './embed/globals.ts';
export type {
  LauncherSetting,
  Mode,
  Placement,
  ProviderResults,
  Theme,
} from './core/setting-values.ts';
export type * from './core/search-provider.ts';
export type { Messages, OwnMessages } from './core/messages/messages.ts';
export type { Problem } from './core/faq/parse.ts';
export type * from './core/faq/faq-document.ts';
export type * from './core/faq/faq.ts';
