import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { Composed, FileSize } from '../../compose/composed.ts';
import type { ComposeSettings } from '../../compose/compose-settings.ts';
import type { EntryDocument, FaqDocument } from '../../core/faq/faq-document.ts';
import { loadComposer } from '../composer.ts';
import { Failure } from '../failure.ts';
import { textOfFile, writeFile } from '../files.ts';
import { loadFaqs } from '../load-faqs.ts';
import { addSettingOptions, settingsOf, type SettingOptions } from '../script-settings.ts';
import { stopOnErrors } from '../stop-on-errors.ts';
import { print, styleFor, tell, today } from '../terminal.ts';

interface BuildOptions extends SettingOptions {
  readonly output: string;
  readonly url?: string;
  readonly lang?: string;
  readonly parser?: true;
  readonly split?: true;
  /** False with `--no-integrity`. */
  readonly integrity: boolean;
}

/** Prints problems of settings and size; those of the FAQs have been printed, with their lines. */
const tellProblems = ({ problems }: Composed): void => {
  const style = styleFor(process.stderr);
  const others = problems.filter(({ path }) => !path.startsWith('faqs['));
  for (const { severity, path, message } of others) {
    tell(`${style[severity](severity)}  ${path === '' ? '' : `${path}: `}${message}`);
  }
  if (others.every(({ severity }) => severity === 'warning')) return;
  throw new Failure('Nothing was built: a setting cannot be used.', 'Correct it and try again.');
};

export interface ComposeOrder {
  readonly faqs: readonly FaqDocument[];
  readonly settings: ComposeSettings;
  readonly url?: string | undefined;
  readonly parser?: boolean | undefined;
  readonly split?: boolean | undefined;
  readonly pinned?: boolean;
}

export const composeScript = async ({
  faqs,
  settings,
  url,
  parser,
  split = false,
  pinned = true,
}: ComposeOrder): Promise<Composed> => {
  const compose = await loadComposer();
  const composed = compose({
    faqs,
    settings,
    ...(url !== undefined && { url }),
    ...(parser !== undefined && { parser }),
    split,
    pinned,
  });
  tellProblems(composed);
  return composed;
};

const weight = ({ raw, brotliEstimate }: FileSize): string =>
  `${kilobytes(raw)}, about ${kilobytes(brotliEstimate)} as browsers receive it`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A question or an answer that lacks the other is left out. */
const isShown = ({ question, answer }: EntryDocument): boolean =>
  Boolean(question?.trim()) && Boolean(answer?.trim());

const questionsIn = (faqs: readonly FaqDocument[]): string =>
  faqs
    .map(({ lang, topics }) => {
      const count = topics.flatMap(({ entries }) => entries).filter(isShown).length;
      return `${count} ${count === 1 ? 'question' : 'questions'} in "${lang}"`;
    })
    .join(', ');

const changedTag = [
  '',
  'The script has changed, and so has its tag: replace it on your pages, or browsers refuse the script.',
  'With --no-integrity, the tag stays the same.',
];

const buildCommand = async (paths: readonly string[], options: BuildOptions): Promise<void> => {
  const { output, url, lang, parser, split, integrity: pinned } = options;
  const settings = settingsOf(options);
  const ownMessages = Object.keys(settings.messages ?? {});
  const { faqs, files } = await loadFaqs(paths, { today: today(), lang, ownMessages });
  stopOnErrors(files, 'built');
  const order = { faqs, settings, url, parser, split, pinned };
  const { script, integrity, snippet, size, panel } = await composeScript(order);
  const panelPath = panel && join(dirname(output), panel.fileName);
  const before = textOfFile(output);
  writeFile(output, script);
  if (panelPath) writeFile(panelPath, panel.script);
  tell(
    `${styleFor(process.stderr).ok('✓')} ${output}: ${questionsIn(faqs)}; ${weight(size)}`,
    `  integrity: ${integrity}`,
    ...(panel
      ? [
          `  ${panelPath}: ${weight(panel.size)}, once a shopper comes near the button`,
          `  integrity: ${panel.integrity}`,
        ]
      : []),
    ...(pinned !== false && before !== undefined && before !== script ? changedTag : []),
    '',
    `Put ${panelPath ? `${output} and ${panelPath}, side by side,` : output} on your site${url === undefined ? '' : `, so that it is served as ${url}`}, and this tag into each page, before </head>:`,
    '',
  );
  print(snippet);
};

export const addBuild = (program: Command): void => {
  const command = program
    .command('build')
    .description('make the one script for your pages of your FAQ, in whatever form it is')
    .argument('[files...]', 'FAQ files or folders, one FAQ per language; faq-data by default')
    .option('-o, --output <file>', 'where to write the script', 'shop-help.js')
    .option('--url <address>', 'where your site will serve it; /shop-help.js by default')
    .option('--lang <tag>', 'language of the FAQ, where it does not say')
    .option('--parser', 'also read a FAQ that a page gives, by data-faq-src or otherwise')
    .option('--split', 'make the panel a second file, loaded once a shopper wants help')
    .option('--no-integrity', 'print a tag that stays the same when the FAQ changes');
  addSettingOptions(command)
    .addHelpText(
      'after',
      `
The FAQ is checked first, and nothing is built while it has errors. The tag for your pages goes to
the standard output, everything else beside it.

Examples:
  $ shop-help build faq.txt -o shop-help.js
  $ shop-help build faq-data --accent "#0a7d5a" --url https://shop.example/help/shop-help.js
  $ shop-help build fr.json en.json --default-lang fr --set radius=8px shortcut=Alt+H`,
    )
    .action(buildCommand);
};
