import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** Place of a JSON syntax error. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/** Parses JSON, allowing comments and trailing commas, and recovers what it can from broken text. */
export const parseJson = (
  text: string,
): { readonly value: unknown; readonly fault: JsonFault | undefined } => {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (!first) return { value, fault: undefined };
  const lines = valuesOfLines(text);
  if (lines) return { value: lines, fault: undefined };
  // "PropertyNameExpected" → "property name expected".
  const words = printParseErrorCode(first.error)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  return { value, fault: { offset: first.offset, message: words } };
};

/** The objects in a text with one per line (JSON Lines); undefined for any other. */
const valuesOfLines = (text: string): readonly unknown[] | undefined => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return undefined;
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Wraps a value as a list; a missing value is an empty one. */
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
