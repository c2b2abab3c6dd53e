import { expect, oneEvent } from '@open-wc/testing';
import type { ShopHelpElement, ShopHelpSearchEvent } from '../../../src/index.ts';
import {
  enterQuery,
  openHelp,
  parts,
  questions,
  searchBox,
} from '../../support/widget/shop-help.ts';
import { desktop, inWindow } from '../../support/widget/viewport.ts';

const words = Array.from({ length: 400 }, (_, index) => `mot${index.toString(36)}`);
const textOf = (entry: number, length: number): string =>
  Array.from({ length }, (_, at) => words[(entry * 37 + at * (entry % 19)) % 400]).join(' ');

/** So large that its index takes several slices, even on a fast machine. */
const largeFaq = {
  version: 1,
  lang: 'fr',
  topics: [
    {
      id: 'all',
      title: 'Tout',
      entries: [
        { id: 'colis', question: 'Où est mon colis ?', answer: 'En route.' },
        ...Array.from({ length: 1_500 }, (_, entry) => ({
          id: `e${entry}`,
          question: `${textOf(entry, 8)} ?`,
          answer: textOf(entry, 60),
        })),
      ],
    },
  ],
} as const;

/** Opens the help and enters a query at once. Resolves before there is a result. */
const askEarly = async (): Promise<ShopHelpElement> => {
  const help = await openHelp({ faq: largeFaq });
  void enterQuery(help, 'colis');
  await new Promise((resolve) => setTimeout(resolve));
  expect(parts(help, 'results')).to.have.lengthOf(0);
  return help;
};

describe('a query that comes before a large FAQ is indexed', () => {
  inWindow(desktop);

  it('waits instead of blocking the page, and shows nothing that it did not find', async () => {
    const help = await askEarly();
    expect(questions(help)).to.deep.equal([]);
    expect(searchBox(help).value).to.equal('colis');
    await help.updateComplete;
    expect(questions(help)).to.deep.equal(['Où est mon colis ?']);
  });

  it('is answered as typed last', async () => {
    const help = await askEarly();
    await enterQuery(help, 'motz');
    expect(questions(help).length).to.be.above(1);
    expect(questions(help)).to.not.include('Où est mon colis ?');
  });

  it('shows the suggestions again if the shopper empties the box', async () => {
    const help = await askEarly();
    await enterQuery(help, '');
    expect(questions(help)).to.include('Où est mon colis ?');
    expect(parts(help, 'results')).to.have.lengthOf(0);
  });

  it('is announced and reported once it is answered', async () => {
    const help = await askEarly();
    const { detail } = await oneEvent<ShopHelpSearchEvent>(help, 'shop-help-search');
    expect(detail).to.include({ query: 'colis', count: 1 });
    expect(help.querySelector('[slot="status"]')!.textContent).to.contain('1 réponse trouvée');
  });

  it('is answered after the help has been moved or put back', async () => {
    const help = await askEarly();
    const { parentElement } = help;
    help.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    parentElement!.append(help);
    await help.updateComplete;
    expect(questions(help)).to.deep.equal(['Où est mon colis ?']);
  });
});
