import type { Patch } from './patches.ts';

/**
 * Some pages add to `Object.prototype` and `Array.prototype`, by an old library or by an attack: what
 * inherits from them is no descriptor or option to rely on, no list to walk with `for...in` or until
 * it holds nothing more. With these patches Lit reads what objects hold themselves.
 */
export const OWN_PROPERTIES: readonly Patch[] = [
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /(\w+)=0,(\w+)=(\w+)\[0\];for\(;void 0!==\2;\)/,
    to: '$1=0,$2=$3[0];for(;$1<$3.length;)',
    why: 'the end of the list of parts',
  },
  {
    file: /reactive-element[\\/]css-tag\.js$/,
    from: /(?<=this\.t=\w+)(?=\}get styleSheet)/,
    to: ',this.o=void 0',
    why: 'the fields of a style sheet',
  },
  {
    file: /(reactive-element[\\/]reactive-element|lit-html[\\/](development[\\/])?lit-html)\.js$/,
    from: /([\w.]+)\.hasOwnProperty\(/g,
    to: 'Object.hasOwn($1,',
    why: 'what an object holds itself',
  },
  {
    file: /reactive-element[\\/]reactive-element\.js$/,
    from: /createProperty\((\w+),(\w+)=\w+\)\{/,
    to: 'createProperty($1,$2){$2={__proto__:null,...$2};',
    why: 'the options of properties',
  },
  {
    file: /reactive-element[\\/]reactive-element\.js$/,
    from: /(\.shadowRootOptions=\{)/,
    to: '$1__proto__:null,',
    why: 'the options of the shadow root',
  },
  {
    file: /reactive-element[\\/]reactive-element\.js$/,
    from: /(?<=,this\._\$Em=null)(?=,this\._\$Ev\(\)\})/,
    to: ',this._$EO=this._$Ej=this._$Eq=this.renderRoot=void 0',
    why: 'the fields of an element',
  },
  {
    file: /lit-element[\\/]lit-element\.js$/,
    from: /(this\.renderOptions=\{)/,
    to: '$1__proto__:null,',
    why: 'the options of drawing',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /void 0!==(\w+)\._\$litType\$\?/,
    to: 'Object.hasOwn($1,"_$$litType$$")?',
    why: 'what is a template',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /:void 0!==(\w+)\.nodeType\?this\.T\(\1\)/,
    to: '',
    why: 'nodes as values',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /(\w+)\((\w+)\)\?void 0:(\2\._\$litDirective\$)/,
    to: '!$1($2)&&Object.hasOwn($2,"_$$litDirective$$")?$3:void 0',
    why: 'what is a directive',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /let (\w+)=(\w+)\._\$litPart\$;/,
    to: 'let $1=Object.hasOwn($2,"_$$litPart$$")?$2._$$litPart$$:void 0;',
    why: 'what has been drawn before',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /\|\|(\w+)\.capture!==(\w+)\.capture\|\|\1\.once!==\2\.once\|\|\1\.passive!==\2\.passive/,
    to: '',
    why: 'the comparison of listeners',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /(\.(?:add|remove)EventListener\(this\.name,this),\w+\)([^]*?\.addEventListener\(this\.name,this),\w+\)/,
    to: '$1)$2)',
    why: 'the options of listeners',
  },
  {
    file: /lit-html[\\/](development[\\/])?lit-html\.js$/,
    from: /(?=const \w+=\{M:[^}]*,(\w+),D:\w+,V:\w+,I:(\w+),(\w+),N:[^}]*,F:(\w+)\})/,
    to: '[$1,$2,$3,$4].forEach(t=>Object.setPrototypeOf(t.prototype,null));',
    why: 'what parts inherit',
  },
  {
    file: /lit-html[\\/](development[\\/])?directive\.js$/,
    from: /(?=export\{(\w+) as Directive,)/,
    to: 'Object.setPrototypeOf($1.prototype,null);',
    why: 'what directives inherit',
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
    from: /let target = \{\};/,
    to: 'let target = { __proto__: null };',
    why: 'what a module inherits',
  },
  {
    file: /rolldown[\\/]runtime\.js$/,
    from: /(__defProp\(target, Symbol\.toStringTag, \{) (value: 'Module' \}\))/,
    to: '$1 __proto__: null, $2',
    why: "the name of the bundler's lists",
  },
];
