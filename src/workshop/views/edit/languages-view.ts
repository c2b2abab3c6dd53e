import { html, nothing, type TemplateResult } from 'lit';
import { nameOfLanguage } from '../../faq-languages.ts';
import { currentFaq, draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { selectView } from '../field-view.ts';
import { icons } from '../icon-view.ts';
import { removeButtonView } from './remove-button-view.ts';

/** The script's languages: choose one to edit, or add others. */
export const languagesView = (context: ViewContext): TemplateResult => {
  const { state, messages } = context;
  const { faqs } = draftOf(state);
  return html`
    <div class="field">
      <p class="label" id="languages-label">${messages.edit.otherLanguages}</p>
      <ul class="languages" role="list" aria-labelledby="languages-label">
        ${faqs.map(({ lang }) => html`<li>${languageView(context, lang)}</li>`)}
        <li>${addLanguageView(context)}</li>
      </ul>
    </div>
    ${faqs.length > 1 ? defaultLanguageView(context) : nothing}
  `;
};

const defaultLanguageView = ({ state, messages, dispatch }: ViewContext): TemplateResult => {
  const { faqs, settings } = draftOf(state);
  return selectView({
    id: 'default-lang',
    label: messages.edit.defaultLang,
    value: settings.defaultLang || (faqs[0]?.lang ?? ''),
    choices: faqs.map(({ lang }) => ({ value: lang, label: nameOfLanguage(lang, messages.lang) })),
    onChoose: (defaultLang) => dispatch({ type: 'settings', settings: { defaultLang } }),
  });
};

const languageView = ({ state, messages, dispatch }: ViewContext, lang: string): TemplateResult => {
  const { faqs } = draftOf(state);
  const name = nameOfLanguage(lang, messages.lang);
  return html`
    <button
      type="button"
      class="button small"
      aria-pressed=${lang === currentFaq(state).lang}
      @click=${() => dispatch({ type: 'look', look: { faqLang: lang } })}
    >
      ${name}
    </button>
    ${
      faqs.length > 1
        ? removeButtonView(messages.edit.removeLanguage(name), () =>
            dispatch({ type: 'removeFaq', lang }),
          )
        : nothing
    }
  `;
};

const addLanguageView = ({ messages, dispatch }: ViewContext): TemplateResult => html`
  <button
    type="button"
    class="add"
    @click=${() => {
      dispatch({ type: 'look', look: { bringMode: 'add' } });
      dispatch({ type: 'go', step: 'bring' });
    }}
  >
    ${icons.plus} ${messages.edit.addLanguage}
  </button>
`;
