import type { Faq } from '../../../core/faq/faq.ts';
import { primaryLanguage } from '../../../core/language/lookup-language.ts';
import { lexiconLanguages, type Language } from '../../../core/lexicon/language.ts';
import type { Messages } from '../../../core/messages/index.ts';
import { panelFor, waitingPanelFor, type PanelModel } from '../../../core/panel/panel-model.ts';
import type { PanelState } from '../../../core/panel/panel-state.ts';
import {
  createSearch,
  type FaqSearch,
  type Search,
  type SearchResult,
} from '../../../core/search/search.ts';
import type { PanelHost, PanelSetting } from '../panel-host.ts';
import { prepareWhenIdle, type SearchPreparation } from './prepare-search.ts';
import { resultCountText } from '../announcements/result-announcement.ts';

type ModelMemoHost = Pick<PanelHost, 'lexiconFor' | 'report' | 'fail' | 'onIndexing'>;

/**
 * Searches only if the query is not the last one: opening an answer or a pause in typing changes the panel, but
 * not what is found.
 */
const withLastResult = (search: FaqSearch): Search => {
  let last: { readonly key: string; readonly result: SearchResult } | undefined;
  return (query, { exact = false } = {}) => {
    const key = `${exact} ${query}`;
    if (last?.key !== key) last = { key, result: search(query, { exact }) };
    return last.result;
  };
};

/** Memoizes the last model, which each keystroke needs twice; most of its cost is the search. */
export class ModelMemo {
  readonly #host: ModelMemoHost;
  readonly #missing = new Set<string>();
  #faq: Faq | undefined;
  #search: Search | undefined;
  #preparation: SearchPreparation | undefined;
  #inputs: readonly unknown[] = [];
  #model: PanelModel | undefined;

  constructor(host: ModelMemoHost) {
    this.#host = host;
  }

  /** Stops indexing in idle time. */
  stopPreparing(): void {
    this.#preparation?.stop();
  }

  /**
   * @param linked Ids of the entries that a link has opened.
   * @returns Undefined without a FAQ.
   */
  modelFor(
    { faq, messages, page }: PanelSetting,
    state: PanelState,
    linked: readonly string[],
  ): PanelModel | undefined {
    const previous = faq === this.#faq ? this.#model?.result : undefined;
    if (faq !== this.#faq) this.#search = faq && this.#searchIn(faq, messages);
    this.#faq = faq;
    const needsIndex = faq && state.query.trim() !== '';
    const indexing = needsIndex ? this.#preparation?.hurry() : undefined;
    const { address, suggested, maxResults } = page;
    const inputs = [faq, state, linked, address, suggested, maxResults, indexing];
    if (inputs.every((input, at) => input === this.#inputs[at])) return this.#model;
    this.#inputs = inputs;
    if (indexing) this.#host.onIndexing(indexing);
    const context = { ...page, linked };
    const modelFor = indexing ? waitingPanelFor : panelFor;
    return (this.#model =
      faq && this.#search && modelFor(faq, this.#search, state, context, previous));
  }

  #searchIn(faq: Faq, messages: Messages): Search {
    const search = createSearch(faq, this.#lexiconFor(faq));
    this.stopPreparing();
    // The first count creates formatters, which takes a phone as long as all the rest of a keystroke.
    this.#preparation = prepareWhenIdle(search, this.#host.fail, () => {
      resultCountText(messages, 0);
    });
    return withLastResult(search);
  }

  /** Warns once about a lexicon that exists but is not in this script. */
  #lexiconFor({ lang }: Faq): Language | undefined {
    const lexicon = this.#host.lexiconFor(lang);
    const language = primaryLanguage(lang);
    const isMissing = !lexicon && lexiconLanguages.some((one) => one === language);
    if (isMissing && !this.#missing.has(language)) {
      this.#missing.add(language);
      const message = `"${lang}" has a lexicon, but not in this script, so the search finds less; use the shop-help.js of the package, or npx shop-help build with your FAQ in "${language}".`;
      this.#host.report([{ path: 'lang', message }]);
    }
    return lexicon;
  }
}
