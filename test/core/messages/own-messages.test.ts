import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/messages/en.ts';
import { fr } from '../../../src/core/messages/fr.ts';
import type { OwnMessages } from '../../../src/core/messages/index.ts';
import { withOwnMessages } from '../../../src/core/messages/own-messages.ts';

describe('a shop’s own messages', () => {
  it('replace the widget’s one by one', () => {
    const own = { launcher: 'Ask us', personal: { card: 'No cards!' } };
    const personal = { ...en.personal, card: 'No cards!' };
    expect(withOwnMessages(en, own)).toEqual({
      messages: { ...en, launcher: 'Ask us', personal },
      problems: [],
    });
  });

  it('form another language if they have a lang', () => {
    const own = { lang: 'sv', resultCount: { one: '{count} svar', other: '{count} svar' } };
    expect(withOwnMessages(en, own).messages).toMatchObject(own);
  });

  it('can be empty', () => {
    expect(withOwnMessages(fr, undefined)).toEqual({ messages: fr, problems: [] });
  });

  for (const [what, own] of [
    ['a name that there is not', { luancher: 'Ask us' }],
    ['a name that every object has', { toString: 'Ask us' }],
    ['a number for a text', { close: 5 }],
    ['a text for several', { personal: 'No!' }],
    ['no texts for several', { personal: { card: 5 } }],
    ['nothing', { close: null }],
    ['a language that is none', { lang: 'no language' }],
  ] as const) {
    it(`are ignored and reported: ${what}`, () => {
      const wrong = own as unknown as OwnMessages;
      const { messages, problems } = withOwnMessages(en, wrong);
      expect(messages).toEqual(en);
      expect(problems.map(({ path }) => path)).toEqual([`messages.${Object.keys(own).join()}`]);
    });
  }

  it('are reported with the remedy', () => {
    const wrong = { luancher: 'Ask us', personal: 'No!' } as unknown as OwnMessages;
    const [unknown, unusable] = withOwnMessages(en, wrong).problems;
    expect(unknown?.message).toContain('use one of lang, launcher, title,');
    expect(unusable?.message).toContain('write it as {"card":');
  });
});
