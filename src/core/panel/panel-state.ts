/** Outcome of a visit, from opening the panel to closing it; following a contact outranks any rating. */
export type VisitOutcome = 'none' | 'read' | 'helpful' | 'unhelpful' | 'contact';

/** What the shopper has done in the panel so far. Never changed in place. */
export interface PanelState {
  readonly query: string;
  /** Whether the shopper has typed within the last pause. */
  readonly isTyping: boolean;
  /** Whether the shopper has rejected a spelling correction of this query. */
  readonly exact: boolean;
  /** Ids of the entries whose answers are open. */
  readonly expandedEntries: ReadonlySet<string>;
  /** Entry id → whether its long answer is fully shown. */
  readonly fullAnswers: ReadonlyMap<string, boolean>;
  /** Ids of the topics, and of the parts of long topics, that are expanded. */
  readonly expandedTopics: ReadonlySet<string>;
  /** Entry id → whether it was helpful. */
  readonly feedback: ReadonlyMap<string, boolean>;
  /** Id of the contact whose address was copied last. */
  readonly copied?: string | undefined;
  /** How many queries in a row the FAQ had no answer to. */
  readonly misses: number;
  /** Outcome of the current visit so far. */
  readonly outcome: VisitOutcome;
}

/** In UTF-16 units. A longer query says nothing more, and a paste must never slow down a checkout. */
export const MAX_QUERY_LENGTH = 500;
/** After this many unanswered queries in a row, the contacts are offered, whatever is shown. */
const MAX_MISSES = 3;

export const initialPanelState: PanelState = {
  query: '',
  isTyping: false,
  exact: false,
  expandedEntries: new Set(),
  fullAnswers: new Map(),
  expandedTopics: new Set(),
  feedback: new Map(),
  misses: 0,
  outcome: 'none',
};

/** Sets the query and closes the open answers, which belonged to the previous one. */
export const withQuery = (state: PanelState, typed: string): PanelState => {
  const query = typed.slice(0, MAX_QUERY_LENGTH);
  const isSame = query.trim() === state.query.trim();
  const expandedEntries = isSame ? state.expandedEntries : new Set<string>();
  return { ...state, query, isTyping: false, exact: false, copied: undefined, expandedEntries };
};

/** The same while the shopper types: until they pause, the list of results is kept steady. */
export const withTypedQuery = (state: PanelState, typed: string): PanelState => ({
  ...withQuery(state, typed),
  isTyping: true,
});

export const withTypingEnded = (state: PanelState): PanelState =>
  state.isTyping ? { ...state, isTyping: false } : state;

/** Searches the query as it was typed, without correction. */
export const withExactQuery = (state: PanelState): PanelState => ({
  ...withTypingEnded(state),
  exact: true,
});

export const withEntryToggled = (state: PanelState, id: string): PanelState => ({
  ...withAnswerRead(state),
  expandedEntries: toggled(state.expandedEntries, id),
});

/** Expands all of an entry, for a shopper who followed a link to it. */
export const withEntryExpanded = (state: PanelState, id: string): PanelState => ({
  ...withAnswerRead(withAnswerFolded(state, id, false)),
  expandedEntries: new Set(state.expandedEntries).add(id),
});

export const withAnswerFolded = (state: PanelState, id: string, isFolded: boolean): PanelState => ({
  ...state,
  fullAnswers: new Map(state.fullAnswers).set(id, !isFolded),
});

export const withTopicToggled = (state: PanelState, id: string): PanelState => ({
  ...state,
  expandedTopics: toggled(state.expandedTopics, id),
});

/** Rates an answer; without `helpful` the rating is withdrawn. */
export const withFeedback = (state: PanelState, id: string, helpful?: boolean): PanelState => {
  const feedback = new Map(state.feedback);
  if (helpful === undefined) feedback.delete(id);
  else feedback.set(id, helpful);
  if (state.outcome === 'contact') return { ...state, feedback };
  const outcome = helpful === undefined ? 'read' : helpful ? 'helpful' : 'unhelpful';
  return { ...state, feedback, outcome };
};

export const withCopied = (state: PanelState, contactId: string | undefined): PanelState => ({
  ...state,
  copied: contactId,
});

const withAnswerRead = (state: PanelState): PanelState => ({
  ...state,
  outcome: state.outcome === 'none' ? 'read' : state.outcome,
});

export const withContactFollowed = (state: PanelState): PanelState => ({
  ...state,
  outcome: 'contact',
});

/** Starts a new visit; what the panel shows is kept, and a state without anything to reset, too. */
export const withNewVisit = (state: PanelState): PanelState => {
  const rested = withTypingEnded(state);
  return rested.outcome === 'none' ? rested : { ...rested, outcome: 'none' };
};

/** Counts a query that the shopper has finished typing, as answered or missed. */
export const withSearchCounted = (state: PanelState, hasAnswer: boolean): PanelState => ({
  ...state,
  misses: hasAnswer ? 0 : state.misses + 1,
});

/** Whether so many queries in a row went unanswered that the contacts are offered. */
export const hasMissedOften = ({ misses }: PanelState): boolean => misses >= MAX_MISSES;

/** Whether one more unanswered query makes the panel offer the contacts. */
export const isLastMiss = ({ misses }: PanelState): boolean => misses + 1 === MAX_MISSES;

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};
