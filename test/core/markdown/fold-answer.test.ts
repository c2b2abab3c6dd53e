import { expect, it } from 'vitest';
import { blocksShown } from '../../../src/core/markdown/fold-answer.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse-markdown.ts';

const shownOf = (markdown: string): number => blocksShown(parseMarkdown(markdown));
const paragraph = 'word '.repeat(60).trim();
const paragraphs = (count: number) => Array.from({ length: count }, () => paragraph).join('\n\n');

it('an answer that fits on a screen is shown in full', () => {
  expect(shownOf(paragraphs(3))).toBe(3);
});

it('so is one that is only slightly longer', () => {
  expect(shownOf(paragraphs(4))).toBe(4);
  expect(shownOf(paragraphs(5))).toBe(5);
});

it('of a longer one, about one screen is shown', () => {
  expect(shownOf(paragraphs(8))).toBe(4);
});
