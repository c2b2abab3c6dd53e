import type { Entry } from '../faq/faq.ts';
import { blocksShown } from '../markdown/fold-answer.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { PanelState } from './panel-state.ts';
import type { Piece } from '../search/search.ts';
import type { SearchProviderHit } from '../search-provider.ts';

/** An entry in a list of the panel. */
export interface EntryRow {
  readonly entry: Entry;
  readonly question: readonly Piece[];
  /** The part of the answer that matched; empty if there is nothing to show. */
  readonly excerpt: readonly Piece[];
  readonly expanded: boolean;
  /** Whether a long answer is fully shown. */
  readonly isFull: boolean;
  readonly feedback: boolean | undefined;
}

/** Whether an open answer was rated unhelpful. */
export const isUnhelpful = ({ expanded, feedback }: EntryRow): boolean =>
  expanded && feedback === false;

export const isEntryRow = (row: EntryRow | SearchProviderHit): row is EntryRow => 'entry' in row;

/** An entry without highlights or excerpt. */
export const plainRow = (entry: Entry, state: PanelState): EntryRow =>
  rowOf(entry, [{ text: entry.question, marked: false }], [], state);

export const rowOf = (
  entry: Entry,
  question: readonly Piece[],
  excerpt: readonly Piece[],
  state: PanelState,
): EntryRow => {
  const feedback = state.feedback.get(entry.id);
  const expanded = state.expandedEntries.has(entry.id);
  const isFull = state.fullAnswers.get(entry.id) ?? (expanded && isFoldedAway(excerpt, entry));
  return { entry, question, excerpt, expanded, isFull, feedback };
};

/** Whether the match is in the folded part of a long answer. */
const isFoldedAway = (excerpt: readonly Piece[], { answer }: Entry): boolean => {
  const words = excerpt.map(({ text }) => text).join('');
  const shown = plainText(answer.slice(0, blocksShown(answer)));
  return !shown.includes(words.replace(/^… | …$/g, ''));
};
