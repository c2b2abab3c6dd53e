import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { directionOf } from '../../src/core/language/lookup-language.ts';
import { fallbackMessages, messagesFor, type Messages } from '../../src/core/messages/index.ts';
import { withContactsAsked } from '../../src/core/panel/panel-contacts.ts';
import { withProviderAnswer } from '../../src/core/panel/panel-provider.ts';
import { panelFor, type PanelModel } from '../../src/core/panel/panel-model.ts';
import { createSearch } from '../../src/core/search/search.ts';
import type { PanelActions } from '../../src/widget/panel/actions/panel-actions.ts';
import { allPanelStyles } from '../../src/widget/styles/all-panel-styles.ts';
import { panelView } from '../../src/widget/panel/views/panel-view.ts';
import type { PanelForm } from '../../src/widget/element/settings.ts';
import { ShopHelpElement } from '../../src/index.ts';
import type { State } from './states.ts';

/**
 * On the states page, a panel is part of the flow, with the size that it would have in its form.
 */
const inTheFlow = css`
  :host {
    position: static !important;
    pointer-events: auto !important;
  }
  .panel {
    position: relative !important;
    inset: auto !important;
    animation: none !important;
  }
  .floating {
    inline-size: 400px !important;
    block-size: 640px !important;
  }
  .sheet {
    inline-size: 360px !important;
    block-size: 640px !important;
    outline: 1px solid GrayText;
  }
`;

const page = { address: '/checkout', suggested: [], maxResults: 8 };

const modelOf = ({ faq, state, provider }: State, messages: Messages): PanelModel | undefined => {
  if (!faq) return undefined;
  const model = panelFor(faq, createSearch(faq), state, page);
  const answered = provider ? withProviderAnswer(model, provider, 'merge', faq, state) : model;
  return withContactsAsked(answered, messages);
};

const ignore = (): void => undefined;

const actions: PanelActions = new Proxy({} as PanelActions, { get: () => ignore });

/** A panel in one state, drawn with the widget's own views and styles. */
export class StatePanel extends LitElement {
  static override styles = [ShopHelpElement.styles, allPanelStyles, inTheFlow];

  static override properties = {
    shown: { attribute: false },
    form: { attribute: false },
    words: { attribute: false },
    theme: { reflect: true },
  };

  declare shown: State;
  declare form: PanelForm;
  /** BCP 47 tag of the widget's messages. */
  declare words: string;
  declare theme: string;

  readonly #internals = this.attachInternals();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('words')) return;
    const { states } = this.#internals;
    if (directionOf(this.words) === 'rtl') states.add('rtl');
    else states.delete('rtl');
  }

  protected override render(): TemplateResult {
    const { faq, state, hasFailed } = this.shown;
    const messages = messagesFor(this.words) ?? fallbackMessages;
    const model = modelOf(this.shown, messages);
    const panel = panelView({
      form: this.form,
      isOpen: true,
      isAhead: false,
      now: new Date('2026-11-27T10:00:00+01:00'),
      query: state.query,
      model,
      hasFailed,
      contacts: [],
      copied: undefined,
      page: page.address,
      messages,
      title: faq?.title || messages.title,
      titleLang: faq?.title ? faq.lang : messages.lang,
      lang: messages.lang,
      faqLang: faq?.lang ?? messages.lang,
      locale: messages.lang,
      features: { images: false, feedback: true, topics: true },
      actions,
    });
    return html`<div class="root" lang=${messages.lang} dir=${directionOf(messages.lang)}>
      ${panel}
    </div>`;
  }
}

customElements.define('state-panel', StatePanel);
