import { expect } from '@open-wc/testing';
import { parse } from '../../../src/core/faq/parse.ts';
import { languageFor } from '../../../src/core/lexicon/index.ts';
import { messagesFor } from '../../../src/core/messages/index.ts';
import type { PanelModel } from '../../../src/core/panel/panel-model.ts';
import {
  initialPanelState,
  withEntryToggled,
  withExactQuery,
  withQuery,
  withSearchCounted,
  type PanelState,
} from '../../../src/core/panel/panel-state.ts';
import type { PanelSetting } from '../../../src/widget/panel/panel-host.ts';
import { ModelMemo } from '../../../src/widget/panel/session/model-memo.ts';
import { sampleFaq } from '../../support/faq.ts';

const setting: PanelSetting = {
  faq: parse(sampleFaq).faq,
  hasFailed: false,
  contacts: [],
  messages: messagesFor('fr')!,
  pageLang: 'fr',
  page: { address: '/', suggested: [], maxResults: 8 },
  features: { images: false, feedback: true, topics: true },
  searchProvider: undefined,
  providerResults: 'merge',
};

/** Returns what the panel shows in one state after the other. */
const models = async (...states: readonly PanelState[]): Promise<readonly PanelModel[]> => {
  let indexing: Promise<void> | undefined;
  const memo = new ModelMemo({
    lexiconFor: languageFor,
    report: () => undefined,
    fail: (error) => {
      throw error;
    },
    onIndexing: (until) => void (indexing = until),
  });
  memo.modelFor(setting, states[0]!, []);
  await indexing;
  return states.map((state) => memo.modelFor(setting, state, [])!);
};

describe('what a query has found', () => {
  const asked = withQuery(initialPanelState, 'rembourssement');

  it('is kept while the shopper opens answers, without searching again', async () => {
    const [first, ...later] = await models(
      asked,
      withEntryToggled(asked, 'remboursement'),
      withSearchCounted(asked, true),
    );
    expect(first!.result!.hits).to.have.lengthOf(1);
    for (const { result } of later) expect(result).to.equal(first!.result);
  });

  it('is searched again for other words, or for the same as they are typed', async () => {
    const [first, other, exact] = await models(
      asked,
      withQuery(asked, 'colis'),
      withExactQuery(asked),
    );
    expect(other!.result!.query).to.equal('colis');
    expect(exact!.result!.corrections).to.deep.equal([]);
    expect(first!.result!.corrections).to.have.lengthOf(1);
  });
});
