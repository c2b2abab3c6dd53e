import { html, nothing, type TemplateResult } from 'lit';
import { fixFaq } from '../../../lint/lint.ts';
import type { PlacedFinding } from '../../state/findings.ts';
import { fixAll } from '../../state/fix-findings.ts';
import { vagueEntries } from '../../state/vague-links.ts';
import type { Selection } from '../../state/selection.ts';
import { currentFaq, draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { placeView } from '../place-view.ts';
import { findingView } from './findings-view.ts';

const order = { error: 0, warning: 1, note: 2 } as const;
const MAX_SHOWN = 40;

/** All findings, worst first, each with a link to its place. */
export const findingListView = (
  context: ViewContext,
  findings: readonly PlacedFinding[],
): TemplateResult | typeof nothing => {
  const { state, messages } = context;
  const asked = vagueEntries(currentFaq(state));
  const others = findings.filter(({ code, target }) => !isAsked(code, target, asked));
  if (others.length === 0) return nothing;
  const sorted = others.toSorted((one, other) => order[one.severity] - order[other.severity]);
  const shown = sorted.slice(0, MAX_SHOWN);
  const rest = sorted.length - shown.length;
  return html`
    <section class="finding-list" aria-labelledby="findings-heading">
      <div class="section-head">
        <h2 id="findings-heading">${messages.findings.title}</h2>
        ${fixAllView(context)} ${dismissAllView(context)}
      </div>
      <ul class="findings" role="list">
        ${shown.map(
          (finding) =>
            html`<li>
              ${placeView(context, currentFaq(state), finding.target)}
              ${findingView(context, finding)}
            </li>`,
        )}
      </ul>
      ${rest > 0 ? html`<p class="muted">${messages.findings.andMore(rest)}</p>` : nothing}
    </section>
  `;
};

/** Whether the form above the list already asks about it. */
const isAsked = (code: string, target: Selection, asked: readonly string[]): boolean =>
  code === 'missing-link' && target.kind === 'entry' && asked.includes(target.id);

const fixAllView = ({ state, messages, dispatch }: ViewContext) => {
  const faq = currentFaq(state);
  const fixable = state.findings.filter((finding) => finding.fixable).length;
  if (fixable === 0) return nothing;
  return html`
    <button
      type="button"
      class="button small primary"
      @click=${() => {
        const text = messages.findings.allFixed(fixFaq(faq).fixed.length);
        dispatch({ type: 'change', change: fixAll });
        dispatch({ type: 'look', look: { notice: { text, tone: 'plain' } } });
      }}
    >
      ${messages.findings.fixAll(fixable)}
    </button>
  `;
};

const dismissAllView = ({ state, messages, dispatch }: ViewContext) => {
  const { notes } = draftOf(state);
  if (notes.length < 2) return nothing;
  return html`
    <button type="button" class="button small" @click=${() => dispatch({ type: 'dismiss', notes })}>
      ${messages.findings.dismissAll}
    </button>
  `;
};
