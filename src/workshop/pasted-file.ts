import { importAlone } from '../import/import-languages.ts';
import type { ImportFile } from '../import/index.ts';
import { entryCount } from './state/draft.ts';

/** Formatting that the HTML copied from a code editor lacks. */
const formatted = /<(?:h[1-6]|b|strong|em|i|u|ul|ol|table|dl|details|a)[\s>]/i;

const fileOf = (name: string, text: string): ImportFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** Whether a file is pasted text, whose file name the owner has never seen. */
export const isPasted = (name: string): boolean => /^pasted\.(?:txt|html)$/.test(name);

const questionsIn = (file: ImportFile): number => entryCount(importAlone(file).faq);

/** Pasted text as a file. Uses its formatting, unless the plain text contains more questions. */
export const pastedFile = (text: string, html: string): ImportFile => {
  const plain = fileOf('pasted.txt', text);
  if (!formatted.test(html)) return plain;
  const rich = fileOf('pasted.html', html);
  return questionsIn(rich) >= questionsIn(plain) ? rich : plain;
};
