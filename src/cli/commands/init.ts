import { existsSync } from 'node:fs';
import { cancel, intro, outro } from '@clack/prompts';
import type { Command } from 'commander';
import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { exportJson } from '../../export/index.ts';
import { templates } from '../../workshop/templates/index.ts';
import { askForStart, askToReplace, isEmail, type StartAnswers } from '../ask-for-start.ts';
import { Failure } from '../failure.ts';
import { writeFile } from '../files.ts';
import { isInteractive, tell } from '../terminal.ts';

interface InitOptions {
  readonly lang?: string;
  readonly email?: string;
  readonly output?: string;
  readonly force?: true;
}

const languages = templates.map(({ faq }) => faq.lang);
/** Questions go to stderr, like all output that is not a result. */
const terminal = { input: process.stdin, output: process.stderr };

/** Cancelling writes nothing. */
const orLeave = <Value>(value: Value | undefined): Value => {
  if (value !== undefined) return value;
  cancel('Nothing was written.', terminal);
  process.exit(2);
};

const ask = async (options: InitOptions): Promise<StartAnswers> => {
  intro('A FAQ to start from', terminal);
  return orLeave(await askForStart(options, terminal));
};

const given = ({ lang, email }: InitOptions): StartAnswers => {
  if (lang !== undefined && email !== undefined) return { lang, email };
  throw new Failure(
    'The language and the e-mail address are missing, and there is no terminal to ask for them.',
    `Add --lang with ${languages.join(' or ')}, and --email with the address shoppers may write to.`,
  );
};

const checkAnswers = ({ lang, email }: Partial<StartAnswers>): void => {
  if (lang !== undefined && !languages.includes(lang)) {
    throw new Failure(
      `There is no FAQ to start from in "${lang}".`,
      `Use ${languages.join(' or ')}.`,
    );
  }
  if (email !== undefined && !isEmail(email)) {
    throw new Failure(
      `"${email}" is not an e-mail address.`,
      'Write one such as help@your-shop.com.',
    );
  }
};

const faqFor = ({ lang, email }: StartAnswers): FaqDocument => {
  const { faq } = templates.find((template) => template.faq.lang === lang)!;
  const contacts = (faq.contacts ?? []).map((contact) =>
    contact.type === 'email' ? { ...contact, email } : contact,
  );
  return { ...faq, contacts };
};

const mayWrite = async (path: string, isForced: boolean): Promise<boolean> => {
  if (isForced || !existsSync(path)) return true;
  if (!isInteractive()) return false;
  return orLeave(await askToReplace(path, terminal));
};

const initCommand = async (options: InitOptions): Promise<void> => {
  checkAnswers(options);
  const isAsking = isInteractive() && (options.lang === undefined || options.email === undefined);
  const answers = isAsking ? await ask(options) : given(options);
  const path = options.output ?? `faq-data/${answers.lang}.json`;
  if (!(await mayWrite(path, options.force === true))) {
    throw new Failure(`${path} is there already.`, 'Name another file with -o, or add --force.');
  }
  writeFile(path, exportJson(faqFor(answers)));
  const next = `${path} is written. Replace everything in [brackets]; "shop-help check" lists it.`;
  if (isAsking) outro(next, terminal);
  else tell(next);
};

export const addInit = (program: Command): void => {
  program
    .command('init')
    .description('write a FAQ to start from: the first questions of any shop')
    .option('--lang <tag>', languages.join(' or '))
    .option('--email <address>', 'where shoppers may write to')
    .option('-o, --output <file>', 'where to write it; faq-data/<lang>.json by default')
    .option('--force', 'replace the file if it is there')
    .addHelpText(
      'after',
      `
Examples:
  $ shop-help init
  $ shop-help init --lang fr --email aide@your-shop.com`,
    )
    .action(initCommand);
};
