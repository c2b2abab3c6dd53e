import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addCompile } from './commands/compile.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addPreview } from './commands/preview.ts';
import { addSearch } from './commands/search.ts';
import { Failure } from './failure.ts';
import { styleFor, tell } from './terminal.ts';

/** The command with all its subcommands; one run leaves no options behind for the next. */
const shopHelp = (): Command => {
  const program = new Command('shop-help')
    .description('Turns your FAQ into a help button: one script for your pages.')
    .version(packageJson.version)
    .showHelpAfterError('\n(--help tells what there is.)')
    .addHelpText(
      'after',
      `
Examples:
  $ shop-help build faq.txt -o shop-help.js   from your text to a finished script
  $ shop-help check faq.txt                   what shoppers would see broken
  $ shop-help preview faq.txt                 try it on a sample page`,
    );
  // Must come first: commands copy their parent's error handling when they are added.
  program.exitOverride();
  for (const add of [
    addInit,
    addImport,
    addCheck,
    addBuild,
    addCompile,
    addPreview,
    addSearch,
    addExport,
  ]) {
    add(program);
  }
  return program;
};

const exitCodeOf = (error: unknown): number => {
  // Commander has already printed the error or the requested help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof Failure)) throw error;
  const { error: paint } = styleFor(process.stderr);
  tell(`${paint('error')}  ${error.message}`, `       → ${error.remedy}`);
  return error.exitCode;
};

/**
 * Runs `shop-help` in the current folder.
 *
 * @param args What follows `shop-help` on the command line.
 * @returns Nothing: the exit code is left in `process.exitCode`.
 */
export const runCommand = async (args: readonly string[]): Promise<void> => {
  try {
    await shopHelp().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
};
