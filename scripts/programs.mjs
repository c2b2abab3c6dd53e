/** Runs the command-line programs of dependencies, in the same way on every platform. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const programs = {
  cem: 'node_modules/@custom-elements-manifest/analyzer/cem.js',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  'vue-tsc': 'node_modules/vue-tsc/bin/vue-tsc.js',
  wtr: 'node_modules/@web/test-runner/dist/bin.js',
};

/** A step that takes longer than this hangs. */
const timeout = 60 * 60_000;

/**
 * @param {string} command as typed in a shell, e.g. `tsc -p src/core` or, for one of our own
 * scripts, `scripts/size.mjs`; arguments must not contain spaces
 * @param {Record<string, string>} [environment] variables to add to those of this process
 * @returns {Promise<boolean>} whether it succeeded
 */
export const run = async (command, environment = {}) => {
  const [program, ...args] = command.split(' ');
  const child = spawn(process.execPath, [programs[program] ?? program, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
    timeout,
    killSignal: 'SIGKILL',
  });
  const [code] = await once(child, 'exit');
  return code === 0;
};
