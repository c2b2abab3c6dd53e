import type { Page } from '@playwright/test';
import { pageScript } from '../support/pages/page-script.ts';

const detector = pageScript(new URL('in-page/detector.ts', import.meta.url));

/** What has been detected so far. All counts must stay at zero. */
export interface Noticed {
  readonly executed: number;
  readonly reports: number;
  readonly tags: number;
  readonly attributes: number;
  readonly links: number;
  readonly escapes: number;
  readonly navigations: number;
  readonly requests: number;
  /** Examples, in words. */
  readonly samples: readonly string[];
}

interface InPage {
  readonly counts: Record<string, number>;
  readonly samples: readonly string[];
}

/** Watches a page from its start. The returned function returns what has been detected. */
export const startDetector = async (page: Page): Promise<() => Promise<Noticed>> => {
  let navigations = -1;
  let requests = 0;
  const known = /\/(page-\d+|shop-help\.js|favicon\.ico|attack-\d+\.json|control)(\?.*)?$/;
  page.context().on('page', () => (navigations += 1));
  page.on('request', (request) => {
    if (request.isNavigationRequest()) navigations += 1;
    else if (!known.test(request.url())) requests += 1;
  });
  await page.addInitScript({ content: await detector });
  return async () => {
    const inPage = await page.evaluate<InPage>(
      '({ counts: detector.counts, samples: detector.samples })',
    );
    const {
      executed = 0,
      reports = 0,
      tags = 0,
      attributes = 0,
      links = 0,
      escapes = 0,
    } = inPage.counts;
    const samples = inPage.samples;
    return { executed, reports, tags, attributes, links, escapes, navigations, requests, samples };
  };
};
