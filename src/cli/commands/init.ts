import { existsSync } from 'node:fs';
import { cancel, confirm, intro, isCancel, outro, select, text } from '@clack/prompts';
import type { Command } from 'commander';
import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { exportJson } from '../../export/index.ts';
import { templates } from '../../workshop/templates/index.ts';
import { Failure } from '../failure.ts';
import { writeFile } from '../files.ts';
import { isInteractive, tell } from '../terminal.ts';

interface InitOptions {
  readonly lang?: string;
  readonly email?: string;
  readonly output?: string;
  readonly force?: true;
}

interface Answers {
  readonly lang: string;
  readonly email: string;
}

const languages = templates.map(({ faq }) => faq.lang);
const isEmail = (words: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words);

/** What somebody at the terminal answered; to leave is to write nothing. */
const answered = <Value>(value: Value): Exclude<Value, symbol> => {
  if (isCancel(value)) {
    cancel('Nothing was written.');
    process.exit(2);
  }
  return value as Exclude<Value, symbol>;
};

const ask = async ({ lang, email }: InitOptions): Promise<Answers> => {
  intro('A FAQ to start from');
  return {
    lang:
      lang ??
      answered(
        await select({
          message: 'In which language?',
          options: templates.map(({ name, faq }) => ({ value: faq.lang, label: name })),
        }),
      ),
    email:
      email ??
      answered(
        await text({
          message: 'To which address may shoppers write?',
          placeholder: 'help@your-shop.com',
          validate: (words) => (isEmail(words ?? '') ? undefined : 'Write an e-mail address.'),
        }),
      ),
  };
};

const given = ({ lang, email }: InitOptions): Answers => {
  if (lang !== undefined && email !== undefined) return { lang, email };
  throw new Failure(
    'Nobody is here to be asked for the language and the e-mail address.',
    `Add --lang with ${languages.join(' or ')}, and --email with the address shoppers may write to.`,
  );
};

const checkAnswers = ({ lang, email }: Partial<Answers>): void => {
  if (lang !== undefined && !languages.includes(lang)) {
    throw new Failure(
      `There is no FAQ to start from in "${lang}".`,
      `Use ${languages.join(' or ')}.`,
    );
  }
  if (email !== undefined && !isEmail(email)) {
    throw new Failure(`"${email}" is no e-mail address.`, 'Write one such as help@your-shop.com.');
  }
};

const faqFor = ({ lang, email }: Answers): FaqDocument => {
  const { faq } = templates.find((template) => template.faq.lang === lang)!;
  const contacts = (faq.contacts ?? []).map((contact) =>
    contact.type === 'email' ? { ...contact, email } : contact,
  );
  return { ...faq, contacts };
};

const mayWrite = async (path: string, isForced: boolean): Promise<boolean> => {
  if (isForced || !existsSync(path)) return true;
  if (!isInteractive()) return false;
  return answered(
    await confirm({ message: `${path} is there already. Replace it?`, initialValue: false }),
  );
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
  const next = `${path} is written. What stands in [brackets] is yours to fill in; "shop-help check" lists it.`;
  if (isAsking) outro(next);
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
