import { fullPanelBundle } from '../../../src/widget/panel/loading/full-panel-bundle.ts';
import {
  providePanelBundle,
  type PanelBundle,
} from '../../../src/widget/panel/loading/panel-bundle.ts';

/** Changes the panel bundle for each test of a suite, as in a script without a parser. */
export const withPanelBundle = (changes: Partial<PanelBundle>): void => {
  const provide = (some: PanelBundle): void => providePanelBundle(() => Promise.resolve(some));
  beforeEach(() => provide({ ...fullPanelBundle, ...changes }));
  afterEach(() => provide(fullPanelBundle));
};
