/** The types of the modules that the Vite plugin provides. */
import { ShopHelpElement } from 'virtual:shop-help';
// @ts-expect-error no such export
import type { ShopHelp } from 'virtual:shop-help';
import { shopHelp } from '../../src/vite/vite.ts';

export const isHelp = (element: Element): boolean => element instanceof ShopHelpElement;
export type Nothing = ShopHelp;

shopHelp({ faq: ['aide/fr.json', 'aide/en.json'], languages: ['de'], parser: true });
// @ts-expect-error a path or a list of paths
shopHelp({ faq: { fr: 'aide/fr.json' } });
// @ts-expect-error no such option
shopHelp({ dir: 'aide' });
