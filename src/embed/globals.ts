import type { CamelCase } from '../core/letter-case.ts';
import type { OwnMessages } from '../core/messages/messages.ts';
import type { SearchProvider } from '../core/search-provider.ts';
import type { SettingsElement } from '../widget/element/settings-element.ts';
import type { ShopHelpElement } from '../widget/element/shop-help-element.ts';
import type { ThemeProperty } from './theme-properties.ts';

/** A method name with its arguments, or a function that receives the element. */
export type ShopHelpCall =
  | readonly ['show', entryId?: string]
  | readonly ['close' | 'toggle']
  | readonly ['search', query: string]
  | readonly ['suggest', ids: readonly string[]]
  | ((element: ShopHelpElement) => void);

/** Attributes of the element, by property name; `src` is called `faqSrc` here. */
export type ElementSetting = Exclude<
  keyof typeof SettingsElement.properties,
  'faq' | 'messages' | 'searchProvider' | 'src'
>;

/** Custom properties of the theme, without `--shop-help-`. */
export type ThemeSetting = CamelCase<ThemeProperty>;

/**
 * Settings that a page may give for the element that the script creates; read once, when the script
 * runs.
 */
export type ShopHelpSettings = { readonly [Name in ElementSetting]?: ShopHelpElement[Name] } & {
  readonly [Name in ThemeSetting]?: string | number;
} & {
  /** Address of a FAQ file. */
  readonly faqSrc?: string;
  /** Address of the shop's own FAQ page, for a plain link if the help fails. */
  readonly fallbackHref?: string;
  /** The shop's own texts for some of the widget's messages. */
  readonly messages?: OwnMessages;
  /** Searches beyond the FAQ. */
  readonly searchProvider?: SearchProvider;
};

declare global {
  interface HTMLElementTagNameMap {
    'shop-help': ShopHelpElement;
  }

  interface Window {
    /** Calls made before the script has loaded are queued here; afterwards `push` runs them. */
    shopHelp?: { push: (...calls: ShopHelpCall[]) => unknown };
    /** Settings for pages whose tag manager strips `data-*` attributes. */
    shopHelpSettings?: ShopHelpSettings;
  }
}
