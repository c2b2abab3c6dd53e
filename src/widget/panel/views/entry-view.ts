import { html, nothing, type TemplateResult } from 'lit';
import { dateTimeFormat } from '../../../core/language/formatters.ts';
import { blocksShown } from '../../../core/markdown/fold-answer.ts';
import type { Entry } from '../../../core/faq/faq.ts';
import type { EntrySource } from '../../../core/panel/panel-content.ts';
import { isUnhelpful, type EntryRow } from '../../../core/panel/panel-rows.ts';
import type { Messages } from '../../../core/messages/index.ts';
import type { Piece } from '../../../core/search/search.ts';
import { answerView } from './answer-view.ts';
import { cardTitleView, handOverView, type ContactContext } from './contact-view.ts';
import { checkIcon, chevronIcon } from './icon-view.ts';
import type { LinkContext } from './link-view.ts';
import { relatedView } from './related-view.ts';
import type { EntryPlace } from '../actions/panel-actions.ts';
import type { PanelFeatures } from '../panel-host.ts';
import { listener, toggleListener } from '../../dom/listener.ts';

/** What is needed to draw an entry. */
export interface EntryContext extends ContactContext {
  readonly messages: Messages;
  readonly links: LinkContext;
  /** The entries to show along with the one with this id, which did not help. */
  readonly relatedTo: (id: string) => readonly Entry[];
  readonly features: PanelFeatures;
}

/** Questions are one heading level below their section, for navigation by headings. */
type HeadingLevel = 4 | 5;

/**
 * The questions of one list, following the FAQ disclosure pattern of the ARIA Authoring Practices.
 *
 * `list` identifies the list within the panel, since an entry may be in several and ids must be
 * unique.
 */
export const entryListView = (
  from: EntrySource,
  rows: readonly EntryRow[],
  context: EntryContext,
  list: string = from,
  level: HeadingLevel = 4,
): TemplateResult => html`
  <ul class="entries" role="list">
    ${rows.map((row, index) => entryView(`${list}-${index}`, row, { from, position: index + 1 }, context, level))}
  </ul>
`;

export const entryView = (
  key: string,
  row: EntryRow,
  place: EntryPlace,
  context: EntryContext,
  level: HeadingLevel,
): TemplateResult => html`
  <li part=${named('entry', row)} class=${named('entry', row)} data-entry=${row.entry.id}>
    ${level === 4 ? html`<h4 class="heading">${questionView(key, row, place, context)}</h4>` : html`<h5 class="heading">${questionView(key, row, place, context)}</h5>`}
    ${
      !row.expanded && row.excerpt.length > 0
        ? html`<p
            part="excerpt"
            class="excerpt"
            lang=${context.links.lang}
            dir=${context.links.dir}
          >
            ${piecesView(row.excerpt)}
          </p>`
        : nothing
    }
    <div part="answer" class="answer" id="${key}-answer" ?hidden=${!row.expanded}>
      ${row.expanded ? openAnswerView(key, row, context, level) : nothing}
    </div>
  </li>
`;

/** Adds a name if the entry is open: style sheets cannot select a part by its attributes. */
const named = (name: string, { expanded }: EntryRow): string => (expanded ? `${name} open` : name);

const questionView = (
  key: string,
  row: EntryRow,
  place: EntryPlace,
  context: EntryContext,
): TemplateResult => html`
  <button
    part=${named('question', row)}
    class="question"
    type="button"
    id="${key}-question"
    lang=${context.links.lang}
    dir=${context.links.dir}
    aria-expanded=${row.expanded}
    aria-controls="${key}-answer"
    @click=${toggleListener((question) => context.actions.toggleEntry(row.entry.id, place, question))}
  >
    <span>${piecesView(row.question)}</span>${chevronIcon()}
  </button>
`;

