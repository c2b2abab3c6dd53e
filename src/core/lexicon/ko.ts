import type { Language } from './language.ts';
import { plain } from './plain.ts';

/** The first particle or form of "to do", "to become" or "to be", and all that follows it. */
const ENDING =
  /^(..+?)(?:하|되|된|될|돼|됐|했|할|한|해|합|됩|을|를|은|는|이|가|의|에|로|으로|와|과|도|만|부터|까지|나|입).*$/;

export const ko: Language = { ...plain, stem: (word) => word.replace(ENDING, '$1') };
