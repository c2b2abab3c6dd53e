import { sha384 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PrebuiltScripts } from './composed.ts';
import type { ScriptContent, TextsByName } from './script-content.ts';
import { dataLiteralOf, literalOf, objectOf } from './script-text.ts';

/** A finished file with its hash. */
interface ScriptFile {
  readonly script: string;
  /** `sha384-…`. */
  readonly integrity: string;
}

/** The script that a page loads, and the panel file, if there is one. */
export interface ScriptFiles extends ScriptFile {
  readonly panel?: ScriptFile & { readonly fileName: string };
}

/**
 * A compile hint for V8: it compiles all functions off the main thread while the file arrives,
 * instead of each when it is first called, while the shopper waits.
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';

/** Everything in one file: the panel is inside a function that is called when it is first needed. */
export const oneFile = (
  prebuilt: PrebuiltScripts,
  content: ScriptContent,
  settings: TextsByName,
): ScriptFiles =>
  hashed(mainScriptOf(prebuilt, content, settings, `async()=>{${panelOf(prebuilt, content)}}`));

/**
 * The panel as a module of its own, whose hash is in the script.
 *
 * @param url Where the script will be served.
 */
export const twoFiles = (
  prebuilt: PrebuiltScripts,
  content: ScriptContent,
  settings: TextsByName,
  url: string,
): ScriptFiles => {
  const { banner, panelFile } = prebuilt;
  const makePanel = `shopHelp=>{${panelOf(prebuilt, content)}}`;
  const panel = hashed(`${COMPILE_AHEAD}\n${banner}\nexport default ${makePanel};\n`);
  const fileName = `shop-help-panel-${hashInName(panel)}.js`;
  const file = dataLiteralOf({ name: fileName, integrity: panel.integrity, scriptUrl: url });
  const importPanel = `async s=>(await panelFile.importPanelFile(s,${file},shopHelp.trustedTypesPolicy)).default(shopHelp)`;
  // Called once, since it counts failed attempts.
  const load = `(()=>{${panelFile};return ${importPanel}})()`;
  return {
    ...hashed(mainScriptOf(prebuilt, content, settings, load)),
    panel: { ...panel, fileName },
  };
};

const mainScriptOf = (
  { banner, runtime }: PrebuiltScripts,
  { texts, messages }: ScriptContent,
  settings: TextsByName,
  load: string,
): string => {
  const options = objectOf([
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
shopHelp.start(${options})
}catch(e){try{console.warn("shop-help: "+e)}catch{}}})();
`;
};

/** The body of a function that returns the panel and its content. */
const panelOf = (
  { panel, lexicons, parser }: PrebuiltScripts,
  { texts, languages, hasParser }: ScriptContent,
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

/** Part of the hash, in lower-case hex, since some hosts change the case of file names. */
const hashInName = ({ script }: ScriptFile): string => bytesToHex(hashOf(script)).slice(0, 12);

const hashOf = (script: string): Uint8Array => sha384(new TextEncoder().encode(script));
