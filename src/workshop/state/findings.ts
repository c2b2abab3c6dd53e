import type { FaqDocument } from '../../core/faq/faq-document.ts';
import type { ImportFinding } from '../../import/import-result.ts';
import type { Finding } from '../../lint/finding.ts';
import { isPasted } from '../pasted-file.ts';
import { memoizeByObject } from '../../core/memoize.ts';
import { selectionKey, type Selection } from './selection.ts';

/** A finding of the linter or a note of the import, and what it is about. */
export interface PlacedFinding {
  readonly severity: 'error' | 'warning' | 'note';
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly quote?: string | undefined;
  readonly target: Selection;
  /** Name of the faulty field, if it is a single one. */
  readonly field?: string | undefined;
  /** Set if the linter can fix it by itself. */
  readonly fixable?: Finding | undefined;
  readonly note?: ImportFinding | undefined;
}

const place = /^(?:topics\[(\d+)\](?:\.entries\[(\d+)\])?|contacts\[(\d+)\])/;

/** What a path such as `topics[0].entries[3].answer` points to. */
export const targetOf = (faq: FaqDocument, path: string): Selection => {
  const [, topicAt, entryAt, contactAt] = place.exec(path) ?? [];
  const contact = faq.contacts?.[Number(contactAt)];
  if (contact) return { kind: 'contact', id: contact.id };
  const topic = faq.topics[Number(topicAt)];
  if (!topic) return { kind: 'overview' };
  const entry = topic.entries[Number(entryAt)];
  return entry ? { kind: 'entry', id: entry.id } : { kind: 'topic', id: topic.id };
};

/** A message without the places in the file, which the workshop does not show. */
const withoutPaths = (message: string): string =>
  message.replace(/,? at (?:topics|contacts)\[\d+\](?:\.\w+|\[\d+\])*,?/g, '');

/** `openingHours` for `contacts[1].openingHours[0]`. */
const fieldOf = (path: string): string | undefined => /\.([a-z]+)(?:\[\d+\])?$/i.exec(path)?.[1];

export const placeFindings = (
  faq: FaqDocument,
  findings: readonly Finding[],
  notes: readonly ImportFinding[],
): readonly PlacedFinding[] => [
  ...findings.map((finding) => ({
    severity: finding.severity,
    code: finding.code,
    message: withoutPaths(finding.message),
    remedy: finding.remedy,
    quote: finding.quote,
    target: targetOf(faq, finding.path),
    field: fieldOf(finding.path),
    fixable: finding.isFixable ? finding : undefined,
  })),
  ...notes.map((note): PlacedFinding => {
    const target = entryOfNote(faq, note);
    return {
      severity: 'note',
      code: note.code,
      message: note.message,
      remedy: note.remedy,
      quote: note.quote ?? (target.kind === 'entry' ? undefined : leftOutOf(note)),
      target,
      note,
    };
  }),
];

/**
 * What a note without a place in the FAQ is about: a question that was left out, or the whole file.
 */
const leftOutOf = ({ question, file }: ImportFinding): string | undefined =>
  question ?? (isPasted(file) ? undefined : file);

/** Looks for the question first: the entry's id may have been changed because it was taken. */
const entryOfNote = (faq: FaqDocument, { entry, question }: ImportFinding): Selection => {
  const { ids, idOfQuestion } = entriesIn(faq);
  // A note about the whole file has neither, and a new entry has no text yet.
  const asked = question === undefined ? undefined : idOfQuestion.get(question);
  const id = asked ?? (entry !== undefined && ids.has(entry) ? entry : undefined);
  return id === undefined ? { kind: 'overview' } : { kind: 'entry', id };
};

const entriesIn = memoizeByObject((faq: FaqDocument) => {
  const entries = faq.topics.flatMap((topic) => topic.entries).toReversed();
  return {
    ids: new Set(entries.map(({ id }) => id)),
    // If a question occurs twice, the first one.
    idOfQuestion: new Map(entries.map(({ question, id }) => [question, id])),
  };
});

/** The worst severity at each place with findings, by its `selectionKey`. */
export type Marks = ReadonlyMap<string, 'error' | 'warning'>;

export const marksOf = (findings: readonly PlacedFinding[]): Marks => {
  const marks = new Map<string, 'error' | 'warning'>();
  for (const { severity, target } of findings) {
    const key = selectionKey(target);
    if (marks.get(key) !== 'error') marks.set(key, severity === 'error' ? severity : 'warning');
  }
  return marks;
};

export const countBySeverity = (
  findings: readonly PlacedFinding[],
): Readonly<Record<PlacedFinding['severity'], number>> => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
