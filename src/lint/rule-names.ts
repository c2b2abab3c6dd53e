import { rules } from './rules/index.ts';

/** Rules that look at more than one document: its text, its name, the shop's other languages. */
const fileRules = ['invalid-json', 'file-language', 'missing-translation'] as const;

/** Every name a finding may have as its code. */
export const ruleNames: readonly string[] = [...fileRules, ...rules.map(({ code }) => code)];
