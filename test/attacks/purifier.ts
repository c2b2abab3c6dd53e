import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const purifier = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');

/** Returns what DOMPurify changes in these pieces of HTML. Runs in a page of its own. */
export const purified = async (
  page: Page,
  pieces: readonly string[],
): Promise<readonly string[]> => {
  const oracle = await page.context().newPage();
  await oracle.addScriptTag({ path: purifier });
  const changed = await oracle.evaluate((list) => {
    interface Purifier {
      sanitize: (html: string, options: object) => string;
    }
    const { DOMPurify } = window as unknown as { DOMPurify: Purifier };
    const options = {
      ADD_ATTR: ['part', 'target', 'enterkeyhint', 'data-1p-ignore', 'focusable'],
      SANITIZE_DOM: false,
      // Removals that protect against parsing the HTML again in another context, which we never do.
      SAFE_FOR_XML: false,
    };
    const parsed = (html: string): string =>
      new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    /** Where two texts begin to differ, with some of the text around. */
    const parting = (one: string, other: string): readonly string[] => {
      let at = 0;
      while (at < one.length && one[at] === other[at]) at += 1;
      const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
      return one === other ? [] : [`${around(one)} -> ${around(other)}`];
    };
    return list.flatMap((html) => parting(parsed(html), DOMPurify.sanitize(html, options)));
  }, pieces);
  await oracle.close();
  return changed;
};
