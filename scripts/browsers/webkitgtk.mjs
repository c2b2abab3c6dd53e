/**
 * WebKitGTK for the tests. Playwright drives only its own build of WebKit, so this drives the one
 * of Linux distributions over WebDriver, on a virtual display.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

const screen = { width: 2000, height: 1600 };

/** GTK's hidden search bar keeps windows wider than a phone. */
const NARROW_WINDOW = '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/** Body of an asynchronous WebDriver script that finishes once the page has the requested size. */
const untilSized = `
  const [width, height, done] = arguments;
  const check = () => {
    if (innerWidth === width && innerHeight === height) done();
    else requestAnimationFrame(check);
  };
  check();
`;

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** One browser window with its own profile; call `start` first and `stop` at the end. */
export class WebKitGtk {
  #programs;
  #children = [];
  #profile = '';
  #address = '';

  /** @param {import('./browser.mjs').WebKitGtkPrograms} programs */
  constructor(programs) {
    this.#programs = programs;
  }

  async start() {
    process.once('exit', this.#cleanUp);
    this.#profile = mkdtempSync(join(tmpdir(), 'shop-help-webkit-'));
    mkdirSync(join(this.#profile, 'gtk-3.0'));
    writeFileSync(join(this.#profile, 'gtk-3.0', 'gtk.css'), NARROW_WINDOW);
    const driver = await this.#startDriver(await this.#startDisplay());
    const { sessionId } = await this.#send('POST', `${driver}/session`, {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: this.#programs.browser, args: ['--automation'] },
        },
      },
    });
    this.#address = `${driver}/session/${sessionId}`;
    await this.#leaveToolbar();
  }

  async stop() {
    if (this.#address) await this.command('DELETE', '').catch(() => {});
    this.#cleanUp();
    process.off('exit', this.#cleanUp);
  }

  /** Sends a W3C WebDriver command to this session, e.g. `command('POST', '/url', { url })`. */
  command(method, path, body) {
    return this.#send(method, this.#address + path, body);
  }

  /** Opens a page and waits until it has loaded. */
  goto(url) {
    return this.command('POST', '/url', { url });
  }

  url() {
    return this.command('GET', '/url');
  }

  /**
   * Runs a function body in the page and returns its result: `evaluate('return document.title')`.
   */
  evaluate(script, ...args) {
    return this.command('POST', '/execute/sync', { script, args });
  }

  /** Performs the actions of one WebDriver input source: a keyboard or a mouse. */
  act(source) {
    return this.command('POST', '/actions', { actions: [source] });
  }

  /** Sets the size of the page in CSS pixels; the minimum width is about 240. */
  async setViewportSize({ width, height }) {
    // The display's pointer is in the middle of the screen, and a window has the focus only while
    // the pointer is over it.
    const x = Math.floor((screen.width - width) / 2);
    const y = Math.floor((screen.height - height) / 2);
    await this.command('POST', '/window/rect', { x, y, width, height });
    await this.command('POST', '/execute/async', { script: untilSized, args: [width, height] });
  }

  /** Continues in a popup, since a window with a toolbar cannot be as narrow as a phone. */
  async #leaveToolbar() {
    await this.goto(`data:text/html,<body onclick="open('about:blank', '', 'popup')">`);
    const opener = await this.command('GET', '/window');
    await this.act({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x: 9, y: 9 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
    const handles = await this.command('GET', '/window/handles');
    await this.command('DELETE', '/window');
    await this.command('POST', '/window', { handle: handles.find((handle) => handle !== opener) });
  }

  /** @returns {Promise<string>} the display's name, e.g. `:1` */
  async #startDisplay() {
    const size = `${screen.width}x${screen.height}x24`;
    const options = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const child = this.#spawn(this.#programs.display, options, { stdio });
    const [number] = await this.#ready(child, once(createInterface(child.stdio[3]), 'line'));
    return `:${number}`;
  }

  /** @returns {Promise<string>} the driver's address */
  async #startDriver(display) {
    const port = await freePort();
    const folders = { XDG_CONFIG_HOME: this.#profile, XDG_DATA_HOME: this.#profile };
    const env = { ...process.env, ...folders, DISPLAY: display, GDK_BACKEND: 'x11' };
    const child = this.#spawn(this.#programs.driver, [`--port=${port}`], { stdio: 'ignore', env });
    const address = `http://127.0.0.1:${port}`;
    await this.#ready(child, this.#answers(`${address}/status`));
    return address;
  }

  #spawn(...args) {
    const child = spawn(...args);
    this.#children.push(child);
    return child;
  }

  /** Waits for `started`, but fails if the program exits first. */
  #ready(child, started) {
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`${child.spawnfile} ended with code ${code}`);
    });
    return Promise.race([started, ended]);
  }

  async #answers(address) {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const response = await fetch(address).catch(() => undefined);
      if (response?.ok) return;
      await pause(50);
    }
    throw new Error(`WebKitWebDriver did not answer at ${address}`);
  }

  async #send(method, address, body) {
    const response = await fetch(address, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitGTK: ${value.error}: ${value.message}`);
    return value;
  }

  #cleanUp = () => {
    this.#address = '';
    for (const child of this.#children.splice(0)) child.kill('SIGKILL');
    if (this.#profile) rmSync(this.#profile, { recursive: true, force: true });
  };
}
