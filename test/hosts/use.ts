import type { Help } from '../support/pages-help.ts';

interface Use {
  /** What is typed, and stands in a question of the FAQ. */
  readonly words: string;
  /** What was typed the last time is still there. */
  readonly isAnew?: boolean;
  /** Done while an answer is being read. */
  readonly meanwhile?: () => Promise<unknown>;
}

/** Open, search, read, close. */
export const use = async (help: Help, { words, isAnew, meanwhile }: Use): Promise<void> => {
  await help.launcher.click();
  await help.input.waitFor();
  if (isAnew === true) await help.part('clear-button').click();
  await help.type(words);
  await help.question(new RegExp(words, 'i')).first().click();
  await help.answers.first().waitFor();
  await meanwhile?.();
  await help.part('close-button').click();
  await help.panel.waitFor({ state: 'hidden' });
};
