/** Types of `<shop-help>` in the JSX of Solid: `import type {} from 'shop-help/solid'`. */
import type { JSX } from 'solid-js';
import type { ShopHelpElement } from '../index.ts';
import type { Attributes, Listeners, Properties } from './element-types.ts';

export type ShopHelpProps = Omit<JSX.HTMLAttributes<ShopHelpElement>, keyof Properties> &
  Attributes &
  Attributes<'attr:'> &
  Properties<'prop:'> &
  Listeners<'on:'>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'shop-help': ShopHelpProps;
    }
  }
}
