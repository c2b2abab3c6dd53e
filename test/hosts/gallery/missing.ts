import { inline, type Host } from '../host.ts';

const without = (what: string, why: string, code: string, more: Partial<Host> = {}): Host => ({
  name: `in a browser without ${what}`,
  why,
  head: inline(code),
  ...more,
});

/** Browsers that lack a feature, or have lost it to a script. */
export const missing: readonly Host[] = [
  without('Intl.Segmenter', 'Firefox before 125.', 'delete Intl.Segmenter;'),
  without('Intl.PluralRules', 'Old web views.', 'delete Intl.PluralRules;', {
    outcome: 'withdraws',
  }),
  without('matchMedia', 'Test environments, locked-down views.', 'window.matchMedia = undefined;', {
    floats: true,
  }),
  without('MutationObserver', 'Taken away by blockers.', 'delete window.MutationObserver;', {
    outcome: 'link',
    inFirefox: true,
  }),
  without('IntersectionObserver', 'Safari before 12.1.', 'delete window.IntersectionObserver;'),
  without('AbortController', 'Safari before 12.1.', 'delete window.AbortController;', {
    outcome: 'link',
    inFirefox: true,
  }),
  without(
    'style sheets that scripts can make',
    'Safari before 16.4: the constructor throws.',
    `(function (Native) { window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };
      window.CSSStyleSheet.prototype = Native.prototype; })(CSSStyleSheet);`,
    { outcome: 'link', inFirefox: true },
  ),
  without('CSSStyleSheet', 'Odd web views.', 'delete window.CSSStyleSheet;', { outcome: 'absent' }),
  without('requestIdleCallback', 'Safari.', 'delete window.requestIdleCallback;'),
  without('Intl', 'Shims that take it away.', 'delete window.Intl;', { outcome: 'withdraws' }),
  without(
    'adopted style sheets',
    'Safari before 16.4.',
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync;',
    { inFirefox: true },
  ),
  without(
    'visualViewport',
    'Old web views.',
    "Object.defineProperty(window, 'visualViewport', { value: undefined });",
  ),
  without(
    'events of media queries',
    'Safari before 14 knows addListener only.',
    'delete MediaQueryList.prototype.addEventListener; Object.setPrototypeOf(MediaQueryList.prototype, { addListener() {} });',
  ),
  without('ResizeObserver', 'Safari before 13.1.', 'delete window.ResizeObserver;'),
  without(
    'element internals',
    'Safari before 16.4.',
    'delete HTMLElement.prototype.attachInternals; delete window.ElementInternals;',
  ),
  without(
    'custom states',
    'Firefox before 126.',
    'delete ElementInternals.prototype.states; delete window.CustomStateSet;',
  ),
  without('checkVisibility', 'Safari before 17.4.', 'delete Element.prototype.checkVisibility;'),
  without(
    'setHTML',
    'Safari.',
    'delete Element.prototype.setHTML; delete Element.prototype.setHTMLUnsafe;',
  ),
  without(
    'trusted types',
    'Firefox before 148.',
    "Object.defineProperty(window, 'trustedTypes', { value: undefined });",
  ),
  without(
    'the :modal and :state() selectors',
    'Safari before 15.6.',
    `for (const kind of [Document, Element]) for (const name of ['querySelector', 'querySelectorAll', 'matches']) { const native = kind.prototype[name];
      if (native) kind.prototype[name] = function (css) { if (/:modal|:state/.test(css)) throw new DOMException('not a valid selector', 'SyntaxError'); return native.call(this, css); }; }`,
  ),
  without('elementsFromPoint', 'Odd web views.', 'delete Document.prototype.elementsFromPoint;'),
  without(
    'queueMicrotask and structuredClone',
    'Old web views.',
    'delete window.queueMicrotask; delete window.structuredClone;',
  ),
  without(
    'AbortSignal in listeners',
    'Safari before 15.',
    `(function (add) { EventTarget.prototype.addEventListener = function (type, act, how) {
      if (how && typeof how === 'object') how = { capture: how.capture, once: how.once, passive: how.passive }; return add.call(this, type, act, how); }; })(EventTarget.prototype.addEventListener);`,
  ),
  without(
    'storage',
    'Cookies blocked: each use throws.',
    "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });",
    { inFirefox: true },
  ),
  without(
    'fetch',
    'Shops that replace it by their own, badly.',
    "window.fetch = () => { throw new Error('no fetch'); }; window.XMLHttpRequest = undefined;",
  ),
  without(
    'scrollIntoView and focus options',
    'Odd web views.',
    'HTMLElement.prototype.focus = (function (native) { return function () { return native.call(this); }; })(HTMLElement.prototype.focus); Element.prototype.scrollIntoView = function () {};',
  ),
];
