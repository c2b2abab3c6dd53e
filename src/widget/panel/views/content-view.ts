import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Topic } from '../../../core/faq/faq.ts';
import type {
  PanelContent,
  Suggestions,
  TopicPart,
  TopicRows,
} from '../../../core/panel/panel-content.ts';
import type { PanelModel } from '../../../core/panel/panel-model.ts';
import type { EntryRow } from '../../../core/panel/panel-rows.ts';
import { rowsOf } from '../../../core/search/steady-result.ts';
import { handOverView } from './contact-view.ts';
import { correctionView } from './correction-view.ts';
import { countView } from './count-view.ts';
import { entryListView, type EntryContext } from './entry-view.ts';
import { chevronIcon, shieldIcon } from './icon-view.ts';
import { loadingView } from './loading-view.ts';
import { providedView, providerStateView } from './provided-view.ts';
import { listener, toggleListener } from '../../dom/listener.ts';

type ContentOf<Kind extends PanelContent['kind']> = Extract<PanelContent, { kind: Kind }>;

/**
 * The content below the search box. Rendered from scratch for each query, and when its rows change in the
 * pause after it: a browser that translates the page replaces text nodes, and changes that Lit makes to the
 * old ones would never show.
 */
export const contentView = (model: PanelModel, context: EntryContext): TemplateResult => html`
  ${
    model.personal
      ? html`<div part="empty notice" class="notice">
          ${shieldIcon()}
          <p>
            ${context.messages.personal[model.personal]}
            <button
              part="text-button"
              class="text-button"
              type="button"
              @click=${listener(context.actions.clear)}
            >
              ${context.messages.clear}
            </button>
          </p>
        </div>`
      : nothing
  }
  ${keyed(
    [context.messages.lang, model.query, ...resultIds(model)].join(' '),
    model.contactsAsked ? contactsAskedView(model, context) : kindView(model, context),
  )}
`;

const resultIds = ({ result }: PanelModel): readonly string[] =>
  result ? rowsOf(result).map(({ id }) => id) : [];

/** The query asks for the contacts themselves, so there are no words to pass on to them. */
const contactsAskedView = (model: PanelModel, context: EntryContext): TemplateResult => {
  const contacts = handOverView(
    { ...context.links, query: '' },
    context,
    html`<h3 part="status contact-heading" class="card-title">
      ${context.messages.handOverHeading}
    </h3>`,
  );
  const answers =
    model.content.kind === 'hand-over'
      ? nearestView(model.content.nearest, context)
      : kindView(model, context);
  return model.contactsAsked === 'before'
    ? html`${contacts}${answers}`
    : html`${answers}${contacts}`;
};

const kindView = (model: PanelModel, context: EntryContext): TemplateResult => {
  switch (model.content.kind) {
    case 'browse':
      return browseView(model.content, context);
    case 'results':
      return resultsView(model, model.content, context);
    case 'waiting':
      return loadingView(context.messages.searching);
    case 'hand-over':
      return nothingFoundView(model, model.content, context);
  }
};

const browseView = (content: ContentOf<'browse'>, context: EntryContext): TemplateResult => html`
  ${content.suggestions.map((suggestions) => suggestionsView(suggestions, context))}
  ${
    content.topics.length === 0 || !context.features.topics
      ? nothing
      : html`<h3 part="section-heading" class="label">
            ${content.isOneTopic ? context.messages.otherTopic : context.messages.allTopicsHeading}
          </h3>
          ${content.topics.map((topic, index) => topicView(index, topic, context))}`
  }
`;

const suggestionsView = (
  { isForPage, rows }: Suggestions,
  context: EntryContext,
): TemplateResult => html`
  <div part="suggestions">
    <h3 part="section-heading" class="label">
      ${isForPage ? context.messages.pageHeading : context.messages.suggestionsHeading}
    </h3>
    ${entryListView(isForPage ? 'page' : 'suggestion', rows, context)}
  </div>
`;

const topicView = (
  index: number,
  { topic, parts }: TopicRows,
  context: EntryContext,
): TemplateResult => html`
  <div part="topic" class="topic">
    ${partsView(`topic-${index}`, topicTitleView(topic, context), parts, context)}
  </div>
`;

/** A button that expands a part of a topic, followed inside it by the button of the next part. */
const partsView = (
  key: string,
  title: TemplateResult,
  [part, ...others]: readonly TopicPart[],
  context: EntryContext,
): TemplateResult | typeof nothing =>
  part
    ? html`
        <h4 class="heading">
          <button
            part=${part.expanded ? 'topic-button open' : 'topic-button'}
            class="topic-button"
            type="button"
            aria-expanded=${part.expanded}
            aria-controls=${key}
            @click=${toggleListener(() => context.actions.toggleTopic(part.id, part.length))}
          >
            ${title}
            <span part="count" class="count">${part.count}</span>${chevronIcon()}
          </button>
        </h4>
        <div id=${key} ?hidden=${!part.expanded}>
          ${
            part.expanded
              ? [
                  entryListView('topic', part.rows, context, key, 5),
                  partsView(`${key}-more`, otherTitleView(context), others, context),
                ]
              : nothing
          }
        </div>
      `
    : nothing;

const topicTitleView = ({ title }: Topic, context: EntryContext): TemplateResult =>
  title === ''
    ? otherTitleView(context)
    : html`<span lang=${context.links.lang} dir=${context.links.dir}>${title}</span>`;

const otherTitleView = ({ messages }: EntryContext): TemplateResult =>
  html`<span>${messages.otherTopic}</span>`;

const resultsView = (
  model: PanelModel,
  content: ContentOf<'results'>,
  context: EntryContext,
): TemplateResult => html`
  <div class="found">
    ${countView(content, context.messages)}
    ${content.corrections.length === 0 ? nothing : correctionView(content.corrections, context)}
  </div>
  <div part="results" class="results">
    ${content.rows.length === 0 ? nothing : entryListView('result', content.rows, context)}
    ${providedView(content.provided, context)}
  </div>
  ${providerStateView(model, context)} ${nearestView(content.nearest, context)}
`;

const nothingFoundView = (
  model: PanelModel,
  content: ContentOf<'hand-over'>,
  context: EntryContext,
): TemplateResult => html`
  <div part="empty no-results" class="empty">
    <h3 part="status" class="empty-title">
      ${
        model.provider === 'failed'
          ? html`${context.messages.searchFailed}`
          : html`${context.messages.noResultHeading}`
      }
    </h3>
    ${model.contacts.length === 0 ? allQuestionsView(context) : html`<p>${context.messages.noResultText}</p>`}
    <slot name="empty"></slot>
  </div>
  ${nearestView(content.nearest, context)} ${handOverView(context.links, context)}
`;

/** Shown if the FAQ has no contacts. */
const allQuestionsView = ({ messages, actions }: EntryContext): TemplateResult => html`
  <button class="choice" type="button" @click=${listener(actions.clear)}>
    ${messages.allTopicsHeading}
  </button>
`;

const nearestView = (
  nearest: readonly EntryRow[],
  context: EntryContext,
): TemplateResult | typeof nothing =>
  nearest.length === 0
    ? nothing
    : html`<div part="suggestions" class="nearest">
        <h3 part="section-heading" class="label">${context.messages.maybeHeading}</h3>
        ${entryListView('nearest', nearest, context)}
      </div>`;
