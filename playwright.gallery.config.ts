/**
 * The long tests, each with a command of its own: hostile hosts (`npm run test:hosts`), attacks
 * (`npm run test:attacks`) and the proof of accessibility (`npm run test:accessibility`).
 */
import base from './playwright.config.ts';

export default {
  ...base,
  projects: base.projects
    ?.filter(({ name }) => name === 'chromium' || name === 'firefox')
    .map((project) => ({
      ...project,
      testMatch: '{hosts,attacks,accessibility}/**/*.spec.ts',
    })),
};
