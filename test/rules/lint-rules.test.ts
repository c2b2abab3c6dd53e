import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The project's lint configuration, for sources that do not exist as files and therefore have no
 * types.
 */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => /^(no-restricted-syntax|max-lines.*)$/.test(ruleId),
});

const rulesBrokenBy = async (filePath: string, source: string): Promise<string[]> => {
  const [result] = await eslint.lintText(source, { filePath: join(root, filePath) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
};

describe('the lint rules report', () => {
  const view = 'src/widget/panel/views/panel-view.ts';
  const forbidden: readonly (readonly [file: string, source: string])[] = [
    [view, `element.innerHTML = text;`],
    [view, `element['innerHTML'] = text;`],
    [view, `element.outerHTML = text;`],
    [view, `element.insertAdjacentHTML('beforeend', text);`],
    [view, `document.write(text);`],
    [view, `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
    [view, `import { styleMap } from 'lit/directives/style-map.js';`],
    [view, 'html`<p style="color: red"></p>`;'],
    [view, `localStorage.setItem('a', text);`],
    [view, `window.localStorage.setItem('a', text);`],
    [view, `sessionStorage.clear();`],
    [view, `indexedDB.open('a');`],
    [view, `document.cookie = text;`],
    [view, `fetch(text);`],
    [view, `window.fetch(text);`],
    [view, `new XMLHttpRequest();`],
    [view, `navigator.sendBeacon(text);`],
    [view, `customElements.define('shop-help', X);`],
    [view, `window.customElements.define('shop-help', X);`],
    [view, `Array.from(list);`],
    [view, `for (const key in list) use(key);`],
    ['src/core/search/analysis/normalize.ts', `Array.from(list);`],
    [view, `const maxRows = 3;`],
    [view, `export const tagName = 'shop-help';`],
    [view, `const ROWS = ['a'] as const;`],
    [view, `const WORD = /a/;`],
    ['scripts/size.mjs', `const maxRows = 3;`],
    ['test/widget/element/settings.test.ts', `const ROWS = new Set();`],
    ['src/embed/embed.ts', `customElements.define('shop-help', X);`],
    ['src/embed/embed.ts', `fetch(text);`],
    ['src/widget/element/define-element.ts', `fetch(text);`],
    ['src/widget/controllers/faq-source-controller.ts', `element.innerHTML = text;`],
  ];
  for (const [file, source] of forbidden) {
    it(`\`${source}\` in ${file}`, async () => {
      expect(await rulesBrokenBy(file, `${source}\n`)).toContain('no-restricted-syntax');
    });
  }

  it('a file of more than 200 lines', async () => {
    expect(await rulesBrokenBy(view, 'use();\n'.repeat(201))).toEqual(['max-lines']);
  });

  it('a function of more than 40 lines', async () => {
    const source = `export const f = () => {\n${'use();\n'.repeat(40)}};\n`;
    expect(await rulesBrokenBy(view, source)).toEqual(['max-lines-per-function']);
  });
});

describe('the lint rules let pass', () => {
  for (const [file, source] of [
    ['src/widget/controllers/faq-source-controller.ts', `fetch(address);`],
    ['src/widget/element/define-element.ts', `customElements.define('shop-help', X);`],
    ['src/core/panel/panel-state.ts', `export const MAX_ROWS = 3;`],
    ['src/core/panel/panel-state.ts', `const rows = ['a'], rowsOf = () => rows, word = /a/;`],
    ['test/widget/element/settings.test.ts', `const question = 'How?';`],
  ] as const) {
    it(`\`${source}\` in ${file}`, async () => {
      expect(await rulesBrokenBy(file, `${source}\n`)).toEqual([]);
    });
  }
});
