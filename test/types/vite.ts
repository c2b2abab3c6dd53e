/** What an app sees of the modules that the Vite plugin makes. */
import { ShopHelpElement } from 'virtual:shop-help';
// @ts-expect-error exports no such thing
import type { ShopHelp } from 'virtual:shop-help';
import { shopHelp } from '../../src/vite/vite.ts';

export const isHelp = (element: Element): boolean => element instanceof ShopHelpElement;
export type Nothing = ShopHelp;

shopHelp({ faq: ['aide/fr.json', 'aide/en.json'], languages: ['de'], parser: true });
// @ts-expect-error one path, or a list of them
shopHelp({ faq: { fr: 'aide/fr.json' } });
// @ts-expect-error no option
shopHelp({ dir: 'aide' });
