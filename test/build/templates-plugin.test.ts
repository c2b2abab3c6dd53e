import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { shortTemplates } from '../../src/build/templates-plugin.ts';

const short = (code: string): string => shortTemplates(code, parseAst(code)).toString();

it('a style sheet loses its comments and whitespace, and keeps its meaning', () => {
  const code =
    'export const styles = css`\n  /* why;\n it is so */\n  .a > .b {\n    margin: 1px\n      2px;\n  }\n`;';
  expect(short(code)).toBe('export const styles = css` .a > .b{margin:1px 2px;} `;');
});

it('spaces around interpolations in a style sheet are kept', () => {
  const code = 'const half = css`calc(${whole} - 1px / ${parts})`;';
  expect(short(code)).toBe(code);
});

it('a template loses its indentation, but no space between words or tags', () => {
  const code =
    'const view = html`\n  <p\n    class="a"\n  >\n    one <b>two</b>${more ? html`<i>\n  three</i>` : nothing}\n  </p>\n`;';
  expect(short(code)).toBe(
    'const view = html` <p class="a" > one <b>two</b>${more ? html`<i> three</i>` : nothing} </p> `;',
  );
});

it('everything else is unchanged', () => {
  const code = "// css\nconst text = 'a   b';\nconst other = `a\n   b`;";
  expect(short(code)).toBe(code);
});
