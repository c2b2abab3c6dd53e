import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { primaryLanguage } from '../../core/language/lookup-language.ts';
import { templates } from '../templates/index.ts';
import { isEmpty, withFaq, type Draft } from './draft.ts';
import { entriesOf, keyOf, updateFaq } from './update-faq.ts';

/** Whether a FAQ is one of the templates, as yet unedited. */
const isTemplate = (faq: FaqDocument): boolean =>
  templates.some((template) => JSON.stringify(template.faq) === JSON.stringify(faq));

/**
 * The FAQ of the draft that an imported one updates: the one in its language, or the only one in a
 * variety of it, since a file may say "en-GB" where the draft was taken for "en".
 */
const counterpartOf = (
  { lang }: FaqDocument,
  drafted: readonly FaqDocument[],
  imported: readonly FaqDocument[],
): FaqDocument | undefined => {
  const exact = drafted.find((faq) => faq.lang === lang);
  const isKin = (faq: FaqDocument) => primaryLanguage(faq.lang) === primaryLanguage(lang);
  const [only, ...others] = drafted.filter(isKin);
  const isClear = others.length === 0 && imported.filter(isKin).length === 1;
  return exact ?? (isClear ? only : undefined);
};

/**
 * The draft with FAQs that were imported again, or in further languages. FAQs in our own format
 * replace those in their languages.
 */
export const updatedDraft = (
  before: Draft,
  imported: readonly FaqDocument[],
  isOwnFormat: boolean,
): Draft => {
  const drafted = isEmpty(before) || before.faqs.every(isTemplate) ? [] : before.faqs;
  const start = { ...before, faqs: drafted };
  return imported.reduce<Draft>((draft, faq) => {
    const same = isOwnFormat ? undefined : counterpartOf(faq, drafted, imported);
    return withFaq(draft, same ? updateFaq(same, faq) : faq, same?.lang);
  }, start);
};

/** How many questions a draft no longer has. */
export const removedQuestions = (before: Draft, after: Draft): number => {
  const left = new Set(after.faqs.flatMap(entriesOf).map(keyOf));
  return before.faqs.flatMap(entriesOf).filter((entry) => !left.has(keyOf(entry))).length;
};
