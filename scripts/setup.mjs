/**
 * Prepares a fresh checkout. `node scripts/setup.mjs` installs the dependencies; `--browsers` adds
 * Chromium, for the everyday tests; `--browsers all` adds every browser and everything else that
 * the full tests need; `--peers` adds what the benchmarks compare with. What is already installed
 * is kept.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, env, execPath, exit, getuid, platform, versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  findBrowser,
  hasHeadlessShell,
  labels,
  variables,
  wantedBrowsers,
} from './browsers/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/**
 * Bundlers and frameworks for testing the package, and the documentation's site generator: too
 * large to install by default.
 */
const bigFolders = [`${root}test/frameworks/apps/`, `${root}docs/`];
const bench = `${root}bench/`;

const debianPackages = {
  chromium: ['chromium', 'chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const stop = (message) => {
  console.error(`\n${message}\n`);
  exit(1);
};

const run = (command, args, environment = {}, cwd = root) => {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const options = { cwd, stdio: 'inherit', env: { ...env, ...environment } };
  return spawnSync(command, args, options).status === 0;
};

const checkNode = () => {
  const [major, minor] = versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`shop-help needs Node.js 20.19 or later; this is ${versions.node}. See https://nodejs.org`);
};

/**
 * Identifies what was installed: with another lock file or platform, everything is installed again.
 */
const stampOf = (folder) => {
  const lock = createHash('sha256').update(readFileSync(`${folder}package-lock.json`));
  return `${platform}-${arch} ${lock.digest('hex')}\n`;
};

const installDependencies = (folder) => {
  const modules = `${folder}node_modules`;
  const stampFile = `${modules}/.setup-stamp`;
  const current = stampOf(folder);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === current) return;
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    stop(
      'node_modules is a link, and npm would empty the folder that it leads to: remove the link.',
    );
  }
  // Some test tools require a newer Node.js than they need, so engines are not enforced.
  const args = [
    'ci',
    '--include=dev',
    '--engine-strict=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = env.npm_execpath;
  const done = npm ? run(execPath, [npm, ...args], {}, folder) : run('npm', args, {}, folder);
  if (!done) stop('The dependencies could not be installed: npm says above what it lacks.');
  writeFileSync(stampFile, current);
};

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const installFromDebian = (names) => {
  if (!isDebian() || getuid?.() !== 0) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '--yes', '--quiet', '--no-install-recommends'];
  if (!run('apt-get', ['update', '--quiet'], quiet)) return;
  if (run('apt-get', [...install, ...names.flatMap((name) => debianPackages[name])], quiet)) return;
  // One package that cannot be downloaded must not prevent the others.
  for (const name of names) run('apt-get', [...install, ...debianPackages[name]], quiet);
};

const installFromPlaywright = (names) => {
  const withSystemLibraries = platform === 'linux' && getuid?.() === 0 && !isDebian();
  const options = withSystemLibraries ? ['--with-deps'] : [];
  const cli = `${root}node_modules/playwright/cli.js`;
  for (const name of names) run(execPath, [cli, 'install', ...options, name]);
};

const adviceFor = (name) =>
  [
    `on Debian: apt-get install ${debianPackages[name].join(' ')}`,
    `elsewhere: npx playwright install ${name}`,
    ...variables[name].slice(0, 1).map((variable) => `or set ${variable} to an installed one`),
  ].join('; ');

const warnOfDeadVariables = () => {
  for (const variable of Object.values(variables).flat()) {
    const path = env[variable];
    if (path && !existsSync(path)) console.error(`${variable} is ignored: there is no ${path}`);
  }
};

const installBrowsers = () => {
  warnOfDeadVariables();
  const missing = () => wantedBrowsers().filter((name) => !findBrowser(name));
  const isSlow = (name) => name === 'chromium' && !hasHeadlessShell();
  const fromDebian = wantedBrowsers().filter((name) => !findBrowser(name) || isSlow(name));
  if (fromDebian.length > 0) installFromDebian(fromDebian);
  if (missing().length > 0) installFromPlaywright(missing());
  for (const name of missing()) {
    console.error(
      `\n${labels[name]} could not be installed, no test runs in it. ${adviceFor(name)}.`,
    );
  }
};

checkNode();
installDependencies(root);
if (process.argv.includes('all')) {
  env.TESTS = 'all';
  bigFolders.forEach(installDependencies);
}
if (process.argv.includes('--peers')) installDependencies(bench);
if (process.argv.includes('--browsers')) installBrowsers();
