import type { Parse } from '../core/faq/parse.ts';
import { primaryLanguage } from '../core/language/lookup-language.ts';
import { memoize } from '../core/memoize.ts';
import { fallbackLink } from './fallback-link.ts';
import type { PanelPayload, StartOptions } from './start-options.ts';
import {
  readFallbackHref,
  readMessages,
  readSearchProvider,
  readSettings,
  settingReader,
  findScriptTag,
  type ScriptSettings,
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
import { providePanelBundle, type PanelBundle } from '../widget/panel/loading/panel-bundle.ts';
import { applyTheme } from './theme-settings.ts';
import { warn } from '../widget/element/warn.ts';

/**
 * Entry point of the runtime: creates the element from the script tag and from what the composer put
 * into the script.
 *
 * The element is mounted after `load`, as the last child of the root element, where it survives a
 * replaced or transformed body and frameworks that hydrate the whole document. If one of the page's
 * files never arrives, the help does not wait for it: see `MAX_WAIT`.
 */

/** Maximum time that the help waits for `load` after `DOMContentLoaded`, in milliseconds. */
const MAX_WAIT = 3_000;

const mount = (script: HTMLScriptElement | null, settings: ScriptSettings): void => {
  // Another copy of this script, or something else, has registered the name before us.
  if (customElements.get('shop-help') !== ShopHelpElement) return;
  const element = onPage() ?? create(script, settings);
  if (!element.matches(':defined'))
    reportInternalError(element, 'The element could not be created: its constructor failed.');
  // An element that belongs to another copy of the script is left to that copy.
  else if (element instanceof ShopHelpElement) {
    processCalls(onPage);
  }
};

const onPage = (): ShopHelpElement | null =>
  (firstInstance() as ShopHelpElement | undefined) ?? document.querySelector('shop-help');

const create = (script: HTMLScriptElement | null, settings: ScriptSettings): ShopHelpElement => {
  // Not `createElement`, which would report an exception of the constructor to the page.
  const element = new ShopHelpElement();
  const read = settingReader(script, settings);
  const faults: unknown[] = [];
  const attempt = (act: () => void): void => safeCallback(act, (error) => faults.push(error))();
  // A help button without its settings is better than none.
  attempt(() => {
    const { observedAttributes } = ShopHelpElement;
    for (const [name, value] of readSettings(read, observedAttributes)) {
      element.setAttribute(name, value);
    }
  });
  attempt(() => (element.messages = readMessages()));
  attempt(() => (element.searchProvider = readSearchProvider()));
  attempt(() => {
    const href = readFallbackHref(read);
    if (href !== undefined) element.appendChild(fallbackLink(href, element));
  });
  document.documentElement.appendChild(element);
  attempt(() => setDefaultInstance(element));
  attempt(() => {
    if (element.shadowRoot) applyTheme(element.shadowRoot, read, warn);
  });
  // Reported after mounting, when the page can listen.
  for (const fault of faults) reportInternalError(element, fault);
  return element;
};

const tell = (error: unknown): void => warn(errorMessage(error));

/** Called once, while the script is evaluated. */
export const start = safeCallback(({ languages, messages, settings, load }: StartOptions): void => {
  const script = findScriptTag(document);
  provideMessages(messages);
  let payload: PanelPayload;
  // Called only after the panel, and with it `payload`, has been loaded.
  const readFaq = (lang: string) => () => payload.panel.readCompiledFaq(payload.faqs[lang]!);
  ShopHelpElement.faqs = Object.fromEntries(languages.map((lang) => [lang, readFaq(lang)]));
  providePanelBundle(async () => {
    payload = await load(script);
    return panelBundleOf(payload);
  });
  defineShopHelp();
  const begin = safeCallback(() => mount(script, settings), tell);
  if (document.readyState === 'complete') begin();
  else afterLoad(begin);
}, tell);

const panelBundleOf = ({ panel, lexicons, parser }: PanelPayload): PanelBundle => {
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
  const wait = safeCallback(() => void (timer = setTimeout(beginNow, MAX_WAIT)), tell);
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

/**
 * For `importPanelFile`, which is outside the runtime: both must share one policy, since a page may
 * allow a policy name only once.
 */
export { trustedTypesPolicy } from '../widget/dom/trusted-types.ts';
