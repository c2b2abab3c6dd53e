import faqs from 'virtual:shop-help-faqs';
import { ShopHelpElement } from '../define.ts';
import { fallbackLink } from './fallback-link.ts';
import { readFallbackHref, readSettings, scriptOf } from './script-settings.ts';
import { processCalls } from './call-queue.ts';
import {
  safeCallback,
  errorMessage,
  reportInternalError,
} from '../widget/element/safe-callback.ts';
import { firstInstance, setDefaultInstance } from '../widget/element/instance-registry.ts';
import { warn } from '../widget/element/warn.ts';

/**
 * The entry of the one script: makes the element from the script tag.
 *
 * It mounts after `load`, as the last child of the root element: there it survives a replaced or
 * transformed body, and frameworks that hydrate the whole document.
 */

const mount = (script: HTMLScriptElement | null): void => {
  // Whoever came first has the name: another copy of this script, or something else altogether.
  if (customElements.get('shop-help') !== ShopHelpElement) return;
  const element = onPage() ?? make(script);
  if (!element.matches(':defined')) reportInternalError(element, 'The element could not be made.');
  // Of another copy of the script that came first, that copy takes care.
  else if (element instanceof ShopHelpElement) {
    processCalls(onPage);
  }
};

const onPage = (): ShopHelpElement | null =>
  (firstInstance() as ShopHelpElement | undefined) ?? document.querySelector('shop-help');

const make = (script: HTMLScriptElement | null): ShopHelpElement => {
  const element = document.createElement('shop-help');
  const faults: unknown[] = [];
  const attempt = (act: () => void): void => safeCallback(act, (error) => faults.push(error))();
  // Better a help without its settings than none.
  attempt(() => {
    for (const [name, value] of readSettings(script, ShopHelpElement.observedAttributes)) {
      element.setAttribute(name, value);
    }
  });
  attempt(() => {
    const href = readFallbackHref(script);
    if (href !== undefined) element.appendChild(fallbackLink(href, element.lang));
  });
  document.documentElement.appendChild(element);
  attempt(() => setDefaultInstance(element));
  // Told once there is a page to hear it.
  for (const fault of faults) reportInternalError(element, fault);
  return element;
};

ShopHelpElement.faqs = faqs;
const tell = (error: unknown): void => warn(errorMessage(error));
safeCallback(() => {
  const script = scriptOf(document);
  const start = safeCallback(() => mount(script), tell);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}, tell)();
