import { reportEach, type Rule } from '../rule.ts';
import { shownText } from '../shown-answer.ts';

const tableRow = /^.*\|.*\|.*\|.*$|^.*\|\s*:?-{2,}.*$/m;

export const tablePipes: Rule = {
  code: 'table-pipes',
  severity: 'warning',
  check: (faq) =>
    reportEach(
      faq,
      (text) => (text.kind === 'answer' ? tableRow.exec(shownText(text))?.[0]?.trim() : undefined),
      {
        message:
          'The answer has a table that lacks its row of dashes; shoppers would see the pipes.',
        remedy:
          'Give the table a blank line above and a row of dashes, |---|---|, under its first row; or write a list.',
      },
    ),
};
