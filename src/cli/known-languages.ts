import { unknownLanguages } from '../compose/help-modules.ts';
import { Failure } from './failure.ts';

/** Stops at a language that would add nothing to an app's bundle. */
export const checkKnownLanguages = (tags: readonly string[]): void => {
  const [unknown] = unknownLanguages(tags);
  if (unknown === undefined) return;
  throw new Failure(
    `The widget does not have the language "${unknown}".`,
    'Correct the tag, or leave it out and set the "messages" property.',
  );
};
