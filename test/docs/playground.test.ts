import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  controlOfAttribute,
  controlOfProperty,
  snippetOf,
} from '../../docs/.vitepress/theme/controls.mjs';
import { presets } from '../../docs/.vitepress/theme/presets.mjs';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { name: string; type?: { text: string } }[];
      readonly cssProperties?: readonly { name: string }[];
    }[];
  }[];
}

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;
const element = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'shop-help')!;
const controls = [
  ...element.attributes!.map(controlOfAttribute),
  ...element.cssProperties!.map(controlOfProperty),
];

describe('the playground', () => {
  it('has a usable control for each setting of the element', () => {
    expect(controls.length).toBeGreaterThan(20);
    for (const control of controls) {
      const { name, kind, start, least, most } = control;
      expect(['colour', 'range', 'choice', 'switch', 'number', 'text'], name).toContain(kind);
      if (kind !== 'range') continue;
      expect(start, name).toBeGreaterThanOrEqual(least!);
      expect(start, name).toBeLessThanOrEqual(most!);
    }
  });

  it.each([
    [{ name: '--shop-help-accent', default: '#0f5e59' }, 'colour'],
    [{ name: '--shop-help-radius', default: '16px' }, 'range'],
    [{ name: '--shop-help-density', default: '1' }, 'range'],
    [{ name: '--shop-help-z-index', default: '1000' }, 'text'],
    [{ name: '--shop-help-font' }, 'choice'],
  ])('makes of %o a %s', (property, kind) => {
    expect(controlOfProperty(property).kind).toBe(kind);
  });

  it('starts from styles that set existing properties', () => {
    const known = controls.map(({ name }) => name);
    for (const preset of Object.values(presets)) {
      expect(Object.keys(preset).filter((name) => !known.includes(name))).toEqual([]);
    }
  });

  it('shows code for what was changed, and nothing else', () => {
    const control = (name: string) => controls.find((one) => one.name === name)!;
    expect(snippetOf([])).toBe('<script src="/shop-help.js" defer></script>');
    expect(
      snippetOf([
        [control('--shop-help-accent'), '#b3203a'],
        [control('theme'), 'dark'],
      ]),
    ).toBe(
      '<style>\n  shop-help {\n    --shop-help-accent: #b3203a;\n  }\n</style>\n<script src="/shop-help.js" defer data-theme="dark"></script>',
    );
    expect(snippetOf([[control('mode'), 'inline']])).toBe(
      '<shop-help mode="inline"></shop-help>\n<script src="/shop-help.js" defer></script>',
    );
  });
});
