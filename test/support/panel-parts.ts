import { allPanelParts } from '../../src/widget/panel/all-panel-parts.ts';
import { providePanelParts, type PanelParts } from '../../src/widget/panel/panel-parts.ts';

/** What a script lacks, or has in another form, for each test of a suite. */
export const withPanelParts = (parts: Partial<PanelParts>): void => {
  const provide = (some: PanelParts): void => providePanelParts(() => Promise.resolve(some));
  beforeEach(() => provide({ ...allPanelParts, ...parts }));
  afterEach(() => provide(allPanelParts));
};
