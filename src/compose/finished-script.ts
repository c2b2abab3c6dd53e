import type { PrebuiltParts } from './composed.ts';
import type { Content, TextsByName } from './content.ts';
import { dataLiteralOf, literalOf, objectOf } from './script-text.ts';

/**
 * Chromium then compiles all functions while the file arrives, beside the main thread; otherwise each
 * when it is first called, while the shopper waits.
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';

/**
 * The finished script. The panel is the body of a function, which nothing calls before it is needed.
 */
export const scriptOf = (
  prebuilt: PrebuiltParts,
  content: Content,
  settings: TextsByName,
): string => {
  const { banner, runtime } = prebuilt;
  const { texts, messages } = content;
  const parts = objectOf([
    ['languages', dataLiteralOf(texts.map(([lang]) => lang))],
    ['messages', dataLiteralOf(messages)],
    ['settings', objectOf(settings.map(([name, text]) => [name, literalOf(text)]))],
    ['load', `async()=>{${panelOf(prebuilt, content)}}`],
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
