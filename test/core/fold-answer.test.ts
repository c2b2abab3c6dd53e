import { expect, it } from 'vitest';
import { blocksShown } from '../../src/core/markdown/fold-answer.ts';
import { parseMarkdown } from '../../src/core/markdown/parse-markdown.ts';

const shownOf = (markdown: string): number => blocksShown(parseMarkdown(markdown));
const paragraph = 'word '.repeat(60).trim();
const paragraphs = (count: number) => Array.from({ length: count }, () => paragraph).join('\n\n');

it('an answer of a screen is shown whole', () => {
  expect(shownOf(paragraphs(3))).toBe(3);
});

it('one that is but little longer too', () => {
  expect(shownOf(paragraphs(4))).toBe(4);
  expect(shownOf(paragraphs(5))).toBe(5);
});

it('of a longer one about a screen is shown', () => {
  expect(shownOf(paragraphs(8))).toBe(4);
});
