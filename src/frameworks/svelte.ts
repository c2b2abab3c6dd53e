/** Types of `<shop-help>` in the markup of Svelte 5: `import type {} from 'shop-help/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ShopHelpElement } from '../index.ts';
import type { ElementProps } from './element-types.ts';

export type ShopHelpProps = ElementProps<HTMLAttributes<ShopHelpElement>>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'shop-help': ShopHelpProps;
  }
}
