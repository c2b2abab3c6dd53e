import type { Page } from '@playwright/test';

const origin = 'https://shop.example';

interface Made {
  readonly snippet: string;
  readonly script: string;
  /** BCP 47 tag of the page. */
  readonly lang?: string;
}

/** Opens an empty page whose policy allows one script, by its hash, and nothing else. */
export const openStrictPage = async (
  page: Page,
  { snippet, script, lang = 'fr' }: Made,
): Promise<void> => {
  const hash = /integrity="([^"]+)"/.exec(snippet)?.[1] ?? '';
  const path = /src="([^"]+)"/.exec(snippet)?.[1] ?? '';
  await page.route(`${origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': `default-src 'none'; script-src '${hash}'` },
      body: `<!doctype html><html lang="${lang}"><title>Vide</title>${snippet}<body></body></html>`,
    }),
  );
  await page.route(origin + path, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.goto(`${origin}/`);
};
