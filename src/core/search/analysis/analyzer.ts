/** Text analysis shared by entries and queries: tokens of a language, and the concepts they name. */
import { primaryLanguage } from '../../language/lookup-language.ts';
import type { Language } from '../../lexicon/language.ts';
import { plain } from '../../lexicon/plain.ts';
import { compiledLexicon, learnExpression, type CompiledLexicon } from './compiled-lexicon.ts';
import {
  emptyTrie,
  expressionAt,
  stemsIn,
  type Concept,
  type ExpressionTrie,
  type ExpressionMatch,
} from './expression-trie.ts';
import { splitterFor, type Splitter } from './normalize.ts';
import { groupsAt, trieOfGroups } from './synonym-groups.ts';
import type { Token, Tokens } from './tokenize.ts';
import { complete, type Steps } from '../steps.ts';

export interface Analyzer {
  readonly language: Language;
  readonly split: Splitter;
  /** Tokens of one folded word. */
  readonly tokensOf: (word: string) => readonly Token[];
  /** The longest expression that starts at a token and ends before `limit`, by default the end. */
  readonly expressionAt: (
    tokens: readonly Token[],
    start: number,
    limit?: number,
  ) => ExpressionMatch | undefined;
  /** The groups of the thesaurus that the tokens name, which only suggest what may be meant. */
  readonly synonymsAt: (
    tokens: readonly Token[],
    start: number,
    limit?: number,
  ) => ExpressionMatch | undefined;
  /** Concepts that a word names by itself. */
  readonly conceptsOf: (stem: string) => readonly Concept[];
  /** Whether a folded word is known independently of any FAQ: a word of the lexicon or a stop word. */
  readonly knows: (word: string) => boolean;
  /** Folded words of the lexicon; those of the thesaurus and of the FAQ's own synonyms. */
  readonly words: readonly ReadonlySet<string>[];
  readonly stops: ReadonlySet<string>;
  /** Whether a stem is one of the lexicon's. */
  readonly hasStem: (stem: string) => boolean;
  /** A topic whose entries help when no entry is about this one. */
  readonly relatedTo: (term: string) => string | undefined;
  /** Whether a word is a common one, spelled correctly even though a known word is near. */
  readonly isCommon: (word: string) => boolean;
  readonly isCue: (term: string) => boolean;
  /** Whether a word may be the prefix of a verb that stands apart from it. */
  readonly isSeparable: (word: string) => boolean;
}

/** Prefix of terms from a FAQ's own synonyms; the lexicon's topics and cues begin with `:`. */
export const OWN_TERM_PREFIX = ':own-';

/** What a FAQ adds to the lexicon: its own synonyms, and those it has from the thesaurus. */
interface OwnWords {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly synonymGroups: ExpressionTrie;
  readonly expressions: ExpressionTrie;
}

const noConcepts: readonly Concept[] = [];

const longer = (
  a: ExpressionMatch | undefined,
  b: ExpressionMatch | undefined,
): ExpressionMatch | undefined => {
  if (!a || !b || a.end !== b.end) return !b || (a && a.end > b.end) ? a : b;
  return { end: a.end, concepts: [...a.concepts, ...b.concepts] };
};

/** Reads groups of synonyms, as `Faq.thesaurus` contains them. */
const trieOfThesaurus = (tokens: Tokens, groups: readonly string[]): ExpressionTrie =>
  trieOfGroups(
    groups.map((group) =>
      group
        .split(',')
        .map((written) =>
          written.split(' ').flatMap((word) => tokens.of(word).map(({ stem }) => stem)),
        ),
    ),
  );

/** Expressions are left out: the halves of "wi fi" are no words. */
const wordsOfThesaurus = (groups: readonly string[]): readonly string[] =>
  groups.flatMap((group) => group.split(',').filter((written) => !written.includes(' ')));

/** Learns a FAQ's own synonyms, which add words and stems to the lexicon. */
const trieOfSynonyms = (
  lexicon: CompiledLexicon,
  split: Splitter,
  synonyms: readonly (readonly string[])[],
): ExpressionTrie => {
  const trie = emptyTrie();
  synonyms.forEach((group, index) => {
    for (const written of group) {
      // Signs of the lexicon's notation, such as "/", have no meaning here.
      const unsigned = split.folded(written).join(' ');
      learnExpression(lexicon, trie, unsigned, `${OWN_TERM_PREFIX}${index}`);
    }
  });
  return trie;
};

/** The words of one FAQ, kept apart from the shared lexicon, into which they must not leak. */
const ownWordsOf = (
  lexicon: CompiledLexicon,
  split: Splitter,
  synonyms: readonly (readonly string[])[],
  thesaurus: readonly string[],
): OwnWords => {
  const words = new Set(wordsOfThesaurus(thesaurus));
  const synonymGroups = trieOfThesaurus(lexicon.tokens, thesaurus);
  const stems = new Set(stemsIn(synonymGroups));
  const expressions = trieOfSynonyms({ ...lexicon, words, stems }, split, synonyms);
  return { words, stems, synonymGroups, expressions };
};

/**
 * @param lang BCP 47 tag of the texts.
 * @param synonyms Groups of words that mean the same in this FAQ.
 * @param language The lexicon of that language, where there is one.
 * @param thesaurus Groups of synonyms, as `Faq.thesaurus` contains them.
 */
export function* analyzerSteps(
  lang: string,
  synonyms: readonly (readonly string[])[],
  language: Language = plain,
  thesaurus: readonly string[] = [],
): Steps<Analyzer> {
  const split = splitterFor(primaryLanguage(lang));
  const lexicon = yield* compiledLexicon(language);
  const own = ownWordsOf(lexicon, split, synonyms, thesaurus);
  const { tokens, expressions, related, cues, separable, common } = lexicon;

  return {
    language,
    split,
    tokensOf: tokens.of,
    expressionAt: (sequence, start, limit) =>
      longer(
        expressionAt(expressions, sequence, start, limit),
        expressionAt(own.expressions, sequence, start, limit),
      ),
    synonymsAt: (sequence, start, limit) => groupsAt(own.synonymGroups, sequence, start, limit),
    conceptsOf: (stem) => {
      const ofTrade = expressions.next.get(stem)?.concepts ?? noConcepts;
      const ofShop = own.expressions.next.get(stem)?.concepts;
      return ofShop ? [...ofTrade, ...ofShop] : ofTrade;
    },
    knows: (word) => tokens.stops.has(word) || lexicon.words.has(word) || own.words.has(word),
    words: [lexicon.words, own.words],
    stops: tokens.stops,
    hasStem: (stem) => lexicon.stems.has(stem) || own.stems.has(stem),
    relatedTo: (term) => related.get(term),
    isCommon: (word) => common.has(language.stem(word)),
    isCue: (term) => cues.has(term),
    isSeparable: (word) => separable.has(word),
  };
}

/** `analyzerSteps`, run to completion. */
export const createAnalyzer = (...of: Parameters<typeof analyzerSteps>): Analyzer =>
  complete(analyzerSteps(...of));
