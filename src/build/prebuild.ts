import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { PrebuiltScripts } from '../compose/composed.ts';
import { languages } from '../core/lexicon/index.ts';
import { buildRuntime } from './build-runtime.ts';
import { buildScript, LICENSES_FILE } from './build-script.ts';
import { lexiconPlugin } from './lexicon-plugin.ts';

/** A package whose code was bundled, as Vite lists it. */
interface BundledPackage {
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
  const { assets, runtime, panel } = await buildRuntime(plugins);
  const { code: parser } = await buildScript('src/core/faq/parse.ts', 'parser');
  const { code: panelFile } = await buildScript('src/embed/panel-file.ts', 'panelFile');
  const lexicons = await buildLexicons();
  const code = { runtime: runtime.code, panel: panel.code, panelFile, lexicons, parser };
  return {
    scripts: { banner: bannerOf(), ...code, brotli: sizesOf(code) },
    packages: JSON.parse(assets.get(LICENSES_FILE)!) as readonly BundledPackage[],
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

const brotliSize = (text: string): number => brotliCompressSync(text).length;

const bannerOf = (): string => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  return `/*! shop-help ${version} | MIT
Lit (c) Google LLC, BSD-3-Clause | Fuse.js (c) Kiro Risk, Apache-2.0
Licences: THIRD-PARTY-LICENSES of the package shop-help */`;
};
