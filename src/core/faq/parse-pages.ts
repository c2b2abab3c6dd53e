import { decodeUri } from '../decode-uri.ts';
import { quote, type FieldReader } from './field-reader.ts';
import { limits } from './limits.ts';

/** Reads page globs and decodes them. Those that are not a path are left out. */
export const readPages = (source: FieldReader): readonly string[] =>
  source
    .texts(limits.pages, { max: limits.page, example: '/checkout*' })
    .filter(({ text, item }) => {
      const isPath = /^[/*?#]/.test(text);
      if (!isPath) item.report(`${quote(text)} is not a path; write it as "/checkout*".`);
      return isPath;
    })
    .map(({ text }) => decodeUri(text));
