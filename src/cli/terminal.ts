import { stderr, stdout } from 'node:process';
import picocolors from 'picocolors';
import type { ReportStyle } from '../lint/report.ts';

/** Results go to stdout, so that they can be piped; everything else goes to stderr. */
export const print = (...lines: readonly string[]): void => {
  for (const line of lines) stdout.write(`${line}\n`);
};

export const tell = (...lines: readonly string[]): void => {
  for (const line of lines) stderr.write(`${line}\n`);
};

/** Colours if the terminal supports them and nobody has turned them off. */
export const styleFor = (
  stream: NodeJS.WriteStream,
): ReportStyle & { ok: ReportStyle['strong'] } => {
  const { env } = process;
  // Explicit boolean: without a terminal `isTTY` is undefined, and the library would decide for
  // itself, `CI` included.
  const isWanted = !env['NO_COLOR'] && Boolean(env['FORCE_COLOR'] || stream.isTTY);
  const { red, yellow, bold, dim, green } = picocolors.createColors(
    isWanted && env['TERM'] !== 'dumb',
  );
  return { error: red, warning: yellow, strong: bold, faint: dim, ok: green };
};

/** Whether there is somebody to answer questions. */
export const isInteractive = (): boolean =>
  Boolean(process.stdin.isTTY && stderr.isTTY && !process.env['CI']);

export const today = (): string => new Date().toISOString().slice(0, 10);
