import { stderr, stdout } from 'node:process';
import picocolors from 'picocolors';
import type { ReportStyle } from '../lint/report.ts';

/** Results go to the standard output, so that they can be piped on; all else goes beside it. */
export const print = (...lines: readonly string[]): void => {
  for (const line of lines) stdout.write(`${line}\n`);
};

export const tell = (...lines: readonly string[]): void => {
  for (const line of lines) stderr.write(`${line}\n`);
};

/** Colours where a terminal shows them and nobody asked for none. */
export const styleFor = (
  stream: NodeJS.WriteStream,
): ReportStyle & { ok: ReportStyle['strong'] } => {
  const { env } = process;
  // `isTTY` is undefined off a terminal, for which the library would decide itself, by `CI` too.
  const isWanted = !env['NO_COLOR'] && Boolean(env['FORCE_COLOR'] || stream.isTTY);
  const { red, yellow, bold, dim, green } = picocolors.createColors(
    isWanted && env['TERM'] !== 'dumb',
  );
  return { error: red, warning: yellow, strong: bold, faint: dim, ok: green };
};

/** Whether somebody is there to be asked. */
export const isInteractive = (): boolean =>
  Boolean(process.stdin.isTTY && stderr.isTTY && !process.env['CI']);

export const today = (): string => new Date().toISOString().slice(0, 10);
