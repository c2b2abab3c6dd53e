/** Types of `<shop-help>` in the JSX of React 19 or later: `import type {} from 'shop-help/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ShopHelpElement } from '../index.ts';
import type { ElementProps } from './element-types.ts';

export type ShopHelpProps = ElementProps<
  DetailedHTMLProps<HTMLAttributes<ShopHelpElement>, ShopHelpElement>
>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'shop-help': ShopHelpProps;
    }
  }
}
