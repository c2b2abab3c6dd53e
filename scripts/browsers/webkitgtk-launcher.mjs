/** WebKitGTK as a browser for @web/test-runner. */
import { WebKitGtk } from './webkitgtk.mjs';

/** WebDriver's code points for keys that type no character (W3C WebDriver, 17.4.2). */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const mouseButtons = { left: 0, middle: 1, right: 2 };

const keyCode = (name) => {
  if (keyCodes[name]) return keyCodes[name];
  if ([...name].length === 1) return name;
  throw new Error(`WebKitGTK: no key is known by the name "${name}"`);
};

/**
 * The part of Playwright's `Page` that @web/test-runner-commands uses, so that `sendKeys`,
 * `sendMouse` and `setViewport` work as in the other browsers.
 */
const createPage = (browser) => {
  const keys = (...actions) => browser.act({ type: 'key', id: 'keyboard', actions });
  const pointer = (...actions) =>
    browser.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

  const keyDown = (name) => ({ type: 'keyDown', value: keyCode(name) });
  const keyUp = (name) => ({ type: 'keyUp', value: keyCode(name) });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const buttonDown = (button = 'left') => ({ type: 'pointerDown', button: mouseButtons[button] });
  const buttonUp = (button = 'left') => ({ type: 'pointerUp', button: mouseButtons[button] });

  return {
    keyboard: {
      type: (text) => keys(...[...text].flatMap((key) => [keyDown(key), keyUp(key)])),
      press: (combination) => {
        const names = combination.split(/\+(?=.)/);
        return keys(...names.map(keyDown), ...names.toReversed().map(keyUp));
      },
      down: (name) => keys(keyDown(name)),
      up: (name) => keys(keyUp(name)),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, { button } = {}) => pointer(move(x, y), buttonDown(button), buttonUp(button)),
      down: ({ button } = {}) => pointer(buttonDown(button)),
      up: ({ button } = {}) => pointer(buttonUp(button)),
    },
    setViewportSize: (size) => browser.setViewportSize(size),
    emulateMedia: () => {
      throw new Error('WebKitGTK cannot emulate media: leave this test to Chromium');
    },
  };
};

/** @param {import('./browser.mjs').WebKitGtkPrograms} programs */
export const webKitGtkLauncher = (programs) => {
  const browser = new WebKitGtk(programs);
  const page = createPage(browser);
  let started;
  let activeSession;

  return {
    name: 'WebKit',
    // The commands check this before they call `getPage`.
    type: 'playwright',
    concurrency: 1,
    getPage: () => page,

    async startSession(sessionId, url) {
      started ??= browser.start().then(() => browser.setViewportSize({ width: 800, height: 600 }));
      await started;
      activeSession = sessionId;
      await browser.goto(url);
    },
    async stopSession() {
      activeSession = undefined;
      await browser.command('DELETE', '/actions');
      await browser.setViewportSize({ width: 800, height: 600 });
      await browser.goto('about:blank');
      return {};
    },
    isActive: (sessionId) => sessionId === activeSession,
    getBrowserUrl: () => browser.url(),
    startDebugSession: () => {
      throw new Error('WebKitGTK has no window to debug in here: debug in Chromium');
    },
    stop: () => browser.stop(),
  };
};
