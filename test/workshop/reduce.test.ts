import { describe, expect, it } from 'vitest';
import type { ImportFinding } from '../../src/import/import-result.ts';
import { setEntry, entryOf } from '../../src/workshop/state/faq-changes.ts';
import type { PlacedFinding } from '../../src/workshop/state/findings.ts';
import { reduce, type Action } from '../../src/workshop/state/reduce.ts';
import { addContact, blankContact, setContact } from '../../src/workshop/state/contact-changes.ts';
import { shownFindings } from '../../src/workshop/state/shown-findings.ts';
import { currentFaq, draftOf, initialWorkshopState } from '../../src/workshop/state/state.ts';
import { removedQuestions, updatedDraft } from '../../src/workshop/state/updated-draft.ts';
import { templates } from '../../src/workshop/templates/index.ts';
import { faqOfTwoTopics as faq, idsByTopic } from './faq-of-two-topics.ts';

const after = (...actions: readonly Action[]) => actions.reduce(reduce, initialWorkshopState('en'));

const bring: Action = {
  type: 'bring',
  faqs: [faq],
  notes: [],
  notice: (removed) => `Three questions, ${removed} removed.`,
};
const aboutMail: PlacedFinding = {
  severity: 'error',
  code: 'contact',
  message: 'Is no address.',
  remedy: 'Write one.',
  target: { kind: 'contact', id: 'mail' },
};
const french = { ...faq, lang: 'fr' };

describe('the state of the workshop', () => {
  it('opens the editor with what was imported, and says so', () => {
    const state = after(bring);
    expect(state.step).to.equal('edit');
    expect(currentFaq(state)).to.equal(faq);
    expect(state.notice?.text).to.equal('Three questions, 0 removed.');
  });

  it('drops a notice at the next action', () => {
    expect(after(bring, { type: 'go', step: 'try' }).notice).to.equal(undefined);
  });

  it('undoes an import that replaced the draft', () => {
    const state = after(bring, { ...bring, faqs: [{ ...faq, topics: [] }] }, { type: 'undo' });
    expect(currentFaq(state)).to.equal(faq);
  });

  it('keeps the other languages when one is imported again', () => {
    const state = after(bring, { ...bring, faqs: [french] }, { ...bring, faqs: [french] });
    expect(draftOf(state).faqs.map(({ lang }) => lang)).to.deep.equal(['en', 'fr']);
  });

  it('takes the answers of a FAQ that is imported again, and keeps what was added in the draft', () => {
    const addKeyword: Action = { type: 'change', change: setEntry('cost', { keywords: ['fee'] }) };
    const changed = setEntry('cost', { answer: 'Six euros.' })(faq);
    const state = after(bring, addKeyword, { ...bring, faqs: [changed] });
    expect(entryOf(currentFaq(state), 'cost')).toMatchObject({
      answer: 'Six euros.',
      keywords: ['fee'],
    });
  });

  it('adds the synonyms of an added FAQ, each group once', () => {
    const add: Action = { type: 'look', look: { bringMode: 'add' } };
    const own = { ...faq, synonyms: [['bag', 'tote']] };
    const added = {
      ...faq,
      synonyms: [
        ['bag', 'tote'],
        ['sofa', 'couch'],
      ],
    };
    const state = after({ ...bring, faqs: [own] }, add, { ...bring, faqs: [added] });
    expect(currentFaq(state).synonyms).to.deep.equal([
      ['bag', 'tote'],
      ['sofa', 'couch'],
    ]);
  });

  it('keeps the contacts of the draft in their order, before new ones', () => {
    const [support] = faq.contacts!;
    const phone = { id: 'phone', type: 'phone', label: 'Call us', phone: '+33199001234' } as const;
    const drafted = { ...faq, contacts: [support!, phone] };
    const shop = { id: 'shop', type: 'link', label: 'Our shops', url: '/shops' } as const;
    const again = { ...bring, faqs: [{ ...faq, contacts: [support!, shop] }] };
    const state = after({ ...bring, faqs: [drafted] }, again);
    expect(currentFaq(state).contacts).to.deep.equal([support, phone, shop]);
  });

  it('keeps two regional varieties of a language apart', () => {
    const varieties = ['pt-BR', 'pt-PT'].map((lang) => ({ ...faq, lang }));
    const state = after({ ...bring, faqs: varieties }, { ...bring, faqs: varieties });
    expect(draftOf(state).faqs.map(({ lang }) => lang)).to.deep.equal(['pt-BR', 'pt-PT']);
  });

  it('takes "en-GB" for the "en" of the draft', () => {
    const state = after(bring, { ...bring, faqs: [{ ...faq, lang: 'en-GB' }] });
    expect(draftOf(state).faqs.map(({ lang }) => lang)).to.deep.equal(['en-GB']);
  });

  it('replaces a template that was not edited, whatever its language', () => {
    const state = after({ ...bring, faqs: [templates[0]!.faq] }, bring);
    expect(draftOf(state).faqs).to.deep.equal([faq]);
  });

  it('counts the questions that an updated file lacks', () => {
    const draft = draftOf(after(bring));
    const shorter = { ...faq, topics: faq.topics.slice(0, 1) };
    expect(removedQuestions(draft, updatedDraft(draft, [shorter], false))).to.equal(1);
    expect(removedQuestions(draft, updatedDraft(draft, [french], false))).to.equal(0);
    const update: Action = { ...bring, faqs: [shorter] };
    expect(after(bring, update).notice?.text).to.equal('Three questions, 1 removed.');
  });

  it('says nothing of contacts that an import has found if the draft has its own', () => {
    const found = { severity: 'warning', code: 'contacts', file: 'faq.txt' } as ImportFinding;
    const notesOf = (...actions: readonly Action[]) => draftOf(after(...actions)).notes;
    const add: Action = {
      type: 'change',
      change: addContact(blankContact('mail', 'email', 'Write')),
    };
    expect(notesOf({ ...bring, notes: [found] })).to.have.length(1);
    expect(notesOf(bring, add, { ...bring, notes: [found] })).to.have.length(0);
  });

  it('takes a FAQ of our own format as it is', () => {
    const shorter = { ...faq, topics: faq.topics.slice(0, 1) };
    const state = after(bring, { ...bring, faqs: [shorter], isOwnFormat: true });
    expect(currentFaq(state)).to.equal(shorter);
  });

  it('adds a FAQ in another language as a second one', () => {
    const add: Action = { type: 'look', look: { bringMode: 'add' } };
    const state = after(bring, add, { ...bring, faqs: [french] });
    expect(draftOf(state).faqs.map(({ lang }) => lang)).to.deep.equal(['en', 'fr']);
    expect(state.faqLang).to.equal('fr');
  });

  it('imports every language, and clears the default language if it is removed', () => {
    const state = after(
      { ...bring, faqs: [faq, french] },
      { type: 'settings', settings: { defaultLang: 'fr' } },
    );
    expect(draftOf(state).faqs.map(({ lang }) => lang)).to.deep.equal(['en', 'fr']);
    expect(draftOf(state).settings.defaultLang).to.equal('fr');
    const removed = reduce(state, { type: 'removeFaq', lang: 'fr' });
    expect(draftOf(removed).settings.defaultLang).to.equal('');
  });

  it('merges questions in the same language into the existing topics', () => {
    const add: Action = { type: 'look', look: { bringMode: 'add' } };
    const state = after(bring, add, bring);
    expect(idsByTopic(currentFaq(state))).to.deep.equal([
      ['cost', 'time', 'cost-2', 'time-2'],
      ['refund', 'refund-2'],
    ]);
  });

  it('undoes a whole run of typing at once, but nothing before it', () => {
    const typed = (answer: string): Action => ({
      type: 'change',
      change: setEntry('cost', { answer }),
      key: 'cost.answer',
    });
    const state = after(bring, typed('F'), typed('Fi'), typed('Five euros.'), { type: 'undo' });
    expect(entryOf(currentFaq(state), 'cost')?.answer).to.equal('Four euros.');
  });

  it('stays on a FAQ whose language is changed', () => {
    const state = after(bring, { type: 'change', change: (one) => ({ ...one, lang: 'nl' }) });
    expect(draftOf(state).faqs.map(({ lang }) => lang)).to.deep.equal(['nl']);
    expect(currentFaq(state).topics).to.equal(faq.topics);
    expect(reduce(state, { type: 'undo' }).faqLang).to.equal('en');
  });

  it('lists tried queries newest first, each once', () => {
    const tried = (query: string): Action => ({ type: 'tried', query });
    expect(after(tried('parcel'), tried('refund'), tried('parcel')).tried).to.deep.equal([
      'parcel',
      'refund',
    ]);
  });

  it('forgets everything when cleared, including the undo history', () => {
    const state = after(bring, { type: 'clear' }, { type: 'undo' });
    expect(draftOf(state).faqs).to.deep.equal([]);
  });
});

