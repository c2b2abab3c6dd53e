import type { PageHitTest } from './page-hit-testing.ts';
import { MARGIN, type Rect } from './rect.ts';

/** Height of the panel's lower end, where the contacts are, in pixels. */
const CONTACTS_HEIGHT = 112;

/**
 * The shift of an open panel that keeps its contacts above the page's bars, in pixels. Unchanged if
 * no bar lies on them, or if there is no room above it.
 *
 * @param shift How far the panel is moved down from its corner now.
 */
export const riseAboveBars = (panel: Rect, page: PageHitTest, shift: number): number => {
  const bars = page.barsOn({ ...panel, top: panel.bottom - CONTACTS_HEIGHT });
  const risen = shift - Math.max(0, ...bars.map(({ top }) => panel.bottom + MARGIN - top));
  return risen < -innerHeight / 2 ? shift : risen;
};
