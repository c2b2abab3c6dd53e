import { expect, oneEvent } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
// Loads the panel before the tests: a slow load would be announced as well.
import '../../../src/widget/panel/loading/full-panel-bundle.ts';
import {
  buttonNamed,
  click,
  closedHelp,
  openHelp,
  part,
  questionOf,
  enterQuery,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';

const regionOf = (help: ShopHelpElement): HTMLElement => {
  const regions = [...help.children].filter((child) => child.getAttribute('role') === 'status');
  if (regions.length !== 1) throw new Error(`${regions.length} status regions in the light DOM`);
  return regions[0] as HTMLElement;
};

/** Records every announcement from now on. */
const spoken = (
  help: ShopHelpElement,
): { readonly messages: readonly string[]; readonly next: () => Promise<void> } => {
  const messages: string[] = [];
  let heard = (): void => undefined;
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target === help) continue;
      for (const node of addedNodes) if (node.textContent) messages.push(node.textContent);
    }
    if (messages.length > 0) heard();
  }).observe(help, { childList: true, subtree: true });
  const next = (): Promise<void> => {
    const count = messages.length;
    return new Promise((resolve) => {
      heard = () => messages.length > count && resolve();
    });
  };
  return { messages, next };
};

describe('what screen readers are told', () => {
  inWindow(desktop);

  it('goes into a visually hidden region in the light DOM, which is first empty', async () => {
    const help = await openHelp();
    expect(help.children).to.have.lengthOf(0);
    const added = new Promise((resolve) => {
      new MutationObserver(resolve).observe(help, { childList: true });
    });
    await enterQuery(help, 'annuler');
    await added;
    const region = regionOf(help);
    expect(region.textContent).to.equal('');
    expect(region.assignedSlot?.isConnected).to.equal(true);
    expect(region.offsetWidth * region.offsetHeight).to.be.at.most(1);
  });

  it('is never hidden from them, whether the panel is open or closed', async () => {
    const help = await openHelp();
    const { next } = spoken(help);
    await enterQuery(help, 'annuler');
    await next();
    const region = regionOf(help);
    for (const open of [false, true, false]) {
      help.open = open;
      await help.updateComplete;
      expect(region.checkVisibility({ visibilityProperty: true })).to.equal(true);
    }
  });

  it('is the number of answers, in the widget’s language', async () => {
    const help = await openHelp({ lang: 'fr' });
    const { messages, next } = spoken(help);
    await enterQuery(help, 'annuler');
    await next();
    expect(messages).to.deep.equal(['1 réponse trouvée']);
    expect(regionOf(help).lang).to.equal('fr');
  });

  it('comes once for each pause, not for each letter', async () => {
    const help = await openHelp();
    const { messages } = spoken(help);
    const searched = oneEvent(help, 'shop-help-search');
    await enterQuery(help, 'annuler ma commande');
    await searched;
    await Promise.resolve();
    expect(messages).to.have.lengthOf(1);
  });

  it('is repeated when the next search finds the same number', async () => {
    const help = await openHelp();
    const { messages } = spoken(help);
    const first = oneEvent(help, 'shop-help-search');
    await enterQuery(help, 'annuler');
    await first;
    const second = oneEvent(help, 'shop-help-search');
    await enterQuery(help, 'annuler commande');
    await second;
    await Promise.resolve();
    expect(messages).to.have.lengthOf(2);
    expect(messages[0]).to.equal(messages[1]);
  });

  it('says that there is no answer', async () => {
    const help = await openHelp({ lang: 'fr' });
    const { messages, next } = spoken(help);
    await enterQuery(help, 'zzz');
    await next();
    expect(messages[0]).to.contain('Nous n’avons pas encore cette réponse');
  });

  it('says that similar questions are shown instead of an answer', async () => {
    const help = await openHelp({ lang: 'en' });
    const { messages, next } = spoken(help);
    await enterQuery(help, 'mot de passe compte');
    await next();
    expect(messages[0]).to.match(/^No exact answer, \d similar question/);
  });

  it('warns of personal data without repeating it', async () => {
    const help = await openHelp({ lang: 'fr' });
    const { messages, next } = spoken(help);
    await enterQuery(help, '4539 1488 0343 6467');
    await next();
    expect(messages[0]).to.contain('numéro de carte').and.not.contain('4539');
  });

  it('thanks for feedback', async () => {
    const help = await openHelp({ lang: 'fr' });
    await click(help, questionOf(help, 'Puis-je annuler'));
    const { messages, next } = spoken(help);
    buttonNamed(part(help, 'feedback'), 'Oui').click();
    await next();
    expect(messages).to.deep.equal(['Merci pour votre retour !'.replace(' !', '\u202f!')]);
  });

  it('is silent about what the shop does', async () => {
    const help = await closedHelp();
    const { messages } = spoken(help);
    await help.search('zzz');
    const searched = oneEvent(help, 'shop-help-search');
    help.close();
    await help.updateComplete;
    await click(help, part(help, 'launcher'));
    await click(help, part(help, 'clear-button'));
    await enterQuery(help, 'annuler');
    await searched;
    await Promise.resolve();
    expect(messages).to.have.lengthOf(1);
  });

  it('is empty again once the panel is closed', async () => {
    const help = await openHelp();
    const searched = oneEvent(help, 'shop-help-search');
    await enterQuery(help, 'annuler');
    await searched;
    expect(regionOf(help).textContent).to.not.equal('');
    await click(help, part(help, 'close-button'));
    expect(regionOf(help).textContent).to.equal('');
  });
});
