import type { Parse } from '../core/faq/parse.ts';
import { primaryLanguage } from '../core/language/lookup-language.ts';
import { memoize } from '../core/memoize.ts';
import { fallbackLink } from './fallback-link.ts';
import type { PanelContent, ScriptParts } from './script-parts.ts';
import {
  readFallbackHref,
  readMessages,
  readSearchProvider,
  readSettings,
  scriptOf,
  type Settings,
} from './script-settings.ts';
import { processCalls } from './call-queue.ts';
import { defineShopHelp } from '../widget/element/define-element.ts';
import {
  safeCallback,
  errorMessage,
  reportInternalError,
} from '../widget/element/safe-callback.ts';
import { firstInstance, setDefaultInstance } from '../widget/element/instance-registry.ts';
import { provideMessages } from '../widget/element/interface-messages.ts';
import { ShopHelpElement } from '../widget/element/shop-help-element.ts';
import { providePanelParts, type PanelParts } from '../widget/panel/panel-parts.ts';
import { applyTheme } from './theme-settings.ts';
import { warn } from '../widget/element/warn.ts';

/**
 * Entry of the runtime: creates the element from the script tag and from what the composer has put
 * beside it.
 *
 * It mounts after `load`, as the last child of the root element: there it survives a replaced or
 * transformed body, and frameworks that hydrate the whole document. A file of the page that never
 * arrives does not block the help: see `LONGEST_WAIT`.
 */

/** How long after `DOMContentLoaded` the help waits for `load`, in milliseconds. */
const LONGEST_WAIT = 3_000;

const mount = (script: HTMLScriptElement | null, settings: Settings): void => {
  // The first to register owns the name: another copy of this script, or something else.
  if (customElements.get('shop-help') !== ShopHelpElement) return;
  const element = onPage() ?? make(script, settings);
  if (!element.matches(':defined'))
    reportInternalError(element, 'The element could not be made: its constructor failed.');
  // An element of another copy of the script is left to that copy.
  else if (element instanceof ShopHelpElement) {
    processCalls(onPage);
  }
};

const onPage = (): ShopHelpElement | null =>
  (firstInstance() as ShopHelpElement | undefined) ?? document.querySelector('shop-help');

const make = (script: HTMLScriptElement | null, settings: Settings): ShopHelpElement => {
  // Not `createElement`, which would report a fault to the page.
  const element = new ShopHelpElement();
  const faults: unknown[] = [];
  const attempt = (act: () => void): void => safeCallback(act, (error) => faults.push(error))();
  // A help button without its settings is better than none.
  attempt(() => {
    const { observedAttributes } = ShopHelpElement;
    for (const [name, value] of readSettings(script, observedAttributes, settings)) {
      element.setAttribute(name, value);
    }
  });
  attempt(() => (element.messages = readMessages()));
  attempt(() => (element.searchProvider = readSearchProvider()));
  attempt(() => {
    const href = readFallbackHref(script, settings);
    if (href !== undefined) element.appendChild(fallbackLink(href, element));
  });
  document.documentElement.appendChild(element);
  attempt(() => setDefaultInstance(element));
  attempt(() => {
    if (element.shadowRoot) applyTheme(element.shadowRoot, script, settings, warn);
  });
  // Reported after mounting, when the page can listen.
  for (const fault of faults) reportInternalError(element, fault);
  return element;
};

const tell = (error: unknown): void => warn(errorMessage(error));

/** Called once, while the script is evaluated. */
export const start = safeCallback(({ languages, messages, settings, load }: ScriptParts): void => {
  const script = scriptOf(document);
  provideMessages(messages);
  let content: PanelContent;
  // A FAQ is read once the panel is there, and with it the content.
  const readFaq = (lang: string) => () => content.panel.readCompiledFaq(content.faqs[lang]!);
  ShopHelpElement.faqs = Object.fromEntries(languages.map((lang) => [lang, readFaq(lang)]));
  providePanelParts(async () => {
    content = await load(script);
    return partsOf(content);
  });
  defineShopHelp();
  const begin = safeCallback(() => mount(script, settings), tell);
  if (document.readyState === 'complete') begin();
  else afterLoad(begin);
}, tell);

const partsOf = ({ panel, lexicons, parser }: PanelContent): PanelParts => {
  // Shared by all elements: compiled lexicons are cached by identity.
  const lexiconOf = memoize((language) => lexicons[language]?.());
  // Created for the first FAQ given by a page.
  let parse: Parse | undefined;
  return {
    panel,
    lexiconFor: (lang) => lexiconOf(primaryLanguage(lang)),
    parse: parser && ((input) => (parse ??= parser())(input)),
  };
};

const afterLoad = (begin: () => void): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const beginNow = safeCallback(() => {
    window.removeEventListener('load', beginNow);
    document.removeEventListener('DOMContentLoaded', wait);
    clearTimeout(timer);
    // In a task of its own, since the page's own handlers for `load` run in this one.
    setTimeout(begin);
  }, tell);
  const wait = safeCallback(() => void (timer = setTimeout(beginNow, LONGEST_WAIT)), tell);
  window.addEventListener('load', beginNow);
  if (hasContentLoaded()) wait();
  else document.addEventListener('DOMContentLoaded', wait);
};

/**
 * `readyState` cannot tell: it has the same value while deferred scripts run, before
 * `DOMContentLoaded`.
 */
const hasContentLoaded = (): boolean => {
  const [navigation] = performance.getEntriesByType?.('navigation') ?? [];
  return (
    ((navigation as PerformanceNavigationTiming | undefined)?.domContentLoadedEventStart ?? 0) > 0
  );
};

/** For `importPanelFile`, which some scripts hold beside the runtime: a page may allow a policy's name once. */
export { trustedTypesPolicy } from '../widget/dom/trusted-types.ts';
