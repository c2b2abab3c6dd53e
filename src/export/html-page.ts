import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { contactHref } from '../core/contact/contact.ts';
import { openingHoursText } from '../core/contact/opening-hours.ts';
import type { FaqDocument } from '../core/faq/faq-document.ts';
import type { Contact, Entry, Faq, Topic } from '../core/faq/faq.ts';
import { parse } from '../core/faq/parse.ts';
import { directionOf } from '../core/language/lookup-language.ts';
import { messagesForFirst, type Messages } from '../core/messages/index.ts';
import { QUESTION_HEADING } from '../core/question-heading.ts';
import { answerElements } from './answer-html.ts';
import { linkedData } from './json-ld.ts';
import { pageStyles } from './page-styles.ts';

/**
 * A page that works without JavaScript: every answer in a `<details>` with a link of its own
 * (`#<id>`) that opens it. It can be the target of the widget's fallback link.
 */
export const exportHtml = (document: FaqDocument): string => {
  const { faq } = parse(document);
  const messages = messagesForFirst(faq.lang);
  const title = faq.title || messages.title;
  const page = h('html', { lang: faq.lang, dir: directionOf(faq.lang) }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'generator', content: 'shop-help' }),
      h('title', title),
      h('style', pageStyles),
      jsonLd(document),
    ]),
    h('body', [
      h('main', [
        h('h1', title),
        ...navigation(faq, messages),
        ...faq.topics.map((topic) => topicSection(topic, faq, messages)),
        ...contactSection(faq, messages),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(spaced(page), { allowDangerousCharacters: false })}\n`;
};

const jsonLd = (document: FaqDocument): Element => {
  const json = JSON.stringify(linkedData(document)).replaceAll('<', '\\u003c');
  return h('script', { type: 'application/ld+json' }, json);
};

const topicId = ({ id }: Topic): string => `topic-${id}`;

const titleOf = (topic: Topic, messages: Messages): string => topic.title || messages.otherTopic;

/** Navigation by topic, if there is more than one. */
const navigation = ({ topics }: Faq, messages: Messages): Element[] => {
  if (topics.length < 2) return [];
  const items = topics.map((topic) =>
    h('li', [h('a', { href: `#${topicId(topic)}` }, titleOf(topic, messages))]),
  );
  return [h('nav', { ariaLabel: messages.allTopicsHeading }, [h('ul', items)])];
};

const topicSection = (topic: Topic, faq: Faq, messages: Messages): Element => {
  const id = topicId(topic);
  const hasHeading = topic.title !== '' || faq.topics.length > 1;
  const heading = hasHeading ? [h('h2', { id }, titleOf(topic, messages))] : [];
  const entries = topic.entries.map((entry) => entryDetails(entry, faq));
  return h('section', hasHeading ? { ariaLabelledBy: id } : {}, [...heading, ...entries]);
};

/**
 * The id is on the answer, since browsers open the `<details>` around a link's target. The question is a
 * heading with an id of its own, by which Pagefind tells the questions of a page apart.
 */
const entryDetails = (entry: Entry, faq: Faq): Element =>
  h('details', [
    h('summary', [h('h3', { id: QUESTION_HEADING + entry.id }, entry.question)]),
    h('div', { className: ['answer'], id: entry.id }, [
      ...answerElements(entry.answer, faq),
      ...updated(entry, faq.lang),
    ]),
  ]);

const updated = ({ updated: day }: Entry, lang: string): Element[] => {
  if (day === undefined) return [];
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const text = format.format(new Date(`${day}T00:00:00Z`));
  return [h('p', { className: ['updated'] }, [h('time', { dateTime: day }, text)])];
};

const contactSection = (faq: Faq, messages: Messages): Element[] => {
  if (faq.contacts.length === 0) return [];
  const items = faq.contacts.map((contact) => h('li', contactContent(contact, faq.lang)));
  const heading = h('h2', { id: 'contacts' }, messages.contactHeading);
  return [
    h('section', { className: ['contacts'], ariaLabelledBy: 'contacts' }, [
      heading,
      h('ul', items),
    ]),
  ];
};

const contactContent = (contact: Contact, lang: string): ElementContent[] => [
  h('a', { href: contactHref(contact, { query: '' }) }, contact.label),
  ...(contact.replyTime ? [h('span', { className: ['updated'] }, contact.replyTime)] : []),
  ...('openingHours' in contact
    ? openingHoursText(contact, lang).map((hours) => h('span', { className: ['updated'] }, hours))
    : []),
];

/** Puts each part of the page on its own line, for readers of the source. */
const spaced = (element: Element): Element => {
  if (
    !['html', 'head', 'body', 'main', 'section', 'nav', 'ul', 'details'].includes(element.tagName)
  ) {
    return element;
  }
  const children = element.children.flatMap((child): ElementContent[] => [
    { type: 'text', value: '\n' },
    child.type === 'element' ? spaced(child) : child,
  ]);
  return { ...element, children: [...children, { type: 'text', value: '\n' }] };
};
