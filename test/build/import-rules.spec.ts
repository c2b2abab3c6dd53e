import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's own lint settings, on sources that do not exist and therefore have no types. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => /^(layers\/imports|no-restricted-syntax|max-lines.*)$/.test(ruleId),
});

const rulesBrokenBy = async (filePath: string, source: string): Promise<string[]> => {
  const [result] = await eslint.lintText(source, { filePath: join(root, filePath) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
};

const importing = (specifier: string): string => `import { x } from '${specifier}';\nx();\n`;

test.describe('the lint rules let each layer import', () => {
  const allowed: readonly (readonly [file: string, specifier: string])[] = [
    ['src/core/markdown/parse-markdown.ts', '../faq/faq.ts'],
    ['src/core/faq/parse.ts', '../markdown/parse-markdown.ts'],
    ['src/core/search/search.ts', 'fuse.js/basic'],
    ['src/core/search/analyzer.ts', '../lexicon/index.ts'],
    ['src/core/panel.ts', './search/search.ts'],
    ['src/widget/panel/views/panel-view.ts', './entry-view.ts'],
    ['src/widget/panel/views/panel-view.ts', '../../../core/messages/index.ts'],
    ['src/widget/panel/views/panel-view.ts', 'lit/directives/repeat.js'],
    ['src/widget/element/shop-help-element.ts', '../controllers/faq-source-controller.ts'],
    ['src/build/faq-plugin.ts', '../core/faq/parse.ts'],
    ['src/build/faq-plugin.ts', 'node:fs'],
    ['src/embed/embed.ts', '../define.ts'],
    ['src/define.ts', './widget/element/shop-help-element.ts'],
  ];
  for (const [file, specifier] of allowed) {
    test(`${specifier} from ${file}`, async () => {
      expect(await rulesBrokenBy(file, importing(specifier))).toEqual([]);
    });
  }
});

test.describe('the lint rules report an import of', () => {
  const forbidden: readonly (readonly [file: string, specifier: string])[] = [
    ['src/core/faq/faq.ts', '../language/lookup-language.ts'],
    ['src/core/language/lookup-language.ts', '../markdown/parse-markdown.ts'],
    ['src/core/language/lookup-language.ts', '../faq/parse.ts'],
    ['src/core/markdown/parse-markdown.ts', '../faq/parse.ts'],
    ['src/core/faq/parse.ts', '../search/search.ts'],
    ['src/core/search/search.ts', '../panel.ts'],
    ['src/core/search/query.ts', 'fuse.js/basic'],
    ['src/core/search/normalize.ts', 'lit'],
    ['src/core/panel.ts', '../widget/element/events.ts'],
    ['src/core/panel.ts', 'fuse.js'],
    ['src/core/faq/parse.ts', 'node:fs'],
    ['src/widget/panel/views/panel-view.ts', '../../controllers/faq-source-controller.ts'],
    ['src/widget/panel/views/panel-view.ts', '../../element/shop-help-element.ts'],
    ['src/widget/panel/views/panel-view.ts', 'fuse.js'],
    ['src/widget/controllers/page-controller.ts', './faq-source-controller.ts'],
    ['src/widget/controllers/page-controller.ts', '../panel/views/panel-view.ts'],
    ['src/widget/element/events.ts', '../../define.ts'],
    ['src/widget/styles/panel.styles.ts', '../element/events.ts'],
    ['src/cli/cli.ts', '../widget/element/events.ts'],
    ['src/search.ts', './widget/element/events.ts'],
    ['src/index.ts', './embed/embed.ts'],
    ['src/nowhere.ts', './core/faq/faq.ts'],
  ];
  for (const [file, specifier] of forbidden) {
    test(`${specifier} from ${file}`, async () => {
      expect(await rulesBrokenBy(file, importing(specifier))).toEqual(['layers/imports']);
    });
  }

  for (const source of [
    `export { x } from '../widget/element/events.ts';\n`,
    `export * from '../widget/element/events.ts';\n`,
    `export const x = () => import('../widget/element/events.ts');\n`,
    `export type X = import('../widget/element/events.ts').X;\n`,
    `import type { X } from '../widget/element/events.ts';\nexport type Y = X;\n`,
  ]) {
    test(`the widget from the core by \`${source.trim()}\``, async () => {
      expect(await rulesBrokenBy('src/core/interpolate.ts', source)).toEqual(['layers/imports']);
    });
  }
});

test.describe('the lint rules report', () => {
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
    ['src/core/search/normalize.ts', `Array.from(list);`],
    ['src/embed/embed.ts', `customElements.define('shop-help', X);`],
    ['src/embed/embed.ts', `fetch(text);`],
    ['src/define.ts', `fetch(text);`],
    ['src/widget/controllers/faq-source-controller.ts', `element.innerHTML = text;`],
  ];
  for (const [file, source] of forbidden) {
    test(`\`${source}\` in ${file}`, async () => {
      expect(await rulesBrokenBy(file, `${source}\n`)).toContain('no-restricted-syntax');
    });
  }

  test('a file of more than 200 lines', async () => {
    expect(await rulesBrokenBy(view, 'use();\n'.repeat(201))).toEqual(['max-lines']);
  });

  test('a function of more than 40 lines', async () => {
    const source = `export const f = () => {\n${'use();\n'.repeat(40)}};\n`;
    expect(await rulesBrokenBy(view, source)).toEqual(['max-lines-per-function']);
  });
});

test.describe('the lint rules let pass', () => {
  for (const [file, source] of [
    ['src/widget/controllers/faq-source-controller.ts', `fetch(address);`],
    ['src/define.ts', `customElements.define('shop-help', X);`],
  ] as const) {
    test(`\`${source}\` in ${file}`, async () => {
      expect(await rulesBrokenBy(file, `${source}\n`)).toEqual([]);
    });
  }
});

test('no files of src import each other in a circle', () => {
  expect(findCircle(importsOfSources())).toEqual([]);
});

/** Paths of the sources, each with those that it imports. */
function importsOfSources(): Map<string, string[]> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'src', file));
  return new Map(sources.map((source) => [source, importsOf(source)]));
}

function importsOf(source: string): string[] {
  const specifiers = readFileSync(source, 'utf8').matchAll(/(?:from|import\(?) ?'(\.[^']+)'/g);
  return [...specifiers].map(([, specifier = '']) => join(dirname(source), specifier));
}

/** The first circle found, as paths relative to the project, its first file again at the end. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] => {
    const start = way.indexOf(file);
    if (start >= 0) return [...way.slice(start), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  const circles = [...imports.keys()].map((file) => visit(file, []));
  return (circles.find((circle) => circle.length > 0) ?? []).map((file) => relative(root, file));
}
