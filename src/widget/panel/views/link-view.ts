import { html, nothing, type TemplateResult } from 'lit';
import { contactHref, type Enquiry } from '../../../core/contact/contact.ts';
import { safeHref } from '../../../core/contact/safe-href.ts';
import type { Contact, Link } from '../../../core/faq/faq.ts';
import { directionOf } from '../../../core/language/lookup-language.ts';
import type { Messages } from '../../../core/messages/index.ts';
import { listener } from '../../dom/listener.ts';

/** What is needed to draw links. */
export interface LinkContext extends Omit<Enquiry, 'entry'> {
  /** The contacts on this page. */
  readonly contacts: readonly Contact[];
  /** Includes contacts of other pages, since answers link to them. */
  readonly allContacts: readonly Contact[];
  readonly messages: Messages;
  /** Language and writing direction of the FAQ's own words, which may differ from the widget's. */
  readonly lang: string;
  readonly dir: string;
  /** Id of the entry whose answer is drawn. */
  readonly answer?: string;
  readonly onContact: (contact: Contact, answer: string | undefined) => void;
  readonly onEntry: (id: string) => void;
  readonly onLink: (answer: string | null, url: string) => void;
}

const CONTACT = 'contact:';
const ENTRY = 'entry:';

/** Part name of every link in an answer, wherever it leads. */
const LINK = 'answer-link';

/** A link in an answer. Without a safe address, only its text is rendered. */
export const linkView = ({ url }: Link, words: unknown, context: LinkContext): TemplateResult => {
  if (url.startsWith(ENTRY)) return entryAnchor(url.slice(ENTRY.length), words, context);
  if (url.startsWith(CONTACT)) {
    const id = url.slice(CONTACT.length);
    const contact = context.allContacts.find((one) => one.id === id);
    return contact ? contactAnchor(contact, words, context, LINK) : html`${words}`;
  }
  const href = safeHref(url);
  if (href === undefined) return html`${words}`;
  const { answer = '', messages, onLink } = context;
  return anchor(
    href,
    words,
    messages,
    LINK,
    listener(() => onLink(answer, url)),
  );
};

/** A link to a page that the search provider found. Its address has already been checked. */
export const pageAnchor = (
  href: string,
  words: unknown,
  { onLink, messages }: LinkContext,
): TemplateResult =>
  anchor(
    href,
    words,
    messages,
    'result-link',
    listener(() => onLink(null, href)),
  );

/** A link that opens the entry in the panel; its `href` does the same from anywhere else. */
export const entryAnchor = (
  id: string,
  words: unknown,
  { onEntry }: LinkContext,
): TemplateResult => html`
  <a
    part=${LINK}
    href="#help=${encodeURIComponent(id)}"
    @click=${listener((event: Event) => {
      event.preventDefault();
      onEntry(id);
    })}
    >${words}</a
  >
`;

/** A link to a contact, which reports clicks. */
export const contactAnchor = (
  contact: Contact,
  words: unknown,
  context: LinkContext,
  part = 'contact-link',
): TemplateResult =>
  anchor(
    contactHref(contact, { ...context, entry: context.answer }, context.messages.mail),
    words,
    context.messages,
    part,
    listener(() => context.onContact(contact, context.answer)),
  );

/** The shop's label for a contact. */
export const contactLabel = (contact: Contact, { lang, dir }: LinkContext): TemplateResult =>
  html`<span lang=${lang} dir=${dir}>${contact.label}</span>`;

/** Pages open in a new tab: this one may hold a half-filled form. */
const anchor = (
  href: string,
  words: unknown,
  { lang, opensNewTab }: Messages,
  part: string,
  onClick: () => void,
): TemplateResult =>
  /^(?:mailto|tel|sms):/.test(href)
    ? html`<a part=${part} href=${href} @click=${onClick}>${words}</a>`
    : html`<a
        part=${part}
        class=${part === 'result-link' ? 'question' : nothing}
        href=${onPage(href)}
        target="_blank"
        rel="noopener noreferrer"
        @click=${onClick}
        >${words}<span class="visually-hidden" lang=${lang} dir=${directionOf(lang)}
          >${` (${opensNewTab})`}</span
        ></a
      >`;

/** Resolves a path against the page's own origin, whatever its `<base>`. */
export const onPage = (href: string): string =>
  href.startsWith('/') && location.protocol.startsWith('http') ? location.origin + href : href;
