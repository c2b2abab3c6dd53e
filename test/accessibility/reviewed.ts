import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';

/**
 * Compares a text with the file that a person has read and found right. UPDATE_REVIEWED=1 writes
 * the file anew, to be read again.
 */
export const expectReviewed = (name: string, text: string): void => {
  const file = new URL(`./reviewed/${name}`, import.meta.url);
  if (process.env['UPDATE_REVIEWED'] === '1') writeFileSync(file, text);
  expect(existsSync(file), `${name} is there: UPDATE_REVIEWED=1 writes it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
};
