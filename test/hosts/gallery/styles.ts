import { style, type Host } from '../host.ts';

/** Pages whose style sheets match every element, or the elements that contain the help. */
export const styles: readonly Host[] = [
  {
    name: 'that unsets everything',
    why: 'Resets of page builders.',
    head: style('* { all: unset !important } [hidden], script, style, title { display: none }'),
    inFirefox: true,
  },
  {
    name: 'that gives everything its initial value',
    why: 'Resets of newsletters pasted into shops.',
    head: style('* { all: initial !important }'),
  },
  {
    name: 'that reverts everything',
    why: 'Resets that want the browser’s own look.',
    head: style('* { all: revert !important }'),
  },
  {
    name: 'with a root size of 62.5 %',
    why: 'Shopify’s Dawn theme; help buttons of 35 px in place of 56.',
    head: style('html { font-size: 62.5% }'),
    inFirefox: true,
  },
  {
    name: 'with a root size of 50 %',
    why: 'Old Bootstrap themes.',
    head: style('html { font-size: 50% }'),
  },
  {
    name: 'with a root size of 40 px',
    why: 'Themes that size by the window’s width.',
    head: style('html { font-size: 40px }'),
  },
  {
    name: 'that hides every button',
    why: 'Quick fixes against another widget.',
    head: style('button { display: none !important }'),
    inFirefox: true,
  },
  {
    name: 'that hides all but head and body in the root',
    why: 'Hardened templates.',
    head: style('html > :not(head, body) { display: none !important; opacity: 0 }'),
  },
  {
    name: 'that hides what is empty',
    why: 'Dawn: div:empty, section:empty.',
    head: style('div:empty, section:empty, :empty:not(input) { display: none !important }'),
  },
  {
    name: 'whose body is turned, shouting, spaced out and invisible',
    why: 'Hidden until a script of the theme shows it.',
    body: 'style="direction: rtl; text-transform: uppercase; letter-spacing: .5em; visibility: hidden"',
    inFirefox: true,
  },
  {
    name: 'that is read from right to left',
    why: 'Shops in Arabic and Hebrew.',
    html: 'dir="rtl"',
    inFirefox: true,
  },
  {
    name: 'written from top to bottom',
    why: 'Shops in Japanese and Mongolian.',
    head: style('html { writing-mode: vertical-rl }'),
  },
  {
    name: 'whose text has no size',
    why: 'The old trick against gaps between inline blocks.',
    head: style('html, body { font-size: 0; line-height: 0; word-spacing: -9px; color: #fff }'),
  },
  {
    name: 'whose body is transformed',
    why: 'Off-canvas menus push the page aside.',
    head: style('body { transform: translateX(-40px) scale(.9) }'),
    inFirefox: true,
  },
  {
    name: 'whose body has a filter',
    why: 'Grey pages of mourning, blurred pages under pop-ups.',
    head: style('body { filter: grayscale(1); backdrop-filter: blur(2px) }'),
  },
  {
    name: 'whose root has a filter',
    why: 'Home-made dark modes.',
    head: style('html { filter: invert(1) hue-rotate(180deg) }'),
  },
  {
    name: 'whose root holds what is fixed',
    why: 'Page transitions: perspective on the root.',
    head: style('html { perspective: 800px; min-height: 100vh }'),
  },
  {
    name: 'whose root is a grid',
    why: 'Sticky footers without a wrapper.',
    head: style('html { display: grid; grid: 1fr / auto-flow 1fr; min-height: 100% }'),
  },
  {
    name: 'whose root is a flexible box',
    why: 'Centred landing pages.',
    head: style('html { display: flex; justify-content: space-between } body { flex: 1 }'),
  },
  {
    name: 'whose body is inert',
    why: 'Dialogs that lock the page away.',
    body: 'inert',
    inFirefox: true,
  },
  {
    name: 'whose body cannot be scrolled',
    why: 'Scroll locks: position fixed.',
    head: style('body { position: fixed; inset: 0; overflow: hidden; width: 100% }'),
  },
  {
    name: 'whose root cannot be scrolled',
    why: 'Scroll locks on the root, with a body of its own scroll bar.',
    head: style('html { overflow: hidden; height: 100% } body { height: 100%; overflow: auto }'),
  },
  {
    name: 'that moves everything slowly',
    why: 'Transitions and animations for all elements.',
    head: style(
      '@keyframes in { from { opacity: 0 } } * { transition: all 1s !important; animation: in .3s !important }',
    ),
  },
  {
    name: 'on which nothing can be clicked or selected',
    why: 'Copy protection.',
    head: style('html { user-select: none; cursor: none } body * { pointer-events: none }'),
  },
  {
    name: 'enlarged by zoom',
    why: 'Point-of-sale screens.',
    head: style('body { zoom: 1.5 }'),
  },
  {
    name: 'hidden until an experiment has loaded',
    why: 'Anti-flicker snippets.',
    html: 'class="async-hide"',
    head: style('.async-hide { opacity: 0 !important }'),
    act: (page) => page.evaluate("document.documentElement.className = ''"),
  },
  {
    name: 'with custom properties named like our own',
    why: 'Private names are not private across shadow roots.',
    head: style(
      '* { --_shift: 300px; --_accent: transparent; --_surface: url(x); --_font-size: 0px; --_sheet-offset: 900px }',
    ),
  },
  {
    name: 'that styles our element by its name',
    why: 'Copied rules for another version.',
    head: style(
      'shop-help { all: unset !important; position: static !important; display: none !important; z-index: -1 !important; transform: scale(0) }',
    ),
  },
  {
    name: 'with a style sheet in layers that are all important',
    why: 'Important layers win in reverse order.',
    head: style('@layer a { * { position: static !important; inset: auto !important } }'),
  },
  {
    name: 'that hides elements until they are defined',
    why: 'Against the flash of undefined elements.',
    head: style(':not(:defined) { display: none !important }'),
  },
];
