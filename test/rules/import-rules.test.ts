import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import rules from '../../.dependency-cruiser.mjs';

/** Names of the rules violated by a source tree in which each file imports one other. */
const rulesBrokenBy = async (imports: Readonly<Record<string, string>>): Promise<string[]> => {
  const baseDir = mkdtempSync(join(tmpdir(), 'import-rules-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(baseDir, file)), { recursive: true });
    writeFileSync(join(baseDir, file), text, { flag: 'a' });
  };
  for (const [from, specifier] of Object.entries(imports)) {
    write(from, `import { x } from '${specifier}';\nx();\n`);
    if (specifier.startsWith('.')) write(join(dirname(from), specifier), 'export const x = 1;\n');
  }
  const { forbidden, options } = rules;
  const { tsPreCompilationDeps } = options;
  const ruleSet = { forbidden } as NonNullable<Parameters<typeof cruise>[1]>['ruleSet'];
  const { output } = await cruise(['src'], {
    baseDir,
    tsPreCompilationDeps,
    validate: true,
    ...(ruleSet && { ruleSet }),
  });
  rmSync(baseDir, { recursive: true });
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map(({ rule }) => rule.name))];
};

describe('the import rules allow', () => {
  for (const [from, specifier] of [
    ['src/core/faq/parse.ts', '../markdown/parse-markdown.ts'],
    ['src/core/panel/panel-model.ts', '../search/search.ts'],
    ['src/widget/panel/views/panel-view.ts', './entry-view.ts'],
    ['src/widget/element/shop-help-element.ts', '../controllers/page-controller.ts'],
    ['src/embed/embed.ts', '../widget/element/define-element.ts'],
    ['src/cli/check.ts', 'node:fs'],
    ['src/workshop/try-it.ts', '../widget/panel/views/answer-view.ts'],
  ] as const) {
    it(`${specifier} in ${from}`, async () => {
      expect(await rulesBrokenBy({ [from]: specifier })).toEqual([]);
    });
  }
});

describe('the import rules forbid', () => {
  for (const [from, specifier, rule] of [
    ['src/core/faq/faq.ts', '../language/lookup-language.ts', 'core-model-knows-no-later-stage'],
    ['src/core/interpolate.ts', './markdown/inlines.ts', 'core-shared-knows-no-later-stage'],
    ['src/core/markdown/inlines.ts', '../faq/parse.ts', 'core-content-knows-no-later-stage'],
    ['src/core/faq/parse.ts', '../search/search.ts', 'core-parse-knows-no-later-stage'],
    ['src/core/search/search.ts', '../panel/panel-model.ts', 'core-search-knows-no-later-stage'],
    ['src/core/panel/panel-model.ts', '../../widget/element/events.ts', 'core-is-pure'],
    ['src/core/panel/panel-model.ts', 'lit', 'core-is-pure'],
    ['src/core/faq/parse.ts', 'node:fs', 'runtime-without-node'],
    ['src/embed/embed.ts', '../thesaurus/fr.ts', 'thesaurus-stays-with-the-tools'],
    ['src/thesaurus/fr.ts', '../import/index.ts', 'thesaurus-knows-core'],
    ['src/widget/dom/composed-tree.ts', '../../import/index.ts', 'runtime-without-tools'],
    ['src/widget/panel/views/panel-view.ts', '../presenter.ts', 'views-draw'],
    [
      'src/widget/controllers/page-controller.ts',
      './focus-controller.ts',
      'controllers-stand-alone',
    ],
    ['src/widget/styles/panel.styles.ts', '../element/events.ts', 'styles-stand-alone'],
    ['src/widget/element/events.ts', '../../define.ts', 'widget-knows-core-and-lit'],
    ['src/search.ts', './widget/element/events.ts', 'few-enter-the-widget'],
    ['src/import/index.ts', 'node:fs', 'tools-for-browser-and-node'],
    ['src/compose/compose.ts', '../cli/cli.ts', 'shared-tools-stand-alone'],
  ] as const) {
    it(`${specifier} in ${from}`, async () => {
      expect(await rulesBrokenBy({ [from]: specifier })).toContain(rule);
    });
  }

  it('two files that import each other', async () => {
    const circle = { 'src/widget/dom/a.ts': './b.ts', 'src/widget/dom/b.ts': './a.ts' };
    expect(await rulesBrokenBy(circle)).toContain('no-circular');
  });
});
