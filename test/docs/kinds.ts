/**
 * The kinds of samples, by the info string of their code fence, and the test that runs each kind. A
 * sample of any other kind fails `samples.test.ts`.
 */
export const kinds = {
  /** Loaded in a browser: `html.chromium.spec.ts`. */
  page: ['html', 'liquid', 'astro'],
  /** Mounted in a browser: `components.chromium.spec.ts`. */
  component: ['ts angular', 'tsx', 'tsx preact', 'tsx solid', 'vue', 'svelte'],
  /** Compiled against the types of the package: `code.test.ts`. */
  code: [
    'js',
    'ts',
    'ts vite',
    'ts nuxt',
    'ts angular',
    'tsx',
    'tsx preact',
    'tsx solid',
    'vue',
    'svelte',
  ],
  /** Read as a FAQ, or a part of one: `faqs.test.ts`. */
  faq: ['json', 'json entry', 'json contact', 'txt', 'md', 'csv'],
  /** Run: `commands.test.ts`. */
  command: ['sh', 'json scripts'],
  /** Compared with the real names: `names.test.ts`. */
  names: ['css', 'json settings', 'json editor', 'xml'],
  /** Served with the tag next to it: `test/embed/script-tag/policies.spec.ts`. */
  policy: ['http'],
  /** Commands to the servers of search engines, which no test has: not run. */
  elsewhere: ['bash'],
} as const;
