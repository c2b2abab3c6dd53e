/** Types of `<shop-help>` in the JSX of Preact: `import type {} from 'shop-help/preact'`. */
import type { HTMLAttributes } from 'preact';
import type { ShopHelpElement } from '../index.ts';
import type { ElementProps } from './element-types.ts';

export type ShopHelpProps = ElementProps<HTMLAttributes<ShopHelpElement>>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'shop-help': ShopHelpProps;
    }
  }
}
