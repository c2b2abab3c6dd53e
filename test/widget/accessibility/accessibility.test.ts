import { expect, fixture, html } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import { sampleFaq } from '../../support/faq.ts';
import { danglingReferences, duplicateIds } from '../../support/references.ts';
import { fakeNetwork } from '../../support/widget/fake-network.ts';
import {
  atRest,
  buttonNamed,
  click,
  closedHelp,
  onShow,
  openHelp,
  part,
  parts,
  questionOf,
  typeQuery,
} from '../../support/widget/shop-help.ts';
import { untilRendered } from '../../support/widget/until-rendered.ts';
import { desktop, inWindow, phone, type Size } from '../../support/widget/viewport.ts';
import { caughtWarnings } from '../../support/widget/warnings.ts';

const phoneContact = {
  id: 'tel',
  type: 'phone',
  label: 'Appeler',
  phone: '+33123456789',
  timeZone: 'Europe/Paris',
  openingHours: ['Mo-Fr 09:00-18:00'],
};
const faq = { ...sampleFaq, contacts: [...sampleFaq.contacts, phoneContact] };

type State = readonly [name: string, reach: () => Promise<ShopHelpElement>];

const answered = async (): Promise<ShopHelpElement> => {
  const help = await openHelp({ faq, lang: 'en' });
  for (const words of ['Puis-je', 'Comment', 'Où est']) await click(help, questionOf(help, words));
  return help;
};

const searched = async (query: string): Promise<ShopHelpElement> => {
  const help = await openHelp({ faq, lang: 'fr' });
  await typeQuery(help, query);
  return help;
};

const states: readonly State[] = [
  ['closed', () => closedHelp({ faq })],
  ['open', () => openHelp({ faq })],
  [
    'with topics unfolded',
    async () => {
      const help = await openHelp({ faq });
      for (const topic of parts(help, 'topic')) await click(help, onShow(topic, 'button')[0]!);
      return help;
    },
  ],
  ['with results', () => searched('annuler')],
  ['with a correction', () => searched('rembourssement')],
  ['with answers open', answered],
  [
    'with feedback given',
    async () => {
      const help = await answered();
      await click(help, buttonNamed(parts(help, 'feedback')[0]!, 'Yes'));
      await click(help, buttonNamed(parts(help, 'feedback')[1]!, 'No'));
      return help;
    },
  ],
  ['without a result', () => searched('zzz')],
  ['with near questions only', () => searched('mot de passe compte')],
  ['with personal data typed', () => searched('4539 1488 0343 6467')],
  [
    'in the page',
    async () => {
      const help = await fixture<ShopHelpElement>(
        html`<shop-help mode="inline" .faq=${faq}></shop-help>`,
      );
      await click(help, questionOf(help, 'Puis-je'));
      return help;
    },
  ],
  ['modal', () => openHelp({ faq, mode: 'modal' })],
];

/**
 * Targets must be large enough for anyone to hit (WCAG 2.5.8); links inside sentences are exempt.
 */
const targets = (help: ShopHelpElement): readonly HTMLElement[] =>
  onShow(help.renderRoot, 'button, input, a[href]').filter(
    (one) => getComputedStyle(one).display !== 'inline',
  );

const tooSmall = (elements: readonly HTMLElement[], least: number): readonly string[] =>
  elements
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < least)
    .map(({ one, box }) => `${one.innerText} ${box.width} × ${box.height}`);

const expectSound = async (help: ShopHelpElement): Promise<void> => {
  await atRest(help);
  await expect(help).to.be.accessible();
  expect(danglingReferences(help)).to.deep.equal([]);
  expect(duplicateIds(help)).to.deep.equal([]);
  expect(tooSmall(targets(help), 24)).to.deep.equal([]);
  expect(tooSmall([...parts(help, 'launcher'), ...parts(help, 'close-button')], 44)).to.deep.equal(
    [],
  );
};

const inEveryState = (where: string, size: Size, theme: 'light' | 'dark'): void => {
  describe(`axe finds nothing, ${where}`, () => {
    inWindow(size);
    caughtWarnings();

    for (const [name, reach] of states) {
      it(name, async () => {
        const help = await reach();
        help.theme = theme;
        await expectSound(help);
      });
    }
  });
};

inEveryState('in a window', desktop, 'light');
inEveryState('in the dark', desktop, 'dark');
inEveryState('on a phone', phone, 'light');

describe('axe finds nothing without the FAQ', () => {
  inWindow(desktop);
  caughtWarnings();
  const requests = fakeNetwork();

  const waiting = async (): Promise<ShopHelpElement> => {
    const help = await fixture<ShopHelpElement>(
      html`<shop-help lang="fr" src="/faq.json"></shop-help>`,
    );
    await help.show();
    return help;
  };

  it('while it loads', async () => {
    const help = await waiting();
    expect(part(help, 'status').innerText).to.not.equal('');
    await expectSound(help);
  });

  it('after it has failed to load', async () => {
    const help = await waiting();
    requests[0]!.fail();
    await untilRendered(help, () => parts(help, 'empty').length > 0);
    await expectSound(help);
  });
});
