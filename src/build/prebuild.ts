import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import rollupPluginSbom from 'rollup-plugin-sbom';
import { minify } from 'terser';
import { build as viteBuild, type BuildOptions, type Plugin, type Rolldown } from 'vite';
import type { PrebuiltScripts } from '../compose/composed.ts';
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
  readonly scripts: PrebuiltScripts;
  /** Packages bundled in the runtime. */
  readonly packages: readonly BundledPackage[];
  /** The same as a software bill of materials, CycloneDX JSON. */
  readonly sbom: string;
  /** Source maps of the runtime and the panel, as JSON. */
  readonly maps: { readonly runtime: string; readonly panel: string };
}

let prebuilt: Promise<Prebuilt> | undefined;

/** Builds the scripts that the composer needs; the result is cached. */
export const prebuild = (): Promise<Prebuilt> => (prebuilt ??= build());

export const prebuiltScripts = async (): Promise<PrebuiltScripts> => (await prebuild()).scripts;

/** Builds them with additional plugins, by which tests modify the runtime; not cached. */
export const prebuiltScriptsWith = async (plugins: Plugin[]): Promise<PrebuiltScripts> =>
  (await build(plugins)).scripts;

const build = async (plugins: Plugin[] = []): Promise<Prebuilt> => {
  const { assets, runtime, panel } = await buildRuntime([
    ...plugins,
    litPlugin(),
    templatesPlugin(),
    sbomPlugin(),
  ]);
  const { code: parser } = await buildScript('src/core/faq/parse.ts', 'parser');
  const { code: panelFile } = await buildScript('src/embed/panel-file.ts', 'panelFile');
  const lexicons = await buildLexicons();
  const code = { runtime: runtime.code, panel: panel.code, panelFile, lexicons, parser };
  return {
    scripts: { banner: bannerOf(), ...code, brotli: sizesOf(code) },
    packages: JSON.parse(assets.get(licensesFile)!) as readonly BundledPackage[],
    sbom: assets.get('sbom.json')!,
    maps: { runtime: runtime.map, panel: panel.map },
  };
};

/** The lexicons as scripts, by language. */
const buildLexicons = async (): Promise<Readonly<Record<string, string>>> => {
  const lexicons: Record<string, string> = {};
  for (const name of Object.keys(languages)) {
    const entry = `src/core/lexicon/${name}.ts`;
    lexicons[name] = (await buildScript(entry, 'lexicon', { plugins: [lexiconPlugin()] })).code;
  }
  return lexicons;
};

