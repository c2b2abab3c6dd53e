import { nameKey } from '../../fields/field-names.ts';
import { endsAsQuestion } from '../../html/tokens.ts';

/** Names of what a page of questions has besides them, in the data that it is made of. */
const besideQuestions =
  /^(?:banner|cta|footer|header|head|hero|intro|meta|metadata|meta_?tags|og|open_?graph|page|seo)$/i;

/** Such an object leads elsewhere, as with `contactButton` or `ctaLabel`. */
const leads = (name: string): boolean =>
  nameKey(name)
    .split(' ')
    .some((word) => /^(?:button|btn|cta)s?(?:\d+|text|label|title|link|url)?$/.test(word));

/** What a short question to the shopper is about, such as "Another question?" above a way to write. */
export const offersHelp =
  /question|help|frage|hilfe|aide|pregunta|duda|ayuda|domand|aiuto|vraag|vragen|hulp|pergunta|dúvida|ajuda|pyta[nń]|pomoc/i;

/**
 * Whether an object is a part of the page, such as its description for search engines, though it has a
 * title and a text as questions do.
 */
export const isPagePart = (key: string, value: Readonly<Record<string, unknown>>): boolean => {
  const names = Object.keys(value);
  const values = Object.values(value);
  if (!values.every((one) => typeof one !== 'object' || one === null)) return false;
  if (names.some((name) => /^(?:q|question)$/i.test(name))) return false;
  return besideQuestions.test(key) || (names.some(leads) && !values.some(asksTheShop));
};

const asksTheShop = (value: unknown): boolean => {
  if (typeof value !== 'string' || !endsAsQuestion(value.trim())) return false;
  return value.trim().split(/\s+/).length > 6 || !offersHelp.test(value);
};
