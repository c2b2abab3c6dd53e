import type { Finding } from './finding.ts';

/** Findings with the same message for several places. */
export interface FindingGroup {
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Words that differ from place to place. */
const quotedOrNumber = /"[^"]*"|\d+/g;

const keyOf = ({ severity, code, message, remedy }: Finding): string =>
  [severity, code, message.replace(quotedOrNumber, '"'), remedy.replace(quotedOrNumber, '"')].join(
    '\n',
  );

/** Groups similar findings, in order of first appearance; errors come first. */
export const groupFindings = (findings: readonly Finding[]): readonly FindingGroup[] => {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  const rank = (group: readonly [Finding, ...Finding[]]) => (group[0].severity === 'error' ? 0 : 1);
  return [...groups.values()]
    .sort((a, b) => rank(a) - rank(b))
    .map((alike) => ({ findings: alike }));
};
