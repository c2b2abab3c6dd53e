import { inline, type Host } from '../host.ts';

/** What a gadget would run, if one of our scripts took it for its own. */
const TRAP = 'javascript:throw new Error("gadget")//<img src=x onerror=throw(1)>';

/** Names that Lit reads of objects it has been given. */
const LIT = [
  'value',
  'writable',
  'attribute',
  'hasChanged',
  'renderBefore',
  'creationScope',
  'signal',
  '_$litType$',
  '_$litDirective$',
  'get',
  'set',
];

/** Names that are read of options, descriptors, settings and models. */
const OTHERS = [
  'strings',
  'nodeName',
  'href',
  'src',
  'innerHTML',
  'once',
  'capture',
  'passive',
  'faq',
  'lang',
  'topics',
  'contacts',
  'url',
  'type',
  'children',
  'sanitizer',
  'createHTML',
  'trustedTypes',
  'slotAssignment',
  'extends',
  'converter',
  'enumerable',
  'toAttribute',
];

const polluting = (name: string): string =>
  inline(`Object.prototype[${JSON.stringify(name)}] = ${JSON.stringify(TRAP)};`);

const polluted = (name: string): Host => ({
  name: `whose Object.prototype has "${name}"`,
  why: 'Prototype pollution looks for gadgets in the scripts of others.',
  head: polluting(name),
});

export const pollution: readonly Host[] = [
  ...LIT.map(polluted),
  {
    name: 'whose Object.prototype has names of options, descriptors and models',
    why: 'One at a time they are read in a hundred places.',
    head: OTHERS.map(polluting).join(''),
  },
  {
    name: 'whose Object.prototype has all these names at once',
    why: 'The worst case.',
    head: [...LIT, ...OTHERS].map(polluting).join(''),
    inFirefox: true,
  },
  {
    name: 'whose Array.prototype is polluted',
    why: 'Holes of lists show what the prototype holds.',
    head: inline(
      `for (let at = 0; at < 9; at += 1) Array.prototype[at] = ${JSON.stringify(TRAP)}; Array.prototype.raw = ['<b>'];`,
    ),
  },
];
