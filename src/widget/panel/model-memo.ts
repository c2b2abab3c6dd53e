import type { Faq } from '../../core/faq/faq.ts';
import { panelFor, type PanelModel } from '../../core/panel.ts';
import type { PanelState } from '../../core/panel-state.ts';
import { createSearch, type Search } from '../../core/search/search.ts';
import type { PanelHost, PanelSetting } from './panel-host.ts';

/** Keeps the last model: each key asks for it twice, and searching is most of what a key costs. */
export class ModelMemo {
  readonly #lexiconFor: PanelHost['lexiconFor'];
  #faq: Faq | undefined;
  #search: Search | undefined;
  #inputs: readonly unknown[] = [];
  #model: PanelModel | undefined;

  constructor(lexiconFor: PanelHost['lexiconFor']) {
    this.#lexiconFor = lexiconFor;
  }

  /**
   * @param first Ids of entries to suggest before those that the page suggests.
   * @returns Undefined without a FAQ.
   */
  modelFor(
    { faq, page }: PanelSetting,
    state: PanelState,
    first: readonly string[],
  ): PanelModel | undefined {
    const { path, suggested, maxResults } = page;
    const inputs = [faq, state, first, path, suggested, maxResults];
    if (inputs.every((input, at) => input === this.#inputs[at])) return this.#model;
    this.#inputs = inputs;
    if (faq !== this.#faq) this.#search = faq && createSearch(faq, this.#lexiconFor(faq.lang));
    this.#faq = faq;
    const context = { ...page, suggested: [...first, ...suggested] };
    return (this.#model = faq && this.#search && panelFor(faq, this.#search, state, context));
  }
}
