import { html, nothing, type TemplateResult } from 'lit';
import { faqLanguages, nameOfLanguage } from '../../faq-languages.ts';
import { setFaq } from '../../state/faq-changes.ts';
import { countBySeverity, type PlacedFinding } from '../../state/findings.ts';
import { entryCount } from '../../state/draft.ts';
import { currentFaq, draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { fieldView, selectView } from '../field-view.ts';
import { icons } from '../icon-view.ts';
import { findingListView } from './finding-list-view.ts';
import { languagesView } from './languages-view.ts';
import { synonymsView } from './synonyms-view.ts';
import { vagueLinksView } from './vague-links-view.ts';

/** The FAQ as a whole: its findings, heading and languages. */
export const overviewView = (
  context: ViewContext,
  findings: readonly PlacedFinding[],
): TemplateResult => {
  const { state, messages } = context;
  const faq = currentFaq(state);
  const counts = countBySeverity(findings);
  return html`
    <h1 tabindex="-1" data-heading>${messages.edit.overview}</h1>
    <p class="lead">
      ${messages.questions(entryCount(faq))}, ${messages.topics(faq.topics.length)}
    </p>
    <ul class="counts" role="list">
      ${counts.error > 0 ? html`<li class="error">${icons.error} ${messages.findings.errors(counts.error)}</li>` : nothing}
      ${counts.warning > 0 ? html`<li class="warning">${icons.warning} ${messages.findings.warnings(counts.warning)}</li>` : nothing}
      ${counts.note > 0 ? html`<li class="note">${icons.note} ${messages.findings.notes(counts.note)}</li>` : nothing}
      ${findings.length === 0 && entryCount(faq) > 0 ? html`<li class="good">${icons.check} ${messages.findings.none}</li>` : nothing}
    </ul>
    ${vagueLinksView(context)} ${findingListView(context, findings)} ${aboutView(context)}
  `;
};

const aboutView = (context: ViewContext): TemplateResult => {
  const { state, messages, dispatch } = context;
  const faq = currentFaq(state);
  return html`
    <section class="card form">
      ${fieldView({
        id: 'faq-title',
        label: messages.edit.faqTitle,
        value: faq.title ?? '',
        lang: faq.lang,
        hint: messages.edit.faqTitleHint,
        onInput: (title) =>
          dispatch({ type: 'change', change: setFaq({ title: title || undefined }), key: 'title' }),
      })}
      ${selectView({
        id: 'faq-lang',
        label: messages.edit.faqLang,
        value: faq.lang,
        choices: languageChoices(context),
        onChoose: (lang) => dispatch({ type: 'change', change: setFaq({ lang }) }),
      })}
      ${languagesView(context)} ${synonymsView(context)}
    </section>
  `;
};

/** The widget's languages that no other FAQ uses, and the FAQ's own. */
const languageChoices = ({ state, messages }: ViewContext) => {
  const own = currentFaq(state).lang;
  const taken = draftOf(state).faqs.map(({ lang }) => lang);
  const free = faqLanguages.filter((lang) => lang === own || !taken.includes(lang));
  return [...new Set([...free, own])].map((value) => ({
    value,
    label: nameOfLanguage(value, messages.lang),
  }));
};
