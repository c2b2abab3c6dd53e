import { sha384 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PrebuiltParts } from './composed.ts';
import type { Content, TextsByName } from './content.ts';
import { dataLiteralOf, literalOf, objectOf } from './script-text.ts';

/** A finished file with its hash. */
interface ScriptFile {
  readonly script: string;
  /** `sha384-…`. */
  readonly integrity: string;
}

/** What a page loads, and with `panel` the module that it loads when the help is wanted. */
interface ScriptFiles extends ScriptFile {
  readonly panel?: ScriptFile & { readonly fileName: string };
}

/**
 * V8's compile hint: all functions are compiled while the file arrives, beside the main thread; otherwise each
 * when it is first called, while the shopper waits.
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';

/** All in one: the panel is the body of a function, which nothing calls before it is needed. */
export const oneFile = (
  parts: PrebuiltParts,
  content: Content,
  settings: TextsByName,
): ScriptFiles =>
  hashed(scriptOf(parts, content, settings, `async()=>{${panelOf(parts, content)}}`));

/**
 * The panel as a module of its own, of which the script knows the hash.
 *
 * @param url Where the script will be served.
 */
export const twoFiles = (
  parts: PrebuiltParts,
  content: Content,
  settings: TextsByName,
  url: string,
): ScriptFiles => {
  const { banner, panelFile } = parts;
  const makePanel = `shopHelp=>{${panelOf(parts, content)}}`;
  const panel = hashed(`${COMPILE_AHEAD}\n${banner}\nexport default ${makePanel};\n`);
  const fileName = `shop-help-panel-${hashInName(panel)}.js`;
  const file = dataLiteralOf({ name: fileName, integrity: panel.integrity, scriptUrl: url });
  const importPanel = `async s=>(await panelFile.importPanelFile(s,${file},shopHelp.trustedTypesPolicy)).default(shopHelp)`;
  // Called once, since it counts failed attempts.
  const load = `(()=>{${panelFile};return ${importPanel}})()`;
  return { ...hashed(scriptOf(parts, content, settings, load)), panel: { ...panel, fileName } };
};

const scriptOf = (
  { banner, runtime }: PrebuiltParts,
  { texts, messages }: Content,
  settings: TextsByName,
  load: string,
): string => {
  const parts = objectOf([
    ['languages', dataLiteralOf(texts.map(([lang]) => lang))],
    ['messages', dataLiteralOf(messages)],
    ['settings', objectOf(settings.map(([name, text]) => [name, literalOf(text)]))],
    ['load', load],
  ]);
  // On a page with hopelessly broken built-ins, the script exits without an exception.
  return `${COMPILE_AHEAD}
${banner}
(function(){"use strict";try{
${runtime}
shopHelp.start(${parts})
}catch(e){try{console.warn("shop-help: "+e)}catch{}}})();
`;
};

/** The body of a function that returns the panel and its content. */
const panelOf = (
  { panel, lexicons, parser }: PrebuiltParts,
  { texts, languages, hasParser }: Content,
): string => {
  const lexiconOf = (name: string): string => `()=>{${lexicons[name]};return lexicon.${name}}`;
  const content = objectOf([
    ['panel', 'panel'],
    ['faqs', objectOf(texts.map(([lang, json]) => [lang, literalOf(json)]))],
    ['lexicons', objectOf(languages.map((name) => [name, lexiconOf(name)]))],
    ...(hasParser ? [['parser', `()=>{${parser};return parser.parse}`] as const] : []),
  ]);
  return `${panel};return${content}`;
};

const hashed = (script: string): ScriptFile => ({
  script,
  integrity: `sha384-${btoa(String.fromCharCode(...hashOf(script)))}`,
});

/** Part of the hash, in hex: some hosts change the case of file names. */
const hashInName = ({ script }: ScriptFile): string => bytesToHex(hashOf(script)).slice(0, 12);

const hashOf = (script: string): Uint8Array => sha384(new TextEncoder().encode(script));
