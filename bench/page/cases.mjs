/**
 * The cases to measure. `widget` is the file in `widgets/` that is bundled with `entries` entries.
 * `launcher`, `panel`, `input` and `results` are selectors, in which ">>>" enters a shadow root. A
 * case without `input` is only opened; one without `launcher` is only loaded.
 */
import { detailsOf, shoelaceOf } from './html.mjs';

export const PEER_SIZE = 100;
export const sizes = [11, 100, 1000];

export const EMPTY = 'empty page';
export const BARE_LIT = 'bare Lit element';
export const naiveName = (size) => `Lit + Fuse.js, naive, ${size}`;
export const ownName = (size) => `shop-help, ${size}`;
export const isOwn = (name) => name.startsWith('shop-help');

const naive = (size) => ({
  name: naiveName(size),
  widget: 'naive.js',
  size,
  body: () => '<naive-help></naive-help>',
  launcher: 'naive-help >>> .launcher',
  panel: 'naive-help >>> .panel',
  input: 'naive-help >>> input',
  results: 'naive-help >>> .results',
});

const own = (size) => ({
  name: ownName(size),
  size,
  isComposed: true,
  launcher: 'shop-help >>> [part~=launcher]',
  panel: 'shop-help >>> [part~=panel]',
  input: 'shop-help >>> [part~=input]',
  results: 'shop-help >>> [part~=results]',
});

const dialog = (content) =>
  `<button id="open">Aide</button><dialog id="dialog">${content}</dialog>`;

const peers = [
  {
    name: 'plain details',
    body: detailsOf,
    launcher: 'summary',
    panel: 'details p',
  },
  {
    name: 'Pagefind UI',
    widget: 'pagefind-ui.js',
    isModule: true,
    body: () => dialog('<div id="search"></div>'),
    launcher: '#open',
    panel: '.pagefind-ui__search-input',
    input: '.pagefind-ui__search-input',
    results: '.pagefind-ui__results',
  },
  {
    name: 'Pagefind Component UI',
    widget: 'pagefind-components.js',
    isModule: true,
    body: () =>
      '<pagefind-modal-trigger></pagefind-modal-trigger><pagefind-modal></pagefind-modal>',
    launcher: 'pagefind-modal-trigger button',
    panel: 'pagefind-modal input',
    input: 'pagefind-modal input',
    results: 'pagefind-results',
  },
  {
    name: 'Shoelace',
    widget: 'shoelace.js',
    body: (entries) =>
      `<sl-button>Aide</sl-button>
      <sl-dialog label="Aide"><sl-input type="search"></sl-input>${shoelaceOf(entries)}</sl-dialog>`,
    launcher: 'sl-button',
    panel: 'sl-input',
    input: 'sl-input >>> input',
    results: 'sl-dialog',
  },
  {
    name: 'deep-chat',
    widget: 'deep-chat.js',
    body: () => dialog('<deep-chat></deep-chat>'),
    launcher: '#open',
    panel: 'deep-chat >>> #text-input',
  },
  {
    name: 'DocSearch',
    widget: 'docsearch.js',
    body: () => '<div id="docsearch"></div>',
    launcher: '.DocSearch-Button',
    panel: '.DocSearch-Input',
    input: '.DocSearch-Input',
    results: '.DocSearch-Dropdown',
  },
].map((peer) => ({ size: PEER_SIZE, ...peer }));

export const cases = [
  { name: EMPTY },
  {
    name: BARE_LIT,
    widget: 'bare-lit.js',
    body: () => '<bare-element></bare-element>',
  },
  ...peers,
  ...sizes.map(naive),
  ...sizes.map(own),
  { ...own(PEER_SIZE), name: `${ownName(PEER_SIZE)}, two files`, isSplit: true },
];

/** A page that never comes to rest, without the widget and with it. */
export const busyCases = [
  { name: 'busy page', isBusy: true },
  { ...own(PEER_SIZE), name: 'busy page with shop-help', isBusy: true },
];
