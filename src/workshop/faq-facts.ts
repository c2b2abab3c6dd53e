/** What is derived from a FAQ, cached by object: a FAQ is never changed in place. */
import type { Faq } from '../core/faq/faq.ts';
import type { FaqDocument } from '../core/faq/faq-document.ts';
import { parse } from '../core/faq/parse.ts';
import { memoizeByObject } from '../core/memoize.ts';
import { fallbackMessages, messagesFor } from '../core/messages/index.ts';
import { withContactsAsked } from '../core/panel/panel-contacts.ts';
import { panelFor, type PanelModel } from '../core/panel/panel-model.ts';
import { initialPanelState, withQuery } from '../core/panel/panel-state.ts';
import { createSearch, type Search } from '../search.ts';
import { lintFaq, type Finding } from '../lint/lint.ts';

export const parsedFaq: (faq: FaqDocument) => Faq = memoizeByObject((faq) => parse(faq).faq);

export const searchOf: (faq: FaqDocument) => Search = memoizeByObject((faq) =>
  createSearch(parsedFaq(faq)),
);

/** What the panel shows for a query, on a page that no contact is restricted to. */
export const panelOf = (faq: FaqDocument, query: string): PanelModel =>
  withContactsAsked(
    panelFor(parsedFaq(faq), searchOf(faq), withQuery(initialPanelState, query), anyPage),
    messagesFor(faq.lang) ?? fallbackMessages,
  );

const anyPage = { address: '/', suggested: [], maxResults: 8 };

export const findingsOf: (faq: FaqDocument) => readonly Finding[] = memoizeByObject((faq) =>
  lintFaq(faq, { today: new Date().toISOString().slice(0, 10) }),
);
