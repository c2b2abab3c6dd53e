import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command, OwnerFolder } from '../cli/command.ts';
import { kinds } from './kinds.ts';
import { samples, type Sample } from './samples.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { name, scripts } = JSON.parse(read('package.json')) as {
  name: string;
  scripts: Readonly<Record<string, string>>;
};

let folder: OwnerFolder;

beforeEach(() => {
  folder = new OwnerFolder();
  const [text] = samples('txt');
  const [settings] = samples('json settings').slice(-1);
  folder.write('faq.txt', text!.code);
  folder.write('faq.json', read('faq-data/en.json'));
  folder.write('settings.json', settings!.code);
  mkdirSync(`${folder.path}/templates`);
  folder.write('templates/page.faq.json', read('test/import/fixtures/theme-page.json'));
  folder.write('faq-data/fr.json', read('faq-data/fr.json'));
  folder.write('faq-fr.csv', 'question,answer\nQuand ?,Demain.\n');
  folder.write('faq-en.csv', 'question,answer\nWhen?,Tomorrow.\n');
});
afterEach(() => folder.remove());

/** Splits a line into words, as a shell would. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

/** Starts a command that keeps running, and waits until it prints its address. */
const serves = (args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const running = spawn(process.execPath, [command, ...args, '--port', '0'], {
      cwd: folder.path,
    });
    running.on('exit', () => resolve(false));
    for (const stream of [running.stdout, running.stderr]) {
      stream.on('data', (said: Buffer) => {
        if (!said.toString().includes('http://')) return;
        resolve(true);
        running.kill();
      });
    }
  });

const run = async (line: string): Promise<void> => {
  const [program, ...args] = wordsOf(line);
  if (program === 'npm') return expectKnown(args);
  expect(program).toBe('npx');
  expect(args[0]).toBe(name);
  if (args[1] === 'preview') return expect(await serves(args.slice(1))).toBe(true);
  const { exitCode, stderr } = await folder.run(...args.slice(1));
  expect(stderr).not.toMatch(/error:/);
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
};

/**
 * The commands in a sample: lines of a shell, or those scripts of a `package.json` that run our
 * command.
 */
const linesOf = ({ kind, code }: Sample): readonly string[] => {
  if (kind === 'sh') {
    return code
      .split('\n')
      .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
      .filter(Boolean);
  }
  const { scripts: theirs } = JSON.parse(code) as { scripts: Readonly<Record<string, string>> };
  return Object.values(theirs)
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => `npx ${line}`);
};

const expectKnown = ([verb = '', what]: readonly string[]): void => {
  if (verb === 'install') expect(what).toBe(name);
  else expect(scripts).toHaveProperty([verb === 'run' ? what! : verb]);
};

describe('commands in the documentation', () => {
  it.each(samples(...kinds.command).map((one) => [one.place, one] as const))(
    '%s works',
    async (_, sample) => {
      const lines = linesOf(sample);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) await run(line);
    },
  );
});
