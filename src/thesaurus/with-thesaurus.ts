/** Adds to a FAQ the synonyms of its own words, and no others. */
import type { Entry, Faq } from '../core/faq/faq.ts';
import { primaryLanguage } from '../core/language/lookup-language.ts';
import { languageFor } from '../core/lexicon/index.ts';
import { createAnalyzer, type Analyzer } from '../core/search/analysis/analyzer.ts';
import { trustIn } from '../core/search/index/lexicon-trust.ts';
import type { Concept, ExpressionTrie } from '../core/search/analysis/expression-trie.ts';
import {
  THESAURUS_TERM_PREFIX,
  groupsAt,
  trieOfGroups,
} from '../core/search/analysis/synonym-groups.ts';
import type { Token } from '../core/search/analysis/tokenize.ts';
import * as thesauri from './index.ts';

/** For all groups of a FAQ together: about 3 kB of a script. */
const MAX_CHARACTERS = 7500;
/** The limit where the lexicon fits the FAQ, so that little is left to add. */
const MAX_BESIDE_LEXICON = 2500;
/** Shortest stem that is looked for inside compounds, in letters. */
const MIN_PART_LENGTH = 5;

/** A word or an expression of a group. */
interface Member {
  /** Folded words, joined by spaces. */
  readonly text: string;
  readonly stems: readonly string[];
}

interface Thesaurus {
  readonly analyzer: Analyzer;
  readonly groups: readonly (readonly Member[])[];
  readonly trie: ExpressionTrie;
}

const texts: Readonly<Record<string, string>> = thesauri;
const known = new Map<string, Thesaurus>();

const memberOf = (analyzer: Analyzer, written: string): readonly Member[] => {
  const words = analyzer.split.folded(written);
  const tokens = words.flatMap((word) => analyzer.tokensOf(word));
  const says = tokens.length > 1 || tokens.some(({ stop }) => !stop);
  return says ? [{ text: words.join(' '), stems: tokens.map(({ stem }) => stem) }] : [];
};

/** Forms of the same word are merged into one member. */
const groupOf = (analyzer: Analyzer, line: string): readonly Member[] => {
  const members = line.split(',').flatMap((written) => memberOf(analyzer, written));
  const byStems = new Map(members.map((member) => [member.stems.join(' '), member]));
  return [...byStems.values()];
};

const thesaurusOf = (lang: string): Thesaurus | undefined => {
  const text = texts[lang];
  const before = known.get(lang);
  if (text === undefined || before) return before;
  const analyzer = createAnalyzer(lang, [], languageFor(lang));
  const groups = text
    .trim()
    .split('\n')
    .map((line) => groupOf(analyzer, line));
  const trie = trieOfGroups(groups.map((group) => group.map(({ stems }) => stems)));
  const thesaurus = { analyzer, groups, trie };
  known.set(lang, thesaurus);
  return thesaurus;
};

/** A group with a member in a text. */
interface GroupMatch {
  readonly number: number;
  /** The folded word, if it is a compound with a member of the group: "Reisegepäck" of "Gepäck". */
  readonly compound?: string;
}

const numbersOf = (concepts: readonly Concept[]): readonly number[] =>
  concepts.map(({ term }) => Number(term.slice(THESAURUS_TERM_PREFIX.length)));

/** Groups with a member that is part of a compound. */
const matchesOfPart = ({ trie }: Thesaurus, { word, stem }: Token): readonly GroupMatch[] =>
  [...trie.next]
    .filter(
      ([part]) => part.length >= MIN_PART_LENGTH && (stem.startsWith(part) || stem.endsWith(part)),
    )
    .flatMap(([, { concepts }]) => numbersOf(concepts))
    .map((number) => ({ number, compound: word }));