const openAnswerView = (
  key: string,
  row: EntryRow,
  context: EntryContext,
  level: HeadingLevel,
): TemplateResult => html`
  ${
    row.entry.answer.length > 0
      ? proseView(key, row, context, level)
      : html`<p class="prose">${context.messages.emptyAnswer}</p>`
  }
  ${row.entry.updated === undefined ? nothing : updatedView(row.entry.updated, context)}
  ${context.features.feedback ? feedbackView(key, row, context) : nothing}
  ${
    isUnhelpful(row)
      ? [
          handOverView(
            aboutEntry(row, context.links),
            context,
            cardTitleView(context.messages.handOverHeading, level),
          ),
          relatedView(context.relatedTo(row.entry.id), context.links),
        ]
      : nothing
  }
`;

/** If the shopper has typed nothing, the question itself is passed on to contacts. */
const aboutEntry = ({ entry }: EntryRow, links: LinkContext): LinkContext => ({
  ...links,
  query: links.query || entry.question,
  answer: entry.id,
});

const proseView = (
  key: string,
  row: EntryRow,
  context: EntryContext,
  level: HeadingLevel,
): TemplateResult => {
  const hasImages = context.features.images;
  const { answer, id } = row.entry;
  const links = { ...context.links, answer: id };
  const labelledBy = `${key}-question`;
  const blocks = answerView(answer, { links, hasImages, level, labelledBy });
  const shown = blocksShown(answer);
  return html`
    <div class="prose" lang=${links.lang} dir=${links.dir}>
      ${blocks.slice(0, shown)}
      ${shown < blocks.length ? restView(`${key}-rest`, blocks.slice(shown), row, context) : nothing}
    </div>
  `;
};

/** The folded rest of a long answer. The browser's own search finds it, and it is printed. */
const restView = (
  id: string,
  blocks: readonly (TemplateResult | string)[],
  { entry, isFull }: EntryRow,
  { messages, actions }: EntryContext,
): TemplateResult => html`
  <p>
    <button
      part="text-button"
      class="text-button"
      type="button"
      lang=${messages.lang}
      aria-expanded=${isFull}
      aria-controls=${id}
      @click=${toggleListener(() => actions.foldAnswer(entry.id, isFull))}
    >
      ${messages.readMore}
    </button>
  </p>
  <div
    id=${id}
    hidden=${isFull ? nothing : 'until-found'}
    @beforematch=${listener(() => actions.foldAnswer(entry.id, isFull))}
  >
    ${blocks}
  </div>
`;

/** Formatted in UTC, so that the date is the same everywhere. */
const updatedView = (day: string, { messages, locale }: EntryContext): TemplateResult => {
  const [before, after] = messages.updated.split('{date}');
  const date = dateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return html`<p part="updated" class="updated">
    ${before}<time datetime=${day}>${date}</time>${after}
  </p>`;
};

const feedbackView = (key: string, row: EntryRow, context: EntryContext): TemplateResult => {
  const { messages } = context;
  const choice = (helpful: boolean, part: string, label: string): TemplateResult => html`
    <button
      part=${row.feedback === helpful ? `${part} pressed` : part}
      class="choice"
      type="button"
      aria-pressed=${row.feedback === helpful}
      @click=${toggleListener((button) => context.actions.rate(row.entry.id, helpful, button))}
    >
      ${row.feedback === helpful ? checkIcon() : nothing}${label}
    </button>
  `;
  return html`
    <div part="feedback" class="feedback" role="group" aria-labelledby="${key}-helpful">
      <span id="${key}-helpful">${messages.helpfulQuestion}</span>
      <div class="choices">
        ${choice(true, 'yes-button', messages.yes)}${choice(false, 'no-button', messages.no)}
      </div>
      ${
        row.feedback === undefined
          ? nothing
          : row.feedback
            ? html`<p part="feedback-reply" class="feedback-reply">${messages.helpfulThanks}</p>`
            : html`<p part="feedback-reply" class="feedback-reply">${messages.unhelpfulThanks}</p>`
      }
    </div>
  `;
};

/** Text with the matched words highlighted. */
export const piecesView = (pieces: readonly Piece[]): readonly (TemplateResult | string)[] =>
  pieces.map((piece) =>
    piece.marked ? html`<mark part="mark">${piece.text}</mark>` : html`<span>${piece.text}</span>`,
  );
