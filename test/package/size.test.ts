import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

interface PackedPackage {
  /** Bytes on the disk of whoever installs it. */
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const MEGABYTE = 1_000_000;

const pack = (): PackedPackage => {
  const said = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(said) as readonly PackedPackage[];
  return packed!;
};

it('the package takes less than 5 MB, the workshop included', () => {
  const { unpackedSize, files } = pack();
  expect(files.map(({ path }) => path)).toContain('dist/workshop.html.br');
  expect(unpackedSize).toBeLessThan(5 * MEGABYTE);
});
