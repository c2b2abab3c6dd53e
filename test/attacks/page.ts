import type { Page } from '@playwright/test';
import { test } from '../support/pages/one-site.ts';
import type { Site } from '../support/pages/pages-site.ts';
import { readCorpus } from './corpus.ts';
import { startDetector, type Noticed } from './detector.ts';
import { addDriver } from './driver.ts';
import { hostileFiles, type HostileFile } from './files.ts';
import { vectors } from './vectors.ts';

/**
 * Allows nothing but the script and the FAQ. Report-only, so that attacks are reported but also
 * run.
 */
const policy =
  "default-src 'none'; script-src 'self' 'report-sample'; connect-src 'self'; style-src 'none'; img-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

const trustedTypes = "require-trusted-types-for 'script'; trusted-types 'none'";

export const reported = { 'content-security-policy-report-only': `${policy}; ${trustedTypes}` };

/** For pages that write HTML on purpose, where writing it is not an attack. */
export const reportedButWriting = { 'content-security-policy-report-only': policy };

export { test };

/** Opens a page with a report-only policy, watched from its start. */
export const open = async (
  page: Page,
  site: Site,
  body = '',
  headers: Readonly<Record<string, string>> = reported,
): Promise<() => Promise<Noticed>> => {
  const noticed = await startDetector(page);
  await addDriver(page);
  const path = site.add({
    body: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Boutique</title>${body}`,
    headers,
  });
  await page.goto(site.origin + path);
  return noticed;
};

export const withHelp = '<script src="/shop-help.js" defer></script><p>Boutique</p>';

export const nothing: Noticed = {
  executed: 0,
  reports: 0,
  tags: 0,
  attributes: 0,
  links: 0,
  escapes: 0,
  navigations: 0,
  requests: 0,
  samples: [],
};

/** Adds the counts to the summary of the run. */
export const tell = (counts: object): void => {
  test.info().annotations.push({ type: 'counts', description: JSON.stringify(counts) });
};

const folder = process.env['ATTACK_CORPUS'];
const corpus = folder ? readCorpus(folder) : undefined;

/** Our own strings, and those of a corpus if one is given. */
export const sets: Readonly<Record<string, readonly string[]>> = {
  own: vectors,
  ...(corpus ? { corpus: corpus.texts } : {}),
};

/** Our own files, each with whether it contains a FAQ, and those of a corpus. */
export const fileSets: Readonly<Record<string, readonly HostileFile[]>> = {
  own: hostileFiles,
  ...(corpus ? { corpus: corpus.files.map((bytes) => ({ bytes })) } : {}),
};
