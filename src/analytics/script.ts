/**
 * `analytics.js`: the adapters as one script for pages without a build.
 *
 * `<script src="/analytics.js" defer data-tool="matomo" data-consent="tarteaucitron:matomo"></script>`
 */
import { cookieYes, didomi, tarteaucitron, type Consent } from './consent.ts';
import { connect as connectDataLayer } from './data-layer.ts';
import { connect as connectMatomo } from './matomo.ts';
import { connect as connectPlausible } from './plausible.ts';

const connections: Readonly<Record<string, (consent: Consent) => unknown>> = {
  'data-layer': (consent) => connectDataLayer(document, { consent }),
  gtag: (consent) => connectDataLayer(document, { consent, send: 'gtag' }),
  matomo: (consent) => connectMatomo(document, { consent }),
  plausible: (consent) => connectPlausible(document, { consent }),
};

const consents: Readonly<Record<string, (name: string | undefined) => Consent | undefined>> = {
  cookieyes: cookieYes,
  tarteaucitron: (service) => (service ? tarteaucitron(service) : undefined),
  didomi: (vendor) => (vendor ? didomi(vendor) : undefined),
  page: () => (window as { readonly shopHelpConsent?: Consent }).shopHelpConsent,
};

const warn = (words: string): void => console.warn(`shop-help: ${words} Nothing is measured.`);

const start = ({ tool = '', consent = '' }: DOMStringMap): void => {
  const connect = connections[tool];
  const [asked = '', name] = consent.split(/:(.*)/);
  const given = consents[asked]?.(name);
  if (!connect) warn(`data-tool="${tool}" is none of ${Object.keys(connections).join(', ')}.`);
  else if (given) connect(given);
  else {
    warn(
      `data-consent="${consent}" names no consent. Write "cookieyes:analytics", "tarteaucitron:" with the key of the service, "didomi:" with the id of the vendor, or "page" and set window.shopHelpConsent to a promise or a function.`,
    );
  }
};

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  // Tag managers may strip a script's attributes, but they keep its address.
  const fromAddress = script.src === '' ? [] : new URL(script.src).searchParams;
  start({ ...Object.fromEntries(fromAddress), ...script.dataset });
}
