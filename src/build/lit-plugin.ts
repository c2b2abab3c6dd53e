import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { patchPlugin, type Patch } from './patches.ts';

const templateReader = fileURLToPath(new URL('../widget/template-html.ts', import.meta.url));

/**
 * Lit asks for the Trusted Types policy `lit-html` while it loads, and throws where a page refuses
 * that name or another Lit has taken it: the element would never be defined. Our templates are read
 * by `src/widget/template-html.ts` instead. Lit's version marks are dropped, so that no global of
 * the page is touched.
 *
 * Some pages add to `Object.prototype` and `Array.prototype`: what inherits from them is no descriptor
 * to rely on, no list to walk with `for...in` or until it holds nothing more.
 */
const PATCHES: readonly Patch[] = [
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /\b\w+\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\2\})\)/,
    to: '$1',
    why: 'the policy',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /return (\w+)\.innerHTML=(\w+),\1\}/,
    to: 'return fillTemplate($1,$2),$1}',
    why: 'the reading of templates',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /^/,
    to: `import{fillTemplate}from${JSON.stringify(templateReader)};`,
    why: 'the reader of templates',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /,\((\w+)\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
    to: '',
    why: 'the version of lit-html',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /(\w+)=0,(\w+)=(\w+)\[0\];for\(;void 0!==\2;\)/,
    to: '$1=0,$2=$3[0];for(;$1<$3.length;)',
    why: 'the end of the list of parts',
  },
  {
    file: /reactive-element[\\/]reactive-element\.js$/,
    from: /,\((\w+)\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
    to: '',
    why: 'the version of reactive-element',
  },
  {
    file: /lit-element[\\/]lit-element\.js$/,
    from: /\((\w+)\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/,
    to: '',
    why: 'the version of lit-element',
  },
  {
    file: /reactive-element[\\/]reactive-element\.js$/,
    from: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    to: 'const litPropertyMetadata=new WeakMap;',
    why: 'the metadata of decorators',
  },
  {
    file: /reactive-element[\\/]reactive-element\.js$/,
    from: /return\{get:(\w+),set\((\w+)\)/,
    to: 'return{__proto__:null,get:$1,set($2)',
    why: 'the descriptors of properties',
  },
  {
    file: /reactive-element[\\/]reactive-element\.js$/,
    from: /\(\w+\.hasChanged\?\?(\w+)\)/,
    to: '$1',
    why: 'the comparison of values',
  },
  {
    file: /rolldown[\\/]runtime\.js$/,
    from: /for \(var name in all\) \{\s*__defProp\(target, name, \{ (get: all\[name\], enumerable: true) \}\);\s*\}/,
    to: 'for (const name of Object.keys(all)) __defProp(target, name, { __proto__: null, $1 });',
    why: "the bundler's list of exports",
  },
  {
    file: /rolldown[\\/]runtime\.js$/,
    from: /(__defProp\(target, Symbol\.toStringTag, \{) (value: 'Module' \}\))/,
    to: '$1 __proto__: null, $2',
    why: "the name of the bundler's lists",
  },
];

/** On a page whose built-ins are beyond use the script leaves without an exception. */
const WRAPPING = {
  banner: 'try{',
  footer: '}catch(error){try{console.warn("shop-help: "+error)}catch(_){}}',
};

/** Makes Lit fit for pages that are not ours. The build stops when Lit's code has changed shape. */
export const litPlugin = (): Plugin => ({
  ...patchPlugin({
    name: 'lit-on-foreign-pages',
    library: 'Lit',
    source: 'src/build/lit-plugin.ts',
    patches: PATCHES,
  }),
  outputOptions: (options) => ({ ...options, ...WRAPPING }),
});
