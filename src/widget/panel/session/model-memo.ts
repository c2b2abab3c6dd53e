import type { Faq } from '../../../core/faq/faq.ts';
import { primaryLanguage } from '../../../core/language/lookup-language.ts';
import { lexiconLanguages, type Language } from '../../../core/lexicon/language.ts';
import type { Messages } from '../../../core/messages/index.ts';
import { panelFor, type PanelModel } from '../../../core/panel/panel-model.ts';
import type { PanelState } from '../../../core/panel/panel-state.ts';
import { createSearch, type Search } from '../../../core/search/search.ts';
import type { PanelHost, PanelSetting } from '../panel-host.ts';
import { prepareWhenIdle } from './prepare-search.ts';
import { resultCountText } from '../announcements/result-announcement.ts';

/** Memoizes the last model, which each keystroke needs twice; most of its cost is the search. */
export class ModelMemo {
  readonly #host: Pick<PanelHost, 'lexiconFor' | 'report' | 'fail'>;
  readonly #missing = new Set<string>();
  #faq: Faq | undefined;
  #search: Search | undefined;
  /** Stops indexing in idle time. */
  stopPreparing: () => void = () => undefined;
  #inputs: readonly unknown[] = [];
  #model: PanelModel | undefined;

  constructor(host: Pick<PanelHost, 'lexiconFor' | 'report' | 'fail'>) {
    this.#host = host;
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
    const { address, suggested, maxResults } = page;
    const inputs = [faq, state, linked, address, suggested, maxResults];
    if (inputs.every((input, at) => input === this.#inputs[at])) return this.#model;
    this.#inputs = inputs;
    const previous = faq === this.#faq ? this.#model?.result : undefined;
    if (faq !== this.#faq) this.#search = faq && this.#searchIn(faq, messages);
    this.#faq = faq;
    const context = { ...page, linked };
    return (this.#model =
      faq && this.#search && panelFor(faq, this.#search, state, context, previous));
  }

  #searchIn(faq: Faq, messages: Messages): Search {
    const search = createSearch(faq, this.#lexiconFor(faq));
    this.stopPreparing();
    // The first count creates formatters, which takes a phone as long as all the rest of a keystroke.
    this.stopPreparing = prepareWhenIdle(search, this.#host.fail, () => {
      resultCountText(messages, 0);
    });
    return search;
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