/** The sizes that `PrebuiltScripts.brotli` describes. */
const sizesOf = ({
  runtime,
  panel,
  panelFile,
  lexicons,
  parser,
}: Omit<PrebuiltScripts, 'banner' | 'brotli'>): PrebuiltScripts['brotli'] => {
  const runtimeSize = brotliSize(runtime);
  return {
    runtime: runtimeSize,
    panel: brotliSize(runtime + panel) - runtimeSize,
    panelFile: brotliSize(runtime + panelFile) - runtimeSize,
    lexicons: Object.fromEntries(
      Object.entries(lexicons).map(([name, text]) => [name, brotliSize(text)]),
    ),
    parser: brotliSize(panel + parser) - brotliSize(panel),
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

/**
 * Builds the runtime and the panel as two scripts. Code that both need is part of the runtime; the
 * panel reads it from the runtime's variable `shopHelp`.
 */
const buildRuntime = async (plugins: Plugin[]) => {
  const entry = {
    runtime: 'src/embed/embed.ts',
    panel: 'src/widget/panel/loading/panel-module.ts',
  };
  const { chunks, assets } = await bundle(plugins, { lib: { entry, formats: ['es'] } });
  const files = new Map<string, Rolldown.SourceDescription>(
    chunks.map(({ fileName, code, map }) => [fileName, { code, map: String(map) }]),
  );
  const shared = [...files.keys()].filter((name) => name !== 'panel.js');
  checkImports(chunks);
  files.set('all.js', { code: shared.map((name) => `export * from './${name}';`).join('\n') });
  return {
    runtime: await buildScript('all.js', 'shopHelp', { plugins: [filesPlugin(files)] }),
    panel: await buildScript('panel.js', 'panel', {
      plugins: [filesPlugin(files)],
      external: shared.map((name) => `./${name}`),
      globals: () => 'shopHelp',
    }),
    assets,
  };
};

/**
 * Throws if the runtime lacks something that the panel imports: `export *` silently leaves out
 * `default` and names exported by two chunks.
 */
const checkImports = (chunks: readonly Rolldown.OutputChunk[]): void => {
  const exports = chunks.flatMap((one) => (one.fileName === 'panel.js' ? [] : one.exports));
  const { code } = chunks.find(({ fileName }) => fileName === 'panel.js')!;
  const imports = [...code.matchAll(/\bimport\s*\{([^}]*)\}\s*from/g)].flatMap(([, list]) =>
    list!.split(',').map((one) => one.trim().split(/\s+as\s+/)[0]!),
  );
  const lost = imports.filter(
    (name) => name === 'default' || exports.filter((one) => one === name).length !== 1,
  );
  if (imports.length === 0 || lost.length > 0)
    throw new Error(
      `The panel must import from the runtime what it exports once: ${lost.join(', ') || 'no import found'}.`,
    );
};

/** Serves files that are not on the disk, as virtual modules. */
const filesPlugin = (files: ReadonlyMap<string, Rolldown.SourceDescription>): Plugin => ({
  name: 'files',
  enforce: 'pre',
  resolveId: (source) => {
    const name = basename(source);
    // With Rollup's prefix for virtual modules, "\0", Rolldown would drop their source maps.
    return files.has(name) ? `built:${name}` : undefined;
  },
  load: (id) => files.get(id.replace('built:', '')),
});

interface ScriptOptions {
  readonly plugins?: Plugin[];
  /** Imports that are not bundled, and the global variables to use instead. */
  readonly external?: string[];
  readonly globals?: (id: string) => string;
}

interface Script {
  readonly code: string;
  /** Source map, as JSON. */
  readonly map: string;
}

/** Builds one ASCII script that assigns the exports of its entry to a variable. */
const buildScript = async (
  entry: string,
  name: string,
  { plugins = [], external = [], globals = () => '' }: ScriptOptions = {},
): Promise<Script> => {
  const output = {
    codeSplitting: false,
    charset: 'ascii',
    generatedCode: { symbols: false },
    globals,
  } as const;
  const { chunks } = await bundle(plugins, {
    lib: { entry, formats: ['iife'], name, fileName: 'script' },
    rolldownOptions: { external, output },
  });
  // Saves another 1.2 kB of the runtime (brotli) after Vite's minifier.
  const options = {
    ecma: 2022,
    compress: { passes: 2 },
    format: { ascii_only: true, wrap_iife: true },
    sourceMap: { content: String(chunks[0]!.map) },
  } as const;
  const result = await minify(chunks[0]!.code, options);
  const code = result.code!.trim().replace(/;$/, '');
  const nonAscii = /[^\0-\x7f]/.exec(code);
  if (nonAscii) {
    const around = code.slice(Math.max(0, nonAscii.index - 30), nonAscii.index + 30);
    throw new Error(`A script must be ASCII only; escape this in ${entry}: ${around}`);
  }
  return { code, map: result.map as string };
};

const bundle = async (plugins: Plugin[], options: BuildOptions) => {
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
      sourcemap: true,
      license: { fileName: licensesFile },
      ...options,
    },
  });
  const [{ output }] = result as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  const assets = output.flatMap((one) => (one.type === 'asset' ? [one] : []));
  return {
    chunks: output.flatMap((one) => (one.type === 'chunk' ? [one] : [])),
    assets: new Map(assets.map(({ fileName, source }) => [fileName, String(source)])),
  };
};

const brotliSize = (text: string): number => brotliCompressSync(text).length;

const bannerOf = (): string => {
  const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };
  return `/*! shop-help ${version} | MIT
Lit (c) Google LLC, BSD-3-Clause | Fuse.js (c) Kiro Risk, Apache-2.0
Licences: THIRD-PARTY-LICENSES of the package shop-help */`;
};