describe('a contact that has just been added', () => {
  const contact = blankContact('mail', 'email', 'Write to us');
  const added: readonly Action[] = [
    bring,
    { type: 'change', change: addContact(contact), select: { kind: 'contact', id: 'mail' } },
    { type: 'look', look: { findings: [aboutMail] } },
  ];

  it('is not reported as empty', () => {
    expect(shownFindings(after(...added))).to.deep.equal([]);
  });

  for (const [name, action] of Object.entries<Action>({
    'its field has been left': { type: 'look', look: { added: undefined } },
    'something else is opened': { type: 'select', selection: { kind: 'overview' } },
    'the owner moves on': { type: 'go', step: 'take' },
    'it has a wrong address': {
      type: 'change',
      change: setContact({ id: 'mail', type: 'email', label: 'Write to us', email: 'x' }),
    },
  })) {
    it(`is reported as empty once ${name}`, () => {
      expect(shownFindings(after(...added, action))).to.deep.equal([aboutMail]);
    });
  }
});

it('an import note is left out where the linter says the same', () => {
  const about = (code: string) => ({
    severity: 'warning' as const,
    code,
    message: 'Nothing fills it in.',
    remedy: 'Write it.',
    quote: '{{ shop.name }}',
    target: { kind: 'entry' as const, id: 'cost' },
  });
  const note = (code: string): ImportFinding => ({
    ...about(code),
    file: 'faq.csv',
    entry: 'cost',
  });
  const state = after(
    { ...bring, notes: [note('placeholder'), note('image')] },
    { type: 'look', look: { findings: [about('placeholder')] } },
  );
  expect(shownFindings(state).map(({ severity, code }) => [severity, code])).to.deep.equal([
    ['warning', 'placeholder'],
    ['note', 'image'],
  ]);
});
