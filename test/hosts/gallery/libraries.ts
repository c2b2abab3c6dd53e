import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { inline, type Host } from '../host.ts';

interface Library {
  readonly name: string;
  /** What it changes in the page's built-in objects. */
  readonly why: string;
  /** Loads it as documented. */
  readonly code: string;
}

const realLibraries: readonly Library[] = [
  {
    name: 'Prototype.js',
    why: 'Magento 1: Array.from, Array.prototype.map and toJSON of its own. Its language part, without the DOM.',
    code: "require('prototype');",
  },
  {
    name: 'MooTools',
    why: 'Joomla 2.5: methods on Array, Function, Number and String. Its language part, without the DOM.',
    code: "require('mootools');",
  },
  {
    name: 'Sugar',
    why: 'extend() puts some three hundred methods on the built-in prototypes.',
    code: "require('sugar').extend();",
  },
  {
    name: 'should.js',
    why: 'A getter on Object.prototype, which every object inherits.',
    code: "require('should');",
  },
  {
    name: 'Datejs',
    why: 'Date.prototype and Number.prototype, and a toString of its own.',
    code: "require('datejs');",
  },
];

const resolveDir = fileURLToPath(new URL('.', import.meta.url));

/** These old libraries need sloppy mode, so the bundle must not be strict. */
const classicScript = (contents: string): string =>
  buildSync({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    define: { global: 'window' },
    write: false,
    logLevel: 'error',
  }).outputFiles[0]!.text.replaceAll('</script', '<\\/script');

/** Pages with the published packages of libraries that extend built-in objects. */
export const libraries: readonly Host[] = realLibraries.flatMap(
  ({ name, why, code }): readonly Host[] => [
    { name: `with ${name}`, why, head: inline(classicScript(code)), inFirefox: true },
    {
      name: `with ${name} that arrives after the help`,
      why: 'Shops that put off what is not urgent.',
      act: (page) => page.addScriptTag({ content: classicScript(code) }),
    },
  ],
);
