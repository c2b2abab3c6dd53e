import { compileFaq } from '../core/faq/compiled-faq.ts';
import type { FaqDocument } from '../core/faq/faq-document.ts';
import type { Faq } from '../core/faq/faq.ts';
import { parse } from '../core/faq/parse.ts';
import { primaryLanguage } from '../core/language/lookup-language.ts';
import { languages as lexicons } from '../core/lexicon/index.ts';
import { fallbackMessages, messagesFor } from '../core/messages/index.ts';
import { withThesaurus } from '../thesaurus/with-thesaurus.ts';
import { withReadableNumbers } from './phone-numbers.ts';

export interface HelpModuleOptions {
  /**
   * Languages to bundle besides those of the FAQs, as BCP 47 tags: the widget's messages and the
   * search's lexicon for each.
   */
  readonly languages?: readonly string[] | undefined;
  /** Whether the app also gives FAQs at run time, by the `faq` property or `src`. */
  readonly parser?: boolean | undefined;
  /** How the entry imports the content. */
  readonly contentPath: string;
  /** Whether the entry replaces the content after an edit, through Vite's HMR API. */
  readonly isHot?: boolean | undefined;
}

/** Two modules for a bundler. The entry imports the content; otherwise both import only the package. */
export interface HelpModules {
  /** Registers `<shop-help>` and exports its class. */
  readonly entry: string;
  /** The FAQs, and what the search needs: imported when a panel is first needed. */
  readonly content: string;
}

/**
 * Compiles FAQs to modules that bundle `<shop-help>` with only the languages it needs.
 *
 * @param documents Valid FAQs, one per language, the app's first language first.
 */
export const helpModules = (
  documents: readonly FaqDocument[],
  options: HelpModuleOptions,
): HelpModules => {
  const faqs = documents.map((document) => parse(document).faq);
  const tags = [...faqs.map(({ lang }) => lang), ...(options.languages ?? [])];
  return {
    entry: entryModule(faqs, messageNames(tags), options),
    content: contentModule(faqs, lexiconNames(tags), options),
  };
};

/** The tags for whose language there are neither messages nor a lexicon. */
export const unknownLanguages = (tags: readonly string[]): readonly string[] =>
  tags.filter((tag) => !messagesFor(tag) && !(primaryLanguage(tag) in lexicons));

const messageNames = (tags: readonly string[]): readonly string[] => {
  const found = new Set(tags.flatMap((tag) => messagesFor(tag)?.lang ?? []));
  return found.size > 0 ? [...found] : [fallbackMessages.lang];
};

const lexiconNames = (tags: readonly string[]): readonly string[] => [
  ...new Set(tags.map(primaryLanguage).filter((name) => name in lexicons)),
];

const entryModule = (
  faqs: readonly Faq[],
  messages: readonly string[],
  { contentPath, isHot }: HelpModuleOptions,
): string => `import { defineShopHelp, provideHelp, ShopHelpElement } from 'shop-help/element';
${importsOf('messages', messages)}
${isHot ? 'const replaceContent = ' : ''}provideHelp({
  languages: ${JSON.stringify(faqs.map(({ lang }) => lang))},
  messages: [${messages.join(', ')}],
  load: async () => (await import('${contentPath}')).default,
});
defineShopHelp();
${isHot ? acceptContent(contentPath) : ''}
export { ShopHelpElement };
`;

/** In Vite's server builds, `import.meta.hot` is undefined. */
const acceptContent = (contentPath: string): string => `
if (import.meta.hot) {
  import.meta.hot.accept('${contentPath}', (edited) => {
    if (edited) replaceContent(edited.default);
  });
}
`;

const contentModule = (
  faqs: readonly Faq[],
  lexiconsUsed: readonly string[],
  { parser }: HelpModuleOptions,
): string => `${importsOf('lexicons', lexiconsUsed)}${parser ? "import { parse } from 'shop-help/parser';\n" : ''}
export default {
  faqs: {
${faqs.map(fieldOf).join('')}  },
  lexicons: { ${lexiconsUsed.join(', ')} },${parser ? '\n  parse,' : ''}
};
`;

const fieldOf = (faq: Faq): string =>
  `    ${JSON.stringify(faq.lang)}: ${JSON.stringify(compileFaq(withReadableNumbers(withThesaurus(faq))))},\n`;

const importsOf = (folder: string, names: readonly string[]): string =>
  names.map((name) => `import { ${name} } from 'shop-help/${folder}/${name}';\n`).join('');
