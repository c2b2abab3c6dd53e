import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readJson } from '../../src/core/faq/read-json.ts';

describe('a JSON text with a fault', () => {
  /** A text, where it breaks (line:column), and the remedy. */
  const faults: readonly (readonly [json: string, place: string, remedy: string])[] = [
    ['', '1:1', 'the file is empty; write a FAQ into it'],
    [' \n ', '2:2', 'the file is empty; write a FAQ into it'],
    ['{\n  "a": 1,\n}', '3:1', 'a comma stands before this bracket; remove it'],
    ['[1, 2,]', '1:7', 'a comma stands before this bracket; remove it'],
    ['{"a": 1\n"b": 2}', '2:1', 'a comma is missing before this; add it'],
    ['{"a" 1}', '1:6', 'a colon is missing between a name and its value; add it'],
    ['{a: 1}', '1:2', 'a name must stand in double quotes; add them'],
    ["{'a': 1}", '1:2', 'text must stand in straight double quotes; write " instead'],
    ['{"a": “b”}', '1:7', 'text must stand in straight double quotes; write " instead'],
    ['{"a": b}', '1:7', 'this is no value; write text in double quotes, a list or an object'],
    ['{"a": NaN}', '1:7', 'this is no value; write text in double quotes, a list or an object'],
    ['{\n  // note\n  "a": 1}', '2:3', 'JSON has no comments; remove this one'],
    ['{"a": 1 /* note */}', '1:9', 'JSON has no comments; remove this one'],
    [
      '{"a": "b\nc"}',
      '1:9',
      'text must end on its line; close it with ", or write \\n to break it',
    ],
    ['{"a": "b\tc"}', '1:9', 'a control character stands here; remove it'],
    ['{"a": "b\\c"}', '1:9', 'a lone backslash has no meaning; write two'],
    ['{"a": "b', '1:7', 'this text is never closed; add " at its end'],
    ['{\n"a": [1', '2:8', 'the file ends too early; close the [ of line 2'],
    ['{"a": 1}]', '1:9', 'this bracket closes nothing; remove or change it'],
    ['{"a": [1}', '1:9', 'this bracket closes nothing; remove or change it'],
    ['{} {}', '1:4', 'the file goes on after its last bracket; remove what follows'],
    ['{"a": 01}', '1:8', 'a comma is missing before this; add it'],
    [
      '<!doctype html>',
      '1:1',
      'this is no value; write text in double quotes, a list or an object',
    ],
  ];

  for (const [json, place, remedy] of faults) {
    it(`says where it breaks, and what to do: ${JSON.stringify(json)}`, () => {
      const read = readJson(json);
      if (!read.fault) throw new Error('read without a fault');
      const { line, column, message } = read.fault;
      expect(`${line}:${column} ${message}`).to.equal(`${place} ${remedy}`);
    });
  }

  it('breaks no earlier than where a character was taken out or put in', () => {
    const json = JSON.stringify({ a: [1, 'b', { c: null }], d: 'é"\\' }, null, 1);
    const edit = fc.tuple(
      fc.nat(json.length - 1),
      fc.constantFrom('', ',', '"', '}', ']', ':', 'x', '\n'),
    );
    fc.assert(
      fc.property(edit, ([at, put]) => {
        const edited = json.slice(0, at) + put + json.slice(at + (put === '' ? 1 : 0));
        const read = readJson(edited);
        if (!read.fault) return;
        const before = edited.split('\n').slice(0, read.fault.line - 1);
        const place =
          before.join('\n').length + (before.length > 0 ? 1 : 0) + read.fault.column - 1;
        // A quotation mark taken out or put in shifts what is text: then the text's start is named.
        expect(place).to.be.at.least(Math.min(at, json.lastIndexOf('"', at)) - 1);
      }),
    );
  });
});

it('a JSON text without a fault is its value', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(readJson(json)).to.deep.equal({
        value: JSON.parse(json) as unknown,
        fault: undefined,
      });
    }),
  );
});
