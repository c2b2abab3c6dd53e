import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { Failure } from '../failure.ts';
import { findFiles } from '../files.ts';
import { loadFaqs } from '../load-faqs.ts';
import { startPreview, type Preview } from '../preview/preview-server.ts';
import { addSettingOptions, settingsOf, type SettingOptions } from '../script-settings.ts';
import { stopOnErrors } from '../stop-on-errors.ts';
import { print, tell, today } from '../terminal.ts';
import { composeScript } from './build.ts';

interface PreviewOptions extends SettingOptions {
  readonly port: number;
  readonly lang?: string;
}

const DEFAULT_PORT = 4173;
/** Editors write a file in several steps: wait, in milliseconds, for the last. */
const PAUSE = 100;

const portOf = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError('Write a number up to 65535.');
};

const makePreview = async (paths: readonly string[], options: PreviewOptions): Promise<Preview> => {
  const { faqs, files } = await loadFaqs(paths, { today: today(), lang: options.lang });
  stopOnErrors(files, 'shown');
  const settings = settingsOf(options);
  const { script } = await composeScript({ faqs, settings });
  return { script, lang: settings.defaultLang ?? faqs[0]?.lang ?? 'en' };
};

/** Calls back a moment after a change to one of the files or folders. */
const watchFiles = (paths: readonly string[], changed: () => void): void => {
  let timer: NodeJS.Timeout | undefined;
  const names = new Set(paths.map((path) => basename(path)));
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    watch(folder, (_event, name) => {
      if (name !== null && !names.has(name)) return;
      clearTimeout(timer);
      timer = setTimeout(changed, PAUSE);
    });
  }
};

const previewCommand = async (paths: readonly string[], options: PreviewOptions): Promise<void> => {
  const server = await startPreview(await makePreview(paths, options), options.port);
  print(server.address);
  tell('Press Ctrl+C to end. The page reloads when your FAQ changes.');
  const update = async (): Promise<void> => {
    try {
      server.show(await makePreview(paths, options));
      tell('Shown anew.');
    } catch (error) {
      // The last good version stays on display while the owner is at work.
      if (!(error instanceof Failure)) throw error;
      tell(`${error.message} ${error.remedy}`);
    }
  };
  watchFiles(findFiles(paths), () => void update());
};

export const addPreview = (program: Command): void => {
  const command = program
    .command('preview')
    .description('show your help button on a sample page, anew at each change of the FAQ')
    .argument('[files...]', 'FAQ files or folders, in any format; faq-data by default')
    .option('--port <number>', 'where to serve it', portOf, DEFAULT_PORT)
    .option('--lang <tag>', 'language of the FAQ, where it does not say');
  addSettingOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ shop-help preview
  $ shop-help preview faq.txt --accent "#0a7d5a"`,
    )
    .action(previewCommand);
};
