import { html, nothing, type TemplateResult } from 'lit';
import { messagesOfFaq } from '../../messages/index.ts';
import { addContact, newContactId } from '../../state/contact-changes.ts';
import { linkAllVague, vagueEntries } from '../../state/vague-links.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';
import { icons } from '../icon-view.ts';

/** Asks once which contact every "click here" without a link should lead to. */
export const vagueLinksView = (context: ViewContext): TemplateResult | typeof nothing => {
  const { state, messages } = context;
  const faq = currentFaq(state);
  const { length } = vagueEntries(faq);
  if (length === 0) return nothing;
  const contacts = faq.contacts ?? [];
  return html`
    <form class="card ask" @submit=${(event: Event) => link(context, event)}>
      <h2>${icons.link} ${messages.vague.title(length)}</h2>
      <div class="ask-row">
        ${
          contacts.length > 0
            ? html`<div class="field">
                <label for="vague-contact">${messages.vague.contact}</label>
                <select id="vague-contact" name="contact" lang=${faq.lang}>
                  ${contacts.map(({ id, label }) => html`<option value=${id}>${label}</option>`)}
                </select>
              </div>`
            : html`<div class="field">
                <label for="vague-email">${messages.vague.lead} ${messages.vague.email}</label>
                <input id="vague-email" name="email" type="email" required autocomplete="email" />
              </div>`
        }
        <button class="button primary">${messages.vague.link}</button>
      </div>
    </form>
  `;
};

const link = ({ state, messages, dispatch }: ViewContext, event: Event): void => {
  event.preventDefault();
  const form = new FormData(event.currentTarget as HTMLFormElement);
  const faq = currentFaq(state);
  const email = form.get('email');
  const contact = form.get('contact');
  const id = typeof contact === 'string' ? contact : newContactId(faq, 'email');
  const { email: label } = messagesOfFaq(faq.lang, messages).edit.contactDefaults;
  const count = vagueEntries(faq).length;
  dispatch({
    type: 'change',
    change: (one) =>
      linkAllVague(id)(
        typeof email === 'string' ? addContact({ id, type: 'email', label, email })(one) : one,
      ),
  });
  const notice = { text: messages.vague.linked(count), tone: 'plain' } as const;
  dispatch({ type: 'look', look: { notice } });
};
