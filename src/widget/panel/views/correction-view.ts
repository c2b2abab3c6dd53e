import { html, type TemplateResult } from 'lit';
import { fill } from '../../../core/messages/index.ts';
import type { Correction } from '../../../core/search/search.ts';
import { listener } from '../../dom/listener.ts';
import { correctedWords } from '../announcements/result-announcement.ts';
import type { EntryContext } from './entry-view.ts';

/** A sentence in the widget's language that quotes words in the FAQ's language. */
export const correctionView = (
  corrections: readonly Correction[],
  { messages, links, actions }: EntryContext,
): TemplateResult => {
  const [before, after] = messages.corrected.split('{meant}');
  return html`
    <p part="correction" class="correction">
      ${before}<span lang=${links.lang} dir=${links.dir}>${correctedWords(corrections)}</span
      >${after}
      <button
        part="text-button"
        class="text-button"
        type="button"
        @click=${listener(actions.searchAsTyped)}
      >
        ${fill(messages.searchAsTyped, { typed: corrections.map((one) => one.typed).join(' ') })}
      </button>
    </p>
  `;
};
