import type { Problem, ProblemCode } from './field-reader.ts';

/** An error leaves out something that was written; for a warning something else stands in. */
export type ProblemSeverity = 'error' | 'warning';

export const problemSeverities: Readonly<Record<ProblemCode, ProblemSeverity>> = {
  'duplicate-id': 'warning',
  'insecure-link': 'warning',
  'missing-alt': 'error',
  'missing-id': 'warning',
  'missing-label': 'warning',
  'missing-title': 'warning',
  'too-long': 'error',
  'unknown-contact': 'error',
  'unknown-entry': 'error',
  'unknown-field': 'warning',
  'unsafe-image': 'error',
  'unsafe-link': 'error',
};

/** What bears no code cannot be used as it is written. */
export const severityOf = ({ code }: Problem): ProblemSeverity =>
  code === undefined ? 'error' : problemSeverities[code];
