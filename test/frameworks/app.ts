import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Site } from '../support/pages/pages-site.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Where bundlers and frameworks are installed: the project's own dependencies, and those only for
 * these tests.
 */
const homes = {
  project: join(project, 'node_modules'),
  tests: fileURLToPath(new URL('apps/node_modules', import.meta.url)),
};

type Home = keyof typeof homes;

const installed = (home: Home, name: string): string => {
  const path = join(homes[home], name);
  if (existsSync(path)) return path;
  throw new Error(`There is no ${path}: run "npm ci --prefix test/frameworks/apps".`);
};

/** Runs a package's command in a folder; throws with its output if it fails. */
export const runIn = async (cwd: string, home: Home, command: string): Promise<void> => {
  const [name = '', ...args] = command.split(' ');
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  // The test runner's NODE_ENV would change the build.
  delete env['NODE_ENV'];
  await promisify(execFile)(installed(home, `.bin/${name}`), args, { cwd, env });
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/**
 * Serves built files, with `index.html` at the address of its folder, and returns their contents.
 */
export const serveFolder = (site: Site, folder: string, address: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extname(name) in types)
    .map((name) => {
      const body = readFileSync(join(folder, name), 'utf8');
      const headers = { 'content-type': types[extname(name)]! };
      site.add({ body, headers }, `${address}${name.replace(/(^|\/)index\.html$/, '$1')}`);
      return body;
    });

/** An app in a folder of its own, with the built package installed. */
export class App {
  readonly folder = mkdtempSync(join(tmpdir(), 'shop-help-app-'));

  constructor(files: Readonly<Record<string, string | object>>) {
    this.write('package.json', { name: 'app', private: true, type: 'module' });
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    this.#link('shop-help', project);
  }

  write(name: string, content: string | object): void {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }

  /** Makes packages importable in the app. */
  install(home: Home, ...names: readonly string[]): void {
    for (const name of names) this.#link(name, installed(home, name));
  }

  /** Runs a package's command in the app's folder. */
  run(home: Home, command: string): Promise<void> {
    return runIn(this.folder, home, command);
  }

  /** Runs a script in the app's folder with Node. */
  async node(...args: readonly string[]): Promise<void> {
    await promisify(execFile)(process.execPath, args, { cwd: this.folder });
  }

  /** Compiles the FAQ with the published `shop-help` command. */
  compile(output: string): Promise<void> {
    return this.node(join(project, 'dist/cli.js'), 'compile', '-o', output);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #link(name: string, to: string): void {
    const from = join(this.folder, 'node_modules', name);
    mkdirSync(dirname(from), { recursive: true });
    symlinkSync(to, from);
  }
}
