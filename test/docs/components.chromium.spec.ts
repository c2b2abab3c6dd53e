import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Loader, type Plugin, transform, transformSync } from 'esbuild';
import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse as parseVue } from 'vue/compiler-sfc';
import { sampled } from '../support/pages/everyday.ts';
import { expect, test } from '../support/pages/pages.ts';
import { kinds } from './kinds.ts';
import { samples, type Sample } from './samples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folder of Angular and of Solid's compiler, which are too large to install by default. */
const apps = `${root}test/frameworks/apps/`;
const inApps: readonly string[] = ['ts angular', 'tsx solid'];
const requireInApps = createRequire(`${apps}package.json`);

interface Babel {
  readonly transformSync: (code: string, options: object) => { readonly code: string };
}

const compileSolid = (code: string): string => {
  const { code: jsx } = transformSync(code, { loader: 'tsx', jsx: 'preserve' });
  const babel = requireInApps('@babel/core') as Babel;
  const presets = [requireInApps.resolve('babel-preset-solid')];
  return babel.transformSync(jsx, { presets, babelrc: false, configFile: false }).code;
};

/** A component compiled to a script that esbuild can read. */
const compiled: Readonly<Record<string, (code: string) => { contents: string; loader: Loader }>> = {
  'ts angular': (code) => ({ contents: code, loader: 'ts' }),
  tsx: (code) => ({ contents: code, loader: 'tsx' }),
  'tsx solid': (code) => ({ contents: compileSolid(code), loader: 'js' }),
  'tsx preact': (code) => ({ contents: `/** @jsxImportSource preact */ ${code}`, loader: 'tsx' }),
  svelte: (code) => ({
    contents: compileSvelte(code, { generate: 'client' }).js.code,
    loader: 'js',
  }),
  vue: (code) => {
    const compilerOptions = { isCustomElement: (tag: string) => tag === 'shop-help' };
    const { content } = compileScript(parseVue(code).descriptor, {
      id: 'sample',
      inlineTemplate: true,
      templateOptions: { compilerOptions },
    });
    return { contents: content, loader: 'ts' };
  },
};

const mounts: Readonly<Record<string, string>> = {
  // Angular's compiler must load first, since its packages are compiled in the browser.
  'ts angular': `import '@angular/compiler';
    import { bootstrapApplication } from '@angular/platform-browser';
    import { HelpComponent } from 'the-sample';
    app.append(document.createElement('app-help'));
    bootstrapApplication(HelpComponent).catch(console.error);`,
  tsx: `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import Component from 'the-sample';
    createRoot(app).render(createElement(Component));`,
  'tsx preact': `import { h, render } from 'preact';
    import Component from 'the-sample';
    render(h(Component), app);`,
  'tsx solid': `import { render } from 'solid-js/web';
    import Component from 'the-sample';
    render(() => Component({}), app);`,
  svelte: `import { mount } from 'svelte';
    import Component from 'the-sample';
    mount(Component, { target: app });`,
  vue: `import { createApp } from 'vue';
    import Component from 'the-sample';
    createApp(Component).mount(app);`,
};

const componentOf = ({ kind, code }: Sample): Plugin => ({
  name: 'sample',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^the-sample$/ }, () => ({ path: 'sample', namespace: 'sample' }));
    onLoad({ filter: /.*/, namespace: 'sample' }, () => ({
      ...compiled[kind]!(code),
      resolveDir: root,
    }));
  },
});

const pageScript = async (sample: Sample): Promise<string> => {
  const contents = `const app = document.getElementById('app');
    ${mounts[sample.kind]!}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    plugins: [componentOf(sample)],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    conditions: ['browser'],
    nodePaths: [`${apps}node_modules`],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return outputFiles[0]!.text;
};

const all = samples(...kinds.component);
const isLayout = ({ code }: Sample): boolean => code.includes('<html');

const mounted = all.filter((one) => !isLayout(one));
const example = mounted.find(({ kind }) => !inApps.includes(kind));

for (const sample of mounted) {
  const title = `the component of ${sample.place} gives one button and an answer`;
  test(title, sampled(sample === example), async ({ visit, help, shopSite }) => {
    shopSite.add({ body: readFileSync(`${root}faq-data/en.json`) }, '/faq.json');
    const headers = { 'content-type': 'text/javascript' };
    const path = shopSite.add({ body: await pageScript(sample), headers });
    await visit({
      lang: 'en',
      head: `<script type="module" src="${path}"></script>`,
      body: '<div id="app"></div>',
    });
    await expect(help.launcher).toHaveCount(1);
    await help.open();
    await help.questions.first().click();
    await expect(help.answers.first()).toHaveText(/\w{3}/);
  });
}

for (const sample of all.filter(isLayout)) {
  test(`the layout of ${sample.place}, rendered on a server, gives one button and an answer`, async ({
    visit,
    help,
  }) => {
    const { code } = await transform(sample.code, { loader: 'tsx', jsx: 'automatic' });
    const folder = `${root}test-results/samples`;
    mkdirSync(folder, { recursive: true });
    const file = `${folder}/layout-${process.pid}.mjs`;
    writeFileSync(file, code);
    const { default: Layout } = (await import(file)) as {
      default: (props: { children: ReactNode }) => ReactNode;
    };
    expect(sample.code).toContain('src="/shop-help.js"');
    const html = renderToString(createElement(Layout, { children: 'Shop' }));
    await visit({ html: `<!doctype html>${html}` });
    await help.open();
    await help.questions.first().click();
    await expect(help.answers.first()).toHaveText(/\w{3}/);
  });
}
