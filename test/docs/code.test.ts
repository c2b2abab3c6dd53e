import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { kinds } from './kinds.ts';
import { samples, type Sample } from './samples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Minimal types of tools that are not installed here, as far as the samples use them. */
const elsewhere = `
declare module '@vitejs/plugin-vue' {
  export default function vue(options: {
    template: { compilerOptions: { isCustomElement: (tag: string) => boolean } };
  }): import('vite').Plugin;
}
declare module '@angular/core' {
  export const CUSTOM_ELEMENTS_SCHEMA: object;
  export const Component: (options: { selector: string; schemas: object[]; template: string }) => (target: unknown, context?: unknown) => void;
  export function signal<T>(value: T): { (): T; set(value: T): void };
}
declare function defineNuxtConfig(config: {
  app?: { head?: { script?: { src: string; defer?: boolean }[] } };
  vue?: { compilerOptions?: { isCustomElement?: (tag: string) => boolean } };
}): object;
`;

const jsxOf: Readonly<Record<string, string>> = {
  'tsx solid': '/** @jsxImportSource solid-js */ ',
  'tsx preact': '/** @jsxImportSource preact */ ',
};

/** The part of a sample that TypeScript checks. Its lines keep their numbers. */
const typeScriptOf = ({ kind, code }: Sample): string => {
  const [, before = '', script = code] = /^([^]*?<script[^>]*>)([^]*?)<\/script>/.exec(code) ?? [];
  if (kind === 'svelte')
    return `/// <reference types="svelte" />${'\n'.repeat(before.split('\n').length - 1)}${script}`;
  return `${jsxOf[kind] ?? ''}${'\n'.repeat(before.split('\n').length - 1)}${script}`;
};

const extensionOf = ({ kind }: Sample): string =>
  kind.startsWith('tsx') ? 'tsx' : kind === 'js' ? 'js' : 'ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  jsx: ts.JsxEmit.ReactJSX,
  experimentalDecorators: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * TypeScript's diagnostics for files that exist only in memory, at the project's root, where the
 * package can import itself.
 */
const complaints = (
  files: ReadonlyMap<string, string>,
  more: ts.CompilerOptions,
): readonly string[] => {
  const all = { ...options, ...more };
  const host = ts.createCompilerHost(all);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => root;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...files.keys()], all, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const { line } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0 };
    return `${file?.fileName ?? ''}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
};

/** Declares the element for samples that do not import it. */
const onAPage = `/// <reference path="./dist/types/vite/client.d.ts" />
import type {} from 'shop-help';
`;

/** Declares the files that the command writes into an app. */
const written = `import type { provideHelp } from 'shop-help/element';
declare const content: Awaited<ReturnType<Parameters<typeof provideHelp>[0]['load']>>;
export default content;
`;

const checked = (found: readonly Sample[], more: ts.CompilerOptions): readonly string[] =>
  complaints(
    new Map([
      [`${root}elsewhere.d.ts`, elsewhere],
      [`${root}help.d.ts`, 'export {};'],
      [`${root}help-content.d.ts`, written],
      [`${root}on-a-page.ts`, more.checkJs ? onAPage : ''],
      ...found.map((sample): [string, string] => [
        `${root}${sample.place.replace(/[/:]/g, '~')}.${extensionOf(sample)}`,
        `${typeScriptOf(sample)}\nexport {};\n`,
      ]),
    ]),
    more,
  );

describe('code in the documentation', () => {
  const all = samples(...kinds.code);

  it('in TypeScript matches the types of the package', () => {
    const typed = all.filter(({ kind }) => kind !== 'js');
    expect(typed.length).toBeGreaterThan(15);
    expect(checked(typed, { strict: true })).toEqual([]);
  });

  it('in JavaScript matches them, too', () => {
    const plain = all.filter(({ kind }) => kind === 'js');
    expect(plain.length).toBeGreaterThan(3);
    expect(checked(plain, { allowJs: true, checkJs: true, strict: false })).toEqual([]);
  });

  it('would fail with a typo', () => {
    const code =
      "import type {} from 'shop-help/react';\nexport const x = <shop-help placement='middle' />;";
    const slip = { place: 'slip', kind: 'tsx', code };
    expect(checked([slip], { strict: true })).toEqual([expect.stringMatching(/slip.*:2 .*middle/)]);
  });
});
