import type { OwnMessages } from '../core/messages/messages.ts';
import type { SearchProvider } from '../core/search-provider.ts';
import type { ShopHelpSettings } from './globals.ts';
import { safeHref } from '../core/contact/contact.ts';

/** Values by attribute name, e.g. `max-results`. */
export type Settings = Readonly<Record<string, string>>;

/**
 * The script tag of this code. Must be called while the script is evaluated. Loaders that evaluate
 * scripts themselves leave no `currentScript`, and an element of the page may shadow that name;
 * then the tag is found by its file name.
 */
export const scriptOf = (page: Document): HTMLScriptElement | null => {
  const current: unknown = page.currentScript;
  if (current instanceof HTMLScriptElement) return current;
  return page.querySelector<HTMLScriptElement>('script[src*="shop-help.js"]');
};

/**
 * Those of the named settings that the script specifies: `data-*` wins over the URL's query, that
 * over the global, and that over the settings it was composed with. The element's `src` is called
 * `faq-src` here, where `src` is the script itself.
 */
export const readSettings = (
  script: HTMLScriptElement | null,
  names: readonly string[],
  composed: Settings,
): readonly (readonly [name: string, value: string])[] =>
  names.flatMap((name) => {
    const value = settingOf(script, name, composed);
    return value === undefined ? [] : [[name, value] as const];
  });

/** Address of the shop's own FAQ page, for a plain link if the help fails. */
export const readFallbackHref = (
  script: HTMLScriptElement | null,
  composed: Settings,
): string | undefined => {
  const address = settingOf(script, 'fallback-href', composed);
  return address === undefined ? undefined : safeHref(address);
};

const settingOf = (
  script: HTMLScriptElement | null,
  name: string,
  composed: Settings,
): string | undefined =>
  (name === 'src' ? statedSetting(script, 'faq-src') : undefined) ??
  statedSetting(script, name) ??
  (Object.hasOwn(composed, name) ? composed[name] : undefined);

const statedSetting = (script: HTMLScriptElement | null, name: string): string | undefined =>
  dataSetting(script, name) ?? queryOf(script?.src).get(name) ?? globalSetting(name);

/**
 * Delay plugins and consent managers keep a script's own URL in `data-src`; the URL of a JSON file
 * cannot be that.
 */
const dataSetting = (script: HTMLScriptElement | null, name: string): string | undefined => {
  const value = script?.getAttribute(`data-${name}`) ?? undefined;
  return name !== 'src' || /\.json(?:[?#]|$)/.test(value ?? '') ? value : undefined;
};

const queryOf = (url: string | undefined): URLSearchParams => {
  const start = url?.indexOf('?') ?? -1;
  return new URLSearchParams(start < 0 ? '' : url?.slice(start).split('#')[0]);
};

/** The shop's own words, which only the global can hold. */
export const readMessages = (): OwnMessages | undefined => {
  const { messages } = Object(window.shopHelpSettings) as ShopHelpSettings;
  return typeof messages === 'object' ? messages : undefined;
};

/** The shop's search provider, which only the global can hold. */
export const readSearchProvider = (): SearchProvider | undefined => {
  const { searchProvider } = Object(window.shopHelpSettings) as ShopHelpSettings;
  return typeof searchProvider === 'function' ? searchProvider : undefined;
};

/** A setting may be written as an attribute (`max-results`) or a property (`maxResults`). */
const globalSetting = (name: string): string | undefined => {
  const settings: unknown = window.shopHelpSettings;
  if (typeof settings !== 'object' || settings === null) return undefined;
  const camelCase = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  for (const key of [name, camelCase]) {
    if (!Object.hasOwn(settings, key)) continue;
    const value = (settings as Record<string, unknown>)[key];
    if (value === true) return '';
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
};
