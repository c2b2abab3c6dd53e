import { html, type TemplateResult } from 'lit';
import type { FaqDocument } from '../../../core/faq/faq-document.ts';
import {
  exportCsv,
  exportHtml,
  exportJson,
  exportJsonLd,
  exportMarkdown,
} from '../../../export/index.ts';
import { currentFaq, draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';

const otherForms = [
  { name: 'html', ending: 'html', type: 'text/html', write: exportHtml },
  { name: 'csv', ending: 'csv', type: 'text/csv', write: exportCsv },
  { name: 'markdown', ending: 'md', type: 'text/markdown', write: exportMarkdown },
  { name: 'jsonLd', ending: 'jsonld', type: 'application/ld+json', write: exportJsonLd },
] as const;

/** The FAQ itself: the file for continuing later, and other formats. */
export const otherFormsView = (context: ViewContext): TemplateResult => {
  const { state, messages, effects } = context;
  const faq = currentFaq(state);
  const { faqs } = draftOf(state);
  const nameOf = ({ lang }: FaqDocument): string => (faqs.length > 1 ? `faq.${lang}` : 'faq');
  return html`
    <div class="other-forms">
      ${faqs.map((one) => {
        const file = `${nameOf(one)}.json`;
        return html`
          <button
            type="button"
            class="button"
            @click=${() => effects.download(file, exportJson(one), 'application/json')}
          >
            ${icons.download} ${messages.take.download(file)}
          </button>
        `;
      })}
      <p class="hint">${messages.take.faqHint(faqs.length > 1)}</p>
      <ul role="list" aria-label=${messages.take.otherForms}>
        ${otherForms.map(
          (form) => html`
            <li>
              <button
                type="button"
                class="link-button"
                @click=${() =>
                  effects.download(`${nameOf(faq)}.${form.ending}`, form.write(faq), form.type)}
              >
                ${messages.take.forms[form.name]}
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
};
