import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askForStart, askToReplace } from '../../src/cli/ask-for-start.ts';

const DOWN = '\u001b[B';
const ENTER = '\r';
const CTRL_C = '\u0003';

/** A person at a terminal, who types once a question has been shown. */
class Person {
  readonly input = new PassThrough();
  readonly output = new PassThrough();
  seen = '';

  constructor() {
    this.output.on('data', (chunk: Buffer) => {
      this.seen += String(chunk);
    });
  }

  async answer(question: string, ...keys: readonly string[]): Promise<void> {
    while (!this.seen.includes(question)) await once(this.output, 'data');
    for (const key of keys) this.input.write(key);
  }
}

describe('shop-help init at a terminal', () => {
  it('asks for the language and the address', async () => {
    const person = new Person();
    const answers = askForStart({}, person);
    await person.answer('In which language?', DOWN, ENTER);
    await person.answer('To which address', 'help@lilas-paris.fr', ENTER);
    expect(await answers).toEqual({ lang: 'en', email: 'help@lilas-paris.fr' });
  });

  it('asks again for an address that is not valid', async () => {
    const person = new Person();
    const answers = askForStart({ lang: 'fr' }, person);
    await person.answer('To which address', 'aide', ENTER);
    await person.answer('Write an e-mail address.', '@lilas-paris.fr', ENTER);
    expect(await answers).toEqual({ lang: 'fr', email: 'aide@lilas-paris.fr' });
    expect(person.seen).not.toContain('In which language?');
  });

  it('does not ask for what an option has given', async () => {
    const options = { lang: 'fr', email: 'aide@lilas-paris.fr' };
    expect(await askForStart(options, new Person())).toEqual(options);
  });

  it('is left with Ctrl+C, without an answer', async () => {
    const person = new Person();
    const answers = askForStart({}, person);
    await person.answer('In which language?', CTRL_C);
    expect(await answers).toBeUndefined();
  });

  it('replaces a file only if the answer is yes', async () => {
    for (const [key, isReplaced] of [
      [ENTER, false],
      ['y', true],
    ] as const) {
      const person = new Person();
      const replaced = askToReplace('fr.json', person);
      await person.answer('Replace it?', key);
      expect(await replaced).toBe(isReplaced);
    }
  });
});
