import { decodeHTMLStrict } from 'entities';
import { reportEach, type Rule } from '../rule.ts';
import { shownText } from '../shown-answer.ts';

const entityPattern = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

const firstEntity = (text: string): string | undefined =>
  text.match(entityPattern)?.find((entity) => decodeHTMLStrict(entity) !== entity);

/** In an answer, a character with a meaning in Markdown is left for its owner to fix. */
const markdownCharacter = /[*_[\]<>`|\\&#]/;

const decode = (text: string): string =>
  text.replace(entityPattern, (entity) => {
    const character = decodeHTMLStrict(entity);
    return markdownCharacter.test(character) ? entity : character;
  });

export const htmlEntity: Rule = {
  code: 'html-entity',
  severity: 'warning',
  check: (faq) =>
    reportEach(faq, (text) => firstEntity(shownText(text)), {
      message: 'The text has an HTML entity; shoppers would see its code.',
      remedy: 'Write the character itself, such as é for &eacute;.',
    }),
  fix: (written) => {
    const { kind, text } = written;
    if (firstEntity(shownText(written)) === undefined) return text;
    if (kind !== 'answer') return decodeHTMLStrict(text.replaceAll('&amp;', '&'));
    return decode(text.replace(/&amp;(?=#?\w+;)/g, '&'));
  },
};
