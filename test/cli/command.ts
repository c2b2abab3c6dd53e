import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

const built = new URL('../../dist/', import.meta.url);

/** The command as published. */
export const command = fileURLToPath(new URL('cli.js', built));

type Environment = Readonly<Record<string, string>>;

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The developer's own environment may ask for colours, or for none. */
const neutral = { CI: 'true', FORCE_COLOR: undefined, NO_COLOR: undefined };

/** Keeps what is written to a stream from now on, instead of writing it. */
const record = (stream: NodeJS.WriteStream) => {
  let text = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  return { text: () => text, stop: () => spy.mockRestore() };
};

/** Runs the published command in this process, which is many times faster than in a new one. */
const runHere = async (
  folder: string,
  environment: Environment,
  args: readonly string[],
): Promise<Ran> => {
  const { runCommand } = (await import(new URL('run-command.js', built).href)) as {
    runCommand: (args: readonly string[]) => Promise<void>;
  };
  const before = process.cwd();
  for (const [name, value] of Object.entries({ ...neutral, ...environment }))
    vi.stubEnv(name, value);
  const [stdout, stderr] = [record(process.stdout), record(process.stderr)];
  process.chdir(folder);
  try {
    await runCommand(args);
    const exitCode = Number(process.exitCode ?? 0);
    return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.exitCode = undefined;
    process.chdir(before);
    stdout.stop();
    stderr.stop();
    vi.unstubAllEnvs();
  }
};

const runProcess = (folder: string, args: readonly string[]): Promise<Ran> => {
  const env = { ...process.env, ...neutral };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, ...args],
      { cwd: folder, env },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : Number(error.code ?? -1);
        resolve({ exitCode, stdout, stderr });
      },
    );
  });
};

/** A folder of a shop owner, with a function that runs the command in it. */
export class OwnerFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'shop-help-owner-'));

  write(name: string, content: unknown): void {
    const file = join(this.path, name);
    mkdirSync(dirname(file), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(file, isRaw ? content : `${JSON.stringify(content, null, 2)}\n`);
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  json(name: string): unknown {
    return JSON.parse(this.read(name));
  }

  /** Runs `shop-help` with these arguments, without a terminal. */
  run(...args: readonly string[]): Promise<Ran> {
    return runHere(this.path, {}, args);
  }

  runIn(environment: Environment, ...args: readonly string[]): Promise<Ran> {
    return runHere(this.path, environment, args);
  }

  /** Does the same in a process of its own. */
  runProcess(...args: readonly string[]): Promise<Ran> {
    return runProcess(this.path, args);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
