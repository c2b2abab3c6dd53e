import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import rollupPluginSbom from 'rollup-plugin-sbom';
import { minify } from 'terser';
import { build as viteBuild, type Plugin, type Rolldown } from 'vite';
import type { PrebuiltParts } from '../compose/composed.ts';
import { languages } from '../core/lexicon/index.ts';
import { litPlugin } from './lit-plugin.ts';
import { stylesPlugin } from './styles-plugin.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** A package whose code is inside what is built, as Vite lists it. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly identifier?: string;
  /** Of its licence. */
  readonly text?: string;
}

interface Prebuilt {
  readonly parts: PrebuiltParts;
  /** What is inside the runtime. */
  readonly packages: readonly BundledPackage[];
  /** The same as a bill of materials, CycloneDX JSON. */
  readonly sbom: string;
}

let prebuilt: Promise<Prebuilt> | undefined;

/** The runtime and the lexicons, each built into a script of its own for the composer; built once. */
export const prebuild = (): Promise<Prebuilt> => (prebuilt ??= build());

export const buildParts = async (): Promise<PrebuiltParts> => (await prebuild()).parts;

/** With more plugins, which tests use to change the runtime; never kept. */
export const buildPartsWith = async (plugins: Plugin[]): Promise<PrebuiltParts> =>
  (await build(plugins)).parts;

const build = async (plugins: Plugin[] = []): Promise<Prebuilt> => {
  const [runtime, assets] = await scriptOf('src/embed/embed.ts', 'shopHelp', [
    ...plugins,
    litPlugin(),
    stylesPlugin(),
    sbomPlugin(),
  ]);
  const lexicons: Record<string, string> = {};
  for (const name of Object.keys(languages)) {
    [lexicons[name]] = await scriptOf(`src/core/lexicon/${name}.ts`, 'lexicon');
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
        // Half of it stands in the runtime as well.
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
    // Two builds of one version are the same.
    saveTimestamp: false,
    generateSerial: false,
    // Typed for Rollup, made for Vite as well.
  }) as unknown as Plugin;

/** One script in ASCII that leaves what its entry exports in a variable. */
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
    // Whatever NODE_ENV is: tests build what shops get.
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
  // What is left after Vite's minifier: 1.2 kB of the runtime, with brotli.
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
