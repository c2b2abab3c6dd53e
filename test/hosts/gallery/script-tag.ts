import type { Page } from '@playwright/test';
import { SCRIPT } from '../host.ts';

export const tag = (attributes: string): string =>
  `<script src="${SCRIPT}" ${attributes}></script>`;

/** Runs code in the page, and waits until the script that it inserts has run. */
export const inserting =
  (code: string) =>
  (page: Page, script: string): Promise<unknown> =>
    page.evaluate(`new Promise((done) => { const address = ${JSON.stringify(script)}; ${code} })`);

/** A script tag as loaders create it. */
export const plainScript = `const one = document.createElement('script'); one.src = address; one.onload = done;`;
