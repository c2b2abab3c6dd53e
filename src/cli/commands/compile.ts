import { basename } from 'node:path';
import type { Command } from 'commander';
import { helpModules } from '../../compose/help-modules.ts';
import { Failure } from '../failure.ts';
import { writeFile } from '../files.ts';
import { checkKnownLanguages } from '../known-languages.ts';
import { loadFaqs } from '../load-faqs.ts';
import { stopOnErrors } from '../stop-on-errors.ts';
import { print, styleFor, tell, today } from '../terminal.ts';

interface CompileOptions {
  readonly output: string;
  readonly languages?: readonly string[];
  readonly lang?: string;
  readonly parser?: true;
  readonly ignore?: readonly string[];
}

const HEADER =
  '/* Written by "shop-help compile": edit the FAQ, not this file. */\n/* eslint-disable */\n';

/** `src/help.js` → `src/help-content.js`. */
const contentFileOf = (output: string): string => {
  if (/\.m?js$/.test(output)) return output.replace(/\.m?js$/, '-content$&');
  throw new Failure(
    `${output} cannot be the name of a module.`,
    'Use a name that ends in ".js", such as src/help.js.',
  );
};

const compile = async (paths: readonly string[], options: CompileOptions): Promise<void> => {
  const { output, languages = [], lang, parser, ignore = [] } = options;
  const contentFile = contentFileOf(output);
  checkKnownLanguages(languages);
  const { faqs, files } = await loadFaqs(paths, { today: today(), lang, ignore });
  stopOnErrors(files, 'compiled');
  const contentPath = `./${basename(contentFile)}`;
  const { entry, content } = helpModules(faqs, { languages, parser, contentPath });
  writeFile(contentFile, `${HEADER}${content}`);
  writeFile(output, `${HEADER}${entry}`);
  tell(
    `${styleFor(process.stderr).ok('✓')} ${output} and ${contentFile}: FAQ in ${faqs.map((faq) => `"${faq.lang}"`).join(', ')}`,
    '',
    'Import it where your app starts:',
    '',
  );
  print(`import './${basename(output)}';`);
};

export const addCompile = (program: Command): void => {
  program
    .command('compile')
    .description('make modules of your FAQ for an app that has a bundler of its own')
    .argument('[files...]', 'FAQ files or folders, one FAQ per language; faq-data by default')
    .option('-o, --output <file>', 'where to write the module that the app imports', 'help.js')
    .option('--languages <tags...>', 'languages to bundle beside those of the FAQ')
    .option('--lang <tag>', 'language of the FAQ, where it does not say')
    .option('--parser', 'also read a FAQ that the app gives at run time')
    .option('--ignore <rules...>', 'leave out rules by their names')
    .addHelpText(
      'after',
      `
The module registers <shop-help> with your FAQ and its languages alone. A second one beside it, with the
FAQ and the search, is loaded when a shopper first needs it. In Vite and Rollup, the plugin
"shop-help/vite" does the same without files.

Examples:
  $ shop-help compile faq-data -o src/help.js
  $ shop-help compile faq.txt -o src/help.js --languages de it`,
    )
    .action(compile);
};
