import type { Help } from '../support/pages/pages-help.ts';

interface Use {
  /** The query, which occurs in a question of the FAQ. */
  readonly words: string;
  /** Whether the last query is expected to be still there. */
  readonly isAnew?: boolean;
  /** Runs while an answer is open. */
  readonly beforeUse?: () => Promise<unknown>;
}

/** Open, search, read, close. */
export const use = async (help: Help, { words, isAnew, beforeUse }: Use): Promise<void> => {
  await help.launcher.click();
  await help.input.waitFor();
  if (isAnew === true) await help.part('clear-button').click();
  await help.type(words);
  await help.question(new RegExp(words, 'i')).first().click();
  await help.answers.first().waitFor();
  await beforeUse?.();
  await help.part('close-button').click();
  await help.panel.waitFor({ state: 'hidden' });
};
