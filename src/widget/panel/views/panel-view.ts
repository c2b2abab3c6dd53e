import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Contact } from '../../../core/faq/faq.ts';
import { directionOf } from '../../../core/language/lookup-language.ts';
import type { Messages } from '../../../core/messages/index.ts';
import type { PanelModel } from '../../../core/panel/panel-model.ts';
import { MAX_QUERY_LENGTH } from '../../../core/panel/panel-state.ts';
import { contactsView } from './contact-view.ts';
import { contentView } from './content-view.ts';
import type { EntryContext } from './entry-view.ts';
import { closeIcon, searchIcon } from './icon-view.ts';
import type { LinkContext } from './link-view.ts';
import { loadingView } from './loading-view.ts';
import type { PanelActions } from '../actions/panel-actions.ts';
import type { PanelFeatures } from '../panel-host.ts';
import { isModal, type PanelForm } from '../../element/settings.ts';
import { listener } from '../../dom/listener.ts';

export interface Panel {
  /** Text in the search box. */
  readonly query: string;
  /** Undefined while the FAQ is loading or if it failed to load. */
  readonly model: PanelModel | undefined;
  readonly hasFailed: boolean;
  /** The contacts to offer if the FAQ could not be loaded. */
  readonly contacts: readonly Contact[];
  /** Path of the page, without its query. */
  readonly page: string;
  /** Id of the contact whose address was copied last. */
  readonly copied: string | undefined;
  readonly title: string;
  /** BCP 47 tag of the title, which may be the FAQ's or the widget's. */
  readonly titleLang: string;
  readonly isOpen: boolean;
  /** Whether it is rendered ahead of the first opening, with its layout but out of sight. */
  readonly isAhead: boolean;
  readonly form: PanelForm;
  readonly messages: Messages;
  /** BCP 47 tags of the widget's messages and of the FAQ. */
  readonly lang: string;
  readonly faqLang: string;
  /** BCP 47 tag for formatting times and dates. */
  readonly locale: string;
  /** The time by which contacts are open or closed. */
  readonly now: Date | undefined;
  readonly features: PanelFeatures;
  readonly actions: PanelActions;
}

/**
 * Screen readers ignore live regions outside a modal dialog, so a modal panel contains the slot for
 * ours; of two slots with the same name, the first one is filled.
 */
export const panelView = (panel: Panel): TemplateResult => html`
  ${panel.form === 'modal' && panel.isOpen ? html`<div part="backdrop" class="backdrop" @mousedown=${listener(panel.actions.keepFocus)}></div>` : nothing}
  <section
    part="panel"
    class="panel ${panel.isAhead ? 'ahead ' : ''}${panel.form}"
    role=${panel.form === 'inline' ? 'region' : 'dialog'}
    aria-modal=${isModal(panel.form) ? 'true' : nothing}
    aria-labelledby="title"
    lang=${panel.lang}
    tabindex="-1"
    ?hidden=${!panel.isOpen && !panel.isAhead}
    @keydown=${listener(panel.actions.handleKey)}
  >
    ${headerView(panel)} ${searchView(panel)}
    <div part="body" class="body">
      <slot name="before-list"></slot>${bodyView(panel)}<slot name="after-list"></slot>
    </div>
    ${footerView(panel)}<slot name="footer"></slot>
    ${panel.form === 'sheet' ? lowerCloseView(panel) : nothing}
    ${isModal(panel.form) && panel.isOpen ? html`<slot name="status"></slot>` : nothing}
  </section>
`;

/** A second close button, within reach of the thumb; the upper one is where people look for it. */
const lowerCloseView = ({ messages, actions }: Panel): TemplateResult => html`
  <button part="sheet-close" class="sheet-close" type="button" @click=${listener(actions.close)}>
    ${messages.close}
  </button>
`;

const headerView = ({ form, title, titleLang, messages, actions }: Panel): TemplateResult => html`
  <div part="header" class="header">
    <slot name="header"></slot>
    <h2 part="title" class="title" id="title" lang=${titleLang} dir=${directionOf(titleLang)}>
      ${title}
    </h2>
    ${
      form === 'inline'
        ? nothing
        : html`<button
            part="close-button"
            class="icon-button close"
            type="button"
            aria-label=${messages.close}
            @click=${listener(actions.close)}
          >
            ${closeIcon()}
          </button>`
    }
  </div>
`;

/** A text field with a status line, not a combobox, since answers open in place and keep the focus. */
const searchView = ({ query, messages, actions }: Panel): TemplateResult => html`
  <div part="search" class="search" role="search" aria-label=${messages.searchLabel}>
    ${searchIcon()}
    <input
      part="input"
      class="input"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      data-1p-ignore
      data-bwignore
      data-lpignore="true"
      maxlength=${MAX_QUERY_LENGTH}
      aria-label=${messages.searchLabel}
      title=${messages.searchLabel}
      placeholder=${messages.searchPlaceholder}
      .value=${live(query)}
      @input=${listener((event: Event) => actions.type((event.target as HTMLInputElement).value))}
    />
    ${
      query === ''
        ? nothing
        : html`<button
            part="clear-button"
            class="icon-button"
            type="button"
            aria-label=${messages.clearSearch}
            @click=${listener(actions.clear)}
          >
            ${closeIcon()}
          </button>`
    }
  </div>
`;

const bodyView = (panel: Panel): TemplateResult => {
  const { model, messages, actions } = panel;
  if (model) return contentView(model, entryContext(panel, model));
  if (!panel.hasFailed) return loadingView(messages.loading);
  return html`
    <div part="empty load-failed" class="empty">
      <p>${messages.loadFailed}</p>
      <button part="retry-button" class="choice" type="button" @click=${listener(actions.retry)}>
        ${messages.retry}
      </button>
      <slot></slot>
    </div>
  `;
};

const footerView = (panel: Panel): TemplateResult | typeof nothing => {
  const { model, messages } = panel;
  const links = linkContext(panel, model);
  if (links.contacts.length === 0 || model?.isHandedOver) return nothing;
  return html`
    <div part="footer" class=${model?.isPersonOffered ? 'footer hand-over' : 'footer'}>
      <h3
        part="section-heading contact-heading"
        class=${model?.isPersonOffered ? 'card-title' : 'label'}
      >
        ${model?.isPersonOffered ? html`${messages.handOverHeading}` : html`${messages.contactHeading}`}
      </h3>
      ${contactsView(links, panel)}
    </div>
  `;
};

const entryContext = (panel: Panel, model: PanelModel): EntryContext => ({
  messages: panel.messages,
  relatedTo: model.relatedTo,
  links: linkContext(panel, model),
  actions: panel.actions,
  locale: panel.locale,
  now: panel.now,
  copied: panel.copied,
  features: panel.features,
});

const linkContext = (panel: Panel, model: PanelModel | undefined): LinkContext => ({
  contacts: model?.contacts ?? panel.contacts,
  allContacts: model?.allContacts ?? panel.contacts,
  query: model?.words ?? '',
  page: panel.page,
  messages: panel.messages,
  lang: panel.faqLang,
  dir: directionOf(panel.faqLang),
  onContact: panel.actions.contact,
  onEntry: panel.actions.showEntry,
  onLink: panel.actions.followLink,
});