/** @param isKnown Whether the lexicon already covers a word. */
const matchesIn = (
  thesaurus: Thesaurus,
  text: string,
  isKnown: (stem: string) => boolean,
): readonly GroupMatch[] => {
  const { analyzer, trie } = thesaurus;
  const tokens = analyzer.split.folded(text).flatMap((word) => analyzer.tokensOf(word));
  return tokens.flatMap((token, at) => {
    if (isKnown(token.stem)) return [];
    const match = groupsAt(trie, tokens, at);
    if (match) return numbersOf(match.concepts).map((number) => ({ number }));
    return analyzer.language.hasCompounds && !token.stop ? matchesOfPart(thesaurus, token) : [];
  });
};

/** The members of a group that a FAQ contains. */
interface GroupUse {
  readonly entries: Set<Entry>;
  readonly compounds: Set<string>;
}

/** Groups with members in some texts of the entries, by number. */
const usesIn = (
  thesaurus: Thesaurus,
  entries: readonly Entry[],
  textsOf: (entry: Entry) => readonly string[],
  isKnown: (stem: string) => boolean,
): ReadonlyMap<number, GroupUse> => {
  const uses = new Map<number, GroupUse>();
  for (const entry of entries) {
    const matches = textsOf(entry).flatMap((text) => matchesIn(thesaurus, text, isKnown));
    for (const { number, compound } of matches) {
      const use = uses.get(number) ?? { entries: new Set(), compounds: new Set() };
      uses.set(number, use);
      use.entries.add(entry);
      if (compound !== undefined) use.compounds.add(compound);
    }
  }
  return uses;
};

/** Numbers of groups and where they are used, those used by the fewest entries first. */
const rarestFirst = (uses: ReadonlyMap<number, GroupUse>): readonly [number, GroupUse][] =>
  [...uses].sort(([, a], [, b]) => a.entries.size - b.entries.size);

/**
 * Groups with members in the questions or keywords, then those with members in answers alone.
 * @param fits Whether the lexicon fits the FAQ: it already covers the words it knows, and the answers.
 */
const groupsFor = (
  thesaurus: Thesaurus,
  entries: readonly Entry[],
  fits: boolean,
): readonly [number, GroupUse][] => {
  const isKnown = (stem: string): boolean =>
    fits && thesaurus.analyzer.conceptsOf(stem).some(({ ambiguous }) => !ambiguous);
  const namesOf = ({ question, keywords }: Entry): readonly string[] => [question, ...keywords];
  const asked = usesIn(thesaurus, entries, namesOf, isKnown);
  if (fits) return rarestFirst(asked);
  const answered = usesIn(thesaurus, entries, ({ text }) => [text], isKnown);
  return [...rarestFirst(asked), ...rarestFirst(answered).filter(([number]) => !asked.has(number))];
};

/**
 * The FAQ with the groups that have members in its texts, so that "suitcase" suggests entries about
 * luggage. Those of questions and keywords come first, and of these the ones found in the fewest
 * entries; those beyond the limit are left out. A FAQ in a language without a thesaurus is returned unchanged.
 */
export const withThesaurus = (faq: Faq): Faq => {
  const thesaurus = thesaurusOf(primaryLanguage(faq.lang));
  if (!thesaurus || faq.thesaurus) return faq;
  const entries = faq.topics.flatMap((topic) => topic.entries);
  const fits = trustIn(thesaurus.analyzer, entries) === 1;
  const uses = groupsFor(thesaurus, entries, fits);
  const groups = uses
    .map(([number, { compounds }]) => [
      ...thesaurus.groups[number]!.map(({ text }) => text),
      ...compounds,
    ])
    .filter((group) => group.length > 1)
    .map((group) => group.join());
  return { ...faq, thesaurus: firstWithin(groups, fits ? MAX_BESIDE_LEXICON : MAX_CHARACTERS) };
};

/** The first groups that together have at most `limit` characters. */
const firstWithin = (groups: readonly string[], limit: number): readonly string[] => {
  const first: string[] = [];
  let length = 0;
  for (const group of groups) {
    length += group.length;
    if (length > limit) break;
    first.push(group);
  }
  return first;
};
