import type { Command } from 'commander';
import type { Faq } from '../../core/faq/faq.ts';
import { parse } from '../../core/faq/parse.ts';
import { createSearch, type Hit, type SearchResult } from '../../search.ts';
import { loadFaqs } from '../load-faqs.ts';
import { print, styleFor } from '../terminal.ts';
import { stopOnErrors } from '../stop-on-errors.ts';

interface SearchOptions {
  readonly json?: true;
}

const style = () => styleFor(process.stdout);

const piecesText = (pieces: Hit['question']): string =>
  pieces.map(({ text, marked }) => (marked ? style().strong(text) : text)).join('');

const hitLines = (hit: Hit, at: number): readonly string[] => [
  `  ${at + 1}. ${piecesText(hit.question)}  ${style().faint(`${Math.round(hit.score * 100)} %  ${hit.id}`)}`,
  ...(hit.excerpt.length > 0 ? [`     ${piecesText(hit.excerpt).replaceAll('\n', ' ')}`] : []),
];

const resultLines = ({
  hits,
  suggestions,
  corrections,
  personal,
}: SearchResult): readonly string[] => [
  ...corrections.map(({ typed, meant }) => `"${typed}" was taken for "${meant}".`),
  ...(personal === undefined ? [] : [`Left out of the search, since it is personal: ${personal}.`]),
  hits.length > 0 ? 'Answers:' : 'No answer is certain enough.',
  ...hits.flatMap(hitLines),
  ...(suggestions.length > 0 ? ['Shown as "perhaps":', ...suggestions.flatMap(hitLines)] : []),
  ...(hits.length > 0
    ? []
    : ['If one of them is the answer, add the words of the query to its "keywords".']),
];

const searchOne = (faq: Faq, query: string, isJson: boolean): void => {
  const result = createSearch(faq)(query);
  if (isJson) print(JSON.stringify(result, null, 2));
  else print(`${style().strong(`"${result.query}"`)} in ${faq.lang}`, ...resultLines(result));
};

const searchCommand = async (
  path: string,
  query: string,
  { json }: SearchOptions,
): Promise<void> => {
  const { faqs, files } = await loadFaqs([path], {});
  stopOnErrors(
    files.map((file) => ({
      ...file,
      findings: file.findings.filter(({ severity }) => severity === 'error'),
    })),
    'searched',
  );
  for (const document of faqs) searchOne(parse(document).faq, query, json === true);
};

export const addSearch = (program: Command): void => {
  program
    .command('search')
    .description('show what shoppers find who type these words, and which of them matched')
    .argument('<faq>', 'a FAQ in any form, or a folder of them')
    .argument('<query>', 'what a shopper types')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ shop-help search faq-data/fr.json "colis pas reçu"
  $ shop-help search faq.txt "where is my parcel"`,
    )
    .action(searchCommand);
};
