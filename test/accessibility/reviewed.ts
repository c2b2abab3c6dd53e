import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';

/**
 * Compares a text with a file that a person has reviewed. UPDATE_REVIEWED=1 rewrites the file,
 * which must then be reviewed again.
 */
export const expectReviewed = (name: string, text: string): void => {
  const file = new URL(`./reviewed/${name}`, import.meta.url);
  if (process.env['UPDATE_REVIEWED'] === '1') writeFileSync(file, text);
  expect(existsSync(file), `${name} is there: UPDATE_REVIEWED=1 writes it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
};
