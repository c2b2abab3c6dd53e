import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command as published. */
export const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

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

  /** Runs `shop-help` with these arguments, as a process without a terminal. */
  run(...args: readonly string[]): Promise<Ran> {
    return this.runIn({}, ...args);
  }

  runIn(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> {
    // The developer's own environment may ask for colours, or for none.
    const own: NodeJS.ProcessEnv = { ...process.env, CI: 'true' };
    delete own['FORCE_COLOR'];
    delete own['NO_COLOR'];
    const env = { ...own, ...environment };
    const options = { cwd: this.path, env };
    return new Promise((resolve) => {
      execFile(process.execPath, [command, ...args], options, (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : Number(error.code ?? -1);
        resolve({ exitCode, stdout, stderr });
      });
    });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
