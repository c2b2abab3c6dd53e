import { rules } from './rules/index.ts';

/** Rules that look at more than one document: its text, its name, the shop's other languages. */
const OF_FILES = ['invalid-json', 'file-language', 'missing-translation'] as const;

/** Every name a finding may have as its code. */
export const ruleNames: readonly string[] = [...OF_FILES, ...rules.map(({ code }) => code)];
