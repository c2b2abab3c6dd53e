/** The texts in JSON, however a content management system wraps them. */
import { isObject, listOf } from '../../fields/json-value.ts';
import { htmlOfRichText } from './rich-text.ts';

export const keywordsOf = (value: unknown): string[] =>
  (typeof value === 'string' ? value.split(/[,;]/) : listOf(value))
    .map((word) => plainText(isObject(word) ? word['name'] : word) ?? '')
    .filter(Boolean);

export const plainText = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  if (isObject(value))
    return plainText(
      value['text'] ??
        value['value'] ??
        value['rendered'] ??
        value['name'] ??
        value['title'] ??
        value['data'] ??
        value['attributes'],
    );
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** An answer as one string: paragraphs may be a list, and text may be wrapped in an object. */
export const answerText = (value: unknown): string | undefined => {
  const rich = htmlOfRichText(value);
  if (rich !== undefined) return rich;
  if (Array.isArray(value)) {
    const parts = (value as unknown[]).map(answerText);
    const isText = parts.length > 0 && parts.every((part) => part !== undefined);
    return isText ? parts.join('\n\n') : undefined;
  }
  if (!isObject(value)) return typeof value === 'string' ? value : undefined;
  const inner =
    value['text'] ??
    value['html'] ??
    value['body'] ??
    value['content'] ??
    value['rendered'] ??
    value['value'];
  if (inner !== undefined) return answerText(inner);
  // Rich text of content management systems: blocks of spans.
  const pieces = listOf(value['children']).map(answerText);
  return pieces.length > 0 ? pieces.map((piece) => piece ?? '').join('') : undefined;
};
