import type { Faq } from '../../core/faq/faq.ts';
import { panelFor, type PanelModel } from '../../core/panel.ts';
import type { PanelState } from '../../core/panel-state.ts';
import type { PageContext } from '../../core/panel-suggestions.ts';
import type { Search } from '../../core/search/search.ts';

/** Keeps the last model: each key asks for it twice, and searching is most of what a key costs. */
export class ModelMemo {
  #inputs: readonly unknown[] = [];
  #model: PanelModel | undefined;

  /** @param first Ids of entries to suggest before those that the page suggests. */
  modelFor(
    faq: Faq,
    search: Search,
    state: PanelState,
    page: PageContext,
    first: readonly string[],
  ): PanelModel {
    const { path, suggested, maxResults } = page;
    const inputs = [faq, search, state, first, path, suggested, maxResults];
    if (this.#model && inputs.every((input, at) => input === this.#inputs[at])) return this.#model;
    this.#inputs = inputs;
    const suggestions = { ...page, suggested: [...first, ...suggested] };
    return (this.#model = panelFor(faq, search, state, suggestions));
  }
}
