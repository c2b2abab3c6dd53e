import { inline, INTEGRITY, SCRIPT, shop, SLOW_IMAGE, style, type Host } from '../host.ts';
import { inserting, plainScript, tag } from './script-tag.ts';

/** The ways in which a script tag is added to a page. */
export const loading: readonly Host[] = [
  { name: 'with the script in the head, blocking', why: 'Before there is a body.', tag: tag('') },
  { name: 'with an async script', why: 'May run before or after load.', tag: tag('async') },
  {
    name: 'with a module script',
    why: 'document.currentScript is null in modules.',
    tag: tag('type="module"'),
    inFirefox: true,
  },
  {
    name: 'with the script at the end of the body',
    why: 'The old advice.',
    tag: '',
    content: tag(''),
  },
  {
    name: 'with a loader that changes the type of scripts and puts them in again',
    why: 'Rocket Loader: text/rocketscript; WP Rocket: delay until the first act.',
    tag: `<script type="text/rocketscript" data-rocketsrc="${SCRIPT}" data-label="Aide"></script>`,
    act: inserting(`const old = document.querySelector('script[type="text/rocketscript"]');
      ${plainScript} one.src = old.getAttribute('data-rocketsrc'); old.replaceWith(one);`),
    inFirefox: true,
  },
  {
    name: 'with a loader that evaluates scripts itself',
    why: 'jQuery.getScript: document.currentScript is null.',
    tag: '',
    act: inserting(
      `fetch(address).then((reply) => reply.text()).then((text) => { (0, eval)(text); done(); });`,
    ),
  },
  {
    name: 'with a loader that wraps scripts in a function',
    why: 'Consent managers.',
    tag: '',
    act: inserting(
      `fetch(address).then((reply) => reply.text()).then((text) => { new Function('"use strict";' + text)(); done(); });`,
    ),
  },
  {
    name: 'that puts all scripts into one file',
    why: 'Optimisers: no line end and no semicolon between files.',
    tag: '',
    act: inserting(`fetch(address).then((reply) => reply.text()).then((text) => {
      const one = document.createElement('script');
      one.textContent = 'var before = 1\\n;' + text.replace(/\\/\\/# sourceMappingURL.*/, '') + ';var after = 2;';
      document.head.appendChild(one); done(); });`),
  },
  {
    name: 'that imports the script as a module',
    why: 'Bundlers that take a file for a module.',
    tag: '',
    act: inserting('import(address).then(done);'),
  },
  {
    name: 'that writes the script with document.write',
    why: 'Old tag managers.',
    tag: inline(`document.write('<script src="${SCRIPT}"><\\/script>')`),
  },
  {
    name: 'that runs the body’s scripts again',
    why: 'Turbo does so at each visit.',
    act: async (page, script) => {
      const again = inserting(`${plainScript} document.body.appendChild(one);`);
      await again(page, script);
      await again(page, script);
    },
  },
  {
    name: 'whose currentScript is an image',
    why: 'Clobbered by markup.',
    head: '<img name="currentScript" alt="">',
  },
  {
    name: 'without a currentScript',
    why: 'Loaders that define it away.',
    head: inline("Object.defineProperty(document, 'currentScript', { get: () => null });"),
  },
  {
    name: 'with integrity and crossorigin',
    why: 'As we advise.',
    tag: tag(
      `defer integrity="${INTEGRITY}" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low"`,
    ),
  },
  {
    name: 'with settings that make no sense',
    why: 'Typing errors.',
    tag: tag('defer data-placement="moon" data-max-results="-3" data-mode="9" data-lang="xx-??"'),
  },
  {
    name: 'whose custom elements are frozen',
    why: 'Hardened pages.',
    head: inline('Object.freeze(customElements); Object.freeze(CustomElementRegistry.prototype);'),
    inFirefox: true,
  },
  {
    name: 'whose custom elements cannot be defined',
    why: 'A registry that throws.',
    head: inline("customElements.define = () => { throw new Error('closed'); };"),
    outcome: 'absent',
    inFirefox: true,
  },
  {
    name: 'that has a <shop-help> of its own',
    why: 'A name is taken by whoever comes first.',
    head: inline("customElements.define('shop-help', class extends HTMLElement {});"),
    outcome: 'absent',
    beforeUse: async (page, help) => {
      if ((await help.root.count()) > 0) throw new Error('an element of theirs has been added');
    },
    inFirefox: true,
  },
  {
    name: 'without custom elements',
    why: 'Very old web views.',
    head: inline("Object.defineProperty(window, 'customElements', { value: undefined });"),
    outcome: 'absent',
  },
  {
    name: 'whose whenDefined never answers',
    why: 'Polyfills of custom elements.',
    head: inline(
      'customElements.whenDefined = () => new Promise(() => {}); customElements.upgrade = undefined;',
    ),
  },
  {
    name: 'with a polyfill around custom elements',
    why: 'Scoped registries.',
    head: inline(`(function (real) { window.customElements = { define: (name, made, how) => real.define(name, made, how),
      get: (name) => real.get(name), whenDefined: (name) => real.whenDefined(name), upgrade: (root) => real.upgrade(root) }; })(customElements);`),
  },
  {
    name: 'with the element inside the form',
    why: 'Enter in the search must not order.',
    document: `<!doctype html><html lang="fr"><head><title>Boutique</title>${tag('defer')}</head><body>${shop.replace('</form>', '<shop-help></shop-help></form>')}</body></html>`,
    beforeUse: async (page, help) => {
      const address = page.url();
      await help.open();
      await help.type('coupon');
      await help.input.press('Enter');
      await help.part('clear-button').click();
      await help.part('close-button').click();
      if (page.url() !== address) throw new Error('the form has been sent');
    },
    inFirefox: true,
  },
  {
    name: 'with the element inside a box that clips, turns and hides',
    why: 'Cards and carousels.',
    head: style(
      '#box { overflow: hidden; opacity: .9; color: transparent; font: 3px serif; text-indent: -999px }',
    ),
    content: '<div id="box"><shop-help></shop-help></div>',
  },
  {
    name: 'whose last image takes its time',
    why: 'The help waits for load.',
    content: `<img src="${SLOW_IMAGE}" alt="" width="10" height="10">`,
  },
];
