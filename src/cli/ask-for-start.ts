import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel, select, text } from '@clack/prompts';
import { templates } from '../workshop/templates/index.ts';

/** Streams for prompts: keys are read from `input`, questions written to `output`. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

export interface StartAnswers {
  /** Language of the FAQ to start from. */
  readonly lang: string;
  /** Address that shoppers may write to. */
  readonly email: string;
}

export const isEmail = (words: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words);

/** The answer; undefined if the person cancelled. */
const answered = <Value>(value: Value): Exclude<Value, symbol> | undefined =>
  isCancel(value) ? undefined : (value as Exclude<Value, symbol>);

/** Asks for everything that no option has set; undefined if the person cancelled. */
export const askForStart = async (
  { lang, email }: Partial<StartAnswers>,
  terminal: Terminal,
): Promise<StartAnswers | undefined> => {
  const language =
    lang ??
    answered(
      await select({
        ...terminal,
        message: 'In which language?',
        options: templates.map(({ name, faq }) => ({ value: faq.lang, label: name })),
      }),
    );
  if (language === undefined) return undefined;
  const address =
    email ??
    answered(
      await text({
        ...terminal,
        message: 'To which address may shoppers write?',
        placeholder: 'help@your-shop.com',
        validate: (words) => (isEmail(words ?? '') ? undefined : 'Write an e-mail address.'),
      }),
    );
  return address === undefined ? undefined : { lang: language, email: address };
};

/** Whether an existing file may be replaced; undefined if the person cancelled. */
export const askToReplace = async (
  path: string,
  terminal: Terminal,
): Promise<boolean | undefined> =>
  answered(
    await confirm({
      ...terminal,
      message: `${path} is there already. Replace it?`,
      initialValue: false,
    }),
  );
