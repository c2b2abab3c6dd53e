import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import rollupPluginSbom from 'rollup-plugin-sbom';
import { minify } from 'terser';
import { build as viteBuild, type Plugin, type Rolldown } from 'vite';
import type { PrebuiltParts } from '../compose/composed.ts';
import { languages } from '../core/lexicon/index.ts';
import { lexiconPlugin } from './lexicon-plugin.ts';
import { litPlugin } from './lit-plugin.ts';
import { templatesPlugin } from './templates-plugin.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** A package whose code was bundled, as Vite lists it. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier of the licence. */
  readonly identifier?: string;
  /** Text of the licence. */
  readonly text?: string;
}

interface Prebuilt {
  readonly parts: PrebuiltParts;
  /** Packages bundled in the runtime. */
  readonly packages: readonly BundledPackage[];
  /** The same as a software bill of materials, CycloneDX JSON. */
  readonly sbom: string;
}

let prebuilt: Promise<Prebuilt> | undefined;

/** Builds the runtime and the lexicons, each as a script of its own for the composer; runs once. */
export const prebuild = (): Promise<Prebuilt> => (prebuilt ??= build());

export const buildParts = async (): Promise<PrebuiltParts> => (await prebuild()).parts;

/** Builds the parts with additional plugins, by which tests change the runtime; not cached. */
export const buildPartsWith = async (plugins: Plugin[]): Promise<PrebuiltParts> =>
  (await build(plugins)).parts;

const build = async (plugins: Plugin[] = []): Promise<Prebuilt> => {
  const [runtime, assets] = await scriptOf('src/embed/embed.ts', 'shopHelp', [
    ...plugins,
    litPlugin(),
    templatesPlugin(),
    sbomPlugin(),
  ]);
  const lexicons: Record<string, string> = {};
  for (const name of Object.keys(languages)) {
    [lexicons[name]] = await scriptOf(`src/core/lexicon/${name}.ts`, 'lexicon', [lexiconPlugin()]);
  }
  const [parser] = await scriptOf('src/core/faq/parse.ts', 'parser');
  const weights = Object.entries(lexicons).map(([name, text]) => [name, brotliSize(text)] as const);
  return {
    parts: {
      banner: bannerOf(),
      runtime,
      lexicons,
      parser,
      brotli: {
        runtime: brotliSize(runtime),
        lexicons: Object.fromEntries(weights),
        // Compressed together, since half of the parser is in the runtime as well.
        parser: brotliSize(runtime + parser) - brotliSize(runtime),
      },
    },
    packages: JSON.parse(assets.get(licensesFile)!) as readonly BundledPackage[],
    sbom: assets.get('sbom.json')!,
  };
};

const licensesFile = 'licenses.json';

const sbomPlugin = (): Plugin =>
  rollupPluginSbom({
    specVersion: '1.6',
    rootComponentType: 'library',
    outDir: '',
    outFilename: 'sbom',
    outFormats: ['json'],
    includeWellKnown: false,
    // Keeps builds of one version reproducible.
    saveTimestamp: false,
    generateSerial: false,
    // Typed for Rollup, but works in Vite as well.
  }) as unknown as Plugin;

/** Builds one ASCII script that assigns the exports of its entry to a variable. */
const scriptOf = async (
  entry: string,
  variable: string,
  plugins: Plugin[] = [],
): Promise<readonly [script: string, assets: ReadonlyMap<string, string>]> => {
  const result = await viteBuild({
    configFile: false,
    root: path(''),
    logLevel: 'warn',
    plugins,
    // Regardless of NODE_ENV: tests build what shops get.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      license: { fileName: licensesFile },
      lib: { entry, formats: ['iife'], name: variable, fileName: 'script' },
      rolldownOptions: { output: { codeSplitting: false, charset: 'ascii' } },
    },
  });
  const [{ output }] = result as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  // Saves another 1.2 kB of the runtime (brotli) after Vite's minifier.
  const options = { ecma: 2022, compress: { passes: 2 }, format: { ascii_only: true } } as const;
  const { code = '' } = await minify(output[0].code, options);
  const script = code.trim().replace(/;$/, '');
  const beyond = /[^\0-\x7f]/.exec(script);
  if (beyond) {
    const around = script.slice(Math.max(0, beyond.index - 30), beyond.index + 30);
    throw new Error(`A script must be ASCII only; escape this in ${entry}: ${around}`);
  }
  const assets = output.slice(1).flatMap((one) => (one.type === 'asset' ? [one] : []));
  return [script, new Map(assets.map(({ fileName, source }) => [fileName, String(source)]))];
};

const brotliSize = (text: string): number => brotliCompressSync(text).length;

const bannerOf = (): string => {
  const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };
  return `/*! shop-help ${version} | MIT
Lit (c) Google LLC, BSD-3-Clause | Fuse.js (c) Kiro Risk, Apache-2.0
Licences: THIRD-PARTY-LICENSES of the package shop-help */`;
};
