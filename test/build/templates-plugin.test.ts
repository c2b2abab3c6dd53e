import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { shortTemplates } from '../../src/build/templates-plugin.ts';

const short = (code: string): string => shortTemplates(code, parseAst(code));

it('a style sheet loses its comments and its layout, and keeps what it says', () => {
  const code =
    'export const styles = css`\n  /* why;\n it is so */\n  .a > .b {\n    margin: 1px\n      2px;\n  }\n`;';
  expect(short(code)).toBe('export const styles = css` .a > .b{margin:1px 2px;} `;');
});

it('what is put into a style sheet keeps the blanks around it', () => {
  const code = 'const half = css`calc(${whole} - 1px / ${parts})`;';
  expect(short(code)).toBe(code);
});

it('a template loses its layout, and no blank between words or tags', () => {
  const code =
    'const view = html`\n  <p\n    class="a"\n  >\n    one <b>two</b>${more ? html`<i>\n  three</i>` : nothing}\n  </p>\n`;';
  expect(short(code)).toBe(
    'const view = html` <p class="a" > one <b>two</b>${more ? html`<i> three</i>` : nothing} </p> `;',
  );
});

it('what is neither stays as it is', () => {
  const code = "// css\nconst text = 'a   b';\nconst other = `a\n   b`;";
  expect(short(code)).toBe(code);
});
