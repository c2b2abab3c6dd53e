import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Named {
  readonly name: string;
}

const built = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));

const namesOf = (list: readonly Named[]): readonly string[] => list.map(({ name }) => name).sort();

interface Declaration {
  readonly attributes: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly events: readonly Named[];
}

const declaration = (): Declaration => {
  const { modules } = built('custom-elements.json') as {
    modules: readonly { declarations: readonly Declaration[] }[];
  };
  return modules[0]!.declarations[0]!;
};

describe('editors know every', () => {
  it('attribute and custom property, in VS Code', () => {
    const { attributes, cssProperties } = declaration();
    const html = built('vscode.html-custom-data.json') as {
      tags: readonly { name: string; attributes: readonly Named[] }[];
    };
    const css = built('vscode.css-custom-data.json') as { properties: readonly Named[] };
    expect(html.tags.map(({ name }) => name)).toEqual(['shop-help']);
    expect(namesOf(html.tags[0]!.attributes)).toEqual(namesOf(attributes));
    expect(namesOf(css.properties)).toEqual(namesOf(cssProperties));
  });

  it('attribute and event, in the editors of JetBrains', () => {
    const { attributes, events } = declaration();
    const { contributions } = built('web-types.json') as {
      contributions: {
        html: {
          elements: readonly {
            name: string;
            attributes: readonly Named[];
            js: { events: readonly Named[] };
          }[];
        };
      };
    };
    const [element] = contributions.html.elements;
    expect(element?.name).toBe('shop-help');
    expect(namesOf(element!.attributes)).toEqual(namesOf(attributes));
    expect(namesOf(element!.js.events)).toEqual(namesOf(events));
  });
});
