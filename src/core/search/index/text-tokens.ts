/** The tokens of a FAQ's text, with words that people write together and verbs in two parts. */
import type { Analyzer } from '../analysis/analyzer.ts';
import type { Token } from '../analysis/tokenize.ts';

/** In scripts that separate words: elsewhere, other words would be part of it. */
const hyphenatedPair =
  /(?<![\p{Lu}\p{Ll}\u05d0-\u06ff])[\p{Lu}\p{Ll}\u05d0-\u06ff]+[-\u2010\u2011][\p{Lu}\p{Ll}\u05d0-\u06ff]+/gu;

/** Two words with a hyphen as people write them together: "Wi-Fi" is also "wifi". */
const joinedIn = ({ split, tokensOf }: Analyzer, text: string): readonly string[] =>
  (/[-\u2010\u2011]/.test(text) ? (text.match(hyphenatedPair) ?? []) : [])
    .filter((pair) =>
      split.folded(pair).every((word) => word.length < 2 || !tokensOf(word)[0]!.stop),
    )
    .flatMap((pair) => split.folded(pair.replace(/[-\u2010\u2011]/, '')));

/** In a main clause, at most a few words stand before the verb: "In der Stadt holen wir Sie ab". */
const LAST_PLACE_OF_VERB = 4;

/** Verbs with the prefix that ends their clause: "melde ich mich an" contains "anmelde". Nouns are capitalized. */
const rejoinedIn = (
  { language, split, tokensOf, isSeparable }: Analyzer,
  text: string,
): readonly string[] => {
  if (!language.separablePrefixes) return [];
  return text.split(/[.?!,;:()]/).flatMap((clause) => {
    const [prefix = ''] = split.folded(clause.slice(clause.trimEnd().lastIndexOf(' ') + 1));
    if (!isSeparable(prefix)) return [];
    return split
      .placed(clause)
      .slice(0, LAST_PLACE_OF_VERB)
      .filter(
        ({ text: word, start }, at) =>
          word !== prefix &&
          !tokensOf(word)[0]!.stop &&
          (at === 0 || /\p{Ll}/u.test(clause[start]!)),
      )
      .map((word) => prefix + word.text);
  });
};

/** Tokens of a text, whose words are added to `words`. */
export const tokensIn = (
  analyzer: Analyzer,
  text: string,
  words: Set<string>,
): readonly Token[] => {
  const tokens: Token[] = [];
  const add = (word: string): void => {
    words.add(word);
    for (const token of analyzer.tokensOf(word)) tokens.push(token);
  };
  analyzer.split.folded(text).forEach(add);
  joinedIn(analyzer, text).forEach(add);
  rejoinedIn(analyzer, text).forEach(add);
  return tokens;
};
