import type { Page } from '@playwright/test';

const origin = 'https://shop.example';

interface Made {
  readonly snippet: string;
  readonly script: string;
  /** The panel file, if there is one, and its hash. */
  readonly panel?: { readonly name: string; readonly script: string; readonly hash: string };
  /** BCP 47 tag of the page. */
  readonly lang?: string;
}

/** Opens an empty page whose policy allows only the help's files, by their hashes. */
export const openStrictPage = async (
  page: Page,
  { snippet, script, panel, lang = 'fr' }: Made,
): Promise<void> => {
  const hash = /integrity="([^"]+)"/.exec(snippet)?.[1] ?? '';
  const hashes = [hash, ...(panel ? [panel.hash] : [])].map((one) => `'${one}'`).join(' ');
  const path = /src="([^"]+)"/.exec(snippet)?.[1] ?? '';
  await page.route(`${origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': `default-src 'none'; script-src ${hashes}` },
      body: `<!doctype html><html lang="${lang}"><title>Vide</title>${snippet}<body></body></html>`,
    }),
  );
  await page.route(origin + path, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  if (panel)
    await page.route(new URL(panel.name, origin + path).href, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: panel.script }),
    );
  await page.goto(`${origin}/`);
};
