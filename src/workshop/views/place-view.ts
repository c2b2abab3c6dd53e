import { html, nothing, type TemplateResult } from 'lit';
import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { entryOf } from '../state/faq-changes.ts';
import type { Selection } from '../state/selection.ts';
import type { ViewContext } from './context.ts';

/** A link to where a part of a FAQ is edited, in the owner's own words. */
export const placeView = (
  context: ViewContext,
  faq: FaqDocument,
  target: Selection,
): TemplateResult | typeof nothing => {
  if (target.kind === 'overview') return nothing;
  return html`
    <button
      type="button"
      class="link-button place"
      lang=${faq.lang}
      @click=${() => editPlace(context, faq, target)}
    >
      ${wordsOf(faq, target) || context.messages.edit.untitled}
    </button>
  `;
};

/** Opens the editor, from any step and in the right language. */
export const editPlace = (
  { dispatch }: ViewContext,
  { lang }: FaqDocument,
  selection: Selection,
): void => {
  dispatch({ type: 'look', look: { faqLang: lang } });
  dispatch({ type: 'select', selection });
  dispatch({ type: 'go', step: 'edit' });
};

const wordsOf = (
  faq: FaqDocument,
  target: Exclude<Selection, { kind: 'overview' }>,
): string | undefined => {
  switch (target.kind) {
    case 'entry':
      return entryOf(faq, target.id)?.question;
    case 'topic':
      return faq.topics.find(({ id }) => id === target.id)?.title;
    case 'contact':
      return faq.contacts?.find(({ id }) => id === target.id)?.label;
  }
};
