import { parse, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';

/** Where a JSON text is broken. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/** Reads JSON, comments and commas at the end of a list allowed, and what can be read of a broken one. */
export const parseJson = (
  text: string,
): { readonly value: unknown; readonly fault: JsonFault | undefined } => {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (!first) return { value, fault: undefined };
  // "PropertyNameExpected" as words.
  const words = printParseErrorCode(first.error)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  return { value, fault: { offset: first.offset, message: words } };
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list as it is, nothing as an empty one, and a single value as a list of one. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
};

export const textAt = (value: Record<string, unknown>, key: string): string | undefined => {
  const text = value[key];
  if (typeof text === 'number') return String(text);
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};

export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;
