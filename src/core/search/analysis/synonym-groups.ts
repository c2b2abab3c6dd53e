/** Groups of synonyms: a trie of their words, and the groups that a text names. */
import {
  addExpression,
  emptyTrie,
  expressionAt,
  type ExpressionMatch,
  type ExpressionTrie,
} from './expression-trie.ts';
import type { Token } from './tokenize.ts';

/** Prefix of the terms of groups; the number of the group follows. */
export const THESAURUS_TERM_PREFIX = ':thesaurus-';

/** @param groups The stems of each word or expression of each group. */
export const trieOfGroups = (
  groups: readonly (readonly (readonly string[])[])[],
): ExpressionTrie => {
  const trie = emptyTrie();
  groups.forEach((group, number) => {
    const concept = { term: `${THESAURUS_TERM_PREFIX}${number}`, ambiguous: false };
    for (const stems of group) addExpression(trie, stems, concept);
  });
  return trie;
};

/** The groups that the tokens from `start` name. */
export const groupsAt = (
  trie: ExpressionTrie,
  tokens: readonly Token[],
  start: number,
  limit?: number,
): ExpressionMatch | undefined => {
  const match = expressionAt(trie, tokens, start, limit);
  // A lone stop word shares the stem of another word only by chance.
  return match?.end === start + 1 && tokens[start]!.stop ? undefined : match;
};
