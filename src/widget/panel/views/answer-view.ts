import { html, nothing, type TemplateResult } from 'lit';
import { contactHref, safeHref } from '../../../core/contact/contact.ts';
import type { Answer, Block, Contact, Inline, Link } from '../../../core/faq/faq.ts';
import { directionOf } from '../../../core/language/lookup-language.ts';
import type { Messages } from '../../../core/messages/index.ts';

/** What the links of an answer need to know. */
export interface LinkContext {
  readonly contacts: readonly Contact[];
  /** The shopper's words, handed to the contact that a link leads to. */
  readonly query: string;
  readonly messages: Messages;
  /** Language and writing direction of the FAQ's own words, which may differ from the widget's. */
  readonly lang: string;
  readonly dir: string;
  readonly onContact: (contact: Contact) => void;
}

type Drawn = TemplateResult | string;

const CONTACT = 'contact:';

/** Draws the closed tree of an answer. Nothing of it is ever read as HTML. */
export const answerView = (answer: Answer, context: LinkContext): readonly Drawn[] =>
  answer.map((block) => blockView(block, context));

const blockView = (block: Block, context: LinkContext): Drawn => {
  if (block.type === 'paragraph') return html`<p>${inlinesView(block.children, context)}</p>`;
  const items = block.children.map(
    (item) => html`<li>${item.children.map((child) => blockView(child, context))}</li>`,
  );
  return block.ordered
    ? html`<ol start=${block.start}>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
};

const inlinesView = (inlines: readonly Inline[], context: LinkContext): readonly Drawn[] =>
  inlines.map((inline) => inlineView(inline, context));

const inlineView = (inline: Inline, context: LinkContext): Drawn => {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'break':
      return html`<br />`;
    case 'strong':
      return html`<strong>${inlinesView(inline.children, context)}</strong>`;
    case 'emphasis':
      return html`<em>${inlinesView(inline.children, context)}</em>`;
    case 'link':
      return linkView(inline, context);
  }
};

/** A link that leads nowhere safe keeps its words and loses its address. */
const linkView = (link: Link, context: LinkContext): Drawn => {
  const words = inlinesView(link.children, context);
  if (link.url.startsWith(CONTACT)) {
    const id = link.url.slice(CONTACT.length);
    const contact = context.contacts.find((one) => one.id === id);
    return contact ? contactAnchor(contact, words, context) : html`${words}`;
  }
  const href = safeHref(link.url);
  return href === undefined ? html`${words}` : anchor(href, words, context.messages, undefined);
};

/** A link to a person that reports being followed. */
export const contactAnchor = (
  contact: Contact,
  words: unknown,
  context: LinkContext,
): TemplateResult =>
  anchor(contactHref(contact, context.query, context.messages.mail), words, context.messages, () =>
    context.onContact(contact),
  );

/** What the shop calls a person to turn to. */
export const contactLabel = (contact: Contact, { lang, dir }: LinkContext): TemplateResult =>
  html`<span lang=${lang} dir=${dir}>${contact.label}</span>`;

/** Pages open in a new tab: the one the shopper is on may hold a half-filled form. */
const anchor = (
  href: string,
  words: unknown,
  { lang, opensNewTab }: Messages,
  onClick: (() => void) | undefined,
): TemplateResult => {
  const part = onClick ? 'contact-link' : nothing;
  return href.startsWith('mailto:') || href.startsWith('tel:')
    ? html`<a part=${part} href=${href} @click=${onClick}>${words}</a>`
    : html`<a part=${part} href=${href} target="_blank" rel="noopener noreferrer" @click=${onClick}
        >${words}<span class="visually-hidden" lang=${lang} dir=${directionOf(lang)}
          >${` (${opensNewTab})`}</span
        ></a
      >`;
};
