import type { OwnMessages } from '../core/messages/messages.ts';
import type { ShopHelpElement } from '../widget/element/shop-help-element.ts';

/** A method's name with its arguments, or a function that is given the element. */
export type ShopHelpCall =
  | readonly ['show', entryId?: string]
  | readonly ['close' | 'toggle']
  | readonly ['search', query: string]
  | readonly ['suggest', ids: readonly string[]]
  | ((element: ShopHelpElement) => void);

/** Attributes of the element by the names of their properties. */
type ElementSetting =
  | 'open'
  | 'lang'
  | 'defaultLang'
  | 'placement'
  | 'theme'
  | 'mode'
  | 'launcher'
  | 'label'
  | 'shortcut'
  | 'images'
  | 'maxResults';

/** Custom properties of the theme without `--shop-help-`, in camel case. */
type ThemeSetting =
  | 'accent'
  | 'surface'
  | 'text'
  | 'border'
  | 'focus'
  | 'radius'
  | 'font'
  | 'fontSize'
  | 'shadow'
  | 'zIndex'
  | 'offsetBlock'
  | 'offsetInline'
  | 'panelWidth'
  | 'panelMaxHeight'
  | 'duration';

/** What a page may say of the element that the script makes; read once, when the script runs. */
export type ShopHelpSettings = { readonly [Name in ElementSetting]?: ShopHelpElement[Name] } & {
  readonly [Name in ThemeSetting]?: string | number;
} & {
  /** Address of a FAQ file. */
  readonly faqSrc?: string;
  /** Address of the shop's own FAQ page, for a plain link should the help fail. */
  readonly fallbackHref?: string;
  /** Words of the shop's own in place of some of the widget's. */
  readonly messages?: OwnMessages;
};

declare global {
  interface Window {
    /** Calls made before the script has loaded wait here; afterwards `push` carries them out. */
    shopHelp?: { push: (...calls: ShopHelpCall[]) => unknown };
    /** Settings for pages whose tag manager strips `data-*` attributes. */
    shopHelpSettings?: ShopHelpSettings;
  }
}
