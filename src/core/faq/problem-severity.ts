import type { Problem, ProblemCode } from './field-reader.ts';

/**
 * An error: something written is left out. A warning: it is replaced or adjusted, or it waits for
 * its other half, as a question without an answer does.
 */
export type ProblemSeverity = 'error' | 'warning';

export const problemSeverities: Readonly<Record<ProblemCode, ProblemSeverity>> = {
  'duplicate-id': 'warning',
  'insecure-link': 'warning',
  'missing-alt': 'error',
  'missing-answer': 'warning',
  'missing-id': 'warning',
  'missing-label': 'warning',
  'missing-question': 'warning',
  'missing-title': 'warning',
  'too-long': 'error',
  'unknown-contact': 'error',
  'unknown-entry': 'error',
  'unknown-field': 'warning',
  'unsafe-image': 'error',
  'unsafe-link': 'error',
};

/** A problem without a code is a value that cannot be used as it is written. */
export const severityOf = ({ code }: Problem): ProblemSeverity =>
  code === undefined ? 'error' : problemSeverities[code];
