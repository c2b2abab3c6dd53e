/**
 * Checks the tests that the accessibility report and SECURITY.md name. If `TEST_RESULTS` names the
 * results of a full run, they must have passed; otherwise they only have to exist.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { env } from 'node:process';

const root = new URL('../..', import.meta.url);

const opening = /\b(?:test|it|describe)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;

/** A title as written in a test file; `${…}` in it matches anything. */
const matcherOf = (title) => {
  const plain = title.replaceAll(/\\u([0-9a-f]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const parts = plain
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
};

const titlesIn = (file) => {
  const code = readFileSync(new URL(file, root), 'utf8');
  return [...code.matchAll(opening)].map(([, , title]) => matcherOf(title));
};

const inSource = () => {
  const files = readdirSync(new URL('test', root), { recursive: true })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(test|spec)\.ts$/.test(file));
  const titles = new Map(files.map((file) => [file, titlesIn(file)]));
  return (name) => {
    const [file, ...path] = name.split(' › ');
    const known = titles.get(file) ?? [];
    const isThere = path.every((title) => known.some((matcher) => matcher.test(title)));
    return path.length > 0 && isThere ? [] : [`no such test: ${name}`];
  };
};

const inResults = (file) => {
  const statuses = new Map();
  for (const { file: path, title, browser, status } of JSON.parse(readFileSync(file, 'utf8'))) {
    const name = `${path} › ${title}`;
    statuses.set(name, [...(statuses.get(name) ?? []), { browser, status }]);
  }
  return (name) => {
    const runs = statuses.get(name) ?? [];
    const others = runs.filter(({ status }) => status !== 'passed');
    if (runs.length === 0) return [`did not run: ${name}`];
    return others.map(({ browser, status }) => `${status} in ${browser}: ${name}`);
  };
};

/**
 * `test/a.spec.ts › title` names a test; unit tests are named as `test/a.test.ts › suite › title`.
 * Returns what is wrong with it, one line per browser.
 */
export const faultsOfTest = env.TEST_RESULTS ? inResults(env.TEST_RESULTS) : inSource();
