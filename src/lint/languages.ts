import { byPlace, type Finding } from './finding.ts';
import { readWrittenFaq, type WrittenFaq } from './written-faq.ts';

/** A FAQ and the name of its file. */
export interface NamedFaq {
  readonly name: string;
  readonly document: unknown;
}

interface ReadFaq extends WrittenFaq {
  readonly name: string;
}

type Part = 'entries' | 'contacts';

const nameOfPart = { entries: 'entry', contacts: 'contact' } as const;

const idsOf = (faq: ReadFaq, part: Part): readonly string[] =>
  faq[part].map(({ id }) => id).filter((id) => id !== '');

/** FAQs that share less than half of their ids are not translations of each other. */
const isTranslation = (one: ReadFaq, other: ReadFaq): boolean => {
  const ids = new Set(idsOf(other, 'entries'));
  const shared = idsOf(one, 'entries').filter((id) => ids.has(id)).length;
  return shared * 2 >= Math.min(ids.size, one.entries.length) && shared > 0;
};

/** Findings on `faq` for what `other` has and it lacks. */
const missingIn = (faq: ReadFaq, other: ReadFaq, part: Part): readonly Finding[] => {
  const own = new Set(idsOf(faq, part));
  return other[part]
    .filter(({ id }) => id !== '' && !own.has(id))
    .map((missing): Finding => ({
      severity: 'warning',
      code: 'missing-translation',
      path: '',
      ...('question' in missing && { question: missing.question }),
      quote: missing.id,
      message: `The ${nameOfPart[part]} "${missing.id}" of ${other.name} is missing here.`,
      remedy: `Translate it, or remove it from ${other.name}.`,
      isFixable: false,
    }));
};

/**
 * Findings from comparing the shop's languages, by file name: what one has and another lacks. The
 * first is the shop's own language; entries that only a translation has are reported for the first.
 */
export const lintLanguages = (
  faqs: readonly NamedFaq[],
): ReadonlyMap<string, readonly Finding[]> => {
  const [own, ...others] = faqs.map(({ name, document }) => ({
    name,
    ...readWrittenFaq(document),
  }));
  const findings = new Map<string, readonly Finding[]>();
  const add = (name: string, more: readonly Finding[]) =>
    findings.set(name, [...(findings.get(name) ?? []), ...more].sort(byPlace));
  for (const other of others) {
    if (!own || !isTranslation(other, own)) continue;
    for (const part of ['entries', 'contacts'] as const) {
      add(other.name, missingIn(other, own, part));
      add(own.name, missingIn(own, other, part));
    }
  }
  return findings;
};
