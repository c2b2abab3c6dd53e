import { clickHerePlaces, isVagueLinkText } from '../../core/language/click-here.ts';
import type { RuleReport, Rule } from '../rule.ts';
import { linksOf, wordsOutsideLinks } from '../shown-answer.ts';

const unclearIn = (answer: string): string | undefined =>
  linksOf(answer).find(({ words }) => isVagueLinkText(words))?.words;

export const unclearLink: Rule = {
  code: 'unclear-link',
  severity: 'warning',
  check: ({ texts }) =>
    texts.flatMap(({ path, kind, text }): readonly RuleReport[] => {
      const quote = kind === 'answer' ? unclearIn(text) : undefined;
      if (quote === undefined) return [];
      return [
        {
          path,
          quote,
          message: 'A link does not say where it leads; screen readers list links by these words.',
          remedy: 'Write where it leads, such as [Write to our team](contact:support).',
        },
      ];
    }),
};

export const missingLink: Rule = {
  code: 'missing-link',
  severity: 'warning',
  check: ({ texts }) =>
    texts.flatMap(({ path, kind, text }): readonly RuleReport[] => {
      const quote = kind === 'answer' ? clickHerePlaces(wordsOutsideLinks(text))[0] : undefined;
      if (quote === undefined) return [];
      return [
        {
          path,
          quote,
          message: 'The answer says where to click, but there is no link.',
          remedy: 'Say where it leads and link it, such as [Write to our team](contact:support).',
        },
      ];
    }),
};
