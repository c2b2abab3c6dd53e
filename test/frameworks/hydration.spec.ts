import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { renderToString as renderReact } from 'react-dom/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { expect, scriptTag, test } from '../support/pages/pages.ts';
import { page as reactPage } from './react-page.ts';
import { app as vueApp } from './vue-page.ts';

/** The page's script with the framework's development build, which reports hydration mismatches. */
const clientScript = async (file: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0]!.text;
};

const frameworks = {
  React: { file: './react-page.ts', render: () => renderReact(reactPage()) },
  Vue: { file: './vue-page.ts', render: () => renderVue(vueApp()) },
};

for (const [name, { file, render }] of Object.entries(frameworks)) {
  test(`${name} hydrates a page that its server wrote around the widget`, async ({
    visit,
    page,
    help,
    alarms,
    shopSite,
  }) => {
    const body = await clientScript(file);
    const path = shopSite.add({ body, headers: { 'content-type': 'text/javascript' } });
    await visit({
      head: `${scriptTag}<script src="${path}" defer></script>`,
      body: `<div id="app">${await render()}</div>`,
    });
    await expect(page.locator('html[data-hydrated]')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Une question ?' })).toHaveCount(1);
    await page.getByRole('searchbox').fill('coupon');
    await expect(page.getByRole('status')).toHaveCount(1);
    await expect(help.root.first().locator('a[href="/aide"]')).toHaveCount(1);
    expect(alarms.warnings).toEqual([]);
  });
}
