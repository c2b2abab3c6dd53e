import { clipped, inEachState, overflowing } from './overflow.ts';
import { sampled } from '../support/pages/everyday.ts';
import { expect } from './shop.ts';
import { settings, test } from './text-size.ts';

for (const { width, height } of [
  { width: 320, height: 568 },
  { width: 568, height: 320 },
  { width: 1280, height: 720 },
]) {
  test(
    `with large text, nothing is cut off or scrolls in two directions, ${width} px wide`,
    sampled(width === 320),
    async ({ visit, help, page }) => {
      await page.setViewportSize({ width, height });
      await visit({ head: settings('') });
      await inEachState(page, help, async (state) => {
        expect(await help.root.evaluate(clipped), state).toEqual([]);
        expect(await help.root.evaluate(overflowing), state).toEqual([]);
      });
    },
  );
}
