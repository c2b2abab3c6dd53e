import {
  findNodeAtLocation,
  parse,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Finding } from './finding.ts';
import { pathSteps } from './path.ts';

/** A parsed JSON text that can map its values back to lines. */
export interface JsonSource {
  /** The value, as far as it could be parsed. */
  readonly document: unknown;
  /** Syntax errors, one finding per place; empty for valid JSON. */
  readonly findings: readonly Finding[];
  /** Adds to findings the line where their place begins. */
  readonly withLines: (findings: readonly Finding[]) => readonly Finding[];
}

const reasons: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  InvalidSymbol: ['This is no value', 'Write text in straight double quotes, "like this".'],
  InvalidNumberFormat: ['This is no number', 'Write it in digits, or as text in double quotes.'],
  PropertyNameExpected: [
    'The name of a field is missing here, or there is one comma too many before',
    'Write the name in straight double quotes, or remove the comma.',
  ],
  ValueExpected: [
    'A value is missing here, or there is one comma too many before',
    'Write the value, or remove the comma.',
  ],
  ColonExpected: ['A colon is missing between a name and its value', 'Add a colon.'],
  CommaExpected: ['A comma is missing before this', 'Add a comma.'],
  CloseBraceExpected: ['A list of fields is never closed', 'Add } at its end.'],
  CloseBracketExpected: ['A list is never closed', 'Add ] at its end.'],
  EndOfFileExpected: ['The file goes on after its last bracket', 'Remove what follows.'],
  InvalidCommentToken: ['JSON has no comments', 'Remove this one.'],
  UnexpectedEndOfComment: ['JSON has no comments', 'Remove this one.'],
  UnexpectedEndOfString: [
    'This text is never closed',
    'Close it with a double quote on its line; write a line break as \\n.',
  ],
  UnexpectedEndOfNumber: ['This number is cut off', 'Write the rest of it.'],
  InvalidUnicode: ['This is no character', 'Write four hexadecimal digits after \\u.'],
  InvalidEscapeCharacter: ['A backslash has no meaning here', 'Write two of them, or none.'],
  InvalidCharacter: ['There is an invisible character here', 'Remove it.'],
};

/** Parsers continue after an error, and most later errors are caused by the first. */
const MAX_FAULTS = 5;

const faultOf = (text: string, { error, offset }: ParseError): Finding => {
  const before = text.slice(0, offset).split('\n');
  const [reason, remedy] = reasons[printParseErrorCode(error)] ?? [
    'This is no JSON',
    'Correct it.',
  ];
  const line = text.split('\n')[before.length - 1]!.trim();
  return {
    severity: 'error',
    code: 'invalid-json',
    path: '',
    line: before.length,
    ...(line && { quote: line.slice(0, 80) }),
    message: `${reason} (column ${before.at(-1)!.length + 1}).`,
    remedy,
    isFixable: false,
  };
};

/** The node at a path, or the nearest one around it. */
const nodeAt = (tree: Node | undefined, path: string): Node | undefined => {
  const steps = [...pathSteps(path)];
  for (; steps.length > 0; steps.pop()) {
    const node = tree && findNodeAtLocation(tree, steps);
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
};

const emptyFile: Finding = {
  severity: 'error',
  code: 'invalid-json',
  path: '',
  line: 1,
  message: 'The file is empty.',
  remedy: 'Write a FAQ into it; `npx shop-help init` makes one to start from.',
  isFixable: false,
};

/** Reads a JSON text, with or without a byte order mark. Never throws. */
export const readJsonSource = (source: string): JsonSource => {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const errors: ParseError[] = [];
  const options = { disallowComments: true };
  const document: unknown = parse(text, errors, options);
  const tree = parseTree(text, [], options);
  const findings = errors
    .filter(({ offset }, at) => at === 0 || offset !== errors[at - 1]?.offset)
    .slice(0, MAX_FAULTS)
    .map((error) => faultOf(text, error));
  const lines = text.split('\n').map(({ length }) => length + 1);
  const lineAt = (offset: number): number => {
    let line = 0;
    for (let rest = offset; line < lines.length - 1 && rest >= lines[line]!; line += 1) {
      rest -= lines[line]!;
    }
    return line + 1;
  };
  return {
    document,
    findings: text.trim() === '' ? [emptyFile] : findings,
    withLines: (found) =>
      found.map((finding) => ({
        ...finding,
        line: finding.line ?? lineAt(nodeAt(tree, finding.path)?.offset ?? 0),
      })),
  };
};
