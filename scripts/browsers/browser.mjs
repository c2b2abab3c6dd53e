/**
 * Finds the browsers for the tests; `scripts/setup.mjs` installs missing ones.
 *
 * Looks for each browser first in an environment variable, then in Playwright's own folder, then on
 * the system.
 */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { runsEverywhere } from '../test/tiers.mjs';

const require = createRequire(import.meta.url);

export const labels = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/**
 * Environment variables that may name a browser's executable; ignored if the file does not exist.
 */
export const variables = {
  chromium: ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['FIREFOX_PATH'],
  webkit: [],
};

/**
 * Names of the browsers to run: those of `BROWSERS=chromium,firefox`, or else those of the tier.
 */
export const wantedBrowsers = () => {
  const all = Object.keys(labels);
  if (!env.BROWSERS) return runsEverywhere() ? all : ['chromium'];
  const wanted = env.BROWSERS.split(',').map((name) => name.trim().toLowerCase());
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`BROWSERS: "${unknown}" is none of ${all.join(', ')}`);
  return wanted;
};

/**
 * @typedef {{ executablePath?: string, channel?: string }} LaunchOptions for Playwright's `launch`
 * @typedef {{ driver: string, display: string, browser: string }} WebKitGtkPrograms paths of the
 * programs that `scripts/browsers/webkitgtk.mjs` runs
 */

/**
 * How to start a browser, or `undefined` if it is not installed.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @returns {{ launchOptions?: LaunchOptions, webKitGtk?: WebKitGtkPrograms } | undefined} one of
 * the two
 */
export const findBrowser = (name) => finders[name]();

const finders = {
  chromium: () => {
    if (named('chromium')) return launchable(named('chromium'));
    // By default, Playwright uses its own headless shell.
    if (playwrightsOwn('chromium')) return { launchOptions: {} };
    return launchable(onPath(HEADLESS_SHELL)) ?? findWholeChromium();
  },

  firefox: () => {
    const own = playwrightsOwn('firefox');
    const stock = named('firefox') ?? (own ? undefined : installedFirefox());
    // Playwright can drive an unpatched Firefox only over WebDriver BiDi.
    if (stock) return { launchOptions: { executablePath: stock, channel: 'moz-firefox' } };
    return launchable(own);
  },

  webkit: () => launchable(playwrightsOwn('webkit')) ?? installedWebKitGtk(),
};

/**
 * The full Chromium. Its headless shell lacks, for example, the cache for Back and Forward.
 *
 * @returns {{ launchOptions: LaunchOptions } | undefined}
 */
export const findWholeChromium = () => {
  if (playwrightsOwn('chromium') && !named('chromium'))
    return { launchOptions: { channel: 'chromium' } };
  return launchable(named('chromium') ?? installedChromium());
};

/**
 * Whether Chromium's headless shell is installed: it draws the same pages in a third of the time.
 */
export const hasHeadlessShell = () =>
  Boolean(named('chromium') ?? playwrightsOwn('chromium') ?? onPath(HEADLESS_SHELL));

const HEADLESS_SHELL = 'chromium-headless-shell';

const launchable = (executablePath) => executablePath && { launchOptions: { executablePath } };

const firstExisting = (paths) => paths.find((path) => existsSync(path));

const named = (name) => firstExisting(variables[name].map((variable) => env[variable] ?? ''));

const playwrightsOwn = (name) => {
  try {
    return firstExisting([require('playwright')[name].executablePath()]);
  } catch {
    return undefined; // Playwright has no build of this browser for this platform.
  }
};

const windowsPrograms = (path) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    env[variable] ? [join(env[variable], path)] : [],
  );

const installedChromium = () => {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return firstExisting(apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return firstExisting(programs.flatMap(windowsPrograms));
  }
  return onPath('chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser');
};

const installedFirefox = () => {
  if (platform === 'darwin') {
    return firstExisting(['/Applications/Firefox.app/Contents/MacOS/firefox']);
  }
  if (platform === 'win32') return firstExisting(windowsPrograms('Mozilla Firefox/firefox.exe'));
  return onPath('firefox-esr', 'firefox');
};

const onPath = (...programs) => {
  const folders = (env.PATH ?? '').split(':').concat('/usr/bin', '/usr/local/bin');
  return firstExisting(programs.flatMap((name) => folders.map((folder) => join(folder, name))));
};

const installedWebKitGtk = () => {
  if (platform !== 'linux') return undefined;
  const programs = {
    driver: onPath('WebKitWebDriver'),
    display: onPath('Xvfb'),
    browser: firstExisting(libraryFolders().map((folder) => join(folder, 'MiniBrowser'))),
  };
  return Object.values(programs).every(Boolean) ? { webKitGtk: programs } : undefined;
};

/** Distributions install WebKitGTK's test browser in different folders. */
const libraryFolders = () =>
  ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder)
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => join(folder, name)),
    ])
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name)),
    );
