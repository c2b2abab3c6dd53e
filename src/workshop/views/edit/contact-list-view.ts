import { html, nothing, type TemplateResult } from 'lit';
import { messagesOfFaq } from '../../messages/index.ts';
import {
  addContact,
  blankContact,
  contactTypes,
  newContactId,
  type ContactType,
} from '../../state/contact-changes.ts';
import type { Marks } from '../../state/findings.ts';
import { nameOfLanguage } from '../../faq-languages.ts';
import { currentFaq, draftOf } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';
import { itemView } from './outline-item-view.ts';

/** The contacts, below the questions of the outline. */
export const contactListView = (context: ViewContext, marks: Marks): TemplateResult => {
  const { state, messages } = context;
  const faq = currentFaq(state);
  const contacts = faq.contacts ?? [];
  return html`
    <section class="outline-topic" aria-labelledby="contacts-heading">
      <h2 id="contacts-heading">${messages.edit.contacts}</h2>
      ${contacts.length === 0 ? html`<p class="hint">${messages.edit.noContacts}</p>` : nothing}
      ${
        draftOf(state).faqs.length > 1
          ? html`<p class="hint">
              ${messages.edit.contactsOf(nameOfLanguage(faq.lang, messages.lang))}
            </p>`
          : nothing
      }
      <ul role="list" lang=${faq.lang}>
        ${contacts.map(
          ({ id, label }) =>
            html`<li>
              ${itemView(context, { kind: 'contact', id }, label || messages.edit.untitled, marks)}
            </li>`,
        )}
      </ul>
      <div class="add-row" role="group" aria-label=${messages.edit.addContact}>
        ${contactTypes.map((type) => addView(context, type, messages.edit.contactTypes[type]))}
      </div>
    </section>
  `;
};

const addView = (
  { state, messages, dispatch }: ViewContext,
  type: ContactType,
  words: string,
): TemplateResult => html`
  <button
    type="button"
    class="add"
    @click=${() => {
      const faq = currentFaq(state);
      const id = newContactId(faq, type);
      const label = messagesOfFaq(faq.lang, messages).edit.contactDefaults[type];
      const contact = blankContact(id, type, label);
      dispatch({ type: 'change', change: addContact(contact), select: { kind: 'contact', id } });
    }}
  >
    ${icons.plus} ${words}
  </button>
`;
