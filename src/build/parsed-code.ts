import MagicString, { type SourceMap } from 'magic-string';

/** A node of a module as Rolldown parses it, with the fields that the minifying plugins read. */
export interface ParsedNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Set on literals. */
  readonly value?: unknown;
  /** Set on tagged templates. */
  readonly tag?: { readonly name?: string };
  readonly quasi?: ParsedNode;
  /** The text parts of a template, without its backticks. */
  readonly quasis?: readonly (ParsedNode & { readonly value: { readonly cooked: string } })[];
}

/** All nodes of the given types, in the order of the code; nested nodes come after their parent. */
export function* nodesOf(node: unknown, ...types: readonly string[]): Generator<ParsedNode> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && types.includes(String(node.type))) yield node as ParsedNode;
  for (const child of Object.values(node)) yield* nodesOf(child, ...types);
}

/** A text to put in place of a part of the code. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The code with the given parts replaced, which must not overlap. Knows where each part comes from. */
export const replaced = (code: string, replacements: readonly Replacement[]): MagicString => {
  const result = new MagicString(code);
  for (const { start, end, text } of replacements) if (start < end) result.update(start, end, text);
  return result;
};

/** What a plugin returns for changed code: with its source map, which also tells how much of a script each module is. */
export const transformed = (code: MagicString): { code: string; map: SourceMap } => ({
  code: code.toString(),
  map: code.generateMap({ hires: 'boundary' }),
});
