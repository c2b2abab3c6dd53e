import { html, nothing, type TemplateResult } from 'lit';
import type { ImportFinding } from '../../../import/import-result.ts';
import { fixOne } from '../../state/fix-findings.ts';
import { type PlacedFinding } from '../../state/findings.ts';
import { isSame, type Selection } from '../../state/selection.ts';

import { wordsOf } from '../../messages/finding-words.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';
import { answerLeftOut } from './add-entry.ts';

/** The findings about one entry, topic or contact, to show beside it. */
export const findingsAtView = (
  context: ViewContext,
  findings: readonly PlacedFinding[],
  selection: Selection,
): TemplateResult | typeof nothing => {
  const own = findings.filter(({ target }) => isSame(target, selection));
  if (own.length === 0) return nothing;
  return html`
    <ul class="findings" role="list">
      ${own.map((finding) => html`<li>${findingView(context, finding)}</li>`)}
    </ul>
  `;
};

/** What is wrong, the words in question, the remedy, and a button that applies it. */
export const findingView = (context: ViewContext, finding: PlacedFinding): TemplateResult => html`
  <div class="finding ${finding.severity}">
    ${icons[finding.severity]} ${wordsView(context, finding)} ${actsView(context, finding)}
  </div>
`;

const wordsView = ({ state, messages }: ViewContext, finding: PlacedFinding): TemplateResult => {
  const { message, remedy, lang } = wordsOf(finding, state.language);
  return html`
    <div>
      <p class="strong">
        <span class="visually-hidden">${messages.findings[finding.severity]}: </span
        ><span lang=${lang}>${message}</span>
      </p>
      ${
        finding.quote
          ? html`<p class="quote" lang=${currentFaq(state).lang}>${finding.quote}</p>`
          : nothing
      }
      <p lang=${lang}>${remedy}</p>
    </div>
  `;
};

const actsView = (context: ViewContext, { fixable, note }: PlacedFinding): TemplateResult => html`
  ${
    fixable
      ? html`<button
          type="button"
          class="button small"
          @click=${() => context.dispatch({ type: 'change', change: fixOne(fixable) })}
        >
          ${context.messages.findings.fix}
        </button>`
      : nothing
  }
  ${note?.code === 'no-answer' ? answerView(context, note) : nothing}
  ${
    note
      ? html`<button
          type="button"
          class="button small quiet"
          @click=${() => context.dispatch({ type: 'dismiss', notes: [note] })}
        >
          ${icons.check} ${context.messages.findings.dismiss}
        </button>`
      : nothing
  }
`;

const answerView = (context: ViewContext, note: ImportFinding) => {
  const { question } = note;
  return question === undefined
    ? nothing
    : html`<button
        type="button"
        class="button small"
        @click=${() => answerLeftOut(context, note, question)}
      >
        ${context.messages.findings.answer}
      </button>`;
};
