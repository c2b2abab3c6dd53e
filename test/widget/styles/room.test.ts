import { expect, waitUntil } from '@open-wc/testing';
import type { ShopHelpElement } from '../../../src/define.ts';
import { sampleFaq } from '../../support/faq.ts';
import {
  atRest,
  buttonNamed,
  click,
  enterQuery,
  onShow,
  openHelp,
  part,
  parts,
  questionOf,
} from '../../support/widget/shop-help.ts';
import { inWindow, resizeTo } from '../../support/widget/viewport.ts';

const hours = { timeZone: 'Europe/Paris', openingHours: ['Mo-Fr 09:00-18:00'] };
const phone = { id: 'tel', type: 'phone', label: 'Appeler', phone: '+33123456789', ...hours };
const three = { ...sampleFaq, contacts: [...sampleFaq.contacts, phone] };
const four = { ...three, contacts: [...three.contacts, { ...phone, id: 'mobile' }] };

/** Pixels from the search box to what is below the answers, or to the end of the panel. */
const roomForAnswers = (help: ShopHelpElement): number => {
  const panel = part(help, 'panel').getBoundingClientRect();
  const footer = part(help, 'footer').getBoundingClientRect();
  const search = part(help, 'search').getBoundingClientRect();
  return Math.min(panel.bottom, footer.top) - search.bottom;
};

const controls = (help: ShopHelpElement): readonly HTMLElement[] =>
  onShow(help.renderRoot, 'button, .contacts a');

describe('on a small phone', () => {
  inWindow({ width: 390, height: 500 });

  it('answers get three fifths of the panel, and no control is smaller than 24 pixels', async () => {
    const help = await openHelp({ faq: three });
    await enterQuery(help, 'colis');
    await atRest(help);
    expect(roomForAnswers(help)).to.be.at.least(0.6 * 500);
    for (const control of controls(help)) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.innerText).to.be.at.least(24);
    }
  });

  it('after a no, the contacts are below the question, which stays in place', async () => {
    const help = await openHelp({ faq: four, lang: 'fr' });
    await click(help, questionOf(help, 'Où est mon colis'));
    await click(help, buttonNamed(part(help, 'feedback'), 'Non'));
    await atRest(help);
    const { bottom } = help.renderRoot.querySelector('.open > .heading')!.getBoundingClientRect();
    expect(part(help, 'hand-over').getBoundingClientRect().top).to.be.at.least(bottom);
  });

  it('there is one close button, and on a larger phone a second within reach of the thumb', async () => {
    const help = await openHelp({ lang: 'fr' });
    const closing = (): number =>
      parts(help, 'close-button').length + parts(help, 'sheet-close').length;
    expect(closing()).to.equal(1);
    await resizeTo({ width: 390, height: 700 });
    // WebKit applies container queries some frames after the window has been resized.
    await waitUntil(() => closing() === 2, 'there is no second button');
  });
});

for (const size of [
  { width: 320, height: 568 },
  { width: 390, height: 500 },
  { width: 430, height: 560 },
]) {
  describe(`on a phone with ${size.width} by ${size.height} pixels`, () => {
    inWindow(size);

    it('three contacts stand side by side in little room, and each can be tapped', async () => {
      const help = await openHelp({ faq: three });
      await atRest(help);
      const links = parts(help, 'contact-link').map((link) => link.getBoundingClientRect());
      expect(links.map(({ top }) => Math.round(top))).to.deep.equal(
        Array(3).fill(Math.round(links[0]!.top)),
      );
      for (const { width, height, right } of links) {
        expect(Math.min(width, height)).to.be.at.least(44);
        expect(right).to.be.at.most(size.width);
      }
      expect(part(help, 'footer').offsetHeight).to.be.at.most(90);
    });
  });
}

describe('in a low window', () => {
  inWindow({ width: 1280, height: 400 });

  it('four contacts take no space from the answers, and can be scrolled to', async () => {
    const help = await openHelp({ faq: four });
    await atRest(help);
    expect(roomForAnswers(help)).to.be.at.least(200);
    const panel = part(help, 'panel');
    panel.scrollTo(0, panel.scrollHeight);
    const last = parts(help, 'contact')[3]!.getBoundingClientRect();
    expect(last.bottom).to.be.at.most(panel.getBoundingClientRect().bottom);
    expect(part(help, 'close-button').getBoundingClientRect().top).to.be.at.least(0);
  });

  it('an opened question is below the header, however long the title is', async () => {
    const title = 'Comment pouvons-nous vous aider ? '.repeat(3);
    const entry = { id: 'long', question: 'Puis-je annuler ?', answer: 'Oui. '.repeat(200) };
    const topics = [{ id: 'tout', title: 'Tout', entries: [entry] }];
    const help = await openHelp({ faq: { ...four, title, topics } });
    await atRest(help);
    const question = questionOf(help, 'Puis-je annuler');
    await click(help, question);
    const { bottom } = part(help, 'header').getBoundingClientRect();
    expect(question.getBoundingClientRect().top).to.be.at.least(bottom - 4);
  });
});

describe('a list longer than the panel', () => {
  inWindow({ width: 1280, height: 500 });

  it('fades out at the lower edge, and at its end nothing is covered', async () => {
    const help = await openHelp();
    await atRest(help);
    const body = part(help, 'body');
    const fade = getComputedStyle(body, '::after');
    expect(body.scrollHeight).to.be.above(body.clientHeight);
    expect([fade.position, fade.pointerEvents]).to.deep.equal(['sticky', 'none']);
    expect(fade.backgroundImage).to.match(/gradient/);
    body.scrollTo(0, body.scrollHeight);
    const last = parts(help, 'topic-button').at(-1)!.querySelector('span')!;
    const covered = body.getBoundingClientRect().bottom - parseFloat(fade.height);
    expect(last.getBoundingClientRect().bottom).to.be.at.most(covered);
  });
});
