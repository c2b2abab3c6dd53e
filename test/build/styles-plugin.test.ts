import { expect, it } from 'vitest';
import { shortStyles } from '../../src/build/styles-plugin.ts';

it('a style sheet loses its comments and its layout, and keeps what it says', () => {
  const code =
    'export const styles = css`\n  /* why;\n it is so */\n  .a > .b {\n    margin: 1px\n      2px;\n  }\n`;';
  expect(shortStyles(code)).toBe('export const styles = css` .a > .b{margin: 1px 2px;} `;');
});

it('what is put into a style sheet keeps the blanks around it', () => {
  const code = 'const half = css`calc(${whole} - 1px / ${parts})`;';
  expect(shortStyles(code)).toBe(code);
});

it('what is not a style sheet stays as it is', () => {
  const code = "// css\nconst text = 'a   b';";
  expect(shortStyles(code)).toBe(code);
});
