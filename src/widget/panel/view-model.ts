import { regionalTag } from '../../core/language/lookup-language.ts';
import { contactsFor } from '../../core/panel/panel-suggestions.ts';
import type { DeferredClock } from './deferred-clock.ts';
import type { PanelSetting } from './panel-host.ts';
import type { Panel } from './views/panel-view.ts';

type FromSetting =
  keyof PanelSetting | 'title' | 'titleLang' | 'lang' | 'faqLang' | 'locale' | 'now';

/** What the panel's view needs: its setting, messages and languages, and the shopper's state. */
export const viewModelOf = (
  setting: PanelSetting,
  clock: DeferredClock,
  rest: Omit<Panel, FromSetting>,
): Panel => {
  const { messages, faq, hasFailed, contacts, features, page, pageLang } = setting;
  return {
    ...rest,
    hasFailed,
    contacts: contactsFor(contacts, page.address),
    page: page.address.replace(/[?#].*/s, ''),
    features,
    messages,
    title: faq?.title || messages.title,
    titleLang: faq?.title ? faq.lang : messages.lang,
    lang: messages.lang,
    faqLang: faq?.lang ?? messages.lang,
    now: clock.nowFor(rest.model?.contacts ?? contacts),
    locale: regionalTag(messages.lang, pageLang),
  };
};
