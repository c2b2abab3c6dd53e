/**
 * Some tests in Node read `dist`. Before they run, warns if it is missing or older than the
 * sources.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The last file that the build writes. */
const built = `${root}dist/faq.schema.json`;

export const setup = () => {
  if (!existsSync(built)) return warn('is missing');
  const builtAt = statSync(built).mtimeMs;
  const sources = readdirSync(`${root}src`, { recursive: true });
  const newer = sources.find((file) => {
    const found = statSync(`${root}src/${file}`);
    return found.isFile() && found.mtimeMs > builtAt;
  });
  if (newer) warn(`is older than src/${newer}`);
};

const warn = (what) =>
  console.warn(
    `dist ${what}: tests of compose, the command and docs need "npm run build" first.\n`,
  );
