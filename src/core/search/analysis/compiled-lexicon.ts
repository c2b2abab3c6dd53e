/** A lexicon as the search uses it: its expressions as a trie of stems. */
import type { Language } from '../../lexicon/language.ts';
import { ANY_NUMBER, addExpression, emptyTrie, type ExpressionTrie } from './expression-trie.ts';
import { foldedWords } from './normalize.ts';
import type { Steps } from '../steps.ts';
import { NEGATION_STEM, createTokens, type Tokens } from './tokenize.ts';

/** Marks a word of the lexicon that often means something else. */
const AMBIGUOUS = '~';

/** Shared by all FAQs of its language. */
export interface CompiledLexicon {
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

const lexicons = new WeakMap<Language, CompiledLexicon>();

/** The keys of each alternative at one place of an expression. */
const choicesAt = ({ tokens, words, stems }: CompiledLexicon, place: string): readonly string[][] =>
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

/** Adds an expression as lexicons write it: places apart by spaces, alternatives by `/`. */
export const learnExpression = (
  lexicon: CompiledLexicon,
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
    if (places.length === 2 && keys.length === 2 && keys.includes(NEGATION_STEM)) {
      addExpression(expressions, [keys[1]!, keys[0]!], concept);
    }
  }
};

function* compile(language: Language): Steps<CompiledLexicon> {
  const lexicon: CompiledLexicon = {
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

/** The lexicon of a language, compiled once, in steps. */
export function* compiledLexicon(language: Language): Steps<CompiledLexicon> {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = yield* compile(language)));
  return lexicon;
}
