import { reportEach, type Rule } from '../rule.ts';
import { shownText } from '../shown-answer.ts';

/** Placeholders that templates leave unfilled, and reminders that writers leave for themselves. */
const placeholderPattern = new RegExp(
  [
    /\{\{[^{}]{0,80}\}\}/, // Liquid, Handlebars, Mustache
    /\{%[^%]{0,80}%\}/,
    /<%=?[^%]{0,80}%>/,
    /\$\{[^{}]{0,80}\}/,
    /\[\[[^[\]]{1,80}\]\]/,
    /%%\w{1,40}%%/,
    /\[(?![+\d])[^[\]\n]{2,80}\]/, // bracketed placeholders; links have already been removed
    /\blorem ipsum\b/i,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
/** Only in capitals: "todo" is a word in Spanish. */
const reminder = /\b(?:TODO|TBD|FIXME|XXX+)\b/;

const placeholderIn = (text: string): string | undefined =>
  (placeholderPattern.exec(text) ?? reminder.exec(text))?.[0];

export const placeholder: Rule = {
  code: 'placeholder',
  severity: 'warning',
  check: (faq) =>
    reportEach(faq, (text) => placeholderIn(shownText(text)), {
      message: 'A placeholder was never filled in; shoppers would see it.',
      remedy: 'Write what belongs there.',
    }),
};
