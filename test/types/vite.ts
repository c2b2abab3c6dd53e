/** The types of the modules that the Vite plugin provides. */
import { ShopHelpElement } from 'virtual:shop-help';
import { shopHelp } from '../../src/vite/vite.ts';

// @ts-expect-error no such export
export type Missing = import('virtual:shop-help').ShopHelp;

export const isHelp = (element: Element): boolean => element instanceof ShopHelpElement;

shopHelp({ faq: ['aide/fr.json', 'aide/en.json'], languages: ['de'], parser: true });
// @ts-expect-error a path or a list of paths
shopHelp({ faq: { fr: 'aide/fr.json' } });
// @ts-expect-error no such option
shopHelp({ dir: 'aide' });
