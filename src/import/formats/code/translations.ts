import { endsAsQuestion } from '../../html/tokens.ts';
import { outsideNotes } from '../../left-out.ts';
import type { RawFaq } from '../../raw-faq.ts';
import { readJsonList } from '../json/json-list.ts';
import { readText } from '../text/text.ts';
import { isGettext, readGettext } from './gettext.ts';
import { textsByKey, type TextsByKey } from './key-values.ts';

/** Reads a file of translations: texts by their keys. */
export const readTranslations = (text: string): RawFaq => {
  if (!isGettext(text)) return readKeys(textsByKey(text));
  const { texts, others, lang } = readGettext(text);
  const raw = readKeys(texts);
  return { ...raw, lang: lang ?? raw.lang, notes: [...raw.notes, ...outsideNotes(others)] };
};

const readKeys = (texts: TextsByKey): RawFaq => {
  // Gettext may have the text of another language as the key.
  const isKeyed = !Object.keys(texts).some(endsAsQuestion);
  const raw = readJsonList(texts);
  return isKeyed && raw.topics.length > 0 ? raw : readText(Object.values(texts).join('\n\n'));
};
