import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samples } from './samples.ts';

const fromRoot = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(fromRoot(path), 'utf8');

const manifest = read('dist/custom-elements.json');
/**
 * Whether the element documents this custom property, part or state. Icons are listed in the
 * description of the part `icon`.
 */
const isKnown = (name: string): boolean =>
  manifest.includes(`"name": "${name}"`) || manifest.includes(`\`${name}\``);

const cases = (...kinds: readonly string[]) =>
  samples(...kinds).map((one) => [one.place, one.code] as const);

describe('names in the documentation', () => {
  it.each(cases('css'))('%s styles what there is to style', (_, code) => {
    expect(code).toContain('shop-help');
    const names = [
      ...code.matchAll(/--shop-help-[\w-]+|::part\(([\w -]+)\)|:state\(([\w-]+)\)/g),
    ].flatMap(([whole, parts, state]) => state ?? parts?.split(' ') ?? whole);
    expect(names.filter((name) => !isKnown(name))).toEqual([]);
  });

  it.each(cases('json settings'))('%s sets what there is to set', async (_, code) => {
    const { compose } = (await import(fromRoot('dist/compose.js').href)) as {
      compose: (input: object) => { problems: readonly unknown[] };
    };
    const faqs = [JSON.parse(read('faq-data/fr.json')) as unknown];
    const { problems } = compose({ faqs, settings: JSON.parse(code) as unknown });
    expect(problems).toEqual([]);
  });

  it.each(cases('json editor'))('%s names files of the package', (_, code) => {
    const files = [...code.matchAll(/node_modules\/shop-help\/([^"]+)/g)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(fromRoot(file)))).toEqual([]);
  });

  it.each(cases('xml'))('%s is well-formed', (_, code) => {
    const open: string[] = [];
    for (const [, close, name, self] of code.matchAll(
      /<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g,
    )) {
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(name!);
    }
    expect(open).toEqual([]);
    expect(code).toContain('algorithm="sha384"');
  });
});
