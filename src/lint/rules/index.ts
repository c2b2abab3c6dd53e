import type { Rule } from '../rule.ts';
import { brokenEncoding } from './broken-encoding.ts';
import {
  contactsOnSomePages,
  contactPlaceholder,
  duplicateContact,
  unclearContact,
} from './contacts.ts';
import { demoContact } from './demo-contact.ts';
import { duplicateQuestion, nearDuplicateQuestion } from './duplicate-question.ts';
import { entryLanguage } from './entry-language.ts';
import { htmlEntity } from './html-entity.ts';
import { htmlInText } from './html-in-text.ts';
import { missingLink, unclearLink } from './link-words.ts';
import { longAnswer } from './long-answer.ts';
import { noQuestions } from './no-questions.ts';
import { placeholder } from './placeholder.ts';
import { competingQuestions, sampledQuestions, unfoundQuestion } from './search.ts';
import { structure } from './structure.ts';
import { tablePipes } from './table-pipes.ts';
import { staleEntry } from './stale-entry.ts';
import { widgetLanguage } from './widget-language.ts';

/** The rules for one FAQ. A repair by one rule is what the next one reads. */
export const rules: readonly Rule[] = [
  ...structure,
  noQuestions,
  widgetLanguage,
  brokenEncoding,
  htmlInText,
  htmlEntity,
  tablePipes,
  placeholder,
  unclearLink,
  missingLink,
  longAnswer,
  entryLanguage,
  duplicateQuestion,
  nearDuplicateQuestion,
  unfoundQuestion,
  competingQuestions,
  sampledQuestions,
  staleEntry,
  demoContact,
  duplicateContact,
  unclearContact,
  contactPlaceholder,
  contactsOnSomePages,
];
