import type { OwnMessages } from '../core/messages/messages.ts';
import type { SearchProvider } from '../core/search-provider.ts';
import type { ShopHelpSettings } from './globals.ts';
import { safeHref } from '../core/contact/safe-href.ts';

/** Values by attribute name, e.g. `max-results`. */
export type ScriptSettings = Readonly<Record<string, string>>;

/**
 * Finds the tag of this script. Must be called while the script is evaluated. If a loader evaluates
 * scripts itself, or an element of the page shadows `document.currentScript`, the tag is found by
 * its file name.
 */
export const findScriptTag = (page: Document): HTMLScriptElement | null => {
  const current: unknown = page.currentScript;
  if (current instanceof HTMLScriptElement) return current;
  return page.querySelector<HTMLScriptElement>('script[src*="shop-help.js"]');
};

/** The value of one setting of this script, if it is set. */
export type ReadSetting = (name: string) => string | undefined;

/**
 * `data-*` wins over the URL's query, the query over `window.shopHelpSettings`, and that over the
 * settings built into the script. The element's `src` is called `faq-src` here, because `src` is the script's
 * own URL.
 */
export const settingReader = (
  script: HTMLScriptElement | null,
  builtIn: ScriptSettings,
): ReadSetting => {
  let data: ReadonlyMap<string, string> | undefined;
  let query: URLSearchParams | undefined;
  // Read with the first setting: a help button without its settings is better than none.
  const explicit: ReadSetting = (name) =>
    (data ??= dataSettings(script)).get(name) ??
    (query ??= queryOf(script?.src)).get(name) ??
    globalSetting(name);
  return (name) =>
    (name === 'src' ? explicit('faq-src') : undefined) ??
    explicit(name) ??
    (Object.hasOwn(builtIn, name) ? builtIn[name] : undefined);
};

/** The named settings that are set for this script. */
export const readSettings = (
  read: ReadSetting,
  names: readonly string[],
): readonly (readonly [name: string, value: string])[] =>
  names.flatMap((name) => {
    const value = read(name);
    return value === undefined ? [] : [[name, value] as const];
  });

/** Address of the shop's own FAQ page, for a plain link if the help fails. */
export const readFallbackHref = (read: ReadSetting): string | undefined => {
  const address = read('fallback-href');
  return address === undefined ? undefined : safeHref(address);
};

/**
 * The values of `data-*`, by name without `data-`. Plugins that delay scripts and consent managers keep a script's own
 * URL in `data-src`, so `data-src` only counts as the FAQ's if it is the URL of a JSON file.
 */
const dataSettings = (script: HTMLScriptElement | null): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { name, value } of script?.attributes ?? []) {
    const isOther = name === 'data-src' && !/\.json(?:[?#]|$)/.test(value);
    if (name.startsWith('data-') && !isOther) found.set(name.slice('data-'.length), value);
  }
  return found;
};

const queryOf = (url = ''): URLSearchParams => {
  const start = url.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : url.slice(start).split('#')[0]);
};

/** The shop's own messages, which only the global can hold. */
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
