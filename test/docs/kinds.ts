/**
 * Kinds of samples, as they are written behind the fence, and what runs them. A sample of a kind that nothing
 * runs fails `samples.test.ts`.
 */
export const kinds = {
  /** Loaded in a browser: `html.chromium.spec.ts`. */
  page: ['html', 'liquid', 'astro'],
  /** Mounted in a browser: `components.chromium.spec.ts`. */
  component: ['ts angular', 'tsx', 'tsx preact', 'tsx solid', 'vue', 'svelte'],
  /** Compiled with the types of the package: `code.test.ts`. */
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
  /** Compared with what there is: `names.test.ts`. */
  names: ['css', 'json settings', 'json editor', 'xml'],
  /** Served with the tag beside it: `test/embed/policies.spec.ts`. */
  policy: ['http'],
  /** Commands to the servers of search engines, of which no test has one: nothing runs them. */
  elsewhere: ['bash'],
} as const;
