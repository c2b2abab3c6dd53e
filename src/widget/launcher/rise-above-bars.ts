import { rectOf, type PageHitTest } from './page-hit-testing.ts';
import { MARGIN } from './rect.ts';

/** Height of the panel's lower end, where the contacts are, in pixels. */
const CONTACTS_HEIGHT = 112;

/**
 * The shift of an open panel that keeps its contacts above the page's bars, in pixels: banners about
 * cookies, for example, come late. A bar with no room above it is ignored. The panel comes down again
 * once it is closed.
 *
 * @param shift How far the panel is moved down from its corner now.
 */
export const riseAboveBars = (
  panel: Element,
  placement: string,
  page: PageHitTest,
  shift: number,
): number => {
  if (!panel.matches('.floating') || placement.startsWith('top-')) return shift;
  const area = rectOf(panel);
  const bars = page.barsOn({ ...area, top: area.bottom - CONTACTS_HEIGHT });
  const rises = bars
    .map(({ top }) => area.bottom + MARGIN - top)
    .filter((rise) => rise - shift <= innerHeight / 2);
  return shift - Math.max(0, ...rises);
};
