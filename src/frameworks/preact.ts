/** Types of `<shop-help>` in the JSX of Preact: `import type {} from 'shop-help/preact'`. */
import type { HTMLAttributes } from 'preact';
import type { ShopHelpElement } from '../index.ts';
import type { Attributes, Listeners, Properties } from './element-types.ts';

export type ShopHelpProps = Omit<HTMLAttributes<ShopHelpElement>, keyof Properties> &
  Properties &
  Attributes &
  Listeners<'on'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'shop-help': ShopHelpProps;
    }
  }
}
