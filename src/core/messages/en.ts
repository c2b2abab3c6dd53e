import type { Messages } from './messages.ts';

export const en: Messages = {
  lang: 'en',
  launcher: 'Help',
  title: 'Need help?',
  close: 'Close help',

  searchLabel: 'Search help',
  searchPlaceholder: 'Ask your question…',
  clear: 'Clear',
  clearSearch: 'Clear search',

  suggestionsHeading: 'Frequently asked questions',
  pageHeading: 'On this page',
  allTopicsHeading: 'All questions',
  otherTopic: 'Other questions',
  topicOpened: { one: '{count} question shown', other: '{count} questions shown' },
  topicClosed: 'Questions hidden',

  resultCount: { one: '{count} answer found', other: '{count} answers found' },
  maybeCount: {
    one: 'No exact answer, {count} similar question',
    other: 'No exact answer, {count} similar questions',
  },
  noResultHeading: 'We don’t have that answer yet',
  noResultText: 'Try other words, or contact us: a person will reply.',
  maybeHeading: 'Were you looking for',
  corrected: 'for “{meant}”',
  searchAsTyped: 'Search for “{typed}” instead',
  personal: {
    card: 'That looks like a card number. For your safety, please don’t type it here: we haven’t searched for it or kept it.',
    iban: 'That looks like an IBAN. For your safety, please don’t type it here: we haven’t searched for it or kept it.',
    email:
      'That looks like an email address. There is no need to type it here: just ask your question.',
    phone:
      'That looks like a phone number. There is no need to type it here: just ask your question.',
  },

  providedHeading: 'On our site',
  searching: 'Searching our site…',
  searchFailed: 'We couldn’t search our site just now.',

  emptyAnswer: 'The answer to this question is on its way. In the meantime, contact us.',
  updated: 'Updated on {date}',
  readMore: 'Read more',
  answerOpened: 'Answer shown',
  answerClosed: 'Answer hidden',

  helpfulQuestion: 'Was this answer helpful?',
  yes: 'Yes',
  no: 'No',
  helpfulThanks: 'Thank you for telling us!',
  unhelpfulThanks: 'Sorry this answer didn’t help. Our team can help you.',

  contactWords: {
    named:
      'contact phone telephone call callback hours opening closing open talk speak someone somebody person human agent representative advisor adviser operator reach touch chat helpline hotline whatsapp service services support',
    besides:
      'a the to of do you your how can what s which time when where is are i me us we with by at on in would like want need have there get customer number email could please hello thanks people whats times details today tomorrow saturday sunday business working live',
  },
  contactHeading: 'Still need help?',
  handOverHeading: 'A real person will answer',
  open: 'Open',
  opens: 'Opens {day} at {time}',
  joinedQuestion: 'We’ll include your question:',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected, ready to copy',
  opensNewTab: 'opens in a new tab',
  mail: {
    subject: 'Question: {query}',
    body: 'Hello,\n\nMy question: {query}\n\nOrder number (if any): \n\nThank you!',
  },

  loading: 'Loading help…',
  loadFailed: 'Sorry, help didn’t load.',
  retry: 'Try again',
};
