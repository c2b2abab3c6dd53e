import type { Page } from '@playwright/test';
import { inline, SCRIPT, shop, style, type Host } from '../host.ts';
import type { Help } from '../../support/pages/pages-help.ts';

const tag = `<script src="${SCRIPT}" defer></script>`;

/** Runs in the page, passed as text so that it works even if the language is broken. */
const run = (code: string) => (page: Page) => page.evaluate(`{ ${code}; 0 }`);

const sameBody = `const body = document.createElement('body'); body.innerHTML = document.body.innerHTML;`;

/** Pages that navigate or re-render while the help is in use. */
export const navigation: readonly Host[] = [
  {
    name: 'that replaces its body',
    why: 'Turbo Drive: other widgets are gone after the first visit.',
    act: run(`${sameBody} document.body.replaceWith(body)`),
    inFirefox: true,
  },
  {
    name: 'that replaces its body while the panel is open',
    why: 'Turbo Drive after a form.',
    beforeUse: async (page: Page, help: Help) => {
      await help.open();
      await run(`${sameBody} document.body.replaceWith(body)`)(page);
      await help.part('close-button').click();
    },
  },
  {
    name: 'that morphs its body',
    why: 'Turbo 8, Livewire, htmx: unknown children of the body go.',
    act: run(`for (const one of [...document.body.children]) one.replaceWith(one.cloneNode(true));
      for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name)`),
  },
  {
    name: 'that replaces its head',
    why: 'Routers that bring title and styles anew.',
    act: run(`document.head.replaceWith(document.head.cloneNode(true))`),
  },
  {
    name: 'that empties the document and makes it anew before load',
    why: 'React and Next.js after a mismatch: the whole root is replaced.',
    content: inline(`document.addEventListener('DOMContentLoaded', () => {
      const root = document.documentElement.cloneNode(true); root.querySelectorAll('script').forEach((one) => one.remove());
      document.replaceChild(root, document.documentElement); });`),
    inFirefox: true,
  },
  {
    name: 'that makes the root anew after load',
    why: 'Late hydration.',
    act: run(`const root = document.documentElement.cloneNode(true);
      root.querySelectorAll('shop-help, script').forEach((one) => one.remove());
      document.removeChild(document.documentElement); document.appendChild(root)`),
    inFirefox: true,
  },
  {
    name: 'that takes unknown elements out of its body',
    why: 'Clean-up scripts.',
    head: inline(`new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((one) => {
      if (one.localName && one.localName.includes('-')) one.remove(); }))).observe(document.documentElement, { childList: true, subtree: true });
      const observe = 0;`).replace('document.documentElement,', 'document.body ?? document.head,'),
  },
  {
    name: 'that takes unknown elements out of its root',
    why: 'Against injected scripts; we do not fight.',
    head: inline(`new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((one) => {
      if (one.localName && one.localName.includes('-')) one.remove(); }))).observe(document.documentElement, { childList: true });`),
    outcome: 'absent',
    inFirefox: true,
  },
  {
    name: 'that changes a style each frame',
    why: 'Countdowns and sliders.',
    content: '<p id="clock">0</p>',
    act: run(
      `const tick = () => { const one = document.getElementById('clock'); one.style.color = 'rgb(' + (performance.now() % 255 | 0) + ' 0 0)'; requestAnimationFrame(tick); }; tick()`,
    ),
  },
  {
    name: 'with view transitions',
    why: 'Same-document transitions.',
    head: style('@view-transition { navigation: auto }'),
    act: (page) =>
      page.evaluate(
        `document.startViewTransition ? document.startViewTransition(() => { document.title = 'Suite'; }).finished.then(() => 0) : 0`,
      ),
  },
  {
    name: 'that writes into itself after load',
    why: 'document.write in a late tag replaces the whole page.',
    act: run(`document.write('<title>Neuf</title><p>Page neuve</p>'); document.close()`),
    outcome: 'absent',
    inFirefox: true,
  },
  {
    name: 'that goes on to another page of the same document',
    why: 'Single-page shops.',
    act: run(`history.pushState({}, '', location.pathname + '?suite'); window.dispatchEvent(new PopStateEvent('popstate'));
      location.hash = '#/panier'; document.querySelector('main p').textContent = 'Votre panier est vide.'`),
  },
  {
    name: 'with a hash that is no id',
    why: 'Routers: #/a%zz?b=#c.',
    act: (page) => page.evaluate("location.hash = '#help%zz=/[]()'; 0"),
  },
  {
    name: 'left and come back to',
    why: 'Back from the payment service. Firefox does not tell its driver when it is back.',
    act: async (page) => {
      const address = page.url();
      await page.goto('about:blank');
      await page.goBack();
      await page.waitForURL(address);
      await page.waitForLoadState();
    },
  },
  {
    name: 'loaded again',
    why: 'Forms and scroll positions are restored.',
    act: (page) => page.reload(),
  },
  {
    name: 'that has lost its network',
    why: 'Trains, tunnels, shops in basements.',
    beforeUse: (page) => page.context().setOffline(true),
    inFirefox: true,
  },
  {
    name: 'whose element is moved about',
    why: 'Layout scripts that move widgets into a footer.',
    content: '<section id="there"></section>',
    beforeUse: (page) =>
      page.evaluate(
        `document.getElementById('there').appendChild(document.querySelector('shop-help')); 0`,
      ),
  },
  {
    name: 'whose element is cloned',
    why: 'Carousels clone their slides.',
    beforeUse: (page) =>
      page.evaluate(`document.querySelector('shop-help').cloneNode(true).localName; 0`),
  },
  {
    name: 'that adopts the element into another document and back',
    why: 'Print previews.',
    beforeUse: (page) =>
      page.evaluate(`{ const help = document.querySelector('shop-help'); const other = document.implementation.createHTMLDocument('x');
        other.body.appendChild(help); document.documentElement.appendChild(help); }`),
  },
  {
    name: 'that reads everything aloud into a data layer',
    why: 'Analytics that walk the whole page on each click.',
    document: `<!doctype html><html lang="fr"><head><title>Boutique</title>${inline(`window.dataLayer = [];
      document.addEventListener('click', (event) => { const path = []; for (let one = event.target; one; one = one.parentNode) path.push(one.nodeName + (one.className?.baseVal ?? one.className ?? '') + (one.id ?? '')); dataLayer.push(path.join('>')); }, true);`)}${tag}</head><body>${shop}</body></html>`,
  },
];
