import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { OWN_PROPERTIES } from './lit-own-properties.ts';
import { patchPlugin, type Patch } from './patches.ts';

const templateReader = fileURLToPath(new URL('../widget/dom/template-html.ts', import.meta.url));

/**
 * Lit asks for the Trusted Types policy `lit-html` while it loads, and throws where a page refuses
 * that name or another Lit has taken it: the element would never be defined. Our templates are read
 * by `src/widget/dom/template-html.ts` instead. Lit's version marks are dropped, so that no global of
 * the page is touched.
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
    from: /,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)|,this\.constructor\.l\?\.forEach\((\w+)=>\2\(this\)\)/g,
    to: '',
    why: 'the initializers of decorators',
  },
  {
    file: /reactive-element[\\/]css-tag\.js$/,
    from: /\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/,
    to: '',
    why: 'the way around a polyfill of shadow roots',
  },
  {
    file: /reactive-element[\\/]reactive-element\.js$/,
    from: /,(\w+)=\w+\.reactiveElementPolyfillSupport,([^]*?),\1\?\.\(\{[^}]*\}\)/,
    to: ',$2',
    why: 'the polyfill of reactive-element',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\)/,
    to: '',
    why: 'the polyfill of lit-html',
  },
  {
    file: /lit-element[\\/]lit-element\.js$/,
    from: /,\w+\.litElementHydrateSupport\?\.\([^)]*\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\([^)]*\)/,
    to: '',
    why: 'the polyfills of lit-element',
  },
];

/** Makes Lit fit for pages that are not ours. The build stops when Lit's code has changed shape. */
export const litPlugin = (): Plugin =>
  patchPlugin({
    name: 'lit-on-foreign-pages',
    library: 'Lit',
    source: 'src/build/lit-plugin.ts',
    patches: [...PATCHES, ...OWN_PROPERTIES],
  });
