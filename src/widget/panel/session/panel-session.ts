import type { PanelModel } from '../../../core/panel/panel-model.ts';
import { withContactsAsked } from '../../../core/panel/panel-contacts.ts';
import { withProviderAnswer, wordsForProvider } from '../../../core/panel/panel-provider.ts';
import {
  initialPanelState,
  withTypingEnded,
  type PanelState,
} from '../../../core/panel/panel-state.ts';
import { ModelMemo } from './model-memo.ts';
import type { PanelHost, PanelSetting } from '../panel-host.ts';
import { ProviderSearch } from './provider-search.ts';

/** What the shopper has done in the panel, and what the panel shows as a result. */
export class PanelSession {
  readonly #host: PanelHost;
  readonly #memo: ModelMemo;
  readonly #provider: ProviderSearch;
  state: PanelState = initialPanelState;
  /** Ids of the entries that a link has opened. */
  linked: readonly string[] = [];
  /** Undefined before the first update. */
  setting: PanelSetting | undefined;
  /** Undefined without a FAQ. */
  model: PanelModel | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
    this.#memo = new ModelMemo(host);
    this.#provider = new ProviderSearch(host);
  }

  update(setting: PanelSetting): void {
    this.setting = setting;
    const model = this.#memo.modelFor(setting, this.state, this.linked);
    this.model = model && withContactsAsked(this.#withProvider(model, setting), setting.messages);
  }

  change(state: PanelState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /**
   * Replaces the list that was kept steady during typing by the current result, unless the shopper has
   * opened or focused one of its rows.
   *
   * @returns Whether the list may have changed.
   */
  endTyping(): boolean {
    const { isTyping, expandedEntries } = this.state;
    if (!isTyping || expandedEntries.size > 0 || this.#host.isRowFocused()) return false;
    this.change(withTypingEnded(this.state));
    if (this.setting) this.update(this.setting);
    return true;
  }

  /** Stops background work while the element is not on the page. */
  stop(): void {
    this.state = withTypingEnded(this.state);
    this.#memo.stopPreparing();
    this.#provider.stop();
  }

  #withProvider(
    model: PanelModel,
    { faq, page, searchProvider, providerResults }: PanelSetting,
  ): PanelModel {
    if (!faq) return model;
    const options = { limit: page.maxResults, lang: faq.lang };
    const words = wordsForProvider(model.words);
    const answer = this.#provider.answerTo(searchProvider, words, options);
    return answer ? withProviderAnswer(model, answer, providerResults, faq, this.state) : model;
  }
}
