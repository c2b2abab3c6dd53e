/** Types of `<shop-help>` in the templates of Vue 3: `import type {} from 'shop-help/vue'`. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ShopHelpEventMap } from '../index.ts';
import type { Attributes, Properties } from './element-types.ts';

/** Vue camelises the names of listeners: `@shop-help-open` is `onShopHelpOpen`. */
type Camelised<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Camelised<Rest>}`
  : Capitalize<Name>;

type Listeners = {
  [Name in keyof ShopHelpEventMap as `on${Camelised<Name>}`]?:
    ((event: ShopHelpEventMap[Name]) => void) | undefined;
};

export type ShopHelpProps = Omit<HTMLAttributes, keyof Properties> &
  Properties &
  Attributes &
  Listeners;

declare module 'vue' {
  interface GlobalComponents {
    'shop-help': DefineComponent<ShopHelpProps>;
  }
}
