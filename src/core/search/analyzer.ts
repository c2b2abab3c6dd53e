/** Text analysis shared by entries and queries: tokens of a language, and the concepts they name. */
import {
  ANY_NUMBER,
  addExpression,
  emptyTrie,
  expressionAt,
  stemsIn,
  type Concept,
  type ExpressionTrie,
  type ExpressionMatch,
} from './expression-trie.ts';
import { primaryLanguage } from '../language/lookup-language.ts';
import type { Language } from '../lexicon/language.ts';
import { plain } from '../lexicon/plain.ts';
import { foldedWords, splitterFor, type Splitter } from './normalize.ts';
import { groupsAt, trieOfGroups } from './synonym-groups.ts';
import { DENIAL, createTokens, type Token, type Tokens } from './tokenize.ts';
import { complete, type Steps } from './steps.ts';

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

/** Marks a word of the lexicon that often means something else. */
const AMBIGUOUS = '~';
/** Prefix of terms from a FAQ's own synonyms; the lexicon's topics and cues begin with `:`. */
export const OWN = ':own-';

/** A compiled lexicon, shared by all FAQs of its language. */
interface Lexicon {
  readonly tokens: Tokens;
  readonly expressions: ExpressionTrie;
  readonly words: Set<string>;
  readonly stems: Set<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly separable: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly related: ReadonlyMap<string, string>;
  /** Terms of the cues. */
  readonly cues: ReadonlySet<string>;
}

const noConcepts: readonly Concept[] = [];
const lexicons = new WeakMap<Language, Lexicon>();

/** The keys of each alternative at one place of an expression. */
const choicesAt = ({ tokens, words, stems }: Lexicon, place: string): readonly string[][] =>
  place.split('/').map((written) => {
    if (written === ANY_NUMBER) return [written];
    const keys: string[] = [];
    for (const word of foldedWords(written)) {
      for (const token of tokens.of(word)) {
        keys.push(token.stem);
        if (token.stop) continue;
        words.add(token.word);
        stems.add(token.stem);
      }
    }
    return keys;
  });

const learnExpression = (
  lexicon: Lexicon,
  expressions: ExpressionTrie,
  written: string,
  term: string,
): void => {
  const concept = { term, ambiguous: written.includes(AMBIGUOUS) };
  const all = written.trim().split(/\s+/);
  const content = all.filter((place) => !lexicon.functionWords.has(place));
  // "mon argent" is more than "argent".
  const places = content.length > 1 ? content : all;
  let ways: string[][] = [[]];
  for (const place of places) {
    const choices = choicesAt(lexicon, place);
    ways = ways.flatMap((way) => choices.map((keys) => [...way, ...keys]));
  }
  for (const keys of ways) {
    if (keys.length === 0) continue;
    addExpression(expressions, keys, concept);
    if (places.length === 2 && keys.length === 2 && keys.includes(DENIAL)) {
      addExpression(expressions, [keys[1]!, keys[0]!], concept);
    }
  }
};

function* compile(language: Language): Steps<Lexicon> {
  const lexicon: Lexicon = {
    tokens: createTokens(language),
    expressions: emptyTrie(),
    words: new Set(),
    stems: new Set(),
    functionWords: new Set(language.functionWords.split(' ')),
    separable: new Set(foldedWords(language.separablePrefixes ?? '')),
    common: new Set(foldedWords(language.commonWords).map(language.stem)),
    related: new Map(
      Object.entries(language.related).map(([topic, other]) => [`:${topic}`, `:${other}`]),
    ),
    cues: new Set(Object.keys(language.cues).map((name) => `:${name}`)),
  };
  for (const lists of [language.topics, language.cues]) {
    for (const [name, list] of Object.entries(lists)) {
      for (const written of list.split(',')) {
        learnExpression(lexicon, lexicon.expressions, written, `:${name}`);
      }
      yield;
    }
  }
  for (const other of lexicon.tokens.spellings.keys()) lexicon.words.add(other);
  return lexicon;
}

function* lexiconOf(language: Language): Steps<Lexicon> {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = yield* compile(language)));
  return lexicon;
}

const longer = (
  a: ExpressionMatch | undefined,
  b: ExpressionMatch | undefined,
): ExpressionMatch | undefined => {
  if (!a || !b || a.end !== b.end) return !b || (a && a.end > b.end) ? a : b;
  return { end: a.end, concepts: [...a.concepts, ...b.concepts] };
};

/** Reads groups of synonyms, as `Faq.thesaurus` holds them. */
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
  lexicon: Lexicon,
  split: Splitter,
  synonyms: readonly (readonly string[])[],
): ExpressionTrie => {
  const trie = emptyTrie();
  synonyms.forEach((group, index) => {
    for (const written of group) {
      // Signs of the lexicon's notation, such as "/", have no meaning here.
      const unsigned = split.folded(written).join(' ');
      learnExpression(lexicon, trie, unsigned, `${OWN}${index}`);
    }
  });
  return trie;
};

/**
 * @param lang BCP 47 tag of the texts.
 * @param synonyms Groups of words that mean the same in this FAQ.
 * @param language The lexicon of that language, where there is one.
 * @param thesaurus Groups of synonyms, as `Faq.thesaurus` holds them.
 */
export function* analyzerSteps(
  lang: string,
  synonyms: readonly (readonly string[])[],
  language: Language = plain,
  thesaurus: readonly string[] = [],
): Steps<Analyzer> {
  const split = splitterFor(primaryLanguage(lang));
  const shared = yield* lexiconOf(language);
  const { tokens, expressions, related, cues, separable, common } = shared;
  // Kept apart from the shared lexicon, into which a FAQ's own words must not leak.
  const words = new Set(wordsOfThesaurus(thesaurus));
  const synonymGroups = trieOfThesaurus(tokens, thesaurus);
  const stems = new Set(stemsIn(synonymGroups));
  const own = trieOfSynonyms({ ...shared, words, stems }, split, synonyms);

  return {
    language,
    split,
    tokensOf: tokens.of,
    expressionAt: (sequence, start, limit) =>
      longer(
        expressionAt(expressions, sequence, start, limit),
        expressionAt(own, sequence, start, limit),
      ),
    synonymsAt: (sequence, start, limit) => groupsAt(synonymGroups, sequence, start, limit),
    conceptsOf: (stem) => {
      const ofTrade = expressions.next.get(stem)?.concepts ?? noConcepts;
      const ofShop = own.next.get(stem)?.concepts;
      return ofShop ? [...ofTrade, ...ofShop] : ofTrade;
    },
    knows: (word) => tokens.stops.has(word) || shared.words.has(word) || words.has(word),
    words: [shared.words, words],
    stops: tokens.stops,
    hasStem: (stem) => shared.stems.has(stem) || stems.has(stem),
    relatedTo: (term) => related.get(term),
    isCommon: (word) => common.has(language.stem(word)),
    isCue: (term) => cues.has(term),
    isSeparable: (word) => separable.has(word),
  };
}

/** `analyzerSteps`, run to completion. */
export const createAnalyzer = (...of: Parameters<typeof analyzerSteps>): Analyzer =>
  complete(analyzerSteps(...of));
