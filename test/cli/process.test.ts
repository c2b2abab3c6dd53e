import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faqOf } from '../lint/faq.ts';
import { command, OwnerFolder } from './command.ts';

let folder: OwnerFolder;
beforeEach(() => {
  folder = new OwnerFolder();
});
afterEach(() => {
  folder.remove();
});

describe('shop-help as a process', () => {
  it('writes the result to stdout and everything else to stderr, and exits with 0', async () => {
    folder.write('en.json', faqOf([{}]));
    const { exitCode, stdout, stderr } = await folder.runProcess('build', 'en.json');
    expect(stdout).toMatch(/^<script src="\/shop-help\.js" .*><\/script>\n$/);
    expect(stderr).toContain('shop-help.js: 1 question in "en"');
    expect(exitCode).toBe(0);
  });

  it('exits with 1 if the FAQ has an error', async () => {
    folder.write('en.json', faqOf([{ answer: '[Write to us](contact:sav)' }]));
    const { exitCode, stdout } = await folder.runProcess('check', 'en.json');
    expect(stdout).toContain('contact "sav"');
    expect(exitCode).toBe(1);
  });

  it('exits with 2, without a stack trace, if it cannot do what it was asked', async () => {
    const { exitCode, stdout, stderr } = await folder.runProcess('check', 'missing.json');
    expect(stderr).toMatch(/^error {2}missing\.json cannot be read\.\n.*\n$/);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it('is run by npx where it is installed', () => {
    const bin = `${folder.path}/node_modules/.bin`;
    mkdirSync(bin, { recursive: true });
    symlinkSync(command, `${bin}/shop-help`);
    // As npm does when it installs a package.
    chmodSync(command, 0o755);
    const help = execFileSync('npx', ['--offline', 'shop-help', '--help'], { cwd: folder.path });
    expect(String(help)).toContain('Usage: shop-help');
  });

  it('preview serves the FAQ on a page, and reads it again when it changes', async () => {
    folder.write('en.json', faqOf([{ answer: 'The first answer.' }]));
    const child = spawn(process.execPath, [command, 'preview', 'en.json', '--port', '0'], {
      cwd: folder.path,
    });
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const address = String(line).trim();
      expect(await (await fetch(address)).text()).toContain('<script src="/shop-help.js" defer>');
      expect(await (await fetch(`${address}workshop.html`)).text()).toContain('</html>');
      const script = async () => (await fetch(`${address}shop-help.js`)).text();
      expect(await script()).toContain('The first answer.');

      const changes = (await fetch(`${address}changes`)).body!.getReader();
      await changes.read();
      folder.write('en.json', faqOf([{ answer: 'The second answer.' }]));
      expect(new TextDecoder().decode((await changes.read()).value)).toContain('data: changed');
      expect(await script()).toContain('The second answer.');
    } finally {
      child.kill();
    }
  });
});
